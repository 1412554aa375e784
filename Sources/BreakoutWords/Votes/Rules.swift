import BreakoutModel

extension Words {
  /// The rules by which votes are decided.
  public var rules: Rules { Rules(self) }

  public struct Rules: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

/// A rule in words, which stand in sentences and alone.
extension Words.Rules {
  func rule(_ rule: VoteRule) -> String {
    if rule.isIndicative { return indicative }
    if rule == .simple { return simple }
    let limits = (rule.conditions ?? []).map(condition) + (rule.counts ?? []).map(count)
    let asksRoom =
      rule.hasOverallTest || rule.negativeLimit == nil && rule.groups == nil && limits.isEmpty
    let tests = [
      asksRoom ? overall(rule) : nil, rule.negativeLimit.map(negativeLimit),
      rule.groups.map(groups),
    ].compactMap(\.self)
    let main = tests.first.map { [tests.dropFirst().reduce($0, also)] } ?? []
    return words.lists.clauses(main + limits + (rule.quorum.map { [quorum($0)] } ?? []))
  }

  /// The rule of a vote that only shows what the room thinks.
  private var indicative: String { say("indicative: more yes than no; adopts nothing") }

  /// The usual rule of a vote.
  private var simple: String { say("more yes than no (simple majority of votes cast)") }

  /// Two parts of a rule that must both hold, e.g. “2/3 of votes cast” and “a majority in each constituency”.
  private func also(_ test: String, _ other: String) -> String { say("\(test) and \(other)") }

  /// What the room as a whole must reach, e.g. `2/3 of votes cast`.
  func overall(_ rule: VoteRule) -> String {
    share(share(rule.share, isStrict: rule.isStrict), of: rule.base)
  }

  private func share(_ share: String, of base: VoteBase) -> String {
    self.share(share, of: self.base(base))
  }

  /// A share such as “2/3” or “more than half”, and of whom it is, such as “votes cast”.
  private func share(_ share: String, of whole: String) -> String { say("\(share) of \(whole)") }

  func share(_ share: Fraction, isStrict: Bool) -> String {
    guard isStrict else { return fraction(share) }
    return share == .half ? moreThanHalf : moreThan(fraction(share))
  }

  func fraction(_ share: Fraction) -> String {
    share.denominator == 100
      ? words.numbers.percent(share.numerator) : "\(share.numerator)/\(share.denominator)"
  }

  /// A share that is to be exceeded.
  private var moreThanHalf: String { say("more than half") }

  /// A share that is to be exceeded, such as “3/5”.
  private func moreThan(_ share: String) -> String { say("more than \(share)") }

  /// Whom a share is of, behind “of”.
  func base(_ base: VoteBase) -> String {
    switch base {
    case .cast: say("votes cast")
    case .castAndAbstentions: say("votes cast and abstentions")
    case .present: say("those present")
    case .entitled: say("those entitled")
    }
  }

  /// A limit of votes against, such as “25 %”.
  private func negativeLimit(_ share: Fraction) -> String {
    say("at most \(fraction(share)) of votes cast against")
  }
}

/// What is asked of each constituency.
extension Words.Rules {
  func groups(_ condition: GroupCondition) -> String {
    guard let share = share(of: condition) else {
      return condition.excusesNoView ? majorityOfEachWithView : majorityOfEach
    }
    return condition.excusesNoView ? ofEachWithView(share) : ofEach(share)
  }

  /// `nil` for a plain majority.
  private func share(of condition: GroupCondition) -> String? {
    guard condition.base != .cast || !condition.isMajority else { return nil }
    return share(share(condition.share, isStrict: condition.isStrict), of: condition.base)
  }

  /// A part of a rule: more yes than no in every constituency.
  private var majorityOfEach: String { say("a majority in each constituency") }

  /// The same, where constituencies that only abstained do not count.
  private var majorityOfEachWithView: String {
    say("a majority in each constituency with a view")
  }

  /// A part of a rule; the share is such as “2/3 of those present”.
  private func ofEach(_ share: String) -> String { say("\(share) in each constituency") }

  /// The same, where constituencies that only abstained do not count.
  private func ofEachWithView(_ share: String) -> String {
    say("\(share) in each constituency with a view")
  }

  func groups(_ condition: GroupCondition, named groups: String) -> String {
    guard let share = share(of: condition) else {
      return condition.excusesNoView
        ? majority(ofEachWithViewOf: groups) : majority(ofEachOf: groups)
    }
    return condition.excusesNoView
      ? self.share(share, ofEachWithViewOf: groups) : self.share(share, ofEachOf: groups)
  }

