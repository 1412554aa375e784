/// What a clause of each kind says.
extension RuleReader {
  mutating func take(_ clause: RuleClause) throws(RuleProblem) {
    if clause.has(.castingVote) || clause.has(.tie) || clause.has(.chair) {
      return try takeTie(clause)
    }
    var clause = clause
    try takeAbstentions(&clause)
    if let method = clause.method {
      try once(self.method == nil || self.method == method, .method, clause)
      self.method = method
      remarks.append(.method(method))
    }
    if clause.isEmpty || clause.isOnlyMethod { return }
    if let preset = clause.preset {
      guard clause.isNothing() else { throw source.problem(at: clause.start) { .rest($0) } }
      return try take(preset, clause)
    }
    if clause.has(.doubleMajority) {
      guard clause.isNothing(besides: .doubleMajority) else {
        throw source.problem(at: clause.start) { .rest($0) }
      }
      try take(RuleLimit(share: .half, isStrict: true), clause)
      try once(groups == nil, .groups, clause)
      groups = GroupCondition()
      remarks.append(.doubleMajority)
    } else if clause.has(.quorum) {
      let said = try clause.quorum()
      try once(quorum == nil || quorum == said, .quorum, clause)
      quorum = said
    } else if let refusal = clause.refusal {
      guard clause.isNothing() else { throw source.problem(at: clause.start) { .rest($0) } }
      conditions.append(refusal)
    } else if clause.has(.blocks) || clause.has(.unless) {
      try takeBlock(clause)
    } else {
      try takeLimit(clause)
    }
  }

  /// A tie adopts nothing (product rule F9): words that say the same are right, a casting vote is not applied.
  private func takeTie(_ clause: RuleClause) throws(RuleProblem) {
    guard clause.has(.tie), clause.has(.blocks), !clause.has(.castingVote), !clause.has(.chair),
      !clause.hasShare
    else {
      throw source.problem(at: clause.start) { .castingVote($0) }
    }
  }

  /// `abstentions count as votes against`, `abstentions not counted`, `including abstentions`.
  private mutating func takeAbstentions(_ clause: inout RuleClause) throws(RuleProblem) {
    let marks: Set<RuleSymbol> = [.countsAs, .counted, .notCounted]
    let said = clause.marks.intersection(marks)
    guard let mark = said.first else { return }
    var answers = clause.answers
    guard said.count == 1, answers.remove(.abstain) != nil else {
      throw clause.word { said.contains($0) }
    }
    if mark == .countsAs {
      guard answers.remove(.no) != nil, answers.isEmpty else {
        throw clause.word { said.contains($0) }
      }
    }
    let meaning: Abstentions = mark == .notCounted ? .ignored : .against
    try once(abstentions == nil || abstentions == meaning, .abstentions, clause)
    abstentions = meaning
    clause.marks.subtract(marks)
    clause.marks.subtract([.votes])
    clause.answers = answers
    clause.isLimit = false
  }

  private mutating func take(_ preset: VoteRule, _ clause: RuleClause) throws(RuleProblem) {
    if preset.isIndicative {
      try once(!hasVote || isIndicative, .rule, clause)
      isIndicative = true
      return
    }
    try once(overall == nil && !isIndicative, .rule, clause)
    if preset.hasOverallTest {
      overall = RuleLimit(share: preset.share, isStrict: preset.isStrict, base: preset.base)
    }
    if let limit = preset.negativeLimit {
      try once(negativeLimit == nil, .negativeLimit, clause)
      negativeLimit = limit
    }
    if let condition = preset.groups {
      try once(groups == nil, .groups, clause)
      groups = condition
    }
    conditions += preset.conditions ?? []
  }

  /// `at least one third against blocks`, `unless a quarter object`.
  private mutating func takeBlock(_ clause: RuleClause) throws(RuleProblem) {
    guard clause.answers.isSubset(of: [.no]), !clause.has(.eachGroup) else {
      throw source.problem(at: clause.start) { .rest($0) }
    }
    let isAllowed = clause.bound == .atMost || clause.bound == .fewerThan
    switch clause.amount {
    case .share(let share) where isAllowed && clause.answers.isEmpty && clause.has(.blocks):
      let base = try clause.base() ?? .cast
      conditions.append(
        AnswerCondition(
          .block, clause.bound == .atMost ? .atMost : .fewerThan, share, of: base))
    case .share(let share) where !isAllowed:
      let base = try clause.base() ?? .cast
      conditions.append(
        AnswerCondition(.no, clause.bound == .moreThan ? .atMost : .fewerThan, share, of: base))
    case .number(let number) where !isAllowed && (1...Tally.largestCount).contains(number):
      counts.append(
        AnswerCount(.no, .atMost, clause.bound == .moreThan ? number : number - 1))
    default: throw source.problem(at: clause.start) { .share($0) }
    }
  }
}
