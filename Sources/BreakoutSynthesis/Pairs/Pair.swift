/// Two recommendations that are held against each other.
public struct Pair: Hashable, Comparable, Sendable {
  /// The one of the earlier room, or with the lower number.
  public let first: Provenance
  public let second: Provenance

  public init(_ one: Provenance, _ other: Provenance) {
    (first, second) = one < other ? (one, other) : (other, one)
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.first, left.second) < (right.first, right.second)
  }
}
