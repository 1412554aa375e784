import Testing

@testable import BreakoutUI

@Suite("Polls and rounds of consent on the screen") struct PollScreensTests {
  private func expect(
    _ columns: Int, _ steps: [String], _ screen: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var room = Room.withRecommendation(columns: columns, rows: columns == 80 ? 24 : 12)
    for step in steps { room.do(step) }
    #expect(room.screen == screen, sourceLocation: sourceLocation)
  }

  @Test("the set-up of a dot vote, with options that sound alike")
  func dots() {
    expect(
      80,
      [
        ":dot vote", "=What first?", "Enter", "=Local procurement targets", "Enter",
        "=Procurement targets for local firms", "Enter", "=المشتريات المحلية", "Enter",
      ],
      """
       Civil Society and Business · Room 3    10:01  ends 10:30  on time  affiliation
       1/3  Networks                              1:15 of 9:00  ▓░░░░░░░░░  [on time]
      ─ 3 points left, 6:55 each ─────────────────────────────────────────────────────
       A poll: fix what is asked, then open it

       About      ◂ a question of its own ▸
       Question   What first?
       Method     ◂ dot vote ▸
       Dots each  1  (the usual number)
       Options    ◂ typed here ▸
         A        Local procurement targets
         B        Procurement targets for local firms
         C        المشتريات المحلية
         D

       ! A “Local procurement targe…” and B “Procurement targets for…” sound alike
       and may split votes: merge them now, or word them apart.
       Everybody places 1 dot, unseen by the others. Indicative: it adopts nothing.



      ─ “Who would like to take the floor on point 1?” ───────────────────────────────
       note ▸                                                                 ● saved
       Enter open the poll  Tab next field  Esc back
      """)
  }

  @Test("ballots of fist to five")
  func fist() {
    expect(
      80,
      ["M", "Enter", "=54432"],
      """
       Civil Society and Business · Room 3    10:01  ends 10:30  on time  affiliation
       1/3  Networks                              1:15 of 9:00  ▓░░░░░░░░░  [on time]
      ─ 3 points left, 6:55 each ─────────────────────────────────────────────────────
       Poll on R1.1: fist to five, open

       Business > publish local-procurement shares (by December 2027)

       Everybody shows 0 to 5 fingers at the same time; below 3 is heard first.

       5 ballots
       One digit for each person, 0 to 5, saved at once.

       0 Block                                              ░░░░░░░░░░░░░░░░░░░░ 0
       1 Strong concerns                                    ░░░░░░░░░░░░░░░░░░░░ 0
       2 Concerns to discuss first                          ████░░░░░░░░░░░░░░░░ 1
       3 Can live with it                                   ████░░░░░░░░░░░░░░░░ 1
       4 Support                                            ████████░░░░░░░░░░░░ 2
       5 Full support                                       ████░░░░░░░░░░░░░░░░ 1



      ─ “This is to see where we stand on R1.1; it decides nothing.” ─────────────────
       note ▸                                                                 ● saved
       Enter close the poll  u last one back  Ctrl-T totals  Esc back  Ctrl-X call off
      """)
  }

  @Test("the result of a ranked choice")
  func ranked() {
    expect(
      80,
      [
        ":ranked choice", "=Which first?", "Enter", "=Land", "Enter", "=Water", "Enter", "=Seeds",
        "Enter", "Enter", "=4: A>B>C", "Enter", "=3: B>C>A", "Enter", "=2: C>A>B", "Enter", "Enter",
        "y",
      ],
      """
       Civil Society and Business · Room 3    10:01  ends 10:30  on time  affiliation
       1/3  Networks                              1:15 of 9:00  ▓░░░░░░░░░  [on time]
      ─ 3 points left, 6:55 each ─────────────────────────────────────────────────────
       Poll on a question: result · arrows and PgDn scroll
       Which first?
       No option beats every other; by the strongest paths (Schulze) Land is first
       1. Land  ████████████░░░░░░░░░░░░ beats 1 of 2
       2. Water ████████████░░░░░░░░░░░░ beats 1 of 2
       3. Seeds ████████████░░░░░░░░░░░░ beats 1 of 2
       Land beats Water 6:3, Water beats Seeds 7:2, Seeds beats Land 5:4: a circle,
       so no option beats every other one.
       Schulze compares the strongest paths of wins, each as strong as its weakest
       win: Land over Water 6 to 5, Water over Seeds 7 to 5.
       No Condorcet winner. Smith set: Land, Water, Seeds.
       Schulze: Land > Water > Seeds.
                 A  B  C
       A Land    –  6  4
       B Water   3  –  7
       C Seeds   5  2  –
       Rule: Condorcet, else Schulze by winning votes; ties stay ties; options that a
       ballot leaves out come last.
      ─ “Who would like to take the floor on point 1?” ───────────────────────────────
       note ▸                                                                 ● saved
       Enter back  u undo  PgDn more
      """)
  }

  @Test("a round of consent")
  func consent() {
    expect(
      80,
      [
        ":consent round", "o", "=UN", "Tab", "=too vague", "Enter", "o", "=Business", "Tab",
        "=the date is too early", "Enter", "i", "a", "=from 2028 on", "Enter",
      ],
      """
       Civil Society and Business · Room 3    10:01  ends 10:30  on time  affiliation
       1/3  Networks                              1:15 of 9:00  ▓░░░░░░░░░  [on time]
      ─ 3 points left, 6:55 each ─────────────────────────────────────────────────────
       Round of consent on R1.1

       Business > publish local-procurement shares (by December 2027)
       Amended: from 2028 on

       Say: “What would have to change so that the objection is met?”

       OPEN: UN: too vague
       integrated: Business: the date is too early









      ─ “We hear everybody once on R1.1: is it good enough for now, and safe enough… ─
       note ▸                                                                 ● saved
       i integrated  w withdrawn  s stands  o objection  a amend  d review date
      """)
  }

  @Test("the result of a dot vote on a small screen")
  func smallDots() {
    expect(
      40,
      [
        ":dot vote", "=什么先做？", "Enter", "=在采购中优先考虑当地中小企业并公布份额", "Enter", "=Water", "Enter", "Enter",
        "Ctrl-T", "=4: A", "Enter", "=3: B", "Enter", "Enter", "y",
      ],
      """
       Civil Soc…  10:01  ends 10:30  on time
       1/3  Networks   1:15 of 9:00 [on time]
       Poll on a question: result · arrows a…
       什么先做？
       在采购中优先考虑当地中小企业并公布份额
       leads with 4 of 7 dots; Water follows
       with 3
       1. 在采购中优先考虑当地中小企业并公布…
          █████░░░ 4 dots (57.1 %)
      ─ “Who would like to take the floor o… ─
       note ▸                         ● saved
       Enter back  u undo  PgDn more
      """)
  }

  @Test("totals of gradients on a small screen")
  func smallGradients() {
    expect(
      40,
      [":gradients", "Enter", "=3", "Enter", "=4"],
      """
       Civil Soc…  10:01  ends 10:30  on time
       1/3  Networks   1:15 of 9:00 [on time]
       Poll on R1.1: gradients of agreement,…
       Business > publish local-procurement …
       1 Full support               3
       2 Support with a small res…  4
       3 Support with reservations
       4 Abstain, will not stand …
       7 together.
      ─ “This is to see where we stand on R… ─
       note ▸                         ● saved
       Enter next  Ctrl-T ballots  Ctrl-X off
      """)
  }
}
