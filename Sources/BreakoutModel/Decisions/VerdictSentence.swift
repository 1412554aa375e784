extension Verdict {
  /// The result in one line: word, figures, rule and margin (product rule F9), e.g.
  /// `NOT ADOPTED: 25 yes, 13 no, 0 abst.; 2/3 of votes cast needs 26; 1 missing`.
  public var sentence: String {
    var parts = [figures]
    switch outcome {
    case .noDecision: break
    case .supported, .notSupported, .evenlyDivided: parts.append("adopts nothing")
    case .adopted, .notAdopted, .tie: parts.append(contentsOf: [test, margin])
    }
    return "\(outcome.words): \(parts.joined(separator: "; "))"
  }

  /// The counts, e.g. `25 yes, 13 no, 0 abst., 2 not voting`.
  public var figures: String {
    var figures = "\(tally.yes) yes, \(tally.no) no, \(tally.abstain) abst."
    if tally.invalid > 0 { figures += ", \(tally.invalid) invalid" }
    if notVoting > 0 { figures += ", \(notVoting) not voting" }
    return isUnanimous && outcome == .adopted ? "unanimous vote, " + figures : figures
  }

  /// What the rule asked for, e.g. `2/3 of votes cast needs 26`.
  public var test: String {
    let words = rule == .simple ? "simple majority of votes cast" : rule.words
    if let limit = rule.negativeLimit {
      let allowed = limit.numerator * tally.cast / limit.denominator
      return "\(words): needs \(needed) yes, allows \(allowed) no"
    }
    return "\(words) needs \(needed)"
  }

  /// How far the result is from the other one.
  public var margin: String {
    if outcome == .adopted {
      let spare = tally.yes - needed
      return spare == 0 ? "just reached" : "\(spare) more than needed"
    }
    if missing == 0 { return "too many against" }
    // Whoever abstained could still have voted yes.
    let others = missingFromNotVoting.flatMap { $0 <= notVoting + tally.abstain ? $0 : nil }
    guard let others, others != missing else {
      return "\(missing) missing"
    }
    return "\(missing) missing, or \(others) more yes from people not voting"
  }

  /// Yes votes as a share of the base in per cent with one decimal, half up, for information only.
  /// `nil` where the base is empty or where the rounded figure would seem to contradict the verdict.
  public var percent: String? {
    guard base > 0 else { return nil }
    let tenths = (tally.yes * 2000 + base) / (2 * base)
    let bar = (rule.share.numerator * 2000 + rule.share.denominator) / (2 * rule.share.denominator)
    let contradicts =
      outcome == .adopted ? rule.isStrict && tenths <= bar : tenths >= bar && missing > 0
    if contradicts { return nil }
    return "\(tenths / 10).\(tenths % 10) %"
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
