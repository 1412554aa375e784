extension VoteRule {
  /// The rule in one sentence's words, e.g. `2/3 of votes cast and a majority in each constituency`.
  /// `VoteRule(reading:)` reads them back, except for an indicative rule with a share of its own.
  public var words: String {
    if isIndicative { return "indicative: more yes than no; adopts nothing" }
    if self == .simple { return "more yes than no (simple majority of votes cast)" }
    var tests: [String] = []
    if hasOverallTest { tests.append(overallWords) }
    if let negativeLimit { tests.append("at most \(negativeLimit) of votes cast against") }
    if let groups { tests.append(groups.words) }
    if tests.isEmpty, (conditions ?? []).isEmpty, (counts ?? []).isEmpty {
      tests.append(overallWords)
    }
    var parts = tests.isEmpty ? [] : [tests.joined(separator: " and ")]
    parts += (conditions ?? []).map(\.words) + (counts ?? []).map(\.words)
    if let quorum { parts.append(quorum.words) }
    return parts.joined(separator: "; ")
  }

  /// What the room as a whole must reach, e.g. `2/3 of votes cast`.
  var overallWords: String { "\(share.words(isStrict: isStrict)) of \(base.name)" }
}

extension Fraction {
  func words(isStrict: Bool) -> String {
    guard isStrict else { return description }
    return self == .half ? "more than half" : "more than \(self)"
  }
}

extension GroupCondition {
  /// E.g. `a majority in each constituency`.
  public var words: String {
    let isMajority = base == .cast && share == .half && isStrict
    let main = isMajority ? "a majority" : "\(share.words(isStrict: isStrict)) of \(base.name)"
    return "\(main) in each constituency" + (excusesNoView ? " with a view" : "")
  }
}

extension AnswerCondition {
  /// E.g. `at most 20 % abstaining`, `no block`.
  public var words: String {
    if self == AnswerCondition(.block, .atMost, .zero) { return "no block" }
    let limit = "\(bound.words) \(share)"
    if answer == .abstain, base == .castAndAbstentions { return "\(limit) abstaining" }
    return "\(limit) of \(base.name) \(answer.participle)"
  }
}

extension AnswerCondition.Bound {
  var words: String {
    switch self {
    case .atLeast: "at least"
    case .atMost: "at most"
    case .fewerThan: "fewer than"
    }
  }
}

extension AnswerCount {
  /// E.g. `at least 12 answering yes`.
  public var words: String { "\(limitWords) \(answer.participle)" }

  /// E.g. `at least 12`.
  var limitWords: String { "\(bound.words) \(number)" }
}

extension VoteAnswer {
  /// What they do who answer so.
  var participle: String {
    switch self {
    case .yes: "answering yes"
    case .no: "answering no"
    case .abstain: "abstaining"
    case .block: "blocking"
    }
  }
}

extension Quorum {
  /// E.g. `quorum 1/2 of those entitled present`.
  public var words: String {
    if let number { return "quorum \(number) \(people)" }
    let share = "quorum \(self.share.words(isStrict: isStrict)) of"
    switch kind {
    case .presence: return "\(share) those entitled present"
    case .participation: return "\(share) those entitled voting"
    case .presenceInEachGroup: return "\(share) those entitled present in each constituency"
    case .participationInEachGroup: return "\(share) those present voting in each constituency"
    }
  }

  /// What so many must do, where the rule gives a number.
  private var people: String {
    switch kind {
    case .presence: "people present"
    case .participation: "people voting"
    case .presenceInEachGroup: "people present in each constituency"
    case .participationInEachGroup: "people voting in each constituency"
    }
  }
}