  /// A part of a rule; the constituencies are a list such as “CSO (10 of 18), Business (7 of 12)”, with how many yes
  /// are needed of how many.
  private func majority(ofEachOf groups: String) -> String {
    say("a majority in each of \(groups)")
  }

  /// The same, where constituencies that only abstained do not count.
  private func majority(ofEachWithViewOf groups: String) -> String {
    say("a majority in each with a view of \(groups)")
  }

  /// A share such as “2/3 of those present”; the constituencies are a list such as “CSO (12 of 18), Business (8 of
  /// 12)”, with how many yes are needed of how many.
  private func share(_ share: String, ofEachOf groups: String) -> String {
    say("\(share) in each of \(groups)")
  }

  /// The same, where constituencies that only abstained do not count.
  private func share(_ share: String, ofEachWithViewOf groups: String) -> String {
    say("\(share) in each with a view of \(groups)")
  }
}

/// Limits on single answers.
extension Words.Rules {
  func condition(_ condition: AnswerCondition) -> String {
    if condition == AnswerCondition(.block, .atMost, .zero) { return noBlock }
    let limit = limit(condition.bound, fraction(condition.share))
    if condition.answer == .abstain, condition.base == .castAndAbstentions {
      return abstaining(limit)
    }
    return share(limit, of: base(condition.base), doing: doing(condition.answer))
  }

  /// A part of a rule: nobody may block.
  private var noBlock: String { say("no block") }

  /// A limit such as “at most 20 %”.
  private func abstaining(_ limit: String) -> String { say("\(limit) abstaining") }

  /// A limit such as “at most 20 %”, whom it is of, such as “votes cast”, and what these do, such as “answering no”.
  private func share(_ limit: String, of whole: String, doing answer: String) -> String {
    say("\(limit) of \(whole) \(answer)")
  }

  func count(_ limit: AnswerCount) -> String {
    people(self.limit(limit), doing: doing(limit.answer))
  }

  /// A limit of people such as “at least 12”, and what they do, such as “answering yes”.
  private func people(_ limit: String, doing answer: String) -> String { say("\(limit) \(answer)") }

  func limit(_ limit: AnswerCount) -> String { self.limit(limit.bound, String(limit.number)) }

  /// A limit; the part is a number or a share such as “20 %”.
  func limit(_ bound: AnswerCondition.Bound, _ amount: String) -> String {
    switch bound {
    case .atLeast: say("at least \(amount)")
    case .atMost: say("at most \(amount)")
    case .fewerThan: say("fewer than \(amount)")
    }
  }

  /// What some people do in a vote, behind how many they are.
  func doing(_ answer: VoteAnswer) -> String {
    switch answer {
    case .yes: say("answering yes")
    case .no: say("answering no")
    case .abstain: say("abstaining")
    case .block: say("blocking")
    }
  }
}

/// How many must be there or vote.
extension Words.Rules {
  func quorum(_ quorum: Quorum) -> String {
    quorum.number.map { self.quorum(quorum.kind, of: $0) }
      ?? self.quorum(quorum.kind, of: share(quorum.share, isStrict: quorum.isStrict))
  }

  /// A part of a rule: so many must be there or vote, in all or of each constituency.
  private func quorum(_ kind: Quorum.Kind, of count: Int) -> String {
    switch kind {
    case .presence:
      say(count, "quorum \(count) people present", "quorum \(count) people present")
    case .participation:
      say(count, "quorum \(count) people voting", "quorum \(count) people voting")
    case .presenceInEachGroup:
      say(
        count, "quorum \(count) people present in each constituency",
        "quorum \(count) people present in each constituency")
    case .participationInEachGroup:
      say(
        count, "quorum \(count) people voting in each constituency",
        "quorum \(count) people voting in each constituency")
    }
  }

  /// A part of a rule; the share is such as “1/2” or “more than half”.
  private func quorum(_ kind: Quorum.Kind, of share: String) -> String {
    switch kind {
    case .presence: say("quorum \(share) of those entitled present")
    case .participation: say("quorum \(share) of those entitled voting")
    case .presenceInEachGroup:
      say("quorum \(share) of those entitled present in each constituency")
    case .participationInEachGroup:
      say("quorum \(share) of those present voting in each constituency")
    }
  }
}
