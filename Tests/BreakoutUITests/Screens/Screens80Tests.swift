import Testing

@testable import BreakoutUI

@Suite("Screens at 80x24") struct Screens80Tests {
  private func expect(
    _ steps: [String], _ screen: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var room = Room.withRecommendation(columns: 80, rows: 24)
    for step in steps { room.do(step) }
    #expect(room.screen == screen, sourceLocation: sourceLocation)
  }

  @Test("a point with notes and a recommendation")
  func cockpit() {
    expect(
      [],
      """
       Civil Society and Business · Room 3    10:01  ends 10:30  on time  affiliation
       1/3  Networks                              1:15 of 9:00  ▓░░░░░░░░░  [on time]
      ─ 3 points left, 6:55 each ─┬───────────────────────────────────────────────────
       ▶ 1 Networks     1:15/9:00 │ How can CSOs and firms form networks that speak
         2 Operations        8:00 │ for all regions?
         3 Do no harm        5:00 │
                                  │ 10:01   Amina  companies publish, CSOs verify
                                  │ 10:01 ! Trust needs a shared measure
                                  │ 10:01 R R1.1 Business > publish local-procurement
                                  │         shares · 2027-12  ◐ 3/5  draft
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
      ─ R1.1 saved: ○ indicator, target, lead. Esc, then c consensus or v vote. ──────
       note ▸                                                                 ● saved
       n next  i note  r recommend  c consensus  v vote  f floor  u undo  ? help
      """)
  }

  @Test("after the result")
  func afterResult() {
    expect(
      ["v", "=40", "Enter", "=25", "Enter", "=4", "Enter", "=2", "Enter", "Enter"],
      """
       Civil Society and Business · Room 3    10:01  ends 10:30  on time  affiliation
       1/3  Networks                              1:15 of 9:00  ▓░░░░░░░░░  [on time]
      ─ 3 points left, 6:55 each ─┬───────────────────────────────────────────────────
       ▶ 1 Networks     1:15/9:00 │ How can CSOs and firms form networks that speak
         2 Operations        8:00 │ for all regions?
         3 Do no harm        5:00 │
                                  │ 10:01   Amina  companies publish, CSOs verify
                                  │ 10:01 ! Trust needs a shared measure
                                  │ 10:01 R R1.1 Business > publish local-procurement
                                  │         shares · 2027-12  ◐ 3/5  adopted by vote
                                  │ 10:01 = R1.1 ADOPTED: 25 yes, 4 no, 2 abst., 9
                                  │         not voting; 2/3 of votes cast needs 20; 5
                                  │         more than needed
                                  │
                                  │
                                  │
                                  │
                                  │
                                  │
                                  │
      ─ R1.1 ADOPTED: 25 yes, 4 no, 2 abst., 9 not voting; 2/3 of votes cast needs ───
        20; 5 more than needed
       note ▸                                                                 ● saved
       n next  i note  r recommend  f floor  u undo  e export  / search  ? help
      """)
  }

  @Test("a recommendation's form")
  func form() {
    expect(
      ["Enter"],
      """
       Civil Society and Business · Room 3    10:01  ends 10:30  on time  affiliation
       1/3  Networks                              1:15 of 9:00  ▓░░░░░░░░░  [on time]
      ─ 3 points left, 6:55 each ─────────────────────────────────────────────────────
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
      ─ SMART ●○●○● 3/5 · no indicator: how is it seen? ──────────────────────────────
       note ▸                                                                 ● saved
       Enter save  Tab next field  Esc back
      """)
  }

  @Test("the help")
  func help() {
    expect(
      ["?"],
      """
       Civil Society and Business · Room 3    10:01  ends 10:30  on time  affiliation
       1/3  Networks                              1:15 of 9:00  ▓░░░░░░░░░  [on time]
      ─ 3 points left, 6:55 each ─────────────────────────────────────────────────────
       Help · arrows and PgDn scroll

       The way through a session
       n opens the first point. i goes to the note line, Enter saves, Esc comes back.
       r types a recommendation, c calls for consensus, v takes a vote.
       n again goes on; u takes back; e writes the document at any moment.
       The command “close session” under : ends it, “moderator and rapporteur” names
       you.

       The first characters of a note
       !          key message
       +          agreement
       -          divergence
       a:         action
       ?          open question
       "          quotation
       #          data
       p:         parked
      ─ “Who would like to take the floor on point 1?” ───────────────────────────────
       note ▸                                                                 ● saved
       PgDn more  Esc back
      """)
  }

