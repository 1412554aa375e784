import Testing

@testable import BreakoutUI

@Suite("Screens at 40x12") struct Screens40Tests {
  private func expect(
    _ steps: [String], _ screen: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var room = Room.withRecommendation(columns: 40, rows: 12)
    for step in steps { room.do(step) }
    #expect(room.screen == screen, sourceLocation: sourceLocation)
  }

  @Test("a point with notes and a recommendation")
  func cockpit() {
    expect(
      [],
      """
       Civil Soc…  10:01  ends 10:30  on time
       1/3  Networks   1:15 of 9:00 [on time]
       ▶1  2  3
       How can CSOs and firms form networks …

       10:01 R R1.1 Business > publish local-
               procurement shares · 2027-12
               ◐ 3/5  draft
      ─ R1.1 saved: ○ indicator, target, ─────
        lead. Esc, then c consensus or v vo…
       note ▸                         ● saved
       n next  i note  r recommend  ? help
      """)
  }

  @Test("a consensus call")
  func call() {
    expect(
      ["c"],
      """
       Civil Soc…  10:01  ends 10:30  on time
       1/3  Networks   1:15 of 9:00 [on time]
       Consensus call on R1.1
       Business > publish local-procurement
       shares (by December 2027)
       Say: “May I take it that the group
       agrees to R1.1? … I hear no objection.
       It is so decided.”

      ─ “May I take it that the group agree… ─
       note ▸                         ● saved
       c no objection  o objection  Esc back
      """)
  }

  @Test("an objection")
  func objection() {
    expect(
      ["c", "o", "=UN", "Tab", "=too vague", "Enter"],
      """
       Civil Soc…  10:01  ends 10:30  on time
       1/3  Networks   1:15 of 9:00 [on time]
       Consensus call on R1.1
       Business > publish local-procurement
       shares (by December 2027)
       Say: “May I take it that the group
       agrees to R1.1? … I hear no objection.
       It is so decided.”
       OBJECTION: UN: too vague
      ─ “I hear an objection. What would ha… ─
       note ▸                         ● saved
       w withdrawn  a amend  t to a vote
      """)
  }

  @Test("the set-up of a vote")
  func setUp() {
    expect(
      ["v"],
      """
       Civil Soc…  10:01  ends 10:30  on time
       1/3  Networks   1:15 of 9:00 [on time]
       Vote on R1.1: fix the rule before han…
       Business > publish local-procurement …
       Method    ◂ hands ▸
       Count     ◂ the whole room ▸
       Present
       2/3 of votes cast; abstentions do not
       count.
      ─ “Who would like to take the floor o… ─
       note ▸                         ● saved
       Enter open the vote  Tab next field
      """)
  }

  @Test("the count")
  func count() {
    expect(
      ["v", "=40", "Enter", "=25", "Enter", "=4"],
      """
       Civil Soc…  10:01  ends 10:30  on time
       1/3  Networks   1:15 of 9:00 [on time]
       Vote on R1.1: the vote is open, hands
       Business > publish local-procurement …
       Yes       25
       No        4
       Abstain
       Would be ADOPTED: 25 yes, 4 no, 0
       abst., 11 not voting; 2/3 of votes …
      ─ “We vote on R1.1. The rule is: 2/3 … ─
       note ▸                         ● saved
       Enter next  Ctrl-P here  Ctrl-X off
      """)
  }

  @Test("the result")
  func result() {
    expect(
      ["v", "=40", "Enter", "=25", "Enter", "=4", "Enter", "=2", "Enter"],
      """
       Civil Soc…  10:01  ends 10:30  on time
       1/3  Networks   1:15 of 9:00 [on time]
       Vote on R1.1: result · 10:01 · arrows…
       Business > publish local-procurement
       shares (by December 2027)

       ADOPTED: 25 yes, 4 no, 2 abst., 9 not
       voting; 2/3 of votes cast needs 20; 5
       more than needed
      ─ “The result on R1.1: ADOPTED: 25 ye… ─
       note ▸                         ● saved
       Enter back  r recount  c correct typing
      """)
  }

