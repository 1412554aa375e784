import BreakoutReport

/// One session as it was read for a synthesis.
public struct RoomReading {
  /// How the session was named by whoever asked for the synthesis, for sentences.
  public let name: String
  public let mark: RecordMark
  public let contribution: Contribution
  private let link: (Int) -> String?

  /// - Parameter link: the link of an entry of the record; `nil` where there is no such entry.
  public init(
    name: String, mark: RecordMark, contribution: Contribution,
    link: @escaping (Int) -> String?
  ) {
    self.name = name
    self.mark = mark
    self.contribution = contribution
    self.link = link
  }

  /// How its record stands to one that was read before.
  ///
  /// - Parameter other: the other record itself, where it is at hand too.
  func relation(to earlier: RecordMark, at other: RoomReading? = nil) -> RecordRelation {
    guard mark.first == earlier.first else { return .other }
    if mark.entry >= earlier.entry { return link(earlier.entry) == earlier.link ? .same : .branch }
    guard let other else { return .shorter }
    return other.link(mark.entry) == mark.link ? .same : .branch
  }
}

/// How one record stands to another.
enum RecordRelation: Equatable {
  /// Another session.
  case other
  /// The same one, which may have gone on.
  case same
  /// Both begin alike, and this one ends earlier: an older copy, or another session that was begun from a
  /// copy of the same file.
  case shorter
  /// Both begin alike and part later, as when a prepared session was copied to several rooms.
  case branch
}
