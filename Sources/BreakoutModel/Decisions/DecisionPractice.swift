/// How the room decides unless it is said otherwise, read from the agenda's words.
public struct DecisionPractice: Equatable, Sendable {
  /// Whether consensus is sought first.
  public var seeksConsensus: Bool
  /// By what a vote is decided.
  public var rule: VoteRule
  /// A part of the words that votes do not apply yet, for a warning; `nil` where all was understood.
  public var notApplied: String?

  public init(seeksConsensus: Bool, rule: VoteRule, notApplied: String? = nil) {
    self.seeksConsensus = seeksConsensus
    self.rule = rule
    self.notApplied = notApplied
  }

  /// Reads words such as `consensus, else 2/3 of votes cast`, `simple majority`,
  /// `2/3 and a majority in each constituency`. Words that say nothing known are kept in `notApplied`,
  /// and votes are then decided by two thirds of the votes cast.
  public init(words: String) {
    let lowered = words.lowercased()
    let seeksConsensus = lowered.contains("consensus")
    let rest =
      lowered
      .replacing("consensus", with: "").replacing("failing that", with: "")
      .replacing("otherwise", with: "").replacing("else", with: "")
      .trimmed.trimmingPunctuation
    if rest.isEmpty {
      self.init(seeksConsensus: seeksConsensus, rule: .twoThirds)
      return
    }
    // "votes cast and abstentions" is one base; any other "and" adds a condition.
    if let rule = VoteRule(words: rest) {
      self.init(seeksConsensus: seeksConsensus, rule: rule)
      return
    }
    let clauses = rest.split(separator: " and ", maxSplits: 1).map { String($0).trimmed }
    guard let rule = VoteRule(words: clauses[0]) else {
      self.init(seeksConsensus: seeksConsensus, rule: .twoThirds, notApplied: rest)
      return
    }
    self.init(
      seeksConsensus: seeksConsensus, rule: rule, notApplied: clauses.count > 1 ? clauses[1] : nil)
  }
}

extension VoteRule {
  /// Reads a rule from words: `simple majority`, `majority of those present`, `2/3`, `two thirds of votes
  /// cast and abstentions`, `3/4 of present`, `60 %`, `standards`, `indicative`. `nil` for anything else.
  public init?(words: String) {
    let lowered = words.lowercased().trimmed
    if lowered.contains("indicative") || lowered.contains("straw") {
      self = .indicative
      return
    }
    switch lowered {
    case "standards":
      self = .standards
      return
    case "absolute-present", "absolute majority", "an absolute majority":
      self = .absolutePresent
      return
    default: break
    }
    let (shareWords, baseWords) =
      lowered.firstRange(of: " of ").map {
        (lowered[..<$0.lowerBound].trimmed, lowered[$0.upperBound...].trimmed)
      } ?? (lowered, "")
    guard let base = Self.base(baseWords), let (share, isStrict) = Self.share(shareWords) else {
      return nil
    }
    self.init(base: base, share: share, isStrict: isStrict)
  }

  private static func base(_ words: String) -> VoteBase? {
    var words = words
    for article in ["the ", "all "] where words.hasPrefix(article) {
      words.removeFirst(article.count)
    }
    switch words {
    case "", "cast", "votes cast", "votes", "yes and no", "yes+no": return .cast
    case "cast+abstain", "votes cast and abstentions", "cast and abstentions":
      return .castAndAbstentions
    case "present", "those present", "people present", "members present", "present and entitled":
      return .present
    case "entitled", "those entitled", "members": return .entitled
    default: return nil
    }
  }

  private static func share(_ words: String) -> (Fraction, isStrict: Bool)? {
    switch words {
    case "majority", "a majority", "simple majority", "a simple majority", "simple",
      "more than half":
      return (.half, true)
    case "two thirds", "two-thirds", "a two-thirds majority", "two-thirds majority":
      return (.twoThirds, false)
    case "three quarters", "three-quarters", "three-quarters majority":
      return (.threeQuarters, false)
    default: break
    }
    let isStrict = words.hasPrefix("more than ")
    var digits = isStrict ? words.dropFirst("more than ".count).trimmed : words
    for ending in [" majority", " of"] where digits.hasSuffix(ending) {
      digits.removeLast(ending.count)
    }
    if digits.hasSuffix("%"), let percent = Int(digits.dropLast().trimmed),
      let share = Fraction(percent, 100), percent > 0
    {
      return (share, isStrict)
    }
    let parts = digits.split(separator: "/").map { $0.trimmed }
    guard parts.count == 2, let p = Int(parts[0]), let q = Int(parts[1]), p > 0,
      let share = Fraction(p, q)
    else { return nil }
    return (share, isStrict)
  }
}

extension String {
  /// Without commas, semicolons, colons, full stops and white space at either end.
  fileprivate var trimmingPunctuation: String {
    let isLoose: (Character) -> Bool = { $0.isWhitespace || ",;:.".contains($0) }
    guard let start = firstIndex(where: { !isLoose($0) }),
      let end = lastIndex(where: { !isLoose($0) })
    else { return "" }
    return String(self[start...end])
  }
}
