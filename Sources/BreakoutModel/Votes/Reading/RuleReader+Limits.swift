extension RuleReader {
  /// A share or a number, of what, and of whom.
  mutating func takeLimit(_ clause: RuleClause) throws(RuleProblem) {
    guard clause.answers.count < 2 else { throw clause.word { $0.isAnswer } }
    switch clause.amount {
    case nil: try takeBase(clause)
    case .number(let number): counts.append(try clause.count(number))
    case .share(let share):
      let isRoom = !clause.isLimit && clause.bound != .atMost && clause.bound != .fewerThan
      if clause.has(.eachGroup) {
        try takeGroups(clause, share)
      } else if let answer = clause.answers.first, answer != .yes || !isRoom {
        try take(clause, share, on: answer)
      } else {
        guard isRoom else { throw source.problem(at: clause.start) { _ in .answerMissing } }
        try takeRoom(clause, share)
      }
    }
  }

  /// `, of votes cast` behind a share.
  private mutating func takeBase(_ clause: RuleClause) throws(RuleProblem) {
    if clause.bound != nil { throw source.problem(at: source.end(of: clause.words)) { .share($0) } }
    guard clause.answers.isEmpty, !clause.has(.voting), !clause.has(.eachGroup),
      let base = try clause.base(),
      var limit = overall
    else { throw source.problem(at: clause.start) { .clause($0) } }
    try once(limit.base == nil || limit.base == base, .base, clause)
    limit.base = base
    overall = limit
  }

  private mutating func takeRoom(_ clause: RuleClause, _ share: Fraction) throws(RuleProblem) {
    guard share.numerator > 0 else {
      throw source.problem(at: clause.start) { .shareOutOfRange($0) }
    }
    if clause.has(.voting), clause.answers.isEmpty { throw clause.word { $0 == .voting } }
    if clause.has(.withView) { throw clause.word { $0 == .withView } }
    let isStrict = clause.bound == .moreThan
    if isStrict, share.isWhole { throw source.problem(at: clause.start) { .shareOutOfRange($0) } }
    var base = try clause.base()
    // How many vote, come or are entitled are different people.
    if base == nil, let people = clause.words.first(where: { $0.symbol == .people }) {
      throw source.problem(at: people.offset) { .base($0) }
    }
    if base == nil, clause.kind == .absolute {
      base = .present
      remarks.append(.absoluteMajority)
    }
    try take(RuleLimit(share: share, isStrict: isStrict, base: base), clause)
  }

  mutating func take(_ limit: RuleLimit, _ clause: RuleClause) throws(RuleProblem) {
    if var said = overall, said.share == limit.share, said.isStrict == limit.isStrict,
      said.base == nil || limit.base == nil || said.base == limit.base
    {
      said.base = said.base ?? limit.base
      overall = said
      return
    }
    try once(overall == nil && !isIndicative, .roomShare, clause)
    overall = limit
  }

  private mutating func takeGroups(_ clause: RuleClause, _ share: Fraction) throws(RuleProblem) {
    guard clause.bound != .atMost, clause.bound != .fewerThan, clause.answers.isSubset(of: [.yes])
    else {
      throw source.problem(at: clause.start) { _ in .limitOnGroups }
    }
    var base = try clause.base() ?? .cast
    if clause.kind == .absolute, try clause.base() == nil {
      base = .present
      remarks.append(.absoluteMajority)
    }
    var isStrict = clause.bound == .moreThan
    guard share.numerator > 0, !(isStrict && share.isWhole) else {
      throw source.problem(at: clause.start) { .shareOutOfRange($0) }
    }
    if share.isHalf, base == .cast, !isStrict {
      isStrict = true
      remarks.append(.halfIsMoreThanHalf)
    }
    try once(groups == nil && !isIndicative, .groups, clause)
    groups = GroupCondition(
      base: base, share: isStrict && share.isHalf ? .half : share, isStrict: isStrict,
      excusesNoView: clause.has(.withView))
  }

  /// A limit on one answer by itself.
  private mutating func take(
    _ clause: RuleClause, _ share: Fraction, on answer: VoteAnswer
  ) throws(RuleProblem) {
    let bound: AnswerCondition.Bound
    switch clause.bound {
    case .atLeast: bound = .atLeast
    case .atMost: bound = .atMost
    case .fewerThan: bound = .fewerThan
    case .moreThan: throw source.problem(at: clause.start) { _ in .strictLimit }
    case nil where answer == .yes: bound = .atLeast
    case nil: throw source.problem(at: clause.start) { .limitWithoutBound($0) }
    }
    let usual: VoteBase = answer == .abstain ? .castAndAbstentions : .cast
    let base = try clause.base() ?? usual
    if answer == .no, !clause.isLimit, bound == .atMost, base == .cast {
      try once(negativeLimit == nil || negativeLimit == share, .negativeLimit, clause)
      negativeLimit = share
      return
    }
    conditions.append(AnswerCondition(answer, bound, share, of: base))
  }
}
