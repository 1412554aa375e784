/// A place in a session that an act can change.
enum EntityKey: Hashable, Sendable {
  case point(PointID)
  case note(NoteID)
  case recommendation(RecommendationID)
  case decision(DecisionID)
  case order, openPoint, openDecision, started, closed, people
  case presence(PresenceID)
  case participant(ParticipantID)
  case answer(DecisionID, ParticipantID)
  case ballot(DecisionID, place: Int)
  case intervention(InterventionID)
  case list, speaking, floorRules, hardStop
  case pause(BreakID)
  case reminder(ReminderID)
  case regimes
  case issue(DocumentNumber)
}

/// What stands at such a place.
indirect enum Entity: Equatable, Sendable {
  case point(Point)
  case note(Note)
  case recommendation(Recommendation)
  case decision(Decision)
  case order([PointID])
  case openPoint(PointID)
  case openDecision(DecisionID)
  case presence(PresenceCount)
  case participant(Participant)
  case answer(DecisionID, RollAnswer)
  case ballot(DecisionID, place: Int, PollBallot)
  case started(Timestamp)
  case closed(Timestamp)
  case people(People)
  case intervention(Intervention)
  case list([InterventionID])
  case speaking([InterventionID])
  case floorRules(FloorRules)
  case hardStop(Timestamp)
  case pause(Break)
  case reminder(Reminder)
  case regimes([RegimeChange])
  case issue(DocumentIssue)

  var key: EntityKey {
    switch self {
    case .point(let point): .point(point.id)
    case .note(let note): .note(note.id)
    case .recommendation(let one): .recommendation(one.id)
    case .decision(let one): .decision(one.id)
    case .order: .order
    case .openPoint: .openPoint
    case .openDecision: .openDecision
    case .presence(let count): .presence(count.id)
    case .participant(let one): .participant(one.id)
    case .answer(let id, let answer): .answer(id, answer.participant)
    case .ballot(let id, let place, _): .ballot(id, place: place)
    case .started: .started
    case .closed: .closed
    case .people: .people
    case .intervention(let one): .intervention(one.id)
    case .list: .list
    case .speaking: .speaking
    case .floorRules: .floorRules
    case .hardStop: .hardStop
    case .pause(let one): .pause(one.id)
    case .reminder(let one): .reminder(one.id)
    case .regimes: .regimes
    case .issue(let one): .issue(one.id)
    }
  }
}

/// What to put back at one place to take an act back, or to do it again.
enum Patch: Equatable, Sendable {
  case absent(EntityKey)
  case present(Entity)

  var key: EntityKey {
    switch self {
    case .absent(let key): key
    case .present(let entity): entity.key
    }
  }
}

extension Session {
  /// What stands at a place now.
  func patch(at key: EntityKey) -> Patch {
    let entity: Entity? =
      switch key {
      case .point(let id): points[id].map(Entity.point)
      case .note(let id): notes[id].map(Entity.note)
      case .recommendation(let id): recommendations[id].map(Entity.recommendation)
      case .decision(let id): decisions[id].map(Entity.decision)
      case .order: .order(order)
      case .openPoint: openPoint.map(Entity.openPoint)
      case .openDecision: openDecision.map(Entity.openDecision)
      case .presence(let id): presence[id].map(Entity.presence)
      case .participant(let id): roster[id].map(Entity.participant)
      case .answer(let id, let one):
        decisions[id]?.answer(of: one).map { .answer(id, $0) }
      case .ballot(let id, let place):
        decisions[id]?.ballot(at: place).map { .ballot(id, place: place, $0) }
      case .started: started.map(Entity.started)
      case .closed: closed.map(Entity.closed)
      case .people: .people(header.people)
      case .intervention(let id): floor.interventions[id].map(Entity.intervention)
      case .list: .list(floor.list)
      case .speaking: .speaking(floor.speaking)
      case .floorRules: .floorRules(floor.rules)
      case .hardStop: setHardStop.map(Entity.hardStop)
      case .pause(let id): breaks[id].map(Entity.pause)
      case .reminder(let id): reminders[id].map(Entity.reminder)
      case .regimes: .regimes(regimes)
      case .issue(let id): issues[id].map(Entity.issue)
      }
    return entity.map(Patch.present) ?? .absent(key)
  }

