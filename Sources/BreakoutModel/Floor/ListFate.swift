/// What becomes of those who wait when a point is left (product rules F2, F21).
public enum ListFate: String, CaseIterable, Sendable, Codable {
  /// They wait on, for the next point.
  case keep
  /// They are recorded as not heard.
  case release
}
