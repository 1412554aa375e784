/// The result of a poll as it is shown and printed (product rules F22 and §2.4). It says what the room
/// thinks; a poll adopts nothing.
public struct PollResult: Equatable, Sendable {
  public let poll: Poll
  public let sum: PollSum
  /// Dots for everybody, or the highest score; `nil` for any number.
  public let limit: Int?
  public let thresholds: AgreementThresholds
  public let summary: PollSummary
  /// In the order of the result; for a scale in the order of its steps.
  public let rows: [PollRow]
  /// By constituency, where the ballots know it. Apart from all else, because a count of few people may
  /// have to stay in the room (product rule §2.6).
  public let groups: [PollGroupShare]
  public let detail: PollDetail

  public var method: PollMethod { poll.method }
  /// `nil` where a file only says what every option got.
  public var voters: Int? { sum.voters }

  /// The result of what was recorded or, while the poll is open, of the ballots so far.
  ///
  /// - Throws: as `Poll.check`.
  public init(
    _ poll: Poll, thresholds: AgreementThresholds = AgreementThresholds()
  ) throws(PollProblem) {
    let count = poll.count ?? PollCount(ballots: poll.ballots)
    try self.init(poll, count: count, thresholds: thresholds)
  }

  /// - Throws: as `Poll.check`.
  public init(
    _ poll: Poll, count: PollCount, thresholds: AgreementThresholds = AgreementThresholds()
  ) throws(PollProblem) {
    try poll.check(count)
    let limit = poll.method.ballot == .scores ? poll.highestScore : poll.dotsEach
    try self.init(
      poll, sum: PollSum(poll, count), limit: limit, groups: PollGroupShare.shares(in: poll, count),
      thresholds)
  }

  /// The result of ballots that were added up without a session, as a session has it.
  ///
  /// - Parameters:
  ///   - options: what was chosen from; for a scale the words of its steps.
  ///   - limit: dots for everybody, or the highest score; `nil` if any number will do.
  /// - Throws: that the sum does not fit the method.
  public init(
    _ method: PollMethod, options: [String], sum: PollSum, limit: Int? = nil,
    ranksUnlistedLast: Bool = true, thresholds: AgreementThresholds = AgreementThresholds()
  ) throws(PollProblem) {
    let settings = PollSettings(
      legend: method.isScale ? options : [], ranksUnlistedLast: ranksUnlistedLast)
    let poll = Poll(
      method: method, options: method.isScale ? [] : options, settings: settings, electorate: nil)
    try self.init(poll, sum: sum, limit: limit, groups: [], thresholds)
  }

  private init(
    _ poll: Poll, sum: PollSum, limit: Int?, groups: [PollGroupShare],
    _ thresholds: AgreementThresholds
  ) throws(PollProblem) {
    let parts = try PollResultParts(poll, sum, limit: limit, thresholds)
    self.poll = poll
    self.sum = sum
    self.limit = limit
    self.thresholds = thresholds
    self.groups = groups
    summary = poll.declared?.summary ?? parts.summary
    rows = poll.declared?.rows ?? parts.rows
    detail = parts.detail
  }
}

/// What a result is made of, for whoever shows more than bars.
public enum PollDetail: Equatable, Sendable {
  case fistToFive(FistToFiveResult)
  /// `nil` where the legend has not the eight steps that a reading is about.
  case gradients(AgreementReading?)
  /// Dots, approval and scores, in the order of the result.
  case standings([PollStanding])
  case ranked(PairwiseTable, RankedResult)
}
