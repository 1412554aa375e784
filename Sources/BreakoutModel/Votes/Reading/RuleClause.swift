/// One clause of a rule, its words put in their parts whatever their order: languages say the share before
/// or behind of what it is. Every word has its part, or is a problem.
struct RuleClause {
  enum Amount: Hashable {
    case share(Fraction)
    case number(Int)
  }

  var bound: RuleBound?
  var amount: Amount?
  var isMajority = false
  var kind: RuleSymbol.MajorityKind?
  var hasPlusOne = false
  var bases: Set<VoteBase> = []
  var answers: Set<VoteAnswer> = []
  /// Whether the answer is limited by itself.
  var isLimit = false
  var refusal: AnswerCondition?
  var preset: VoteRule?
  var method: VoteMethod?
  /// Words that say no more than that they are there.
  var marks: Set<RuleSymbol> = []

  let words: [RuleWord]
  let source: RuleSource

  /// - Parameter words: without separators, at least one.
  init(_ words: [RuleWord], in source: RuleSource) throws(RuleProblem) {
    self.words = words
    self.source = source
    var place = 0
    while place < words.count {
      place = try take(from: place)
    }
    if words.last(where: { $0.symbol != .filler })?.symbol == .of {
      throw source.problem(at: source.end(of: words)) { .base($0) }
    }
    try settle()
  }

  /// In characters from the beginning of the rule.
  var start: Int { words.first?.offset ?? 0 }

  /// Nothing but words that decide nothing.
  var isEmpty: Bool {
    !hasShare && bound == nil && bases.isEmpty && answers.isEmpty && refusal == nil && preset == nil
      && method == nil && marks.isEmpty && kind == nil && !hasPlusOne
  }

  var hasShare: Bool { amount != nil || isMajority }

  func has(_ symbol: RuleSymbol) -> Bool { marks.contains(symbol) }

  /// Takes the word at a place, and those that belong to it; answers where the next one stands.
  private mutating func take(from place: Int) throws(RuleProblem) -> Int {
    let word = words[place]
    switch word.symbol {
    case .filler, .of, .separator, .open, .close, .condition: break
    case .number, .decimal, .fraction, .percent, .slash: return try takeAmount(from: place)
    case .plusOne: hasPlusOne = true
    case .majority: isMajority = true
    case .kind(let kind):
      if let other = self.kind, other != kind { throw rest(word) }
      self.kind = kind
    case .unanimity: try put(.share(.all), word)
    case .bound(let bound):
      if let other = self.bound, other != bound { throw rest(word) }
      self.bound = bound
    case .base(let base): bases.insert(base)
    case .answer(let answer, let isLimit):
      answers.insert(answer)
      self.isLimit = self.isLimit || isLimit
    case .refusal(let condition):
      if refusal != nil { throw rest(word) }
      refusal = condition
    case .preset(let rule):
      if preset != nil { throw rest(word) }
      preset = rule
    case .method(let method):
      if self.method != nil { throw rest(word) }
      self.method = method
    case .unknown: throw unknown(word, at: place)
    case .proxies: throw source.problem(at: word.offset) { .proxies($0) }
    case .not: throw source.problem(at: start) { .denied($0) }
    case .all, .votes, .members, .people, .voting, .countsAs, .counted, .notCounted, .blocks,
      .unless,
      .eachGroup, .withView, .quorum, .doubleMajority, .consensus, .roughConsensus, .failing, .or,
      .castingVote, .tie, .chair:
      marks.insert(word.symbol)
    }
    return place + 1
  }

  /// `2/3`, `60 %`, `two thirds`, `12`, and per cent before its number as in Chinese.
  private mutating func takeAmount(from start: Int) throws(RuleProblem) -> Int {
    var place = start
    let word = words[start]
    func next() -> RuleSymbol? { place + 1 < words.count ? words[place + 1].symbol : nil }
    switch word.symbol {
    case .fraction(let share): try put(.share(share), word)
    case .decimal: throw source.problem(at: word.offset) { .decimal($0) }
    case .percent:
      guard case .number(let number) = next() else { throw share(at: word.offset) }
      place += 1
      try put(try fraction(number, 100), word)
    case .number(let number):
      if next() == .percent {
        place += 1
        try put(try fraction(number, 100), word)
      } else if next() == .slash {
        place += 1
        guard case .number(let whole) = next() else {
          throw share(at: place + 1 < words.count ? words[place + 1].offset : source.end(of: words))
        }
        place += 1
        if next() == .slash { throw share(at: word.offset) }
        try put(try fraction(number, whole), word)
      } else {
        try put(.number(number), word)
      }
    default: throw share(at: word.offset)
    }
    return place + 1
  }

