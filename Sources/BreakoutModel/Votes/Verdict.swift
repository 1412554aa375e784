/// What a count means under its rule.
public struct Verdict: Hashable, Sendable {
  public let declared: DeclaredResult
  public let tally: Tally
  public let electorate: Electorate
  public let rule: VoteRule
  /// Whether the result counts although the quorum was not met.
  public let isQuorumWaived: Bool

  public var outcome: VoteOutcome { declared.outcome }
  public var base: Int { declared.base }
  public var needed: Int { declared.needed }
  public var groups: [GroupVerdict] { declared.groups }
  public var quorum: QuorumState? { declared.quorum }
  public var failures: [VerdictFailure] { declared.failures }

  /// What was declared, as it stands in the record.
  init(_ declared: DeclaredResult, of tally: Tally, in vote: Vote) {
    self.declared = declared
    self.tally = tally
    electorate = vote.electorate
    rule = vote.rule
    isQuorumWaived = vote.quorumWaiver != nil
  }

  /// Decides a count. Anything that cannot be decided by the rule is a refusal with its reason.
  public init(_ tally: Tally, of electorate: Electorate, by rule: VoteRule) throws(Refusal) {
    try self.init(VoteCount(tally), of: electorate, by: rule)
  }

  /// Decides a count, by constituency where the rule asks them.
  ///
  /// `Y + N = 0` is no decision under every base (product rule F9): a rule of "at least" would otherwise
  /// adopt what nobody voted for. Without its quorum of answers a vote decides nothing; without its quorum
  /// of people it is indicative, unless the moderator waived the quorum (product rule F10). A tie adopts
  /// nothing under any rule (product rule F9).
  public init(
    _ count: VoteCount, of electorate: Electorate, by rule: VoteRule, isQuorumWaived: Bool = false
  ) throws(Refusal) {
    let counts = try count.checked(of: electorate)
    tally = count.tally
    self.electorate = electorate
    self.rule = rule
    let base = try Self.base(rule, tally, electorate)
    let groups = try Self.groups(rule, counts, electorate)
    let quorum = try rule.quorum.map { (quorum) throws(Refusal) in
      try QuorumState(quorum, count.tally, counts, of: electorate)
    }
    self.isQuorumWaived = isQuorumWaived
    var failures = try Self.failures(rule, tally, base, groups, electorate)
    if let quorum, !quorum.isMet, !isQuorumWaived { failures.append(.quorum(quorum)) }
    declared = DeclaredResult(
      outcome: Self.outcome(rule, tally, failures), base: base, needed: rule.needed(of: base),
      groups: groups, quorum: quorum, failures: failures)
  }

  private static func base(
    _ rule: VoteRule, _ tally: Tally, _ electorate: Electorate
  ) throws(Refusal) -> Int {
    guard rule.hasOverallTest else { return tally.cast }
    guard let base = rule.base.count(tally, electorate) else { throw .entitledUnknown }
    return base
  }

  private static func groups(
    _ rule: VoteRule, _ counts: [GroupTally]?, _ electorate: Electorate
  ) throws(Refusal) -> [GroupVerdict] {
    guard let condition = rule.groups else { return [] }
    guard let presences = electorate.groups, !presences.isEmpty else { throw .groupPresenceUnknown }
    guard let counts else { throw .groupsNotCounted }
    var groups: [GroupVerdict] = []
    for (count, presence) in zip(counts, presences) {
      groups.append(try GroupVerdict(count, of: presence, by: condition))
    }
    return groups
  }

  private static func failures(
    _ rule: VoteRule, _ tally: Tally, _ base: Int, _ groups: [GroupVerdict],
    _ electorate: Electorate
  ) throws(Refusal) -> [VerdictFailure] {
    var failures: [VerdictFailure] = []
    if rule.hasOverallTest, !rule.reaches(tally.yes, of: base) {
      failures.append(.share(missing: rule.needed(of: base) - tally.yes))
    }
    if let limit = rule.negativeLimit {
      let allowed = limit.allowed(of: tally.cast)
      if tally.against > allowed {
        failures.append(.tooManyAgainst(count: tally.against, allowed: allowed))
      }
    }
    failures += groups.filter(\.fails).map { .group($0) }
    for condition in rule.conditions ?? [] {
      guard let whole = condition.base.count(tally, electorate) else { throw .entitledUnknown }
      let count = tally.count(condition.answer)
      let bound = condition.limit(of: whole)
      if condition.bound == .atLeast ? count < bound : count > bound {
        failures.append(.condition(condition, count: count, bound: bound))
      }
    }
    for limit in rule.counts ?? [] {
      let count = tally.count(limit.answer)
      if limit.bound == .atLeast ? count < limit.number : count > limit.number {
        failures.append(.count(limit, count: count))
      }
    }
    if failures.isEmpty, tally.cast > 0, tally.yes == tally.against { failures.append(.tie) }
    return failures
  }

  private static func outcome(
    _ rule: VoteRule, _ tally: Tally, _ failures: [VerdictFailure]
  ) -> VoteOutcome {
    var isIndicative = rule.isIndicative
    var isShort = false
    for failure in failures {
      switch failure {
      case .quorum(let state) where state.quorum.countsAnswers && !rule.isIndicative:
        return .noQuorum
      case .quorum: isIndicative = true
      case .share, .tie: isShort = true
      case .tooManyAgainst, .group, .condition, .count: continue
      }
    }
    let isEven = tally.yes == tally.against
    if tally.cast == 0 { return .noDecision }
    if isIndicative {
      return isEven ? .evenlyDivided : tally.yes > tally.against ? .supported : .notSupported
    }
    return failures.isEmpty ? .adopted : isShort && isEven ? .tie : .notAdopted
  }

  /// Present people who neither voted nor abstained.
  public var notVoting: Int { electorate.present - tally.hands }

  /// Yes votes short of what the rule needs of the room, if a no changed side; 0 where it is reached.
  public var missing: Int { max(outcome == .tie ? 1 : 0, needed - tally.yes) }

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
    let more = rule.isStrict || gap % (q - p) != 0 ? quotient + 1 : quotient
    return outcome == .tie ? max(1, more) : more
  }

  /// Whether everybody who was present voted yes. Never to be called consensus (product rule F8).
  public var isUnanimous: Bool { tally.yes > 0 && tally.yes == electorate.present }

  /// Whether there were votes for and none against; people may have abstained or not voted.
  public var isWithoutOpposition: Bool { tally.yes > 0 && tally.against == 0 }
}

/// The word for a result (product rule F9).
public enum VoteOutcome: String, CaseIterable, Hashable, Sendable, Codable {
  case adopted
  case notAdopted
  /// Not adopted, with as many yes as no.
  case tie
  /// Nobody voted for or against.
  case noDecision
  case supported
  case notSupported
  case evenlyDivided
  /// Too few voted or abstained for the result to be valid.
  case noQuorum
}
