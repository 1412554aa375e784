/// Which place in a session: its kind, and the numbers of what stands there.
struct SlotKey: Hashable, Sendable {
  /// The place of the kind in `Slots.all`, by which a snapshot names it too.
  let kind: UInt8
  let first: Int
  let second: Int

  var slot: any SlotHolding.Type { Slots.all[Int(kind)] }

  /// What two acts may not both have changed for one of them to be taken back alone: answers and ballots
  /// are parts of their decision.
  var claim: SlotKey { slot.owner(at: self) ?? self }
}

extension SlotKey {
  init(_ entry: EntryID) {
    self =
      switch entry {
      case .note(let id): Note.key(id)
      case .recommendation(let id): Recommendation.key(id)
      case .decision(let id): Decision.key(id)
      }
  }

  /// The line of a point's record that stands there.
  var entry: EntryID? {
    Note.id(of: self).map(EntryID.note)
      ?? Recommendation.id(of: self).map(EntryID.recommendation)
      ?? Decision.id(of: self).map(EntryID.decision)
  }
}

/// Tells things of one kind apart, by up to two numbers.
protocol SlotID: SnapshotValue {
  init(_ first: Int, _ second: Int)
  var numbers: (Int, Int) { get }
}

extension SlotID where Self: TableID {
  init(_ first: Int, _ second: Int) { self.init(first) }
  var numbers: (Int, Int) { (number, 0) }
}

extension PointID: SlotID {}
extension NoteID: SlotID {}
extension DecisionID: SlotID {}
extension PresenceID: SlotID {}
extension ParticipantID: SlotID {}
extension InterventionID: SlotID {}
extension BreakID: SlotID {}
extension ReminderID: SlotID {}
extension DocumentNumber: SlotID {}

extension RecommendationID: SlotID {
  init(_ first: Int, _ second: Int) { self.init(point: PointID(first), ordinal: second) }
  var numbers: (Int, Int) { (point.number, ordinal) }
}

extension SetUpField: SlotID {
  init(_ first: Int, _ second: Int) {
    self = Self.allCases.indices.contains(first) ? Self.allCases[first] : .title
  }
  var numbers: (Int, Int) { (Self.allCases.firstIndex(of: self) ?? 0, 0) }
}

/// Of what there is one in a session.
struct SingleSlotID: SlotID {
  init() {}
  init(_ first: Int, _ second: Int) {}
  var numbers: (Int, Int) { (0, 0) }

  func write(to writer: inout SnapshotWriter) {}
  init(from reader: inout SnapshotReader) throws(SnapshotDamage) {}
}

/// A part of a decision: what somebody answers in a roll call, or a ballot.
struct DecisionPartID: SlotID, SnapshotParts {
  let decision: DecisionID
  /// The participant's number, or the place of the ballot.
  let place: Int

  init(_ decision: DecisionID, _ place: Int) {
    self.decision = decision
    self.place = place
  }

  init(_ first: Int, _ second: Int) { self.init(DecisionID(first), second) }
  var numbers: (Int, Int) { (decision.number, place) }

  init(_ old: DecisionPartID?, by part: inout some SnapshotCoder) throws(SnapshotDamage) {
    try self.init(part(old, \.decision), part(old, \.place))
  }
}
