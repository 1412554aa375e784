import BreakoutWords
import TestSupport
import Testing

@testable import BreakoutModel

/// Product rules F10, F11 and §2.3, T8 to T12.
@Suite struct GroupVerdictTests {
  static let present = Electorate(groups: [
    GroupPresence("CSO", present: 18, entitled: 20),
    GroupPresence("Business", present: 12, entitled: 14),
    GroupPresence("Government", present: 6, entitled: 6),
    GroupPresence("UN", present: 4, entitled: 6),
  ])

  static func count(business: Tally) -> VoteCount {
    VoteCount(groups: [
      GroupTally("CSO", Tally(yes: 16, no: 2, abstain: 0)), GroupTally("Business", business),
      GroupTally("Government", Tally(yes: 5, no: 1, abstain: 0)),
      GroupTally("UN", Tally(yes: 4, no: 0, abstain: 0)),
    ])
  }

  @Test(arguments: [
    // T8, T9, T10
    (
      5, 7, 0, VoteRule.double,
      "NOT ADOPTED: 30 yes, 10 no, 0 abst.; 2/3 of votes cast reached (needs 27); no majority in Business (5-7)"
    ),
    (
      6, 6, 0, .double,
      "NOT ADOPTED: 31 yes, 9 no, 0 abst.; 2/3 of votes cast reached (needs 27); tie in Business (6-6)"
    ),
    (
      0, 0, 12, .double,
      "NOT ADOPTED: 25 yes, 3 no, 12 abst.; 2/3 of votes cast reached (needs 19); Business expressed no view (0-0, 12 abst.)"
    ),
    (
      7, 5, 0, .double,
      "ADOPTED: 32 yes, 8 no, 0 abst.; 2/3 of votes cast needs 27; 5 more than needed; a majority in each constituency"
    ),
    (
      7, 5, 0, .houses,
      "ADOPTED: 32 yes, 8 no, 0 abst.; a majority in each constituency; reached"
    ),
    (
      5, 7, 0, .houses,
      "NOT ADOPTED: 30 yes, 10 no, 0 abst.; a majority in each constituency; no majority in Business (5-7)"
    ),
    (
      3, 2, 1, .doubleWithQuorum,
      "NO VALID DECISION (quorum not met: Business 6 of 7 needed votes and abstentions): 28 yes, 5 no, 1 abst., 6 not voting; 2/3 of votes cast needs 22"
    ),
  ]) func doubleMajority(y: Int, n: Int, a: Int, rule: VoteRule, sentence: String) throws {
    let count = Self.count(business: Tally(yes: y, no: n, abstain: a))
    #expect(try Verdict(count, of: Self.present, by: rule).sentence == sentence)
  }

  @Test func aGroupWithoutAViewIsExcusedWhereTheRuleSaysSo() throws {
    let rule = try VoteRule(reading: "2/3 and a majority in each constituency with a view")
    let verdict = try Verdict(
      Self.count(business: Tally(yes: 0, no: 0, abstain: 12)), of: Self.present, by: rule)
    #expect(verdict.outcome == .adopted)
    #expect(verdict.margin.contains("Business expressed no view"))
  }

