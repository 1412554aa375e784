import BreakoutModel

/// What a file of ballots adds up to.
public struct BallotTally: Equatable, Sendable {
  /// In the order in which the file names them, or as a poll does; for a scale the words of its steps.
  public internal(set) var options: [String]
  /// How many people voted; `nil` where the file only says what every option got.
  public internal(set) var voters: Int?
  /// For every option: how many approve of it, its dots or the sum of its scores, how many took the step;
  /// `nil` for rankings.
  public internal(set) var totals: [Int]?
  /// For rankings only.
  public internal(set) var pairwise: PairwiseTable?
  /// For scores from ballots: for every option how many gave it each score, from 0 on; `nil` where there
  /// are higher scores than a poll can have.
  public internal(set) var scores: [[Int]]?
  /// What is to be told before the result.
  public internal(set) var warnings: [ImportWarning] = []

  /// What a result is made of.
  public var sum: PollSum {
    PollSum(voters: voters, totals: totals ?? [], pairwise: pairwise, scores: scores)
  }
}

/// Adds ballots up, each as it comes.
struct TallySink: BallotSink {
  private let ballot: BallotShape
  private let ranksUnlistedLast: Bool
  private var table: PairwiseTable
  private var listed: [Int] = []
  private var totals: [Int] = []
  /// For every option how many gave it each score from 1 on; `nil` once a score was too high.
  private var scores: [[Int]]?
  private var voters = 0
  private var total = 0
  private var isTotalsOnly = false

  init(_ rules: BallotRules, ranksUnlistedLast: Bool) {
    ballot = rules.ballot
    self.ranksUnlistedLast = ranksUnlistedLast
    table = PairwiseTable(options: 0)
    scores = ballot == .scores ? [] : nil
  }

  mutating func add(
    _ marks: UnsafeBufferPointer<UInt16>, count: Int
  ) throws(ImportProblem.Reason) {
    voters += count
    guard voters <= Tally.largestCount else { throw .tooManyPeople(limit: Tally.largestCount) }
    if ballot == .order {
      if marks.count > table.options { widen(to: marks.count) }
      do throws(PollProblem) {
        try table.add(ranks: marks, count: count, ranksUnlistedLast: ranksUnlistedLast)
      } catch {
        throw .tooManyPeople(limit: Tally.largestCount)
      }
      for option in marks.indices where marks[option] != 0 { listed[option] += count }
    } else {
      if marks.count > totals.count { widen(to: marks.count) }
      for option in marks.indices where marks[option] > 1 {
        let mark = Int(marks[option]) - 1
        totals[option] += mark * count
        if scores != nil { note(score: mark, of: option, count: count) }
      }
    }
  }

  mutating func add(total: Int, to option: Int) throws(ImportProblem.Reason) {
    isTotalsOnly = true
    self.total += total
    guard self.total <= Tally.largestCount else {
      throw .tooManyPeople(limit: Tally.largestCount)
    }
    if option >= totals.count { widen(to: option + 1) }
    totals[option] += total
  }

  /// The sum of it all.
  func tally(_ options: [String], _ rules: BallotRules) -> BallotTally {
    let names = rules.isScale ? rules.steps : options
    var whole = self
    whole.widen(to: names.count)
    return BallotTally(
      options: names,
      voters: rules.isScale ? total : isTotalsOnly ? nil : voters,
      totals: ballot == .order ? nil : whole.totals,
      pairwise: ballot == .order ? whole.table : nil,
      scores: isTotalsOnly ? nil : whole.allScores)
  }

  private mutating func note(score: Int, of option: Int, count: Int) {
    guard score <= Poll.mostMarks else {
      scores = nil
      return
    }
    scores?[option][score - 1] += count
  }

  /// Whoever gave no score gave 0.
  private var allScores: [[Int]]? {
    scores?.map { counts in [voters - counts.reduce(0, +)] + counts }
  }

  private mutating func widen(to count: Int) {
    if ballot == .order {
      table = table.extended(to: count, listed: ranksUnlistedLast ? listed : nil)
      listed += Array(repeating: 0, count: max(0, count - listed.count))
    } else {
      let more = max(0, count - totals.count)
      totals += Array(repeating: 0, count: more)
      scores? += Array(repeating: Array(repeating: 0, count: Poll.mostMarks), count: more)
    }
  }
}
