/// All that acts can change in a session. A new kind of thing conforms to `SlotHolding` in this file, and is one more at
/// the end of `all`.
///
/// In here are those whose values have no type of their own.
enum Slots {
  struct Order: ListHolding {
    static let kind: UInt8 = 4
    static var list: WritableKeyPath<Session, [PointID]> { \.order }
    let content: [PointID]
    var grounds: [SlotKey] { content.map(Point.key) }
  }

  struct OpenPoint: SingleHolding {
    static let kind: UInt8 = 5
    static var place: WritableKeyPath<Session, PointID?> { \.openPoint }
    let content: PointID
    var grounds: [SlotKey] { [Point.key(content)] }
  }

  struct OpenDecision: SingleHolding {
    static let kind: UInt8 = 6
    static var place: WritableKeyPath<Session, DecisionID?> { \.openDecision }
    let content: DecisionID
    var grounds: [SlotKey] { [Decision.key(content)] }
  }

  struct Started: SingleHolding {
    static let kind: UInt8 = 8
    static var place: WritableKeyPath<Session, Timestamp?> { \.started }
    let content: Timestamp
  }

  struct Closed: SingleHolding {
    static let kind: UInt8 = 9
    static var place: WritableKeyPath<Session, Timestamp?> { \.closed }
    let content: Timestamp
  }

  /// The list of those who wait for the floor.
  struct Waiting: ListHolding {
    static let kind: UInt8 = 15
    static var list: WritableKeyPath<Session, [InterventionID]> { \.floor.list }
    let content: [InterventionID]
    var grounds: [SlotKey] { content.map(Intervention.key) }
  }

  struct Speaking: ListHolding {
    static let kind: UInt8 = 16
    static var list: WritableKeyPath<Session, [InterventionID]> { \.floor.speaking }
    let content: [InterventionID]
    var grounds: [SlotKey] { content.map(Intervention.key) }
  }

  struct HardStop: SingleHolding {
    static let kind: UInt8 = 18
    static var place: WritableKeyPath<Session, Timestamp?> { \.setHardStop }
    let content: Timestamp
  }

  struct Regimes: ListHolding {
    static let kind: UInt8 = 21
    static var list: WritableKeyPath<Session, [RegimeChange]> { \.regimes }
    let content: [RegimeChange]
  }

  /// Each in the place of its number.
  static let all: [any SlotHolding.Type] = [
    Point.self, Note.self, Recommendation.self, Decision.self, Order.self, OpenPoint.self,
    OpenDecision.self, PresenceCount.self, Started.self, Closed.self, People.self,
    Participant.self, DecisionAnswer.self, DecisionBallot.self, Intervention.self, Waiting.self,
    Speaking.self, FloorRules.self, HardStop.self, Break.self, Reminder.self, Regimes.self,
    DocumentIssue.self, SetUpEntry.self,
  ]

  fileprivate static func under(_ id: PointID?) -> [SlotKey] { id.map { [Point.key($0)] } ?? [] }
}

extension Point: TableHolding {
  static let kind: UInt8 = 0
  static var table: WritableKeyPath<Session, Table<PointID, Point>> { \.points }
}

extension Note: TableHolding {
  static let kind: UInt8 = 1
  static var table: WritableKeyPath<Session, Table<NoteID, Note>> { \.notes }
  var grounds: [SlotKey] { Slots.under(point) }
  var entry: IndexEntry? { IndexEntry(.note(id), at: at, in: point) }
}

extension Recommendation: SlotHolding {
  static let kind: UInt8 = 2

  static func at(_ id: RecommendationID, in session: Session) -> Recommendation? {
    session.recommendations[id]
  }

  static func put(_ value: Recommendation?, at id: RecommendationID, in session: inout Session) {
    session.recommendations[id] = value
  }

  var grounds: [SlotKey] {
    let home: RecommendationID? = if case .merged(let into) = status { into } else { nil }
    return Slots.under(point) + (home.map { [Recommendation.key($0)] } ?? [])
  }
  var entry: IndexEntry? { IndexEntry(.recommendation(id), at: at, in: point) }
}

extension Decision: TableHolding {
  static let kind: UInt8 = 3
  static var table: WritableKeyPath<Session, Table<DecisionID, Decision>> { \.decisions }
  var grounds: [SlotKey] {
    (subject.recommendation.map { [Recommendation.key($0)] } ?? []) + Slots.under(subject.point)
  }
  var entry: IndexEntry? { IndexEntry(.decision(id), at: moment, in: subject.point) }
}

