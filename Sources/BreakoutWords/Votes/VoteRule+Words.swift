import BreakoutModel

extension VoteRule {
  /// The rule in one sentence's words, e.g. `2/3 of votes cast and a majority in each constituency`. In English
  /// `VoteRule(reading:)` reads them back, except for an indicative rule with a share of its own.
  public var words: String { Words.current.rules.rule(self) }

  /// What it asks of the room as a whole, e.g. `2/3 of votes cast`.
  public var overallWords: String { Words.current.rules.overall(self) }

  /// The rule as it is read out before hands go up (product rule F9), e.g. `2/3 of votes cast; abstentions
  /// do not count; with 38 present 26 yes if nobody abstains.`
  public func announcement(for electorate: Electorate?) -> String {
    Words.current.rules.announcement(self, for: electorate)
  }
}

extension Fraction {
  /// E.g. `more than half`, `2/3`.
  public func words(isStrict: Bool) -> String {
    Words.current.rules.share(self, isStrict: isStrict)
  }

  /// As it was said: hundredths are per cent.
  public var words: String { Words.current.rules.fraction(self) }
}

extension GroupCondition {
  /// E.g. `a majority in each constituency`.
  public var words: String { Words.current.rules.groups(self) }
}

extension AnswerCondition {
  /// E.g. `at most 20 % abstaining`, `no block`.
  public var words: String { Words.current.rules.condition(self) }
}

extension AnswerCount {
  /// E.g. `at least 12 answering yes`.
  public var words: String { Words.current.rules.count(self) }
}

extension Quorum {
  /// E.g. `quorum 1/2 of those entitled present`.
  public var words: String { Words.current.rules.quorum(self) }
}

extension VoteBase {
  /// As it follows "of".
  public var name: String { Words.current.rules.base(self) }
}

extension DecisionPractice {
  /// How the room decides, e.g. `consensus, else 2/3 of votes cast`.
  public var words: String { Words.current.rules.practice(self) }

  /// Parts of the words that votes do not apply, for a warning; `nil` where all was understood.
  public var notApplied: String? {
    unread.isEmpty ? nil : Words.current.lists.row(unread.map(\.words))
  }

  /// Why not, and what can be written instead; `nil` where all was understood.
  public var problem: String? {
    unread.isEmpty ? nil : Words.current.lists.sentences(unread.map(\.problem.sentence))
  }

  /// What was read in one of several senses, and in which, a sentence each.
  public var remarks: [String] { senses.map(\.sentence) }

  /// Why a vote by `rule` needs somebody to say yes to it first; `nil` where it needs none.
  public var doubt: String? {
    switch reservation {
    case nil: nil
    case .notUnderstood: Words.current.rules.notUnderstood(given)
    case .sense(let remark): remark.sentence
    }
  }
}

extension RuleRemark {
  public var sentence: String { words.rules.remark(self) }
}

extension RuleProblem {
  /// One sentence: what was not understood, and what can be written.
  public var sentence: String { words.rules.problem(kind) }
}
