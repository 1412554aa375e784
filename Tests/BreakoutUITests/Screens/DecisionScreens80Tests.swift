import Testing

@testable import BreakoutUI

@Suite("Decisions at 80x24") struct DecisionScreens80Tests {
  private func expect(
    _ steps: [String], _ screen: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var room = Room.withRecommendation(columns: 80, rows: 24)
    for step in steps { room.do(step) }
    #expect(room.screen == screen, sourceLocation: sourceLocation)
  }

  @Test("a consensus call")
  func call() {
    expect(
      ["c"],
      """
       Civil Society and Business · Room 3    10:01  ends 10:30  on time  affiliation
       1/3  Networks                              1:15 of 9:00  ▓░░░░░░░░░  [on time]
      ─ 3 points left, 6:55 each ─────────────────────────────────────────────────────
       Consensus call on R1.1

       Business > publish local-procurement shares (by December 2027)

       Say: “May I take it that the group agrees to R1.1? … I hear no objection. It
       is so decided.”












      ─ “May I take it that the group agrees to R1.1? (pause) I hear no objection. … ─
       note ▸                                                                 ● saved
       c no objection  o objection  v reservation  s stand aside  Esc back  X call off
      """)
  }

  @Test("an objection")
  func objection() {
    expect(
      ["c", "o", "=UN", "Tab", "=too vague", "Enter"],
      """
       Civil Society and Business · Room 3    10:01  ends 10:30  on time  affiliation
       1/3  Networks                              1:15 of 9:00  ▓░░░░░░░░░  [on time]
      ─ 3 points left, 6:55 each ─────────────────────────────────────────────────────
       Consensus call on R1.1

       Business > publish local-procurement shares (by December 2027)

       Say: “May I take it that the group agrees to R1.1? … I hear no objection. It
       is so decided.”

       OBJECTION: UN: too vague
       While it stands: a amend, t put to the vote, d record the divergence, Esc
       consult and come back, or w withdrawn and c call again.








      ─ “I hear an objection. What would have to change for you to join? Can we fin… ─
       note ▸                                                                 ● saved
       w withdrawn  a amend  t to a vote  d divergence  o object  u undo  X call off
      """)
  }

  @Test("the set-up of a vote")
  func setUp() {
    expect(
      ["v"],
      """
       Civil Society and Business · Room 3    10:01  ends 10:30  on time  affiliation
       1/3  Networks                              1:15 of 9:00  ▓░░░░░░░░░  [on time]
      ─ 3 points left, 6:55 each ─────────────────────────────────────────────────────
       Vote on R1.1: fix the rule before hands go up

       Business > publish local-procurement shares (by December 2027)

       Rule      ◂ 2/3 of votes cast ▸
       Method    ◂ hands ▸
       Count     ◂ the whole room ▸
       Present

       2/3 of votes cast; abstentions do not count.








      ─ “Who would like to take the floor on point 1?” ───────────────────────────────
       note ▸                                                                 ● saved
       Enter open the vote  Tab next field  Esc back
      """)
  }

  @Test("the count")
  func count() {
    expect(
      ["v", "=40", "Enter", "=25", "Enter", "=4"],
      """
       Civil Society and Business · Room 3    10:01  ends 10:30  on time  affiliation
       1/3  Networks                              1:15 of 9:00  ▓░░░░░░░░░  [on time]
      ─ 3 points left, 6:55 each ─────────────────────────────────────────────────────
       Vote on R1.1: the vote is open, hands

       Business > publish local-procurement shares (by December 2027)

       2/3 of votes cast; abstentions do not count; with 40 present 27 yes if nobody
       abstains.

       Yes       25
       No        4
       Abstain
       Would be ADOPTED: 25 yes, 4 no, 0 abst., 11 not voting; 2/3 of votes cast
       needs 20; 5 more than needed
       11 have not answered; 2 more yes adopt it; still open





      ─ “We vote on R1.1. The rule is: 2/3 of votes cast; abstentions do not count;… ─
       note ▸                                                                 ● saved
       Enter next  Esc back  Tab next field  Ctrl-P correct presence  Ctrl-X call off
      """)
  }

  @Test("the result")
  func result() {
    expect(
      ["v", "=40", "Enter", "=25", "Enter", "=4", "Enter", "=2", "Enter"],
      """
       Civil Society and Business · Room 3    10:01  ends 10:30  on time  affiliation
       1/3  Networks                              1:15 of 9:00  ▓░░░░░░░░░  [on time]
      ─ 3 points left, 6:55 each ─────────────────────────────────────────────────────
       Vote on R1.1: result · 10:01

       Business > publish local-procurement shares (by December 2027)

       ADOPTED: 25 yes, 4 no, 2 abst., 9 not voting; 2/3 of votes cast needs 20; 5
       more than needed
       86.2 % of the 29 votes cast (yes and no)
       By hands. Rule: 2/3 of votes cast.










      ─ “The result on R1.1: ADOPTED: 25 yes, 4 no, 2 abst., 9 not voting; 2/3 of v… ─
       note ▸                                                                 ● saved
       Enter back  r recount  c correct typing  a again  u undo
      """)
  }
}
