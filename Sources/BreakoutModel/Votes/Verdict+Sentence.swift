extension Verdict {
  /// The result in one line: word, figures, rule and margin (product rule F9), e.g.
  /// `NOT ADOPTED: 25 yes, 13 no, 0 abst.; 2/3 of votes cast needs 26; 1 missing`.
  public var sentence: String {
    var parts = [figures]
    switch outcome {
    case .noDecision: break
    case .noQuorum: parts.append(contentsOf: [test])
    case .supported, .notSupported, .evenlyDivided:
      parts.append("adopts nothing\(shortQuorum.map { ": quorum not met (\($0))" } ?? "")")
    case .adopted, .notAdopted, .tie: parts.append(contentsOf: [test, margin])
    }
    if outcome != .noQuorum, isQuorumWaived, let quorum, !quorum.isMet {
      parts.append("quorum not met (\(quorum.shortfall)) and waived")
    }
    return "\(word): \(parts.joined(separator: "; "))"
  }

  /// The word for the result, with the numbers of a quorum that was not met.
  private var word: String {
    guard outcome == .noQuorum, let shortQuorum else { return outcome.words }
    return "NO VALID DECISION (quorum not met: \(shortQuorum))"
  }

  /// What a quorum lacks that was neither met nor waived.
  private var shortQuorum: String? {
    guard let quorum, !quorum.isMet, !isQuorumWaived, !rule.isIndicative else { return nil }
    return quorum.shortfall
  }

  /// The counts, e.g. `25 yes, 13 no, 0 abst., 2 not voting`.
  public var figures: String {
    var figures = "\(tally.yes) yes, \(tally.no) no, \(tally.abstain) abst."
    if let block = tally.block { figures += ", \(block) blocking" }
    if tally.invalid > 0 { figures += ", \(tally.invalid) invalid" }
    if notVoting > 0 { figures += ", \(notVoting) not voting" }
    guard outcome == .adopted else { return figures }
    return isUnanimous
      ? "unanimous vote, \(figures)"
      : isWithoutOpposition ? "without opposition, \(figures)" : figures
  }

  /// What the rule asked for, e.g. `2/3 of votes cast needs 26`.
  public var test: String {
    guard rule.hasOverallTest else { return rule.withoutQuorum.words }
    let isSimple = rule.base == .cast && rule.share == .half && rule.isStrict
    let words = isSimple ? "simple majority of votes cast" : rule.overallWords
    if let limit = rule.negativeLimit {
      let allowed = limit.allowed(of: tally.cast)
      return "\(words) and at most \(limit) of votes cast against: needs \(needed) yes,"
        + " allows \(allowed) no"
    }
    return isReachedInVain ? "\(words) reached (needs \(needed))" : "\(words) needs \(needed)"
  }

  /// Whether the room as a whole said yes and another part of the rule did not hold.
  private var isReachedInVain: Bool {
    (outcome == .notAdopted || failures.contains(.tie))
      && !failures.contains { if case .share = $0 { true } else { false } }
  }

  /// How far the result is from the other one, and what stood in the way.
  public var margin: String {
    var parts: [String] = []
    if failures.isEmpty {
      if rule.hasOverallTest {
        let spare = tally.yes - needed
        parts.append(spare == 0 ? "just reached" : "\(spare) more than needed")
      }
      if let groups = reachedWords { parts.append(groups) }
      parts += (rule.conditions ?? []).map(\.words) + (rule.counts ?? []).map(\.words)
    }
    for failure in failures {
      if case .share = failure { parts.append(shortWords) } else { parts.append(failure.words) }
    }
    let absent = groups.filter { $0.state == .absent }.map(\.name)
    if !absent.isEmpty { parts.append("\(absent.listed): nobody present, not asked") }
    return parts.joined(separator: "; ")
  }

  private var shortWords: String {
    // Whoever abstained could still have voted yes.
    let others = missingFromNotVoting.flatMap { $0 <= notVoting + tally.abstain ? $0 : nil }
    guard let others, others != missing else { return "\(missing) missing" }
    return "\(missing) missing, or \(others) more yes from people not voting"
  }

  /// What the constituencies reached, where none failed.
  private var reachedWords: String? {
    guard let condition = rule.groups else { return nil }
    let excused = groups.filter { $0.state == .excused }.map { "\($0.name) expressed no view" }
    let main = rule.hasOverallTest ? condition.words : "reached"
    return ([main] + excused).joined(separator: "; ")
  }

  /// Yes votes as a share of the base in per cent with one decimal, half up, for information only.
  /// `nil` where the base is empty or where the rounded figure would seem to contradict the verdict.
  public var percent: String? {
    guard base > 0 else { return nil }
    let tenths = Percent.tenths(tally.yes, of: base)
    guard rule.hasOverallTest else { return Percent.words(tenths) }
    let bar = Percent.tenths(rule.share.numerator, of: rule.share.denominator)
    let contradicts =
      missing == 0 && outcome == .adopted
      ? rule.isStrict && tenths <= bar : tenths >= bar && missing > 0
    return contradicts ? nil : Percent.words(tenths)
  }

  /// The comparison in whole numbers, e.g. `3×19=57 < 2×29=58`, for results that a rounded percentage
  /// would not explain (product rule §2.1).
  public var integerTest: String {
    let (p, q) = (rule.share.numerator, rule.share.denominator)
    let (left, right) = (q * tally.yes, p * base)
    let sign = left < right ? "<" : left == right ? "=" : ">"
    return "\(q)×\(tally.yes)=\(left) \(sign) \(p)×\(base)=\(right)"
  }
}

extension VoteRule {
  fileprivate var withoutQuorum: VoteRule {
    var rule = self
    rule.quorum = nil
    return rule
  }
}