  @Test func aGroupOfWhichNobodyIsPresentIsLeftOutAndNamed() throws {
    let electorate = Electorate(groups: [
      GroupPresence("CSO", present: 3), GroupPresence("Media", present: 0),
    ])
    let count = VoteCount(groups: [GroupTally("CSO", Tally(yes: 3, no: 0, abstain: 0))])
    #expect(
      try Verdict(count, of: electorate, by: .double).sentence
        == "ADOPTED: unanimous vote, 3 yes, 0 no, 0 abst.; 2/3 of votes cast needs 2; 1 more than"
        + " needed; a majority in each constituency; Media: nobody present, not asked")
  }

  @Test(
    "T12",
    arguments: [
      (
        VoteRule(share: .half, isStrict: true, quorum: Quorum(.participation)), false,
        "NO VALID DECISION (quorum not met: 21 of 22 needed votes and abstentions): 12 yes, 8 no, 1 abst.; simple majority of votes cast needs 11"
      ),
      (
        VoteRule(share: .half, isStrict: true, quorum: Quorum(.participation)), true,
        "ADOPTED: 12 yes, 8 no, 1 abst.; simple majority of votes cast needs 11; 1 more than needed; quorum not met (21 of 22 needed votes and abstentions) and waived"
      ),
      (
        VoteRule(share: .half, isStrict: true, quorum: Quorum(.presence)), false,
        "SUPPORTED (indicative): 12 yes, 8 no, 1 abst.; adopts nothing: quorum not met (21 of 22 needed people present)"
      ),
      (
        VoteRule(share: .half, isStrict: true, quorum: Quorum(.presence)), true,
        "ADOPTED: 12 yes, 8 no, 1 abst.; simple majority of votes cast needs 11; 1 more than needed; quorum not met (21 of 22 needed people present) and waived"
      ),
    ]) func quorum(rule: VoteRule, isWaived: Bool, sentence: String) throws
  {
    let verdict = try Verdict(
      VoteCount(Tally(yes: 12, no: 8, abstain: 1)), of: Electorate(present: 21, entitled: 43),
      by: rule, isQuorumWaived: isWaived)
    #expect(verdict.sentence == sentence)
  }

  @Test(arguments: [
    (80, 20, 0, 0, "ADOPTED"), (80, 19, 0, 1, "NOT ADOPTED"), (79, 21, 0, 0, "NOT ADOPTED"),
    (60, 5, 20, 0, "NOT ADOPTED"), (70, 5, 15, 0, "ADOPTED"),
  ]) func noBlock(y: Int, n: Int, a: Int, block: Int, word: String) throws {
    let tally = Tally(yes: y, no: n, abstain: a, block: block)
    let verdict = try Verdict(tally, of: Electorate(present: 100), by: .noBlock)
    #expect(verdict.outcome.words == word)
    if block > 0 { #expect(verdict.margin == "1 blocking, at most 0 allowed") }
  }

  private static let business13 = count(business: Tally(yes: 6, no: 7, abstain: 0))

  @Test(arguments: [
    (business13, present, Refusal.moreHandsThanPresentInGroup("Business", hands: 13, present: 12)),
    (VoteCount(Tally(yes: 1, no: 0, abstain: 0)), present, .groupsNotCounted),
    (VoteCount(Tally(yes: 0, no: 0, abstain: 0)), Electorate(present: 9), .groupPresenceUnknown),
    (business13, Electorate(present: 41), .groupPresenceUnknown),
    (
      VoteCount(groups: [GroupTally("Moon", Tally(yes: 1, no: 0, abstain: 0))]), present,
      .noSuchGroup("Moon")
    ),
    (
      VoteCount(groups: [GroupTally("CSO", Tally(yes: 1, no: 0, abstain: 0))]), present,
      .groupNotCounted("Business")
    ),
    (
      VoteCount(groups: [
        GroupTally("CSO", Tally(yes: .max, no: 0, abstain: 0)),
        GroupTally("UN", Tally(yes: .max, no: 0, abstain: 0)),
      ]), present, .uncountable
    ),
    (wrongSum, present, .groupCountsDiffer(sum: 40, room: 41)),
    (
      business13,
      Electorate(groups: [GroupPresence("CSO", present: .max), GroupPresence("UN", present: .max)]),
      .uncountable
    ),
    (
      VoteCount(ofNobodyIn: twice), twice, .groupNamedTwice("UN")
    ),
    (
      business13, Electorate(groups: [GroupPresence("UN", present: 3, entitled: 2)]),
      .morePresentThanEntitledInGroup("UN", present: 3, entitled: 2)
    ),
    (business13, wrongPresence, .groupsPresentDiffer(sum: 40, present: 39)),
  ]) func refusals(count: VoteCount, electorate: Electorate, refusal: Refusal) {
    #expect(throws: refusal) { try Verdict(count, of: electorate, by: .double) }
    #expect(refusal.sentence.hasSuffix(".") || refusal.sentence.hasSuffix("number."))
  }

  private static let twice = Electorate(groups: [
    GroupPresence("UN", present: 1), GroupPresence("UN", present: 1),
  ])
  private static var wrongSum: VoteCount {
    var count = count(business: Tally(yes: 5, no: 7, abstain: 0))
    count.tally.yes += 1
    return count
  }
  private static var wrongPresence: Electorate {
    var electorate = present
    electorate.present = 39
    return electorate
  }

  @Test func aQuorumNeedsItsNumbers() {
    let tally = Tally(yes: 1, no: 0, abstain: 0)
    #expect(throws: Refusal.entitledUnknown) {
      try Verdict(
        tally, of: Electorate(present: 2), by: VoteRule(share: .half, quorum: Quorum(.presence)))
    }
    #expect(throws: Refusal.entitledUnknownInGroup("UN")) {
      try Verdict(
        VoteCount(tally), of: Electorate(groups: [GroupPresence("UN", present: 2)]),
        by: VoteRule(share: .half, quorum: Quorum(.presenceInEachGroup)))
    }
  }

  @Test func anyRoomIsDecidedAsByTheScales() throws {
    var random = SeededGenerator(seed: 11)
    var outcomes: [VoteOutcome: Int] = [:]
    for _ in 0..<6000 {
      let rule = random.rule()
      let room = GroupRoom(
        &random, groups: Int.random(in: 1...4, using: &random), upTo: 8,
        blocks: rule.answers.contains(.block))
      let verdict = try Verdict(room.count, of: room.electorate, by: rule)
      let expected = NaiveVerdict(count: room.count, electorate: room.electorate, rule: rule)
        .outcome
      #expect(verdict.outcome == expected, "\(rule.words): \(verdict.sentence)")
      #expect(verdict.failures.isEmpty || verdict.outcome != .adopted)
      #expect(!verdict.sentence.contains("onsensus"))
      outcomes[expected, default: 0] += 1
    }
    #expect(outcomes.count >= 7 && outcomes.values.allSatisfy { $0 > 20 }, "\(outcomes)")
  }
}
