/// What is fixed before a poll opens.
public struct PollSettings: Equatable, Sendable, Codable {
  /// The words of a scale's steps, the first for its first step.
  public var legend: [String]
  /// Dots for each person; only for dots.
  public var dots: Int?
  /// The highest score; only for scores.
  public var highestScore: Int?
  /// The level of agreement that is aimed at, asked for before the poll; only for gradients.
  public var target: AgreementLevel?
  /// Whether options that a ranked ballot leaves out share the last place.
  public var ranksUnlistedLast: Bool

  public init(
    legend: [String] = [], dots: Int? = nil, highestScore: Int? = nil,
    target: AgreementLevel? = nil, ranksUnlistedLast: Bool = true
  ) {
    self.legend = legend
    self.dots = dots
    self.highestScore = highestScore
    self.target = target
    self.ranksUnlistedLast = ranksUnlistedLast
  }
}
