/// A decision among more than yes and no (product rules F22 and §2.4). Indicative: it shows what the room
/// thinks and adopts nothing.
public struct Poll: Equatable, Sendable, Codable {
  public let method: PollMethod
  /// What is chosen from, frozen when the poll opened; empty for a scale, whose legend is its options.
  public var options: [String]
  /// The remaining points of the agenda that the options are, for a vote on priorities.
  public var points: [PointID]?
  public var settings: PollSettings
  /// Frozen when the poll opened.
  public var electorate: Electorate?
  /// Ballots that were entered one by one, so far.
  public var ballots: [PollBallot]
  /// `nil` until the result is recorded, and for good if the poll was called off.
  public var count: PollCount?
  /// What the count was declared to mean; `nil` without a count.
  public internal(set) var declared: DeclaredPoll?

  public init(
    method: PollMethod, options: [String], points: [PointID]? = nil, settings: PollSettings,
    electorate: Electorate?
  ) {
    self.method = method
    self.options = options
    self.points = points
    self.settings = settings
    self.electorate = electorate
    ballots = []
  }
}
