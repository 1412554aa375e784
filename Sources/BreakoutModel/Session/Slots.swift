/// All that acts can change in a session. A new kind of thing is one more here, at the end, and in `all`.
enum Slots {
  static let point = Slot(0, \.points, id: \.id)
  static let note = Slot(
    1, \.notes, id: \.id, entry: { IndexEntry(.note($0.id), at: $0.at, in: $0.point) },
    on: { under($0.point) })
  static let recommendation: Slot<RecommendationID, Recommendation> = Slot(
    2, id: \.id, get: { $0.recommendations[$1] }, set: { $0.recommendations[$1] = $2 },
    grounds: { one in
      let home: RecommendationID? = if case .merged(let into) = one.status { into } else { nil }
      return under(one.point) + (home.map { [recommendation.key($0)] } ?? [])
    },
    entry: { IndexEntry(.recommendation($0.id), at: $0.at, in: $0.point) })
  static let decision = Slot(
    3, \.decisions, id: \.id,
    entry: { IndexEntry(.decision($0.id), at: $0.moment, in: $0.subject.point) },
    on: { one in
      (one.subject.recommendation.map { [recommendation.key($0)] } ?? []) + under(one.subject.point)
    })
  static let order = Slot(4, \.order, blank: [], on: { $0.map(point.key) })
  static let openPoint = Slot(5, \.openPoint, on: { [point.key($0)] })
  static let openDecision = Slot(6, \.openDecision, on: { [decision.key($0)] })
  static let presence = Slot(7, \.presence, id: \.id)
  static let started = Slot(8, \.started)
  static let closed = Slot(9, \.closed)
  static let people = Slot(
    10, \.header.people, blank: People(moderators: [], rapporteurs: []))
  static let participant = Slot(11, \.roster, id: \.id)
  static let answer = Slot<DecisionPartID, DecisionAnswer>(
    12, id: { DecisionPartID($0.decision, $0.answer.participant.number) },
    get: { session, id in
      session.decisions[id.decision]?.answer(of: ParticipantID(id.place)).map {
        DecisionAnswer(decision: id.decision, answer: $0)
      }
    },
    set: { session, id, value in
      // Nobody leaves a roll.
      if let value { session.revise(id.decision) { $0.putAnswer(value.answer) } }
    },
    owner: { decision.key($0.decision) })
  static let ballot = Slot<DecisionPartID, DecisionBallot>(
    13, id: { DecisionPartID($0.decision, $0.place) },
    get: { session, id in
      session.decisions[id.decision]?.ballot(at: id.place).map {
        DecisionBallot(decision: id.decision, place: id.place, ballot: $0)
      }
    },
    set: { session, id, value in
      session.revise(id.decision) { $0.putBallot(value?.ballot, at: id.place) }
    },
    owner: { decision.key($0.decision) })
  static let intervention = Slot(
    14, \.floor.interventions, id: \.id, on: { under($0.point) })
  static let list = Slot(15, \.floor.list, blank: [], on: { $0.map(intervention.key) })
  static let speaking = Slot(16, \.floor.speaking, blank: [], on: { $0.map(intervention.key) })
  static let floorRules = Slot(17, \.floor.rules, blank: FloorRules())
  static let hardStop = Slot(18, \.setHardStop)
  static let pause = Slot(19, \.breaks, id: \.id)
  static let reminder = Slot(20, \.reminders, id: \.id)
  static let regimes = Slot(21, \.regimes, blank: [])
  static let issue = Slot(22, \.issues, id: \.id)

  /// Each in the place of its number.
  static let all: [any AnySlot] = [
    point, note, recommendation, decision, order, openPoint, openDecision, presence, started,
    closed, people, participant, answer, ballot, intervention, list, speaking, floorRules, hardStop,
    pause, reminder, regimes, issue,
  ]

  private static func under(_ id: PointID?) -> [SlotKey] { id.map { [point.key($0)] } ?? [] }
}

/// What somebody answers in the roll call of a decision.
struct DecisionAnswer: Equatable, Sendable, SnapshotParts {
  let decision: DecisionID
  let answer: RollAnswer

  init(decision: DecisionID, answer: RollAnswer) {
    self.decision = decision
    self.answer = answer
  }

  init(_ old: DecisionAnswer?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(decision: part(old, \.decision), answer: part(old, \.answer))
  }
}

/// A ballot of a decision, by its place among those that were entered.
struct DecisionBallot: Equatable, Sendable, SnapshotParts {
  let decision: DecisionID
  let place: Int
  let ballot: PollBallot

  init(decision: DecisionID, place: Int, ballot: PollBallot) {
    self.decision = decision
    self.place = place
    self.ballot = ballot
  }

  init(_ old: DecisionBallot?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(
      decision: part(old, \.decision), place: part(old, \.place), ballot: part(old, \.ballot))
  }
}

extension Session {
  /// Changes a decision in place; its entry in the index stays.
  fileprivate mutating func revise(_ id: DecisionID, _ change: (inout Decision) -> Void) {
    guard var decision = decisions[id] else { return }
    change(&decision)
    decisions.put(decision, at: id)
  }
}

extension Session {
  /// Builds the index from the tables, after a snapshot was read.
  mutating func reindex() {
    index = EntryIndex()
    collect(notes.values, in: Slots.note)
    collect(recommendations.values, in: Slots.recommendation)
    collect(decisions.values, in: Slots.decision)
    index.order()
  }

  private mutating func collect<ID, Value>(
    _ values: some Sequence<Value>, in slot: Slot<ID, Value>
  ) {
    for value in values {
      if let entry = slot.entry(value) { index.collect(entry) }
    }
  }
}
