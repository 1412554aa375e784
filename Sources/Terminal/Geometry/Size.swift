/// How many columns and rows something has; never negative, and never more than `limit`.
public struct Size: Hashable, Sendable {
  public let columns: Int
  public let rows: Int

  /// Keeps sums of positions and sizes far from overflow; no screen comes near it.
  static let limit = 1 << 30

  /// Negative numbers count as zero.
  public init(columns: Int, rows: Int) {
    self.columns = min(max(0, columns), Self.limit)
    self.rows = min(max(0, rows), Self.limit)
  }

  public static let zero = Size(columns: 0, rows: 0)
}
