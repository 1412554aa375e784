import BreakoutWords
import Testing

@testable import BreakoutModel

/// The rule as it is read out before hands go up (product rule F9).
@Suite struct RuleAnnouncementTests {
  @Test(arguments: [
    (
      VoteRule.twoThirds,
      "2/3 of votes cast; abstentions do not count; with 40 present 27 yes if nobody abstains."
    ),
    (
      .standards,
      """
      2/3 of votes cast and at most 1/4 of votes cast against; abstentions do not count; \
      with 40 present 30 yes and at most 10 no if nobody abstains.
      """
    ),
    (
      .absolutePresent,
      """
      more than half of those present; abstaining and not voting work like a no; \
      with 40 present 21 yes.
      """
    ),
    (.indicative, "indicative: more yes than no; adopts nothing."),
  ]) func words(rule: VoteRule, words: String) {
    #expect(rule.announcement(for: Electorate(present: 40)) == words)
  }

  @Test(arguments: [
    (
      VoteRule.double,
      """
      2/3 of votes cast and a majority in each constituency; abstentions do not count; with 40 \
      present 27 yes if nobody abstains; a majority in each of CSO (10 of 18), Business (7 of 12), \
      Government (4 of 6), UN (3 of 4).
      """
    ),
    (
      VoteRule(share: .half, isStrict: true, quorum: Quorum(.presence)),
      """
      more than half of votes cast; quorum 1/2 of those entitled present; abstentions do not count; \
      with 40 present 21 yes if nobody abstains; quorum met: 40 present, 23 needed.
      """
    ),
    (
      VoteRule(share: .half, isStrict: true, quorum: Quorum(.presence, share: .whole)),
      """
      more than half of votes cast; quorum 1/1 of those entitled present; abstentions do not count; \
      with 40 present 21 yes if nobody abstains; quorum not met: 40 of 46 needed people present, \
      so the vote would be indicative.
      """
    ),
    (
      VoteRule(share: .half, isStrict: true, quorum: Quorum(.participation)),
      """
      more than half of votes cast; quorum 1/2 of those entitled voting; abstentions do not count; \
      with 40 present 21 yes if nobody abstains; for the quorum 23 must vote or abstain.
      """
    ),
  ]) func byConstituency(rule: VoteRule, words: String) {
    #expect(rule.announcement(for: GroupVerdictTests.present) == words)
  }

  @Test("what the standards rule announces adopts, and one hand less does not", arguments: 1...120)
  func standards(present: Int) throws {
    let electorate = Electorate(present: present)
    let words = VoteRule.standards.announcement(for: electorate)
    let match = try #require(
      words.firstMatch(of: /(\d+) yes and at most (\d+) no/), "\(words)")
    let (yes, no) = (try #require(Int(match.output.1)), try #require(Int(match.output.2)))
    #expect(yes <= present && yes + no >= present)
    let outcome = { (yes: Int) in
      try Verdict(
        Tally(yes: yes, no: present - yes, abstain: 0), of: electorate, by: .standards
      ).outcome
    }
    #expect(try outcome(yes) == .adopted)
    #expect(try outcome(yes - 1) != .adopted)
  }
}

extension Fraction {
  fileprivate static let whole = Fraction(1, 1) ?? .half
}
