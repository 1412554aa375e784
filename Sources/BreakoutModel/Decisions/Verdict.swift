/// What a count means under its rule.
public struct Verdict: Hashable, Sendable {
  public let outcome: VoteOutcome
  public let tally: Tally
  public let electorate: Electorate
  public let rule: VoteRule
  /// `B`, the base of the rule.
  public let base: Int
  /// Yes votes needed of that base.
  public let needed: Int

  /// Decides a count. Anything that cannot be decided by the rule is a refusal with its reason.
  ///
  /// `Y + N = 0` is no decision under every base (product rule F9): a rule of "at least" would otherwise
  /// adopt what nobody voted for.
  public init(_ tally: Tally, of electorate: Electorate, by rule: VoteRule) throws(Refusal) {
    guard tally.isCountable, (0...Tally.largestCount).contains(electorate.present),
      electorate.entitled.map({ (0...Tally.largestCount).contains($0) }) ?? true
    else { throw .uncountable }
    guard tally.hands <= electorate.present else {
      throw .moreHandsThanPresent(hands: tally.hands, present: electorate.present)
    }
    if let entitled = electorate.entitled, electorate.present > entitled {
      throw .morePresentThanEntitled(present: electorate.present, entitled: entitled)
    }
    guard let base = rule.base.count(tally, electorate) else { throw .entitledUnknown }
    self.tally = tally
    self.electorate = electorate
    self.rule = rule
    self.base = base
    needed = rule.needed(of: base)
    outcome = Self.outcome(tally, base: base, rule: rule)
  }

  /// Decides a count by constituency.
  public init(
    _ count: VoteCount, of electorate: Electorate, by rule: VoteRule, isQuorumWaived: Bool = false
  ) throws(Refusal) {
    try self.init(count.tally, of: electorate, by: rule)
  }

  private static func outcome(_ tally: Tally, base: Int, rule: VoteRule) -> VoteOutcome {
    if tally.cast == 0 { return .noDecision }
    if rule.isIndicative {
      return tally.yes == tally.no
        ? .evenlyDivided : tally.yes > tally.no ? .supported : .notSupported
    }
    let isTooOften = rule.negativeLimit.map {
      $0.denominator * tally.no > $0.numerator * tally.cast
    }
    if rule.reaches(tally.yes, of: base), isTooOften != true { return .adopted }
    return tally.yes == tally.no ? .tie : .notAdopted
  }

  /// Present people who neither voted nor abstained.
  public var notVoting: Int { electorate.present - tally.hands }

  /// Yes votes short of what the rule needs, if a no changed side; 0 where it is reached.
  public var missing: Int { max(0, needed - tally.yes) }

  /// Yes votes needed beyond these if they came from people who have not voted: they also enlarge the
  /// base of votes cast. `nil` where no number of them would do.
  public var missingFromNotVoting: Int? {
    guard missing > 0 else { return 0 }
    guard rule.base == .cast || rule.base == .castAndAbstentions else { return missing }
    let (p, q) = (rule.share.numerator, rule.share.denominator)
    guard p < q else { return nil }
    // q(Y + k) reaches p(B + k) from k = (pB − qY) / (q − p) on.
    let gap = p * base - q * tally.yes
    let quotient = gap / (q - p)
    return rule.isStrict || gap % (q - p) != 0 ? quotient + 1 : quotient
  }

  /// Whether nobody who voted was against. Never to be called consensus (product rule F8).
  public var isUnanimous: Bool { tally.yes > 0 && tally.no == 0 }
}

/// The word for a result (product rule F9).
public enum VoteOutcome: String, Hashable, Sendable, Codable {
  case adopted
  case notAdopted
  /// Not adopted, with as many yes as no.
  case tie
  /// Nobody voted for or against.
  case noDecision
  case supported
  case notSupported
  case evenlyDivided

  public var words: String {
    switch self {
    case .adopted: "ADOPTED"
    case .notAdopted: "NOT ADOPTED"
    case .tie: "NOT ADOPTED (tie)"
    case .noDecision: "NO DECISION (no votes for or against)"
    case .supported: "SUPPORTED (indicative)"
    case .notSupported: "NOT SUPPORTED (indicative)"
    case .evenlyDivided: "EVENLY DIVIDED (indicative)"
    }
  }
}
