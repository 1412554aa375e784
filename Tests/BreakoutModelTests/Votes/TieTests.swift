import BreakoutWords
import Testing

@testable import BreakoutModel

/// A tie is never adopted (product rule F9), and numbers of people decide as shares do.
@Suite struct TieTests {
  private func verdict(
    _ y: Int, _ n: Int, _ a: Int, _ rule: VoteRule, present: Int = 60
  ) throws -> Verdict {
    try Verdict(
      Tally(yes: y, no: n, abstain: a, block: rule.answers.contains(.block) ? 0 : nil),
      of: Electorate(present: present, entitled: 60), by: rule)
  }

  @Test(arguments: [
    "50% of votes cast", "half of votes cast", "at least 40 % in favour", "at least 12 yes",
    "1/3 of those present", "at most half against", "1/3 of entitled", "at least one third yes",
    "fewer than 60 % against", "no block", "half of votes cast and abstentions",
  ]) func aTieIsNeverAdopted(words: String) throws {
    let rule = try VoteRule(reading: words)
    for votes in [1, 10, 20, 30] {
      let verdict = try verdict(votes, votes, 0, rule)
      #expect(verdict.outcome == .tie || votes < 20 && verdict.outcome == .notAdopted)
      #expect(verdict.sentence.hasPrefix("NOT ADOPTED"))
    }
    // One more yes than no is no tie.
    #expect(try verdict(30, 20, 0, rule).outcome == .adopted)
  }

  @Test func aTieThatWouldHaveCarriedSaysWhy() throws {
    let rule = VoteRule(share: .half)
    #expect(
      try verdict(20, 20, 0, rule, present: 40).sentence
        == "NOT ADOPTED (tie): 20 yes, 20 no, 0 abst.; 1/2 of votes cast reached (needs 20);"
        + " a tie adopts nothing")
    #expect(try verdict(20, 20, 0, rule, present: 40).missing == 1)
  }

  @Test(arguments: [
    ("at least 12 yes", 12, 5, true), ("at least 12 yes", 11, 5, false),
    ("more than 12 yes", 12, 5, false), ("simple majority, at most 3 against", 12, 4, false),
    ("simple majority, at most 3 against", 12, 3, true),
    ("at least one third against blocks", 20, 10, false),
    ("at least one third against blocks", 21, 10, true),
    ("more than one third against blocks", 20, 10, true),
    ("simple majority unless 3 object", 20, 3, false),
    ("simple majority unless 3 object", 20, 2, true),
    ("unanimity", 20, 0, true), ("unanimity", 27, 13, false), ("unanimity", 39, 1, false),
    ("2/3 of votes cast, abstentions count as votes against", 20, 9, true),
    ("simple majority; quorum 20", 20, 5, true),
  ]) func numbersDecide(words: String, yes: Int, no: Int, isAdopted: Bool) throws {
    let verdict = try verdict(yes, no, 1, VoteRule(reading: words))
    #expect((verdict.outcome == .adopted) == isAdopted, "\(verdict.sentence)")
  }

  @Test func aQuorumInPeopleNeedsNoNumberOfThoseEntitled() throws {
    let rule = try VoteRule(reading: "simple majority; quorum 20")
    #expect(!rule.needsEntitled)
    let few = try Verdict(
      Tally(yes: 10, no: 1, abstain: 0), of: Electorate(present: 19), by: rule)
    #expect(few.outcome == .supported)
    #expect(few.sentence.contains("quorum not met (19 of 20 needed people present)"))
    let answers = try VoteRule(reading: "simple majority; quorum 20 votes")
    #expect(
      try Verdict(Tally(yes: 19, no: 0, abstain: 0), of: Electorate(present: 40), by: answers)
        .outcome == .noQuorum)
    #expect(
      try Verdict(Tally(yes: 19, no: 0, abstain: 1), of: Electorate(present: 40), by: answers)
        .outcome == .adopted)
  }

  @Test func aCountThatATieCouldStillTurnIsNotSettled() throws {
    // 12 yes carry against 20 no, and eight more yes would make a tie of it.
    let prospect = try VoteProspect(
      VoteCount(Tally(yes: 12, no: 20, abstain: 0)), of: Electorate(present: 40),
      by: VoteRule(reading: "at least 12 yes"))
    #expect(!prospect.isDecided)
  }
}
