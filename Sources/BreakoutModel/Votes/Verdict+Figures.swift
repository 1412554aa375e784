extension Verdict {
  /// Whether the room as a whole said yes and another part of the rule did not hold.
  public var isReachedInVain: Bool {
    (outcome == .notAdopted || failures.contains(.tie))
      && !failures.contains { if case .share = $0 { true } else { false } }
  }

  /// Yes votes as a share of the base in tenths of a per cent, half up, for information only. `nil` where the
  /// base is empty or where the rounded figure would seem to contradict the verdict.
  public var percentTenths: Int? {
    guard base > 0 else { return nil }
    let tenths = Percentages.tenths(tally.yes, of: base)
    guard rule.hasOverallTest else { return tenths }
    let bar = Percentages.tenths(rule.share.numerator, of: rule.share.denominator)
    let contradicts =
      missing == 0 && outcome == .adopted
      ? rule.isStrict && tenths <= bar : tenths >= bar && missing > 0
    return contradicts ? nil : tenths
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
  /// The same rule for any number of people.
  public var withoutQuorum: VoteRule {
    var rule = self
    rule.quorum = nil
    return rule
  }
}