  @Test("after the result")
  func afterResult() {
    expect(
      ["v", "=40", "Enter", "=25", "Enter", "=4", "Enter", "=2", "Enter", "Enter"],
      """
       Civil Soc…  10:01  ends 10:30  on time
       1/3  Networks   1:15 of 9:00 [on time]
       ▶1  2  3
       How can CSOs and firms form networks …

               abst., 9 not voting; 2/3 of
               votes cast needs 20; 5 more
               than needed
      ─ R1.1 ADOPTED: 25 yes, 4 no, 2 abst., ─
        9 not voting; 2/3 of votes cast nee…
       note ▸                         ● saved
       n next  i note  r recommend  ? help
      """)
  }

  @Test("a recommendation's form")
  func form() {
    expect(
      ["Enter"],
      """
       Civil Soc…  10:01  ends 10:30  on time
       1/3  Networks   1:15 of 9:00 [on time]
       R1.1 · draft
       ● Recommendation publish local-
                        procurement shares
       ● Addressees     Business
       ○ Indicator
       ○ Baseline
       ○ Target
      ─ SMART ●○●○● 3/5 · no indicator: how …─
       note ▸                         ● saved
       Enter save  Tab next field  Esc back
      """)
  }

  @Test("the help")
  func help() {
    expect(
      ["?"],
      """
       Civil Soc…  10:01  ends 10:30  on time
       1/3  Networks   1:15 of 9:00 [on time]
       Help · arrows and PgDn scroll
       The way through a session
       n opens the first point. i goes to the
       note line, Enter saves, Esc comes
       back.
       r types a recommendation, c calls for
       consensus, v takes a vote.
      ─ “Who would like to take the floor o… ─
       note ▸                         ● saved
       PgDn more  Esc back
      """)
  }

  @Test("the list of commands")
  func palette() {
    expect(
      [":", "=po"],
      """
       Civil Soc…  10:01  ends 10:30  on time
       1/3  Networks   1:15 of 9:00 [on time]
       :po
       poll                      M
       point of order            o
       … 24 more
       Asks for more than yes and no: fist to
       five, gradients, dots, approval,
       score, ranks.
      ─ “Who would like to take the floor o… ─
       note ▸                         ● saved
       Enter run  Esc back
      """)
  }

  @Test("the search")
  func search() {
    expect(
      ["/", "=pub"],
      """
       Civil Soc…  10:01  ends 10:30  on time
       1/3  Networks   1:15 of 9:00 [on time]
       /pub                           2 found
       10:01 1   R1.1 publish local-procurem…
       10:01 1   Amina: companies publish, C…




      ─ “Who would like to take the floor o… ─
       note ▸                         ● saved
       Enter go there  Esc back
      """)
  }

  @Test("a question")
  func question() {
    expect(
      ["v", "=40", "Enter", "Esc", "n"],
      """
       Civil Soc…  10:01  ends 10:30  on time
       1/3  Networks   1:15 of 9:00 [on time]
       ▶1  2  3
       How can CSOs and firms form networks …

               ◐ 3/5  draft
       10:01 = R1.1 vote open, 2/3 of votes
               cast
      ─ The vote on R1.1 is still open. Call ─
        it off and go on?
       note ▸                         ● saved
       y yes   any other key: no, stay
      """)
  }

  @Test("a note that needs two lines")
  func typing() {
    expect(
      ["i", "=@Chen Wei (Business) we already publish, every year, in two languages"],
      """
       Civil Soc…  10:01  ends 10:30  on time
       1/3  Networks   1:15 of 9:00 [on time]
       ▶1  2  3
       How can CSOs and firms form networks …

      ─ R1.1 saved: ○ indicator, target, ─────
        lead. Esc, then c consensus or v vo…
       note ▸ Chen ▸ (Business) we
                     already publish,
                     every year, in
                     two languages    ● saved
       Enter save  Esc single keys  F1 help
      """)
  }
}
