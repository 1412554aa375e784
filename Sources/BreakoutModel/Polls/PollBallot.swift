/// Equal ballots.
public struct PollBallot: Equatable, Sendable, Codable {
  /// How many people gave it, at least 1.
  public var count: Int
  /// For every option in its place: dots, 0 or 1, a score, or the rank from 1. `nil` is left out. A scale
  /// has one mark, the place of the step from 0.
  public var marks: [Int?]
  /// The constituency it came from, where that was recorded.
  public var group: String?

  public init(count: Int = 1, marks: [Int?], group: String? = nil) {
    self.count = count
    self.marks = marks
    self.group = group
  }
}
