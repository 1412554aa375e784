extension VoteRule {
  /// Reads a rule from words: clauses such as `2/3 of votes cast`, `a majority in each constituency`,
  /// `at most 20 % abstaining`, `no block`, `quorum 1/2 of entitled voting`, or the name of a preset, with
  /// commas, semicolons or “and” between them. Case, articles and doubled spaces do not matter.
  public init(reading words: String) throws(RuleProblem) {
    var reader = RuleReader(words)
    self = try reader.rule()
  }

  /// The rule that the words say; `nil` where `init(reading:)` has a problem with them.
  public init?(words: String) {
    do {
      try self.init(reading: words)
    } catch {
      return nil
    }
  }
}

/// Reads the words of a rule clause by clause.
struct RuleReader {
  var cursor: RuleCursor
  /// The test of the whole room; `nil` until it is said.
  private var overall: RuleLimit?
  private var negativeLimit: Fraction?
  private var groups: GroupCondition?
  private var quorum: Quorum?
  private var conditions: [AnswerCondition] = []
  private var isIndicative = false

  init(_ words: String) {
    cursor = RuleCursor(words)
  }

  mutating func rule() throws(RuleProblem) -> VoteRule {
    guard !cursor.isAtEnd else { throw cursor.problem { _ in .empty } }
    while !cursor.isAtEnd {
      try clause()
      try cursor.separator()
    }
    if isIndicative { return .indicative }
    let decides =
      overall != nil || negativeLimit != nil || groups != nil || !conditions.isEmpty
    guard decides else { throw RuleProblem(offset: 0, .quorumWithoutRule) }
    return VoteRule(
      base: overall?.base ?? .cast, share: overall?.share ?? .zero,
      isStrict: overall?.isStrict ?? false, negativeLimit: negativeLimit, groups: groups,
      quorum: quorum, conditions: conditions.isEmpty ? nil : conditions)
  }

  private mutating func clause() throws(RuleProblem) {
    let start = cursor
    if let preset = cursor.accept(Self.presets) {
      try take(preset, from: start)
    } else if cursor.accept("quorum") {
      let said = try cursor.quorum(from: start)
      try once(quorum == nil, "The quorum", start)
      quorum = said
    } else if let condition = cursor.accept(Self.refusals) {
      conditions.append(condition)
    } else {
      try limit(from: start)
    }
  }

  private mutating func take(_ preset: VoteRule, from start: RuleCursor) throws(RuleProblem) {
    try once(overall == nil && !isIndicative, "The rule", start)
    if preset.isIndicative {
      isIndicative = true
      try once(negativeLimit == nil && groups == nil && conditions.isEmpty, "The rule", start)
    }
    if preset.hasOverallTest {
      overall = RuleLimit(
        bound: nil, share: preset.share, isStrict: preset.isStrict, base: preset.base)
    }
    if let limit = preset.negativeLimit {
      try once(negativeLimit == nil, "The limit of votes against", start)
      negativeLimit = limit
    }
    if let condition = preset.groups {
      try once(groups == nil, "What each constituency must reach", start)
      groups = condition
    }
    conditions += preset.conditions ?? []
  }

  /// A share, of what, and of whom.
  private mutating func limit(from start: RuleCursor) throws(RuleProblem) {
    let limit = try cursor.limit(from: start)
    if cursor.acceptEachGroup() {
      guard limit.bound != .atMost else { throw start.problem { _ in .limitOnGroups } }
      guard limit.share.numerator > 0 else { throw start.problem { .shareOutOfRange($0) } }
      try once(groups == nil && !isIndicative, "What each constituency must reach", start)
      groups = GroupCondition(
        base: limit.base ?? .cast, share: limit.share, isStrict: limit.isStrict,
        excusesNoView: cursor.accept("with", "a", "view"))
      return
    }
    if let (answer, isCondition) = cursor.acceptAnswer() {
      let isOfRoom = answer == .yes && !isCondition && limit.bound != .atMost
      if !isOfRoom { return try take(limit, on: answer, isCondition, from: start) }
    }
    guard limit.bound != .atMost else { throw start.problem { _ in .answerMissing } }
    guard limit.share.numerator > 0 else { throw start.problem { .shareOutOfRange($0) } }
    try once(overall == nil && !isIndicative, "The share of the room", start)
    overall = limit
  }

  private mutating func take(
    _ limit: RuleLimit, on answer: VoteAnswer, _ isCondition: Bool, from start: RuleCursor
  ) throws(RuleProblem) {
    guard !limit.isStrict else { throw start.problem { _ in .strictLimit } }
    let usual: VoteBase = answer == .abstain ? .castAndAbstentions : .cast
    let base = limit.base ?? usual
    if answer == .no, !isCondition, limit.bound == .atMost, base == .cast {
      try once(negativeLimit == nil, "The limit of votes against", start)
      negativeLimit = limit.share
      return
    }
    conditions.append(
      AnswerCondition(
        answer, limit.bound == .atMost ? .atMost : .atLeast, limit.share, of: base))
  }

  private func once(_ isNew: Bool, _ what: String, _ start: RuleCursor) throws(RuleProblem) {
    if !isNew { throw start.problem { _ in .saidTwice(what) } }
  }

  private static let presets = RulePhrases<VoteRule>([
    ("indicative : more yes than no ; adopts nothing", .indicative),
    ("indicative vote", .indicative), ("indicative", .indicative), ("straw poll", .indicative),
    ("straw vote", .indicative), ("temperature check", .indicative),
    ("more yes than no ( simple majority of votes cast )", .simple), ("more yes than no", .simple),
    ("double majority", .double), ("double", .double), ("houses", .houses),
    ("standards", .standards), ("no-block", .noBlock),
  ])

  /// What nobody may answer.
  private static let refusals = RulePhrases<AnswerCondition>(
    ["block", "blocks", "blocking"].map {
      ("no \($0)", AnswerCondition(.block, .atMost, .zero))
    }
      + ["abstention", "abstentions", "abstaining"].map {
        ("no \($0)", AnswerCondition(.abstain, .atMost, .zero, of: .castAndAbstentions))
      })
}
