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

/// The ways of asking for more than yes and no.
public enum PollMethod: String, CaseIterable, Sendable, Codable {
  /// Everybody shows 0 to 5 fingers.
  case fistToFive
  /// A scale of agreement with a legend, eight steps unless edited.
  case gradients
  /// A few dots for everybody, placed on the options.
  case dots
  /// Any number of options, one mark each.
  case approval
  /// A number from 0 to a limit for every option.
  case score
  /// The options in order of preference.
  case ranked
}

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

/// How far a room agrees, by a scale of agreement (product rule §2.4), from the strongest.
public enum AgreementLevel: String, CaseIterable, Sendable, Codable {
  case enthusiastic, broad, lukewarm
}

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

/// What was counted in a poll.
public struct PollCount: Equatable, Sendable, Codable {
  /// How many people took part.
  public var voters: Int
  /// For every option or step what it got, where only that was counted.
  public var totals: [Int]?
  /// The ballots, where they were entered or read.
  public var ballots: [PollBallot]?

  public init(voters: Int, totals: [Int]) {
    self.voters = voters
    self.totals = totals
  }

  public init(ballots: [PollBallot]) {
    voters = ballots.reduce(0) { $0 + $1.count }
    self.ballots = ballots
  }
}