  private mutating func put(_ amount: Amount, _ word: RuleWord) throws(RuleProblem) {
    if let other = self.amount, other != amount { throw rest(word) }
    self.amount = amount
  }

  private func fraction(_ p: Int, _ q: Int) throws(RuleProblem) -> Amount {
    guard let share = Fraction(p, q) else {
      throw source.problem(at: start) { .shareOutOfRange($0) }
    }
    return .share(share)
  }

  private func share(at offset: Int) -> RuleProblem { source.problem(at: offset) { .share($0) } }

  func rest(_ word: RuleWord) -> RuleProblem { source.problem(at: word.offset) { .rest($0) } }

  /// What a word that nobody knows stands in the place of.
  private func unknown(_ word: RuleWord, at place: Int) -> RuleProblem {
    let before = words[..<place].last { $0.symbol != .filler }?.symbol
    if bound != nil, !hasShare { return share(at: word.offset) }
    if before == .of { return source.problem(at: word.offset) { .base($0) } }
    return isEmpty ? source.problem(at: start) { .clause($0) } : rest(word)
  }

  /// Puts a majority by its share, and “half plus one” as more than half.
  private mutating func settle() throws(RuleProblem) {
    if hasPlusOne {
      guard case .share(let share) = amount, share.isHalf, bound == nil || bound == .atLeast else {
        throw word(.plusOne)
      }
      bound = .moreThan
    }
    if kind == .simple || kind == .absolute {
      if case .share(let share) = amount, !share.isHalf { throw word(of: { $0.isKind }) }
      isMajority = true
    }
    if kind == .undefined, amount == nil {
      throw source.problem(at: start) { .undefinedMajority($0) }
    }
    if isMajority, words.contains(where: { $0.symbol == .unanimity }) { throw word(.unanimity) }
    if isMajority, case .number = amount { throw share(at: start) }
    if isMajority, amount == nil {
      if bound == .atMost || bound == .fewerThan { throw share(at: start) }
      if bound == .moreThan { throw source.problem(at: start) { .undefinedMajority($0) } }
      amount = .share(.half)
      bound = .moreThan
    }
    if has(.all) { try settleAll() }
  }

  /// All are unanimity, except that a share may be of all of somebody: “approved by all”, “2/3 of all members”.
  private mutating func settleAll() throws(RuleProblem) {
    guard amount != nil || words.first?.symbol == .of else {
      if bound == nil, !isOnlyMethod, marks.isDisjoint(with: [.countsAs, .counted, .notCounted]) {
        amount = .share(.all)
      }
      return
    }
    for (place, word) in words.enumerated() where word.symbol == .all {
      let next = words[(place + 1)...].first { $0.symbol != .filler && $0.symbol != .of }
      guard let next, next.symbol.isWhoIsCounted else {
        throw source.problem(at: word.offset) { .all($0) }
      }
    }
  }

  private func word(_ symbol: RuleSymbol) -> RuleProblem { word(of: { $0 == symbol }) }

  /// A problem with the word that has this symbol.
  func word(of fits: (RuleSymbol) -> Bool) -> RuleProblem {
    words.first { fits($0.symbol) }.map(rest) ?? source.problem(at: start) { .clause($0) }
  }
}

extension RuleSymbol {
  fileprivate var isKind: Bool { if case .kind = self { true } else { false } }

  fileprivate var isWhoIsCounted: Bool {
    switch self {
    case .base, .members, .votes, .people: true
    default: false
    }
  }
}

extension Fraction {
  static let all = Fraction(100, 100) ?? .half

  var isHalf: Bool { 2 * numerator == denominator }
}

/// The rule as it was written, for problems to quote.
struct RuleSource {
  let written: String

  /// A problem at a place, told the words from there to the next comma; none where the rule has ended.
  func problem(at offset: Int, _ kind: (String) -> RuleProblem.Kind) -> RuleProblem {
    var found = String(written.dropFirst(offset).prefix { !",;，；".contains($0) }).trimmed
    if found.count > 40 { found = "\(found.prefix(39))…" }
    return RuleProblem(offset: offset, kind(found))
  }

  /// Whether a sign at a place keeps what follows apart, as a comma does and “and” or a colon do not.
  func isPause(at offset: Int) -> Bool {
    written.dropFirst(offset).first.map { ",;.،、。，；؛".contains($0) } == true
  }

  /// Behind the last of the words, as far as is known.
  func end(of words: [RuleWord]) -> Int {
    guard let last = words.last else { return written.count }
    let rest = written.dropFirst(last.offset).prefix { !",;，；".contains($0) }
    return last.offset + rest.count
  }
}