  /// Puts something in its place and returns what was there. The one way in which a session changes, so
  /// that the index of entries follows and every change can be taken back.
  mutating func exchange(_ patch: Patch) -> Patch {
    let old = self.patch(at: patch.key)
    unindex(old)
    switch patch {
    case .absent(let key): clear(key)
    case .present(let entity): put(entity)
    }
    return old
  }

  private mutating func clear(_ key: EntityKey) {
    switch key {
    case .point(let id): points.put(nil, at: id)
    case .note(let id): notes.put(nil, at: id)
    case .recommendation(let id): recommendations[id] = nil
    case .decision(let id): decisions.put(nil, at: id)
    case .order: order = []
    case .openPoint: openPoint = nil
    case .openDecision: openDecision = nil
    case .presence(let id): presence.put(nil, at: id)
    case .participant(let id): roster.put(nil, at: id)
    case .answer: break
    case .ballot(let id, let place):
      revise(id) { $0.putBallot(nil, at: place) }
    case .started: started = nil
    case .closed: closed = nil
    case .people: header.people = People(moderators: [], rapporteurs: [])
    case .intervention(let id): floor.interventions.put(nil, at: id)
    case .list: floor.list = []
    case .speaking: floor.speaking = []
    case .floorRules: floor.rules = FloorRules()
    case .hardStop: setHardStop = nil
    case .pause(let id): breaks.put(nil, at: id)
    case .reminder(let id): reminders.put(nil, at: id)
    case .regimes: regimes = []
    case .issue(let id): issues.put(nil, at: id)
    }
  }

  private mutating func put(_ entity: Entity) {
    switch entity {
    case .point(let point): points.put(point, at: point.id)
    case .note(let note):
      notes.put(note, at: note.id)
      // A number that the table does not take, from a damaged record, has no entry either.
      guard notes[note.id] != nil else { return }
      index.insert(.note(note.id), at: note.at, in: note.point)
    case .recommendation(let one):
      recommendations[one.id] = one
      index.insert(.recommendation(one.id), at: one.at, in: one.point)
    case .decision(let one):
      decisions.put(one, at: one.id)
      guard decisions[one.id] != nil else { return }
      index.insert(.decision(one.id), at: one.moment, in: one.subject.point)
    case .order(let order): self.order = order
    case .openPoint(let id): openPoint = id
    case .openDecision(let id): openDecision = id
    case .presence(let count): presence.put(count, at: count.id)
    case .participant(let one): roster.put(one, at: one.id)
    case .answer(let id, let answer): revise(id) { $0.putAnswer(answer) }
    case .ballot(let id, let place, let ballot): revise(id) { $0.putBallot(ballot, at: place) }
    case .started(let at): started = at
    case .closed(let at): closed = at
    case .people(let people): header.people = people
    case .intervention(let one): floor.interventions.put(one, at: one.id)
    case .list(let list): floor.list = list
    case .speaking(let ids): floor.speaking = ids
    case .floorRules(let rules): floor.rules = rules
    case .hardStop(let at): setHardStop = at
    case .pause(let one): breaks.put(one, at: one.id)
    case .reminder(let one): reminders.put(one, at: one.id)
    case .regimes(let changes): regimes = changes
    case .issue(let one): issues.put(one, at: one.id)
    }
  }

  /// Changes a decision in place; its entry in the index stays.
  private mutating func revise(_ id: DecisionID, _ change: (inout Decision) -> Void) {
    guard var decision = decisions[id] else { return }
    change(&decision)
    decisions.put(decision, at: id)
  }

  private mutating func unindex(_ patch: Patch) {
    guard case .present(let entity) = patch else { return }
    switch entity {
    case .note(let note): index.remove(.note(note.id), at: note.at, in: note.point)
    case .recommendation(let one):
      index.remove(.recommendation(one.id), at: one.at, in: one.point)
    case .decision(let one):
      index.remove(.decision(one.id), at: one.moment, in: one.subject.point)
    default: break
    }
  }

  /// Builds the index from the tables, after a snapshot was read.
  mutating func reindex() {
    index = EntryIndex()
    for note in notes.values { index.collect(.note(note.id), at: note.at, in: note.point) }
    for one in recommendations.values {
      index.collect(.recommendation(one.id), at: one.at, in: one.point)
    }
    for one in decisions.values {
      index.collect(.decision(one.id), at: one.moment, in: one.subject.point)
    }
    index.order()
  }
}
