/// A recommendation: `R3.2` is the second one made under point 3, for good (product rule F7).
public struct RecommendationID: Hashable, Comparable, Sendable, Codable, CustomStringConvertible {
  /// The point under which it was made; it may since have been merged or moved.
  public let point: PointID
  /// 1, 2, 3 … within the point.
  public let ordinal: Int

  public init(point: PointID, ordinal: Int) {
    self.point = point
    self.ordinal = ordinal
  }

  /// Reads `R3.2` or `3.2`, upper or lower case; `nil` for anything else.
  public init?(_ text: some StringProtocol) {
    let digits = text.first.map { $0 == "R" || $0 == "r" } == true ? text.dropFirst() : text[...]
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let point = Int(parts[0]), let ordinal = Int(parts[1]), point > 0,
      ordinal > 0
    else { return nil }
    self.init(point: PointID(point), ordinal: ordinal)
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.point, left.ordinal) < (right.point, right.ordinal)
  }

  public var description: String { "R\(point.number).\(ordinal)" }
}
