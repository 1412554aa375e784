import Testing

@testable import BreakoutUI

@Suite("Screens at 120x40") struct Screens120Tests {
  private func expect(
    _ steps: [String], _ screen: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var room = Room.withRecommendation(columns: 120, rows: 40)
    for step in steps { room.do(step) }
    #expect(room.screen == screen, sourceLocation: sourceLocation)
  }

  @Test("a point with notes and a recommendation")
  func cockpit() {
    expect(
      [],
      """
       Civil Society and Business · Room 3         10:01  ends 10:30  on time  consensus, else 2/3 of votes cast  affiliation
       1/3  Networks                                                                      1:15 of 9:00  ▓░░░░░░░░░  [on time]
      ─ 3 points left, 6:55 each ───┬─────────────────────────────────────────────────────────────────────────────────────────
       ▶ 1 Networks       1:15/9:00 │ How can CSOs and firms form networks that speak for all regions?
         2 Operations          8:00 │
         3 Do no harm          5:00 │ 10:01   Amina  companies publish, CSOs verify
                                    │ 10:01 ! Trust needs a shared measure
                                    │ 10:01 R R1.1 Business > publish local-procurement shares · 2027-12  ◐ 3/5  draft
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
                                    │
      ─ R1.1 saved: ○ indicator, target, lead. Esc, then c consensus or v vote. ──────────────────────────────────────────────
       note ▸                                                                                                         ● saved
       n next  i note  r recommend  c consensus  v vote  f floor  u undo  e export  / search  : commands  ? help  q quit
      """)
  }

  @Test("the set-up of a vote")
  func setUp() {
    expect(
      ["v"],
      """
       Civil Society and Business · Room 3         10:01  ends 10:30  on time  consensus, else 2/3 of votes cast  affiliation
       1/3  Networks                                                                      1:15 of 9:00  ▓░░░░░░░░░  [on time]
      ─ 3 points left, 6:55 each ─────────────────────────────────────────────────────────────────────────────────────────────
       Vote on R1.1: fix the rule before hands go up

       Business > publish local-procurement shares (by December 2027)

       Rule      ◂ 2/3 of votes cast ▸
       Method    ◂ hands ▸
       Count     ◂ the whole room ▸
       Present

       2/3 of votes cast; abstentions do not count.
























      ─ “Who would like to take the floor on point 1?” ───────────────────────────────────────────────────────────────────────
       note ▸                                                                                                         ● saved
       Enter open the vote  Tab next field  Esc back
      """)
  }

  @Test("a recommendation's form")
  func form() {
    expect(
      ["Enter"],
      """
       Civil Society and Business · Room 3         10:01  ends 10:30  on time  consensus, else 2/3 of votes cast  affiliation
       1/3  Networks                                                                      1:15 of 9:00  ▓░░░░░░░░░  [on time]
      ─ 3 points left, 6:55 each ─────────────────────────────────────────────────────────────────────────────────────────────
       R1.1 · draft · Enter saves · Esc keeps it as a draft

       ● Recommendation publish local-procurement shares
       ● Addressees     Business
       ○ Indicator
       ○ Baseline
       ○ Target
       ● Deadline       2027-12
       ○ Resources
       ○ Lead
       ○ SDG targets
       ○ Rationale
       ○ Proposed by
       ○ Priority

       No indicator and no number: say by what the room will know that it was done.
       No resources: name the budget, the staff or who pays.
       No rationale: one line says why.
       No SDG target: a number such as 17.17, or words to find it by.















      ─ SMART ●○●○● 3/5 · no indicator: how is it seen? ──────────────────────────────────────────────────────────────────────
       note ▸                                                                                                         ● saved
       Enter save  Tab next field  Esc back
      """)
  }

  @Test("the search")
  func search() {
    expect(
      ["/", "=pub"],
      """
       Civil Society and Business · Room 3         10:01  ends 10:30  on time  consensus, else 2/3 of votes cast  affiliation
       1/3  Networks                                                                      1:15 of 9:00  ▓░░░░░░░░░  [on time]
      ─ 3 points left, 6:55 each ─────────────────────────────────────────────────────────────────────────────────────────────
       /pub                                                                                                           2 found
       10:01 1   R1.1 publish local-procurement shares · Business · 2027-12
       10:01 1   Amina: companies publish, CSOs verify































      ─ “Who would like to take the floor on point 1?” ───────────────────────────────────────────────────────────────────────
       note ▸                                                                                                         ● saved
       Enter go there  Esc back
      """)
  }
}
