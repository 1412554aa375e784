/// The parts of a clause.
extension RuleCursor {
  private static let articles: Set = ["a", "an", "the", "all"]

  /// `at least 2/3 of votes cast`, `a majority of those present`, up to the base.
  mutating func limit(from start: RuleCursor) throws(RuleProblem) -> RuleLimit {
    let (bound, isStrict) = bound()
    var limit = try share(from: start)
    limit.bound = bound
    limit.isStrict = limit.isStrict || isStrict
    if bound != nil, limit.isStrict { throw start.problem { .share($0) } }
    if limit.isStrict, limit.share.isWhole { throw start.problem { .shareOutOfRange($0) } }
    let isOfEach = ["each", "every"].contains(peek(1)?.text)
    if !isOfEach, accept("of") {
      skip(Self.articles)
      guard let base = accept(Self.bases) else { throw problem { .base($0) } }
      limit.base = base
    }
    return limit
  }

  private mutating func bound() -> (AnswerCondition.Bound?, isStrict: Bool) {
    accept(Self.bounds) ?? (nil, false)
  }

  /// `2/3`, `60 %`, `two thirds`, `a majority`.
  private mutating func share(from start: RuleCursor) throws(RuleProblem) -> RuleLimit {
    skip(Self.articles)
    if peek()?.isNumber == true { return try numericShare() }
    guard let (share, isStrict, base) = accept(Self.shares) else {
      let isStart = peek()?.offset == start.peek()?.offset
      throw problem { isStart ? .clause($0) : .share($0) }
    }
    if !isStrict { _ = accept("majority") }
    return RuleLimit(share: share, isStrict: isStrict, base: base)
  }

  private mutating func numericShare() throws(RuleProblem) -> RuleLimit {
    let start = self
    guard let first = next() else { throw start.problem { .share($0) } }
    let (p, q): (Int?, Int?)
    if accept("/") {
      guard let second = peek(), second.isNumber else { throw problem { .share($0) } }
      (p, q) = (Int(first.text), Int(second.text))
      _ = next()
    } else if peek()?.text == ".", peek(1)?.isNumber == true {
      throw start.problem { .decimal($0) }
    } else if accept("%") || accept("percent") || accept("per", "cent") {
      (p, q) = (Int(first.text), 100)
    } else {
      throw start.problem { .share($0) }
    }
    if peek()?.text == "/" { throw start.problem { .share($0) } }
    guard let p, let q, let share = Fraction(p, q) else {
      throw start.problem { .shareOutOfRange($0) }
    }
    _ = accept("majority")
    return RuleLimit(share: share, isStrict: false)
  }

  /// `in each constituency`.
  mutating func acceptEachGroup() -> Bool {
    let before = self
    guard accept("in") || accept("of") || accept("within"), accept("each") || accept("every"),
      accept("constituency") || accept("group") || accept("chamber") || accept("house")
    else {
      self = before
      return false
    }
    return true
  }

  /// Whose share it is, and whether the words leave no doubt that one answer is limited by itself.
  mutating func acceptAnswer() -> (VoteAnswer, isCondition: Bool)? {
    accept(Self.answers)
  }

  /// What follows the word “quorum”.
  mutating func quorum(from start: RuleCursor) throws(RuleProblem) -> Quorum {
    skip(["of", "is", ":"])
    let (bound, isMore) = bound()
    let said = try share(from: start)
    let isStrict = isMore || said.isStrict
    let isReachable = said.share.numerator > 0 && !(isStrict && said.share.isWhole)
    guard bound != .atMost, isReachable, said.base == nil else {
      throw start.problem { .quorum($0) }
    }
    var ofEntitled: Bool?
    if accept("of") {
      skip(Self.articles)
      if accept(Self.everybody) != nil {
        ofEntitled = true
      } else if accept("those", "present") || accept("present") {
        ofEntitled = false
      } else {
        throw problem { .base($0) }
      }
    }
    let votes = accept(Self.deeds) ?? false
    let isEach = acceptEachGroup()
    switch (votes, isEach, ofEntitled) {
    case (false, false, nil), (false, false, true):
      return Quorum(.presence, share: said.share, isStrict: isStrict)
    case (true, false, nil), (true, false, true):
      return Quorum(.participation, share: said.share, isStrict: isStrict)
    case (false, true, nil), (false, true, true):
      return Quorum(.presenceInEachGroup, share: said.share, isStrict: isStrict)
    case (true, true, nil), (true, true, false):
      return Quorum(.participationInEachGroup, share: said.share, isStrict: isStrict)
    default: throw start.problem { .quorum($0) }
    }
  }

  private static let bounds = RulePhrases<(AnswerCondition.Bound?, isStrict: Bool)>([
    ("at least", (.atLeast, false)), ("no less than", (.atLeast, false)),
    ("not less than", (.atLeast, false)), ("at most", (.atMost, false)),
    ("no more than", (.atMost, false)), ("not more than", (.atMost, false)),
    ("more than", (nil, true)),
  ])

  private static let answers = RulePhrases<(VoteAnswer, isCondition: Bool)>([
    ("answering yes", (.yes, true)), ("yes", (.yes, false)), ("in favour", (.yes, false)),
    ("in favor", (.yes, false)), ("answering no", (.no, true)), ("no", (.no, false)),
    ("against", (.no, false)), ("abstaining", (.abstain, true)),
    ("abstentions", (.abstain, true)), ("blocking", (.block, true)), ("blocks", (.block, true)),
  ])

  /// What people do for a quorum, and whether it is to answer.
  private static let deeds = RulePhrases([
    ("voting", true), ("to vote", true), ("present", false),
  ])

  private static let everybody = RulePhrases([
    ("those entitled", true), ("people entitled", true), ("entitled", true), ("members", true),
  ])

  private static let bases = RulePhrases<VoteBase>([
    ("votes cast and abstentions", .castAndAbstentions),
    ("votes cast + abstentions", .castAndAbstentions),
    ("cast and abstentions", .castAndAbstentions), ("cast + abstentions", .castAndAbstentions),
    ("cast + abstain", .castAndAbstentions), ("votes cast", .cast), ("votes", .cast),
    ("cast", .cast), ("yes and no", .cast), ("yes + no", .cast),
    ("those present", .present), ("people present", .present), ("members present", .present),
    ("present and entitled", .present), ("present", .present), ("those entitled", .entitled),
    ("people entitled", .entitled), ("entitled", .entitled), ("members", .entitled),
  ])

  /// Shares in words, whether more than them is meant, and the base that they imply.
  private static let shares: RulePhrases<(Fraction, Bool, VoteBase?)> = {
    var shares: [(String, (Fraction, Bool, VoteBase?))] = [
      ("absolute majority", (.half, true, .present)), ("absolute-present", (.half, true, .present)),
      ("simple majority", (.half, true, nil)), ("majority", (.half, true, nil)),
      ("simple", (.half, true, nil)), ("half", (.half, false, nil)),
    ]
    for (p, count) in [(1, "one"), (2, "two"), (3, "three"), (4, "four")] {
      for (q, part) in [(2, "half"), (3, "third"), (4, "quarter"), (5, "fifth")] where p < q {
        guard let share = Fraction(p, q) else { continue }
        for joint in [" ", "-"] {
          shares.append(("\(count)\(joint)\(part)\(p > 1 ? "s" : "")", (share, false, nil)))
        }
        if p == 1, q > 2 { shares.append((part, (share, false, nil))) }
      }
    }
    return RulePhrases(shares)
  }()
}
