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
    // Counts that no room can have are for `Poll.check` to refuse, not for a sum to stop at.
    voters = ballots.reduce(0) { sum, ballot in
      let (voters, isTooMany) = sum.addingReportingOverflow(ballot.count)
      return isTooMany ? Int.max : voters
    }
    self.ballots = ballots
  }
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