extension PresenceCount: TableHolding {
  static let kind: UInt8 = 7
  static var table: WritableKeyPath<Session, Table<PresenceID, PresenceCount>> { \.presence }
}

extension People: SlotHolding {
  static let kind: UInt8 = 10

  static func at(_ id: SingleSlotID, in session: Session) -> People? { session.header.people }

  static func put(_ value: People?, at id: SingleSlotID, in session: inout Session) {
    session.header.people = value ?? People(moderators: [], rapporteurs: [])
  }
}

extension Participant: TableHolding {
  static let kind: UInt8 = 11
  static var table: WritableKeyPath<Session, Table<ParticipantID, Participant>> { \.roster }
}

extension DecisionAnswer: SlotHolding {
  static let kind: UInt8 = 12
  var id: DecisionPartID { DecisionPartID(decision, answer.participant.number) }

  static func at(_ id: DecisionPartID, in session: Session) -> DecisionAnswer? {
    session.decisions[id.decision]?.answer(of: ParticipantID(id.place)).map {
      DecisionAnswer(decision: id.decision, answer: $0)
    }
  }

  static func put(_ value: DecisionAnswer?, at id: DecisionPartID, in session: inout Session) {
    // Nobody leaves a roll.
    if let value { session.revise(id.decision) { $0.putAnswer(value.answer) } }
  }

  static func owner(of id: DecisionPartID) -> SlotKey? { Decision.key(id.decision) }
  var grounds: [SlotKey] { [Decision.key(decision)] }
}

extension DecisionBallot: SlotHolding {
  static let kind: UInt8 = 13
  var id: DecisionPartID { DecisionPartID(decision, place) }

  static func at(_ id: DecisionPartID, in session: Session) -> DecisionBallot? {
    session.decisions[id.decision]?.ballot(at: id.place).map {
      DecisionBallot(decision: id.decision, place: id.place, ballot: $0)
    }
  }

  static func put(_ value: DecisionBallot?, at id: DecisionPartID, in session: inout Session) {
    session.revise(id.decision) { $0.putBallot(value?.ballot, at: id.place) }
  }

  static func owner(of id: DecisionPartID) -> SlotKey? { Decision.key(id.decision) }
  var grounds: [SlotKey] { [Decision.key(decision)] }
}

extension Intervention: TableHolding {
  static let kind: UInt8 = 14
  static var table: WritableKeyPath<Session, Table<InterventionID, Intervention>> {
    \.floor.interventions
  }
  var grounds: [SlotKey] { Slots.under(point) }
}

extension FloorRules: SlotHolding {
  static let kind: UInt8 = 17

  static func at(_ id: SingleSlotID, in session: Session) -> FloorRules? { session.floor.rules }

  static func put(_ value: FloorRules?, at id: SingleSlotID, in session: inout Session) {
    session.floor.rules = value ?? FloorRules()
  }
}

extension Break: TableHolding {
  static let kind: UInt8 = 19
  static var table: WritableKeyPath<Session, Table<BreakID, Break>> { \.breaks }
}

extension Reminder: TableHolding {
  static let kind: UInt8 = 20
  static var table: WritableKeyPath<Session, Table<ReminderID, Reminder>> { \.reminders }
}

extension DocumentIssue: TableHolding {
  static let kind: UInt8 = 22
  static var table: WritableKeyPath<Session, Table<DocumentNumber, DocumentIssue>> { \.issues }
}

extension SetUpEntry: SlotHolding {
  static let kind: UInt8 = 23
  var id: SetUpField { part.field }

  static func at(_ id: SetUpField, in session: Session) -> SetUpEntry? {
    SetUpEntry(part: session.header[id], isAssumed: session.header.isAssumed(id))
  }

  static func put(_ value: SetUpEntry?, at id: SetUpField, in session: inout Session) {
    // Every part is always there.
    if let value { session.header.take(value) }
  }
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
    collect(notes.values)
    collect(recommendations.values)
    collect(decisions.values)
    index.order()
  }

  private mutating func collect(_ values: some Sequence<some SlotHolding>) {
    for value in values {
      if let entry = value.entry { index.collect(entry) }
    }
  }
}
