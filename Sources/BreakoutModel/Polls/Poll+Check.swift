/// The checks before a poll opens, for a ballot and for what was counted (product rules F22 and §2.4).
extension Poll {
  /// How many options a poll in the session takes; more do not fit on a screen, nor in a head.
  public static let mostOptions = 60
  /// The highest limit for a score and the most dots for each person.
  public static let mostMarks = 100
  /// How many steps a scale of agreement can have.
  public static let steps = 2...20

  /// Throws what keeps the poll from being opened.
  public func checkSetup() throws(PollProblem) {
    if method.isScale { try checkScale() } else { try checkOptions() }
    if let dots = settings.dots, method.ballot == .dots, !(1...Self.mostMarks).contains(dots) {
      throw .dotsOutOfRange(dots, allowed: 1...Self.mostMarks)
    }
    if let score = settings.highestScore, method.ballot == .scores,
      !(1...Self.mostMarks).contains(score)
    {
      throw .highestScoreOutOfRange(score, allowed: 1...Self.mostMarks)
    }
    if let points, points.count != options.count || Set(points).count != points.count {
      throw .pointsDoNotMatch(points: Set(points).count, options: options.count)
    }
  }

  private func checkScale() throws(PollProblem) {
    guard options.isEmpty else { throw .optionsOnScale }
    let allowed = method.traits.scale?.allowed ?? Self.steps
    guard allowed.contains(stepCount) else {
      throw .wrongNumberOfSteps(stepCount, allowed: allowed)
    }
    try Self.checkWords(settings.legend)
    if settings.target != nil, stepCount != AgreementReading.steps {
      throw .targetWithoutReading(steps: stepCount)
    }
  }

  private func checkOptions() throws(PollProblem) {
    guard options.count >= 2 else { throw .tooFewOptions(options.count) }
    guard options.count <= Self.mostOptions else {
      throw .tooManyOptions(options.count, limit: Self.mostOptions)
    }
    try Self.checkWords(options)
  }

  /// Words that differ only by case, accents or spaces are the same to whoever reads them out.
  private static func checkWords(_ words: [String]) throws(PollProblem) {
    var numbers: [String: Int] = [:]
    for (index, word) in words.enumerated() {
      let key = word.split(whereSeparator: \.isWhitespace).map(\.folded).joined(separator: " ")
      guard !key.isEmpty else { throw .emptyOption(number: index + 1) }
      if let first = numbers.updateValue(index + 1, forKey: key) {
        throw .sameOption(word, first: first, second: index + 1)
      }
    }
  }

  /// Throws why the ballot cannot be true. Whoever leaves all options out takes part all the same; a scale
  /// must be answered.
  public func check(_ ballot: PollBallot) throws(PollProblem) {
    guard (1...Tally.largestCount).contains(ballot.count) else { throw .uncountable(ballot.count) }
    if let group = ballot.group, let electorate, electorate.groups != nil,
      electorate.group(group) == nil
    {
      throw .unknownGroup(group)
    }
    let needed = method.isScale ? 1 : options.count
    guard ballot.marks.count == needed else {
      throw .wrongNumberOfMarks(ballot.marks.count, needed: needed)
    }
    let allowed = allowedMarks
    for (option, mark) in ballot.marks.enumerated() {
      guard let mark else {
        if method.isScale { throw .noMark }
        continue
      }
      guard allowed.contains(mark) else {
        guard method.isScale else {
          throw .markOutOfRange(mark, allowed: allowed, number: option + 1)
        }
        // The room knows a step by its number, which need not be its place.
        let (number, _) = mark.addingReportingOverflow(method.firstStep)
        let first = method.firstStep
        throw .markOutOfRange(number, allowed: first...(first + stepCount - 1), number: nil)
      }
    }
    if method.ballot == .dots {
      let dots = ballot.marks.reduce(0) { $0 + ($1 ?? 0) }
      guard dots <= dotsEach else { throw .tooManyDots(dots, each: dotsEach) }
    }
  }

  /// What one mark of a ballot can be.
  private var allowedMarks: ClosedRange<Int> {
    switch method.ballot {
    case .step: 0...max(0, stepCount - 1)
    case .dots: 0...dotsEach
    case .approvals: 0...1
    case .scores: 0...highestScore
    case .order: 1...max(1, options.count)
    }
  }

  /// Throws why the count cannot be true.
  public func check(_ count: PollCount) throws(PollProblem) {
    guard method.isScale || options.count >= 2 else { throw .tooFewOptions(options.count) }
    guard (0...Tally.largestCount).contains(count.voters) else { throw .uncountable(count.voters) }
    guard count.voters > 0 else { throw .nobodyTookPart }
    try checkPresence(of: count.voters, present: electorate?.present, group: nil)
    if let ballots = count.ballots { try check(ballots, voters: count.voters) }
    if let totals = count.totals {
      try check(totals, voters: count.voters)
      if count.ballots != nil, totals != count.totals(in: self) { throw .totalsDoNotAddUp }
    }
    if count.ballots == nil, count.totals == nil || method.ballot == .order { throw .ballotsNeeded }
  }

  private func check(_ ballots: [PollBallot], voters: Int) throws(PollProblem) {
    for ballot in ballots { try check(ballot) }
    let sum = PollCount(ballots: ballots).voters
    guard sum == voters else { throw .votersDoNotAddUp(sum, voters: voters) }
    for group in electorate?.groups ?? [] {
      let voters = ballots.reduce(0) { $0 + ($1.group == group.name ? $1.count : 0) }
      try checkPresence(of: voters, present: group.present, group: group.name)
    }
  }

  private func checkPresence(
    of voters: Int, present: Int?, group: String?
  ) throws(PollProblem) {
    if let present, voters > present {
      throw .moreVotersThanPresent(voters: voters, present: present, group: group)
    }
  }

  private func check(_ totals: [Int], voters: Int) throws(PollProblem) {
    guard totals.count == lineCount else {
      throw .wrongNumberOfMarks(totals.count, needed: lineCount)
    }
    let limit =
      switch method.ballot {
      case .step, .approvals: voters
      case .dots: dotsEach * voters
      case .scores: highestScore * voters
      case .order: 0
      }
    for (option, total) in totals.enumerated() where total < 0 || total > limit {
      throw .totalOutOfRange(total, limit: limit, number: option + 1)
    }
    let sum = totals.reduce(0, +)
    if method.isScale, sum != voters { throw .votersDoNotAddUp(sum, voters: voters) }
    if method.ballot == .dots, sum > limit { throw .moreDotsThanGiven(sum, limit: limit) }
  }
}
