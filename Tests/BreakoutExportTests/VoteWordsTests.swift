import BreakoutModel
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// What is printed of a vote: verdict, figures, rule, margin, and what the room is like as one of
/// constituencies.
struct VoteWordsTests {
  private func words(
    _ rule: VoteRule, _ tallies: [(Int, Int, Int)], of counts: [Int],
    _ regime: AttributionRegime = .group, _ change: (inout Vote) -> Void = { _ in }
  ) throws -> VoteWords {
    let names = Room.baku.rules.constituencies
    var vote = Vote(
      rule: rule,
      electorate: Electorate(groups: zip(names, counts).map { GroupPresence($0, present: $1) }))
    vote.groups = zip(names, tallies).map {
      GroupTally($0, Tally(yes: $1.0, no: $1.1, abstain: $1.2))
    }
    vote.tally = VoteCount(groups: vote.groups ?? []).tally
    change(&vote)
    try vote.declare()
    var agenda = Room.baku
    agenda.rules.attribution = regime
    let header = SessionHeader(agenda: agenda, reserve: .zero, utcOffsetMinutes: 0)
    return try #require(VoteWords(vote, Attribution(header)))
  }

  @Test("the example of the product: a large majority without one constituency")
  func doubleMajority() throws {
    let words = try words(
      .double, [(16, 2, 0), (5, 7, 0), (5, 1, 0), (4, 0, 0)], of: [18, 12, 6, 4])
    #expect(
      words.line
        == "NOT ADOPTED: 30 yes, 10 no, 0 abst.; 2/3 of votes cast reached (needs 27); no majority in Business"
        + " (5-7)")
    #expect(
      words.support
        == "Supported by a large majority (30 to 10), with majorities among CSO, Government and UN"
        + " but not among Business (5 to 7).")
    guard case .table(let grid)? = LensPart(words).blocks.first,
      case .fields(let fields)? = LensPart(words).blocks.last
    else {
      Issue.record("no lens")
      return
    }
    #expect(grid.rows[1] == ["Business", "12", "5", "7", "0", "41.7 %", "no"])
    #expect(grid.rows[4] == ["All", "40", "30", "10", "0", "75.0 %", ""])
    #expect(
      fields[0].value
        == "overall 75.0 %; equal weight 78.5 %; cross-group index 0.691; lowest 41.7 % (Business)")
  }

  @Test("a small constituency that stands in the way is not named under the Chatham House Rule")
  func concealed() throws {
    let tallies = [(16, 2, 0), (9, 3, 0), (5, 1, 0), (0, 2, 0)]
    let open = try words(.double, tallies, of: [18, 12, 6, 2])
    #expect(open.line.hasSuffix("no majority in UN (0-2)"))
    let closed = try words(.double, tallies, of: [18, 12, 6, 2], .chathamHouse)
    #expect(
      closed.line
        == "NOT ADOPTED: 30 yes, 8 no, 0 abst.; 2/3 of votes cast reached (needs 26); condition not met in one"
        + " constituency")
    // Who voted how by constituency would tell how the two voted.
    #expect(closed.support == "a large majority (30 of 38 votes cast)")
    let both = try words(
      .double, [(16, 2, 0), (9, 3, 0), (0, 1, 0), (0, 2, 0)], of: [18, 12, 1, 2], .chathamHouse)
    #expect(both.line.hasSuffix("; condition not met in 2 constituencies"))
    #expect(both.support == "a large majority (25 of 33 votes cast)")
  }

  @Test("a quorum of constituencies does not name a small one either")
  func quorum() throws {
    var rule = VoteRule.twoThirds
    rule.quorum = Quorum(.participationInEachGroup)
    let tallies = [(16, 2, 0), (9, 3, 0), (5, 1, 0), (0, 0, 0)]
    let open = try words(rule, tallies, of: [18, 12, 6, 2])
    #expect(
      open.quorum
        == "1/2 of those present voting in each constituency: not met (UN 0 of 1 needed votes and"
        + " abstentions)")
    let closed = try words(rule, tallies, of: [18, 12, 6, 2], .chathamHouse)
    #expect(
      closed.line
        == "NO VALID DECISION (quorum not met: in one constituency): 30 yes, 6 no, 0 abst., 2 not"
        + " voting; 2/3 of votes cast needs 24")
    #expect(
      closed.quorum
        == "1/2 of those present voting in each constituency: not met (in one constituency)")
    #expect(closed.support == nil)
    let waived = try words(rule, tallies, of: [18, 12, 6, 2], .chathamHouse) {
      $0.quorumWaiver = "agreed before"
    }
    #expect(waived.line.hasPrefix("ADOPTED BY VOTE: 30 yes, 6 no"))
    #expect(waived.line.hasSuffix("; quorum not met (in one constituency) and waived"))
    #expect(waived.quorum?.hasSuffix("(in one constituency); waived: agreed before") == true)
  }

  @Test("what was cut short has neither shares nor constituencies")
  func cutShort() throws {
    let words = try words(
      .simple, [(12, 1, 0), (9, 0, 0), (3, 0, 0), (2, 0, 0)], of: [18, 12, 6, 4]
    ) { $0.isCutShort = true }
    #expect(
      words.line
        == "ADOPTED BY VOTE: at least 26 yes, at least 1 no; more yes than no"
        + " (simple majority of votes cast); counting stopped once the result was no longer in doubt"
    )
    #expect(words.lens == nil)
    #expect(words.support == "A clear majority; the rest was not counted")
  }

  @Test("a unanimous vote, one without opposition, blocks and invalid papers")
  func figures() throws {
    let all = try words(.simple, [(2, 0, 0), (1, 0, 0)], of: [2, 1])
    #expect(all.line.hasPrefix("ADOPTED BY VOTE: unanimous vote, 3 yes, 0 no, 0 abst.; "))
    let most = try words(.simple, [(2, 0, 0), (0, 0, 1)], of: [2, 1])
    #expect(most.line.hasPrefix("ADOPTED BY VOTE: without opposition, 2 yes, 0 no, 1 abst.; "))
    let papers = try words(.noBlock, [(2, 0, 0), (1, 0, 0)], of: [4, 1]) {
      $0.tally?.invalid = 1
      $0.groups?[0].tally.invalid = 1
      $0.groups?[0].tally.block = 1
    }
    #expect(
      papers.line
        == "NOT ADOPTED: 3 yes, 0 no, 0 abst., 1 blocking, 1 invalid; 80 % of votes cast needs 4;"
        + " 1 missing; 1 blocking, at most 0 allowed")
  }

  @Test(
    "the constituencies are judged by what the rule asks of them, and not where it asks nothing")
  func aConstituencyIsJudgedByItsRuleOnly() throws {
    let tallies = [(7, 1, 0), (7, 5, 0)]
    var asks = VoteRule.simple
    asks.groups = GroupCondition(share: .twoThirds, isStrict: false)
    for (rule, heading, cells) in [
      (VoteRule.simple, "% yes", ["87.5 %", "58.3 %", "70.0 %"]),
      (.double, "Majority", ["yes", "yes", ""]), (asks, "Condition met", ["yes", "no", ""]),
    ] {
      let words = try words(rule, tallies, of: [8, 12])
      guard case .table(let grid)? = LensPart(words).blocks.first else {
        Issue.record("no lens")
        return
      }
      #expect(grid.columns.last?.heading == heading)
      #expect(grid.rows.map { $0.last ?? "" } == cells)
    }
  }
}
