import BreakoutWords
import Testing

@testable import BreakoutModel

/// Product rules F9 and §2.1 to §2.3, T1 to T7, T11, T13, T15.
@Suite struct VerdictTests {
  private static let ofAll = VoteRule(base: .castAndAbstentions, share: .twoThirds)
  private static let ofPresent = VoteRule(base: .present, share: .twoThirds)

  private func verdict(_ y: Int, _ n: Int, _ a: Int, _ rule: VoteRule, present: Int? = nil) throws
    -> Verdict
  {
    try Verdict(
      Tally(yes: y, no: n, abstain: a), of: Electorate(present: present ?? y + n + a), by: rule)
  }

  @Test(arguments: [
    // T1 to T7
    (
      0, 0, 10, VoteRule.twoThirds, 10,
      "NO DECISION (no votes for or against): 0 yes, 0 no, 10 abst."
    ),
    (
      10, 10, 0, .simple, 20,
      "NOT ADOPTED (tie): 10 yes, 10 no, 0 abst.; simple majority of votes cast needs 11; 1 missing"
    ),
    (
      20, 10, 5, .twoThirds, 35,
      "ADOPTED: 20 yes, 10 no, 5 abst.; 2/3 of votes cast needs 20; just reached"
    ),
    (
      19, 10, 5, .twoThirds, 34,
      "NOT ADOPTED: 19 yes, 10 no, 5 abst.; 2/3 of votes cast needs 20; 1 missing"
    ),
    (
      20, 10, 5, ofAll, 35,
      "NOT ADOPTED: 20 yes, 10 no, 5 abst.; 2/3 of votes cast and abstentions needs 24; 4 missing"
    ),
    (
      20, 0, 18, .absolutePresent, 40,
      "NOT ADOPTED: 20 yes, 0 no, 18 abst., 2 not voting; more than half of those present needs 21; 1 missing"
    ),
    (
      21, 0, 18, .absolutePresent, 40,
      "ADOPTED: without opposition, 21 yes, 0 no, 18 abst., 1 not voting; more than half of those present needs 21; just reached"
    ),
    // T11
    (
      24, 10, 6, .standards, 40,
      "NOT ADOPTED: 24 yes, 10 no, 6 abst.; 2/3 of votes cast and at most 1/4 of votes cast against: needs 23 yes, allows 8 no; too many against"
    ),
    (
      25, 8, 7, .standards, 40,
      "ADOPTED: 25 yes, 8 no, 7 abst.; 2/3 of votes cast and at most 1/4 of votes cast against: needs 22 yes, allows 8 no; 3 more than needed"
    ),
    // F9
    (
      25, 13, 0, .twoThirds, 38,
      "NOT ADOPTED: 25 yes, 13 no, 0 abst.; 2/3 of votes cast needs 26; 1 missing"
    ),
    (
      10, 10, 0, .twoThirds, 40,
      "NOT ADOPTED (tie): 10 yes, 10 no, 0 abst., 20 not voting; 2/3 of votes cast needs 14; 4 missing, or 10 more yes from people not voting"
    ),
    // Five people cannot give ten votes.
    (
      10, 10, 0, .twoThirds, 25,
      "NOT ADOPTED (tie): 10 yes, 10 no, 0 abst., 5 not voting; 2/3 of votes cast needs 14; 4 missing"
    ),
    (
      20, 10, 0, .indicative, 30,
      "SUPPORTED (indicative): 20 yes, 10 no, 0 abst.; adopts nothing"
    ),
    (
      38, 0, 0, .simple, 38,
      "ADOPTED: unanimous vote, 38 yes, 0 no, 0 abst.; simple majority of votes cast needs 20; 18 more than needed"
    ),
  ]) func sentences(y: Int, n: Int, a: Int, rule: VoteRule, present: Int, sentence: String) throws {
    #expect(try verdict(y, n, a, rule, present: present).sentence == sentence)
  }

  @Test func t1NobodyForOrAgainstIsNoDecisionUnderAnyBase() throws {
    for base in VoteBase.allCases {
      for isStrict in [true, false] {
        let rule = VoteRule(base: base, share: .half, isStrict: isStrict)
        let verdict = try Verdict(
          Tally(yes: 0, no: 0, abstain: 10), of: Electorate(present: 10, entitled: 10), by: rule)
        #expect(verdict.outcome == .noDecision)
      }
    }
  }

