import BreakoutModel

/// The plenary synthesis of several rooms: what each gave, and what was decided about pairs of
/// recommendations. Everything else follows from these two (product rule F29).
public struct Synthesis: Equatable, Sendable {
  /// By their labels.
  public private(set) var rooms: [Room]
  /// In the order in which they were taken. One that was taken on other wordings stays and has no effect.
  public private(set) var decisions: [PairDecision]

  public init(rooms: [Room] = [], decisions: [PairDecision] = []) {
    self.rooms = rooms
    self.decisions = decisions
  }

  /// The language that all rooms say, a tag (BCP 47); `nil` where they do not agree.
  public var language: String? {
    let languages = Set(rooms.map(\.session.language))
    return languages.count == 1 ? languages.first ?? nil : nil
  }
}

extension Synthesis {
  /// Takes sessions in. A room that is known keeps its label; a new one gets the next.
  ///
  /// - Returns: what became of each, in their order.
  /// - Throws: for a session that is given twice, and for a copy that is older than what is known. Then
  ///   nothing is taken.
  public mutating func take(_ readings: [RoomReading]) throws(SynthesisProblem) -> [Admission] {
    var rooms = rooms
    var taken: [RoomLabel: RoomReading] = [:]
    var admissions: [Admission] = []
    for reading in readings {
      let admission = try Self.admit(reading, to: &rooms, beside: taken)
      taken[admission.label] = reading
      admissions.append(admission)
    }
    self.rooms = rooms
    return admissions
  }

  /// - Parameter taken: the sessions that were given before, by the labels of their rooms.
  private static func admit(
    _ reading: RoomReading, to rooms: inout [Room], beside taken: [RoomLabel: RoomReading]
  ) throws(SynthesisProblem) -> Admission {
    var original: RoomLabel?
    for (place, room) in rooms.enumerated() {
      let other = taken[room.label]
      switch reading.relation(to: room.record, at: other) {
      case .other: continue
      case .branch: original = original ?? room.label
      case .shorter: throw .olderCopy(reading.name, room.label, room.name)
      case .same:
        if let other { throw .givenTwice(other.name, reading.name) }
        let entry = room.record.entry
        rooms[place].record = reading.mark
        rooms[place].session = reading.contribution
        return entry == reading.mark.entry
          ? .unchanged(room.label) : .updated(room.label, from: entry, to: reading.mark.entry)
      }
    }
    let label = RoomLabel((rooms.last?.label.number ?? 0) + 1)
    rooms.append(Room(label: label, record: reading.mark, session: reading.contribution))
    return original.map { .addedBeside(label, copyOf: $0) } ?? .added(label)
  }
}

extension Synthesis {
  /// Records an answer in the place of an earlier one to the same question.
  public mutating func decide(_ question: PairQuestion, _ answer: PairAnswer, at now: Timestamp) {
    let texts = Dictionary(
      rooms.flatMap(\.proposals).lazy.map { ($0.id, $0.text) }, uniquingKeysWith: { one, _ in one })
    guard let first = texts[question.pair.first], let second = texts[question.pair.second] else {
      return
    }
    decisions.removeAll { $0.isAbout(question) }
    decisions.append(
      PairDecision(question.pair, answer, firstText: first, secondText: second, at: now))
  }

  /// Puts the decisions back as they were before one was taken.
  public mutating func restore(_ earlier: [PairDecision]) { decisions = earlier }
}
