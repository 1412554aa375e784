/// The result of a poll as it is shown and printed (product rules F22 and §2.4). It says what the room
/// thinks; a poll adopts nothing.
public struct PollResult: Equatable, Sendable {
  public let method: PollMethod
  public let voters: Int
  /// The result in a sentence, without a full stop.
  public let headline: String
  /// In the order of the result; for a scale in the order of its steps.
  public let bars: [PollBar]
  /// The legend, the rule used, figures and warnings, a line each.
  public let notes: [String]
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
    let parts = try PollResultParts(poll, count, thresholds)
    method = poll.method
    voters = count.voters
    headline = parts.headline
    bars = parts.bars
    notes = parts.notes + ["Indicative: a poll adopts nothing."]
    groups = PollGroupShare.shares(in: poll, count)
    detail = parts.detail
    labels = poll.labels
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