  @Test func t13MoreHandsThanPresent() {
    for rule in VoteRule.presets {
      #expect(throws: Refusal.moreHandsThanPresent(hands: 41, present: 38)) {
        try verdict(25, 13, 3, rule, present: 38)
      }
    }
  }

  @Test func t15TwoThirdsOfTwentyPresent() throws {
    #expect(try verdict(13, 0, 0, Self.ofPresent, present: 20).outcome == .notAdopted)
    let verdict = try verdict(14, 6, 0, Self.ofPresent, present: 20)
    #expect(verdict.outcome == .adopted && verdict.needed == 14)
  }

  @Test(arguments: [
    (Tally(yes: -1, no: 0, abstain: 0), Electorate(present: 9), Refusal.uncountable),
    (Tally(yes: 100_000_000, no: 0, abstain: 0), Electorate(present: 9), .uncountable),
    (Tally(yes: 1, no: 0, abstain: 0), Electorate(present: Int.max), .uncountable),
    (Tally(yes: 1, no: 0, abstain: 0), Electorate(present: 1, entitled: -1), .uncountable),
    (
      Tally(yes: 1, no: 0, abstain: 0), Electorate(present: 9, entitled: 8),
      .morePresentThanEntitled(present: 9, entitled: 8)
    ),
    (
      Tally(yes: 4, no: 4, abstain: 0, invalid: 2), Electorate(present: 9),
      .moreHandsThanPresent(hands: 10, present: 9)
    ),
  ]) func refusals(tally: Tally, electorate: Electorate, refusal: Refusal) {
    #expect(throws: refusal) { try Verdict(tally, of: electorate, by: .simple) }
  }

  @Test func aRuleOfAllEntitledNeedsTheirNumber() throws {
    let rule = VoteRule(base: .entitled, share: .half, isStrict: true)
    let tally = Tally(yes: 10, no: 2, abstain: 0)
    #expect(throws: Refusal.entitledUnknown) {
      try Verdict(tally, of: Electorate(present: 12), by: rule)
    }
    let few = try Verdict(tally, of: Electorate(present: 12, entitled: 20), by: rule)
    #expect(few.outcome == .notAdopted && few.needed == 11 && few.missing == 1)
  }

  @Test(arguments: [
    (20, 10, VoteRule.twoThirds, "66.7 %" as String?, "3×20=60 = 2×30=60"),
    (19, 10, .twoThirds, "65.5 %", "3×19=57 < 2×29=58"),
    (1, 7, .twoThirds, "12.5 %", "3×1=3 < 2×8=16"),
    (3, 13, .twoThirds, "18.8 %", "3×3=9 < 2×16=32"),
    // Rounded, these would seem to contradict the verdict.
    (1999, 1000, .twoThirds, nil, "3×1999=5997 < 2×2999=5998"),
    (1001, 1000, .simple, nil, "2×1001=2002 > 1×2001=2001"),
    (0, 0, .simple, nil, "2×0=0 = 1×0=0"),
  ]) func percentAndIntegerTest(y: Int, n: Int, rule: VoteRule, percent: String?, test: String)
    throws
  {
    let verdict = try verdict(y, n, 0, rule)
    #expect(verdict.percent == percent)
    #expect(verdict.integerTest == test)
  }

  @Test func unanimousIsNeverCalledConsensus() throws {
    let verdict = try verdict(38, 0, 0, .simple)
    #expect(verdict.isUnanimous)
    #expect(!verdict.sentence.lowercased().contains("consensus"))
    #expect(try !self.verdict(0, 0, 3, .simple).isUnanimous)
  }

  @Test(
    "only what everybody present voted for is unanimous",
    arguments: [
      (38, 0, 0, 38, true), (5, 0, 30, 35, false), (38, 0, 0, 40, false), (37, 1, 0, 38, false),
    ]) func unanimous(y: Int, n: Int, a: Int, present: Int, isUnanimous: Bool) throws
  {
    let verdict = try verdict(y, n, a, .simple, present: present)
    #expect(verdict.isUnanimous == isUnanimous)
    #expect(verdict.sentence.contains("unanimous") == isUnanimous)
    #expect(verdict.sentence.contains("without opposition") == (n == 0 && !isUnanimous))
  }

  @Test func largestCountsDoNotOverflow() throws {
    let most = Tally.largestCount
    let rule = VoteRule(base: .entitled, share: Fraction(999, 1000) ?? .half)
    let verdict = try Verdict(
      Tally(yes: most - 1, no: 1, abstain: 0), of: Electorate(present: most, entitled: most),
      by: rule)
    #expect(verdict.outcome == .adopted)
    #expect(verdict.percent == "100.0 %")
  }
}
