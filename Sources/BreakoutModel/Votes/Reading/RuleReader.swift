/// Reads the words of a rule clause by clause. What is not understood is a problem with its place, and the
/// other clauses are read all the same.
struct RuleReader {
  private let source: RuleSource
  /// The test of the whole room; `nil` until it is said.
  private var overall: RuleLimit?
  private var negativeLimit: Fraction?
  private var groups: GroupCondition?
  private var quorum: Quorum?
  private var conditions: [AnswerCondition] = []
  private var counts: [AnswerCount] = []
  private var isIndicative = false
  /// What becomes of abstentions, where the words say it.
  private var abstentions: Abstentions?
  private var method: VoteMethod?
  private var seeksConsensus = false
  /// How what follows the word consensus hangs together with it.
  private var consensusJoint = ConsensusJoint.apart
  private var problems: [RuleReading.Unread] = []
  private var remarks: [RuleRemark] = []

  private enum Abstentions {
    case against, ignored
  }

  private enum ConsensusJoint {
    /// “Else” or another clause stands between them.
    case apart
    /// Nothing but a comma does.
    case paused
    /// “Consensus of 80 %”, “consensus: 80 %”.
    case joined
  }

  /// A share as it was said: `at least 2/3 of cast`.
  private struct RuleLimit: Hashable {
    var share: Fraction
    var isStrict: Bool
    /// `nil` where no base was said.
    var base: VoteBase?
  }

  static func read(_ written: String) -> RuleReading {
    var reader = RuleReader(source: RuleSource(written: written))
    return reader.read()
  }

  private init(source: RuleSource) {
    self.source = source
  }

  private mutating func read() -> RuleReading {
    let text = RuleText(source.written)
    let words = RuleVocabulary.matching(text).words(of: text).withoutRestatedShares
    var clause: [RuleWord] = []
    var place = 0
    loop: while place < words.count {
      let word = words[place]
      place += 1
      switch word.symbol {
      case .separator, .open, .close:
        // “Quorum: one third” is one clause.
        if clause.contains(where: { $0.symbol != .filler && $0.symbol != .quorum }) { end(&clause) }
        join(by: word)
      case .condition:
        if !clause.contains(where: { $0.symbol == .blocks }) { end(&clause) }
        join(by: word)
      case .unless:
        end(&clause)
        consensusJoint = .apart
        clause = [word]
      case .consensus, .roughConsensus:
        end(&clause)
        let isConditional = place < words.count && words[place].isFailing(at: word.offset)
        if word.symbol == .roughConsensus {
          note(source.problem(at: word.offset) { .roughConsensus($0) }, until: nil)
        } else if hasVote, !isConditional {
          note(source.problem(at: word.offset) { .either($0) }, until: nil)
        }
        seeksConsensus = true
        consensusJoint = isConditional ? .apart : .joined
        if isConditional { place += 1 }
      case .failing, .or:
        end(&clause)
        consensusJoint = .apart
        guard hasVote else { continue }
        note(source.problem(at: word.offset) { .either($0) }, until: source.written.count)
        seeksConsensus =
          seeksConsensus || words[place...].contains { $0.symbol == .consensus }
        break loop
      default: clause.append(word)
      }
    }
    end(&clause)
    return reading
  }

  private mutating func join(by word: RuleWord) {
    switch consensusJoint {
    case .joined where source.isPause(at: word.offset): consensusJoint = .paused
    case .paused where !source.isPause(at: word.offset): consensusJoint = .joined
    case .apart, .paused, .joined: break
    }
  }

  private var hasVote: Bool {
    overall != nil || negativeLimit != nil || groups != nil || !conditions.isEmpty
      || !counts.isEmpty
      || isIndicative
  }

  private mutating func end(_ words: inout [RuleWord]) {
    defer { words = [] }
    guard !words.isEmpty else { return }
    let before = self
    do throws(RuleProblem) {
      let clause = try RuleClause(words, in: source)
      try take(clause)
      if consensusJoint == .joined, hasVote, !before.hasVote {
        throw source.problem(at: clause.start) { .consensusShare($0) }
      }
      if consensusJoint == .paused { consensusJoint = .apart }
    } catch {
      self = before
      let offset = words.first?.offset ?? error.offset
      note(error, from: offset, until: source.end(of: words))
    }
  }