  @Test("the list of commands")
  func palette() {
    expect(
      [":", "=poi"],
      """
       Civil Society and Business · Room 3    10:01  ends 10:30  on time  affiliation
       1/3  Networks                              1:15 of 9:00  ▓░░░░░░░░░  [on time]
      ─ 3 points left, 6:55 each ─────────────────────────────────────────────────────
       :poi
       point of order            o        Puts a point of order first on the list; i…
       next point                n        Closes the open point and opens the next o…
       previous point            p        Sets the open point aside and opens the on…
       close point                        Closes the open point without opening anot…
       suspend point                      Stops the open point's clock, to take it u…
       defer point               d        Moves the point that is shown to the end o…
       skip point                         Passes over the point that is shown.
       add point                 A        Adds a point that the agenda does not have.
       split point                        Splits a new point off the one that is sho…
       merge point                        Merges the point that is shown into anothe…
       move point up             <        Moves the point that is shown forward.
       move point down           >        Moves the point that is shown back.
       edit point                         Changes the title or the question of the p…
       extend point              E        Gives the open point more time, after a lo…
       view earlier point        Left, h  Shows the record of the point before.
       … 9 more
       Puts a point of order first on the list; it counts against nobody's time.
      ─ “Who would like to take the floor on point 1?” ───────────────────────────────
       note ▸                                                                 ● saved
       Enter run  Esc back
      """)
  }

  @Test("the search")
  func search() {
    expect(
      ["/", "=pub"],
      """
       Civil Society and Business · Room 3    10:01  ends 10:30  on time  affiliation
       1/3  Networks                              1:15 of 9:00  ▓░░░░░░░░░  [on time]
      ─ 3 points left, 6:55 each ─────────────────────────────────────────────────────
       /pub                                                                   2 found
       10:01 1   R1.1 publish local-procurement shares · Business · 2027-12
       10:01 1   Amina: companies publish, CSOs verify















      ─ “Who would like to take the floor on point 1?” ───────────────────────────────
       note ▸                                                                 ● saved
       Enter go there  Esc back
      """)
  }

  @Test("a question")
  func question() {
    expect(
      ["v", "=40", "Enter", "Esc", "n"],
      """
       Civil Society and Business · Room 3    10:01  ends 10:30  on time  affiliation
       1/3  Networks                              1:15 of 9:00  ▓░░░░░░░░░  [on time]
      ─ 3 points left, 6:55 each ─┬───────────────────────────────────────────────────
       ▶ 1 Networks     1:15/9:00 │ How can CSOs and firms form networks that speak
         2 Operations        8:00 │ for all regions?
         3 Do no harm        5:00 │
                                  │ 10:01   Amina  companies publish, CSOs verify
                                  │ 10:01 ! Trust needs a shared measure
                                  │ 10:01 R R1.1 Business > publish local-procurement
                                  │         shares · 2027-12  ◐ 3/5  draft
                                  │ 10:01 = R1.1 vote open, 2/3 of votes cast
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
      ─ The vote on R1.1 is still open. Call it off and go on? ───────────────────────
       note ▸                                                                 ● saved
       y yes   any other key: no, stay
      """)
  }

  @Test("a note that needs two lines")
  func typing() {
    expect(
      ["i", "=@Chen Wei (Business) we already publish, every year, in two languages"],
      """
       Civil Society and Business · Room 3    10:01  ends 10:30  on time  affiliation
       1/3  Networks                              1:15 of 9:00  ▓░░░░░░░░░  [on time]
      ─ 3 points left, 6:55 each ─┬───────────────────────────────────────────────────
       ▶ 1 Networks     1:15/9:00 │ How can CSOs and firms form networks that speak
         2 Operations        8:00 │ for all regions?
         3 Do no harm        5:00 │
                                  │ 10:01   Amina  companies publish, CSOs verify
                                  │ 10:01 ! Trust needs a shared measure
                                  │ 10:01 R R1.1 Business > publish local-procurement
                                  │         shares · 2027-12  ◐ 3/5  draft
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
      ─ R1.1 saved: ○ indicator, target, lead. Esc, then c consensus or v vote. ──────
       note ▸ Chen Wei ▸ @Chen Wei (Business) we already publish, every year,
                         in two languages                                     ● saved
       Enter save  Esc single keys  Tab complete  Up last one  F1 help
      """)
  }
}
