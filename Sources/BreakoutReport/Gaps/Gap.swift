import BreakoutModel
import BreakoutWords

/// One thing that is missing (product rule F28).
public struct Gap: Equatable, Sendable {
  /// How many there are, e.g. `3 things are missing`.
  public static func words(count: Int) -> String {
    Words.current.gaps.missing(count)
  }

  public let sentence: String
  /// Whether the document prints a mark in its place.
  public let leavesMark: Bool
  /// Where it can be filled.
  public let place: ReportPlace
  /// Whether it takes the room: a text is to be decided, or to be read back.
  public let isForRoom: Bool

  /// Whether a document that has it must not be called validated: it prints a mark, or names somebody whom
  /// the regime does not let be named (product rule F25).
  public let isEssential: Bool

  /// - Parameter isEssential: `nil` where it is if it leaves a mark.
  init(
    _ sentence: String, at place: ReportPlace, leavesMark: Bool = true, isForRoom: Bool = false,
    isEssential: Bool? = nil
  ) {
    self.isEssential = isEssential ?? leavesMark
    self.sentence = sentence
    self.place = place
    self.leavesMark = leavesMark
    self.isForRoom = isForRoom
  }
}
