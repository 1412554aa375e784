/// Time that the room gave a point beyond its own (product rule F3).
public struct PointExtension: Hashable, Sendable, Codable {
  public var at: Timestamp
  public var length: Milliseconds
  /// Who asked for it; empty where nobody said.
  public var asker: String

  public init(at: Timestamp, length: Milliseconds, asker: String = "") {
    self.at = at
    self.length = length
    self.asker = asker
  }
}
