import BreakoutModel

/// Which part of which point's record is on the screen.
struct RecordScroll: Equatable, Sendable {
  /// The point that is looked at; `nil` follows the open one.
  var viewed: PointID?
  /// The selected entry's place; `nil` follows the end of the record.
  var selection: Int?
  /// The place of the lowest entry shown; `nil` is the last one.
  var bottom: Int?

  static let following = RecordScroll()
}
