/// How far a session is, as its record tells.
public enum SessionStanding: Equatable, Sendable {
  case notBegun
  /// A point is open, by its number.
  case point(Int)
  /// It was begun, and no point is open.
  case betweenPoints
  case closed
}
