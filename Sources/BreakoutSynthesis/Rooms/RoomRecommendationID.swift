import BreakoutModel
import BreakoutWords

/// Where a recommendation comes from: `B2-R3.1` is R3.1 of room B2.
public struct RoomRecommendationID: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let room: RoomLabel
  public let recommendation: RecommendationID

  public init(_ room: RoomLabel, _ recommendation: RecommendationID) {
    self.room = room
    self.recommendation = recommendation
  }

  /// Reads `B2-R3.1`; `nil` for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", maxSplits: 1)
    guard parts.count == 2, let room = RoomLabel(parts[0]),
      let recommendation = RecommendationID(parts[1])
    else { return nil }
    self.init(room, recommendation)
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.room, left.recommendation) < (right.room, right.recommendation)
  }

  public var description: String { "\(room)-\(recommendation)" }

  /// What a link within a document names it by, e.g. `b2-r3-1`.
  var anchor: String {
    "b\(room.number)-r\(recommendation.point.number)-\(recommendation.ordinal)"
  }
}

extension RoomRecommendationID: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let provenance = Self(text) else {
      throw DecodingError.dataCorruptedError(
        in: container, debugDescription: words.merging.noLabelOfRecommendation(text))
    }
    self = provenance
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
