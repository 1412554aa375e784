import BreakoutReport

/// A recommendation or another proposal of a room.
public struct Proposal: Equatable, Sendable {
  public let id: RoomRecommendationID
  public let content: ContributedRecommendation

  init(_ id: RoomRecommendationID, _ content: ContributedRecommendation) {
    self.id = id
    self.content = content
  }

  public var text: String { content.text }

  public var addressees: [String] { content.addressees }
}
