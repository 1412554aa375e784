/// What the parts of a clause mean together.
extension RuleClause {
  /// Of whom a share is; `nil` where nothing says it.
  func base() throws(RuleProblem) -> VoteBase? {
    var bases = bases
    if has(.members) { bases.insert(.entitled) }
    if has(.votes) { bases.insert(.cast) }
    guard bases.count < 2 else {
      throw source.problem(at: start) { _ in .saidTwice(.whole) }
    }
    return bases.first
  }

  /// `at least 12 yes`, `no more than 3 against`; votes alone are votes in favour.
  func count(_ number: Int) throws(RuleProblem) -> AnswerCount {
    guard !has(.eachGroup), !has(.withView) else {
      throw word { $0 == .eachGroup || $0 == .withView }
    }
    guard let answer = answers.first ?? (has(.votes) ? .yes : nil) else {
      throw source.problem(at: start) { .share($0) }
    }
    guard (0...Tally.largestCount).contains(number) else {
      throw source.problem(at: start) { .shareOutOfRange($0) }
    }
    let count: AnswerCount
    switch bound {
    case .atLeast: count = AnswerCount(answer, .atLeast, number)
    case .moreThan: count = AnswerCount(answer, .atLeast, number + 1)
    case .atMost: count = AnswerCount(answer, .atMost, number)
    case .fewerThan: count = AnswerCount(answer, .atMost, number - 1)
    case nil where answer == .yes: count = AnswerCount(answer, .atLeast, number)
    case nil: throw source.problem(at: start) { .limitWithoutBound($0) }
    }
    guard count.number >= (count.bound == .atLeast ? 1 : 0) else {
      throw source.problem(at: start) { .shareOutOfRange($0) }
    }
    return count
  }

  /// `quorum half of entitled present`, `quorum 20`.
  func quorum() throws(RuleProblem) -> Quorum {
    let refused = source.problem(at: start) { .quorum($0) }
    guard let amount, bound != .atMost, bound != .fewerThan, answers.isEmpty, !has(.blocks),
      !has(.unless), refusal == nil, preset == nil
    else { throw refused }
    let isVoting =
      has(.voting) || has(.votes) || bases.contains(.cast) || bases.contains(.castAndAbstentions)
    let isEntitled = has(.members) || bases.contains(.entitled)
    let isEach = has(.eachGroup)
    let kind: Quorum.Kind
    switch (isVoting, isEach) {
    case (false, false): kind = .presence
    case (true, false): kind = .participation
    case (false, true): kind = .presenceInEachGroup
    case (true, true): kind = .participationInEachGroup
    }
    switch amount {
    case .number(let number):
      let needed = bound == .moreThan ? number.addingUp(1) : number
      guard (1...Tally.largestCount).contains(needed) else { throw refused }
      return Quorum(kind, number: needed)
    case .share(let share):
      let isStrict = bound == .moreThan
      guard share.numerator > 0, !(isStrict && share.isWhole) else { throw refused }
      // Of those present, only how many vote is a quorum, and only by constituency.
      if isVoting, isEach ? isEntitled : bases.contains(.present) && !isEntitled { throw refused }
      return Quorum(kind, share: share, isStrict: isStrict)
    }
  }

  /// Whether it says only how people vote.
  var isOnlyMethod: Bool {
    method != nil && !hasShare && bases.isEmpty && answers.isEmpty
      && marks.isSubset(of: [.votes, .all])
      && (!has(.all) || has(.votes))
  }

  /// Nothing besides a word that is a whole rule, except that it is of votes.
  func isNothing(besides mark: RuleSymbol? = nil) -> Bool {
    !hasShare && bound == nil && kind == nil && answers.isEmpty && bases.isSubset(of: [.cast])
      && marks.subtracting([.votes]) == (mark.map { [$0] } ?? [])
  }

  /// The share that these words are, and nothing else; `nil` for other words.
  static func share(of words: [RuleWord]) -> Fraction? {
    let symbols = words.map(\.symbol)
    return switch symbols.count {
    case 1: if case .fraction(let share) = symbols[0] { share } else { nil }
    case 2:
      if case .number(let number) = symbols[0], symbols[1] == .percent {
        Fraction(number, 100)
      } else {
        nil
      }
    case 3:
      if case .number(let p) = symbols[0], symbols[1] == .slash, case .number(let q) = symbols[2] {
        Fraction(p, q)
      } else {
        nil
      }
    default: nil
    }
  }

  /// The share with which these words end.
  static func lastShare(of words: [RuleWord]) -> Fraction? {
    (1...3).reversed().lazy.compactMap { share(of: Array(words.suffix($0))) }.first
  }
}

extension RuleSymbol {
  var isShare: Bool {
    switch self {
    case .number, .fraction, .percent, .majority, .unanimity: true
    default: false
    }
  }

  var isAnswer: Bool { if case .answer = self { true } else { false } }
}
