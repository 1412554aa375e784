import BreakoutReport
import BreakoutWords

/// What the synthesis has of one room.
public struct Room: Equatable, Sendable, Codable {
  public let label: RoomLabel
  public internal(set) var record: RecordMark
  public internal(set) var session: Contribution

  public init(label: RoomLabel, record: RecordMark, session: Contribution) {
    self.label = label
    self.record = record
    self.session = session
  }

  /// Its recommendations and other proposals with the labels by which the synthesis knows them.
  var proposals: [Proposal] {
    session.recommendations.map { Proposal(RoomRecommendationID(label, $0.id), $0) }
  }

  /// What people call it: its room, or else its title.
  public var name: String { session.room ?? session.title }

  /// The same with its label, by which its recommendations are called.
  var called: String { words.merging.called(name, "\(label)") }
}

/// What a session became in the synthesis.
public enum Admission: Equatable, Sendable {
  /// A room of its own.
  case added(RoomLabel)
  /// A room of its own, which began as a copy of another one's file.
  case addedBeside(RoomLabel, copyOf: RoomLabel)
  /// The record has gone on since the room was last read, from that entry to the present one.
  case updated(RoomLabel, from: Int, to: Int)
  /// Read before, and nothing has come since.
  case unchanged(RoomLabel)

  public var label: RoomLabel {
    switch self {
    case .added(let label), .addedBeside(let label, _), .updated(let label, _, _),
      .unchanged(let label):
      label
    }
  }
}
