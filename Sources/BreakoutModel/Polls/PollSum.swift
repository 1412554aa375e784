/// What the ballots of a poll add up to, whoever added them up: a session, or a file that is counted without
/// one. A result is made of this and of nothing else, so both say the same.
public struct PollSum: Equatable, Sendable {
  /// How many took part; `nil` where a file only says what every option got.
  public var voters: Int?
  /// For every option or step what it got; empty for ranks.
  public var totals: [Int]
  /// For ranks only.
  public var pairwise: PairwiseTable?
  /// For every option how many gave it each score, from 0 on and together all voters; `nil` where only
  /// the totals are known.
  public var scores: [[Int]]?

  public init(
    voters: Int?, totals: [Int] = [], pairwise: PairwiseTable? = nil, scores: [[Int]]? = nil
  ) {
    self.voters = voters
    self.totals = totals
    self.pairwise = pairwise
    self.scores = scores
  }

  /// The count must have passed `Poll.check`.
  init(_ poll: Poll, _ count: PollCount) throws(PollProblem) {
    self.init(voters: count.voters, totals: count.totals(in: poll))
    if poll.method.ballot == .order {
      totals = []
      var table = PairwiseTable(options: poll.options.count)
      for ballot in count.ballots ?? [] {
        try table.add(ballot, ranksUnlistedLast: poll.settings.ranksUnlistedLast)
      }
      pairwise = table
    }
    if poll.method.ballot == .scores, let ballots = count.ballots {
      let none = Array(repeating: 0, count: poll.highestScore + 1)
      var scores = Array(repeating: none, count: poll.options.count)
      for ballot in ballots {
        for (option, mark) in ballot.marks.enumerated() {
          scores[option][mark ?? 0] += ballot.count
        }
      }
      self.scores = scores
    }
  }
}