  /// - Parameter end: where the words end that were not read; `nil` for the next comma.
  private mutating func note(_ problem: RuleProblem, from start: Int? = nil, until end: Int?) {
    let start = start ?? problem.offset
    let rest = source.written.dropFirst(start)
    let words =
      end.map { String(rest.prefix($0 - start)) } ?? String(rest.prefix { !",;".contains($0) })
    problems.append(RuleReading.Unread(problem: problem, words: words.trimmed))
  }

  private mutating func take(_ clause: RuleClause) throws(RuleProblem) {
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

  /// A share or a number, of what, and of whom.
  private mutating func takeLimit(_ clause: RuleClause) throws(RuleProblem) {
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

  private mutating func take(_ limit: RuleLimit, _ clause: RuleClause) throws(RuleProblem) {
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

  private func once(_ isNew: Bool, _ part: RulePart, _ clause: RuleClause) throws(RuleProblem) {
    if !isNew { throw source.problem(at: clause.start) { _ in .saidTwice(part) } }
  }

  /// All that was read, put together.
  private var reading: RuleReading {
    var reader = self
    reader.settleAbstentions()
    if isIndicative {
      return RuleReading(
        rule: .indicative, seeksConsensus: seeksConsensus, method: method, unread: reader.problems,
        remarks: remarks)
    }
    var limit = reader.overall
    if let said = limit, said.share.isHalf, (said.base ?? .cast) == .cast, !said.isStrict {
      limit = RuleLimit(share: .half, isStrict: true, base: said.base)
      reader.remarks.append(.halfIsMoreThanHalf)
    }
    if let said = limit, said.share.isHalf, said.isStrict { limit?.share = .half }
    var rule: VoteRule?
    if hasVote {
      let said = VoteRule(
        base: limit?.base ?? .cast, share: limit?.share ?? .zero,
        isStrict: limit?.isStrict ?? false,
        negativeLimit: negativeLimit, groups: groups, quorum: quorum,
        conditions: conditions.isEmpty ? nil : conditions, counts: counts.isEmpty ? nil : counts)
      if !said.asksForMajority { reader.remarks.append(.minorityCarries) }
      rule = said
    } else if quorum != nil, problems.isEmpty {
      reader.problems.append(
        RuleReading.Unread(
          problem: RuleProblem(offset: 0, .quorumWithoutRule), words: source.written.trimmed))
    }
    return RuleReading(
      rule: rule, seeksConsensus: seeksConsensus, method: method, unread: reader.problems,
      remarks: reader.remarks)
  }

  private mutating func settleAbstentions() {
    guard let abstentions else { return }
    if abstentions == .against, !hasVote, problems.isEmpty {
      problems.append(
        RuleReading.Unread(
          problem: RuleProblem(offset: 0, .abstentionsWithoutRule), words: source.written.trimmed))
      return
    }
    let base = overall?.base ?? .cast
    switch (abstentions, base) {
    case (.against, .cast) where overall != nil: overall?.base = .castAndAbstentions
    case (.against, .present), (.against, .entitled), (.against, .castAndAbstentions),
      (.ignored, .cast):
      break
    case (.against, .cast), (.ignored, .castAndAbstentions), (.ignored, .present),
      (.ignored, .entitled):
      problems.append(
        RuleReading.Unread(
          problem: RuleProblem(offset: 0, .saidTwice(.abstentions)),
          words: source.written.trimmed))
    }
  }
}

extension RuleWord {
  /// Whether it is said in one with a word at this place: “failing consensus”.
  fileprivate func isFailing(at offset: Int) -> Bool { symbol == .failing && self.offset == offset }
}

extension [RuleWord] {
  /// Without a share in brackets that says the one before it once more: “two thirds (2/3) of votes cast”.
  fileprivate var withoutRestatedShares: [RuleWord] {
    var words: [RuleWord] = []
    var place = startIndex
    while place < endIndex {
      if self[place].symbol == .open,
        let close = self[place...].firstIndex(where: { $0.symbol == .close }),
        let inner = RuleClause.share(of: Array(self[(place + 1)..<close])),
        inner == RuleClause.lastShare(of: words)
      {
        place = close + 1
      } else {
        words.append(self[place])
        place += 1
      }
    }
    return words
  }
}
