/// The result of a poll as it is shown and printed (product rules F22 and §2.4). It says what the room
/// thinks; a poll adopts nothing.
public struct PollResult: Equatable, Sendable {
  public let method: PollMethod
  /// `nil` where a file only says what every option got.
  public let voters: Int?
  /// The result in a sentence, without a full stop.
  public let headline: String
  /// In the order of the result; for a scale in the order of its steps.
  public let bars: [PollBar]
  /// How it was counted, in a sentence.
  public let rule: String
  /// How many took part, in a sentence.
  public let turnout: String
  /// Figures, explanations and warnings, a sentence each.
  public let remarks: [String]
  /// By constituency, where the ballots know it. Apart from `notes`, because a count of few people may
  /// have to stay in the room (product rule §2.6).
  public let groups: [PollGroupShare]
  public let detail: PollDetail
  private let labels: [String]

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
    let limit = poll.method == .score ? poll.highestScore : poll.dotsEach
    try self.init(
      poll, sum: PollSum(poll, count), limit: limit, groups: PollGroupShare.shares(in: poll, count),
      thresholds)
  }

  /// The result of ballots that were added up without a session, in the words that a session has for it.
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
    method = poll.method
    voters = sum.voters
    headline = poll.declared?.headline ?? parts.headline
    bars = poll.declared?.bars ?? parts.bars
    rule = parts.rule
    turnout = parts.turnout
    remarks = parts.remarks
    self.groups = groups
    detail = parts.detail
    labels = poll.labels
  }

  /// What explains the result and how it was counted, a line each.
  public var notes: [String] { remarks + counting }

  /// The rule, how many took part, and what the result is worth, a line each. The bars of a scale say how
  /// many took part already.
  public var counting: [String] {
    [rule] + (method.isScale ? [] : [turnout]) + ["Indicative: a poll adopts nothing."]
  }

  /// A line for each constituency, e.g. `CSO, 12 took part: Land 8 (66.7 %), Water 4 (33.3 %)`.
  public var groupLines: [String] {
    groups.map { group in
      let whole = method == .dots || method == .score ? group.totals.reduce(0, +) : group.voters
      let shares = zip(labels, group.totals).map { label, total in
        "\(label) \(total) (\(PollFigures.percent(total, of: whole)))"
      }
      return "\(group.name ?? "No constituency recorded"), \(group.voters) took part:"
        + " \(shares.joined(separator: ", "))"
    }
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
