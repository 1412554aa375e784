/// Two recommendations that are held against each other.
public struct RecommendationPair: Hashable, Comparable, Sendable {
  /// The one of the earlier room, or with the lower number.
  public let first: RoomRecommendationID
  public let second: RoomRecommendationID

  public init(_ one: RoomRecommendationID, _ other: RoomRecommendationID) {
    (first, second) = one < other ? (one, other) : (other, one)
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.first, left.second) < (right.first, right.second)
  }
}
