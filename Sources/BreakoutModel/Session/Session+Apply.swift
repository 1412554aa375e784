extension Session {
  /// Folds one event in. Total: what cannot be, because the record is damaged, changes nothing.
  public mutating func apply(_ event: Event) {
    let before = lastAt
    lastSeq = event.seq
    lastAt = max(lastAt, event.at)
    switch event.change {
    case .undone(let act): undo(act: act, by: event.seat, at: lastAt)
    case .redone(let act): redo(act: act)
    default:
      let patches = fold(event.change, at: event.at, after: before).map { exchange($0) }
      log.append(patches, of: event)
      if case .sessionCreated(let header, _) = event.change {
        self.header = header
        // What an earlier version left open is settled once, so that undo brings back exactly what was.
        self.header.isReserveNamed = header.namedReserve != nil
      }
    }
  }

  /// Folds events in, oldest first.
  public mutating func apply(_ events: some Sequence<Event>) {
    for event in events { apply(event) }
  }

  /// What a change puts where; the first patch names the change's subject.
  ///
  /// - Parameter before: the latest moment of the record without the change.
  func fold(_ change: Change, at now: Timestamp, after before: Timestamp) -> [Patch] {
    switch change {
    case .sessionCreated(_, let points):
      return points.map { .present($0) } + [.present(Slots.Order(points.map(\.id)))]
    case .sessionClosed:
      return [.present(Slots.Closed(now))] + leaving(openPoint, as: .closed, at: now)
    case .presenceSet, .participantsAdded, .participantEdited, .participantRemoved,
      .participantsMarked:
      return foldRoster(change, at: now)
    case .peopleNamed(let people):
      return [.present(people)]
    case .setUpMended(let part):
      return [.present(SetUpEntry(part: part, isAssumed: false))]
    case .pointOpened, .pointLeft, .pointMarked, .pointAdded, .pointMoved, .pointMerged,
      .pointEdited, .pointsOrdered, .pointWeighed, .pointsTimed:
      return foldPoint(change, at: now)
    case .noteAdded(let note), .noteEdited(let note):
      return [.present(note)]
    case .noteRemoved(let id):
      return [.absent(Note.key(id))]
    case .recommendationAdded, .recommendationEdited, .recommendationMarked,
      .recommendationSourced, .followUpNoted:
      return foldRecommendation(change, at: now)
    case .decisionOpened(let decision):
      return [.present(decision), .present(Slots.OpenDecision(decision.id))]
    case .decisionUpdated(let decision):
      return foldDecision(decision)
    case .decisionSuperseded(let id, let reason):
      guard var decision = decisions[id] else { return [] }
      decision.superseded = reason
      return [.present(decision)]
    case .rollAnswered(let id, let answer):
      guard decisions[id]?.answer(of: answer.participant) != nil else { return [] }
      return [.present(DecisionAnswer(decision: id, answer: answer))]
    case .ballotAdded(let id, let ballot):
      guard case .poll(let poll) = decisions[id]?.proceeding else { return [] }
      return [
        .present(
          DecisionBallot(decision: id, place: poll.ballots.count, ballot: ballot))
      ]
    case .floorRequested, .interventionEdited, .listOrdered, .requestsReleased, .floorGiven,
      .floorEnded, .floorPaused, .floorResumed, .speechLimited, .floorRuled:
      return foldFloor(change, at: now)
    case .sessionPaused, .sessionResumed, .hardStopSet, .pointExtended,
      .reminderSet, .reminderSettled:
      return foldTime(change, at: now)
    case .regimeSet(let regime, let point, let coversEarlier):
      let change = RegimeChange(
        at: now, point: point, regime: regime, coversEarlier: coversEarlier)
      return [.present(Slots.Regimes(regimes + [change]))]
    case .documentIssued(let state, let gaps):
      let issue = DocumentIssue(
        id: issues.nextID, at: now, seq: lastSeq, stateAt: before, state: state, gaps: gaps)
      return [.present(issue)]
    case .undone, .redone:
      return []
    }
  }

  func leaving(_ id: PointID?, as status: PointStatus, at now: Timestamp) -> [Patch] {
    guard let id, var point = points[id] else { return [] }
    point.leave(as: status, at: now)
    return [.present(point), .absent(Slots.OpenPoint.key)]
  }
}
