import BreakoutModel

/// What a file holds for a poll of a session.
public struct BallotReading: Equatable, Sendable {
  /// Equal ballots together, in the order of the file; `nil` where the file only says what every option
  /// got.
  public internal(set) var ballots: [PollBallot]?
  /// What every option or step got, where there are no ballots.
  public internal(set) var totals: [Int]?
  /// How many people voted; `nil` for totals of anything but a scale, which do not say.
  public internal(set) var voters: Int?
  /// What is to be told before they count.
  public internal(set) var warnings: [ImportWarning] = []

  /// As it is recorded.
  /// - Parameter voters: how many took part, for files that do not say.
  /// - Returns: `nil` when nobody says how many took part.
  public func count(voters: Int? = nil) -> PollCount? {
    if let ballots { return PollCount(ballots: ballots) }
    guard let totals, let people = self.voters ?? voters else { return nil }
    return PollCount(voters: people, totals: totals)
  }
}

/// Keeps the ballots for a session, equal ones together.
struct PollSink: BallotSink {
  private let rules: BallotRules
  private var places: [[UInt16]: Int] = [:]
  private var ballots: [PollBallot] = []
  private var totals: [Int]?
  private var people = 0

  init(_ rules: BallotRules) {
    self.rules = rules
  }

  mutating func add(
    _ marks: UnsafeBufferPointer<UInt16>, count: Int
  ) throws(ImportProblem.Reason) {
    try account(count)
    let key = Array(marks)
    if let place = places[key] {
      ballots[place].count += count
      return
    }
    guard ballots.count < BallotFile.mostKeptBallots else {
      throw .tooManyBallots(limit: BallotFile.mostKeptBallots)
    }
    places[key] = ballots.count
    let shift = rules.ballot == .order ? 0 : 1
    ballots.append(
      PollBallot(
        count: count,
        marks: key.map { mark in
          // Not to approve of an option is a mark too.
          mark == 0 ? (rules.ballot == .approvals ? 0 : nil) : Int(mark) - shift
        }))
  }

  mutating func add(total: Int, to option: Int) throws(ImportProblem.Reason) {
    try account(total)
    let places = rules.isScale ? rules.stepCount : rules.options?.count ?? 0
    var sums = totals ?? Array(repeating: 0, count: places)
    sums[option] += total
    totals = sums
  }

  var reading: BallotReading {
    BallotReading(
      ballots: totals == nil ? ballots : nil, totals: totals,
      voters: totals == nil || rules.isScale ? people : nil)
  }

  private mutating func account(_ more: Int) throws(ImportProblem.Reason) {
    people += more
    guard people <= Tally.largestCount else {
      throw .tooManyPeople(limit: Tally.largestCount)
    }
  }
}
