import BreakoutWords
import Testing

@testable import BreakoutModel

@Suite struct PracticeTests {
  @Test(arguments: [
    ("simple majority", VoteRule.simple), ("simple", .simple), ("a majority", .simple),
    ("Majority of votes cast", .simple), ("more than half", .simple),
    ("majority of those present", .absolutePresent), ("absolute-present", .absolutePresent),
    ("more than half of the people present", .absolutePresent),
    ("absolute majority", .absolutePresent),
    ("2/3", .twoThirds), ("two thirds", .twoThirds), ("2 / 3 of votes cast", .twoThirds),
    ("a two-thirds majority", .twoThirds), ("two-thirds majority of the votes cast", .twoThirds),
    ("3/4 majority", .threeQuarters), ("three-quarters", .threeQuarters),
    (
      "two thirds of votes cast and abstentions",
      VoteRule(base: .castAndAbstentions, share: .twoThirds)
    ),
    ("3/4 of those present", VoteRule(base: .present, share: .threeQuarters)),
    ("2/3 of all members", VoteRule(base: .entitled, share: .twoThirds)),
    ("more than 2/3", VoteRule(share: .twoThirds, isStrict: true)),
    ("standards", .standards), ("indicative", .indicative), ("straw poll", .indicative),
  ]) func rules(words: String, rule: VoteRule) {
    #expect(VoteRule(words: words) == rule)
  }

  @Test func percentages() throws {
    let share = try #require(Fraction(60, 100))
    #expect(VoteRule(words: "60 %") == VoteRule(share: share))
    #expect(
      VoteRule(words: "more than 60% of those present")
        == VoteRule(base: .present, share: share, isStrict: true))
  }

  @Test(arguments: [
    "", "whatever", "2/0", "3/2", "0/3", "-1/3", "101 %", "0 %", "66.7 %", "2/3 of the moon",
    "1/2/3", "9999999999999999999/3",
  ]) func noRules(words: String) {
    #expect(VoteRule(words: words) == nil)
  }

  @Test(arguments: [
    ("consensus, else 2/3 of votes cast", true, VoteRule.twoThirds, nil as String?),
    ("consensus", true, .twoThirds, nil),
    ("Consensus; failing that, simple majority.", true, .simple, nil),
    ("", false, .twoThirds, nil), ("3/4", false, .threeQuarters, nil),
    (
      "consensus, else 2/3 and a majority in each constituency", true, .double, nil
    ),
    ("2/3 of cast and a fair wind", false, .twoThirds, "a fair wind"),
    ("2/3; no block, and a fair wind", false, noBlocks, "a fair wind"),
    (
      "consensus, otherwise 2/3 of votes cast and abstentions", true,
      VoteRule(base: .castAndAbstentions, share: .twoThirds), nil
    ),
    ("by acclamation", false, .twoThirds, "by acclamation"),
  ]) func practices(words: String, seeks: Bool, rule: VoteRule, notApplied: String?) {
    let practice = DecisionPractice(words: words)
    #expect(practice.seeksConsensus == seeks && practice.rule == rule)
    #expect(practice.notApplied == notApplied)
    #expect((practice.problem != nil) == (notApplied != nil))
  }

  private static let noBlocks = VoteRule(
    share: .twoThirds, conditions: [AnswerCondition(.block, .atMost, .zero)])

  @Test(arguments: [
    (VoteRule.simple, "more yes than no (simple majority of votes cast)"),
    (.twoThirds, "2/3 of votes cast"), (.absolutePresent, "more than half of those present"),
    (.standards, "2/3 of votes cast and at most 1/4 of votes cast against"),
    (.indicative, "indicative: more yes than no; adopts nothing"),
    (VoteRule(share: .twoThirds, isStrict: true), "more than 2/3 of votes cast"),
  ]) func words(rule: VoteRule, words: String) {
    #expect(rule.words == words)
  }
}
