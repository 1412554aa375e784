import BreakoutModel
import Testing

@testable import BreakoutUI

@Suite("What must not be forgotten, on the screen") struct FollowUpScreensTests {
  private func expect(
    _ columns: Int, _ steps: [String], _ screen: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    var room = Room.withNotes(columns: columns, rows: columns == 80 ? 24 : 12)
    room.note("p: @Amina who pays for the audit of the supply chain, and from which budget line")
    room.note("p: 谁来支付审计费用以及何时支付")
    room.note("/remind in 1 check the time with the other rooms")
    room.note("/remind 5 before the end read back")
    for step in steps {
      if step == "wait" { room.wait(seconds: 60) } else { room.do(step) }
    }
    #expect(room.screen == screen, sourceLocation: sourceLocation)
  }

  @Test("the parking lot with an owner and a day")
  func parking() {
    expect(
      80, ["L", "Enter", "=Ami", "Tab", "Down", "=1 June", "Enter"],
      """
       Civil Society and Business · Room 3    10:01  ends 10:30  on time  affiliation
       1/3  Networks                              1:15 of 9:00  ▓░░░░░░░░░  [on time]
      ─ 3 points left, 6:55 each ─────────────────────────────────────────────────────
       Parking lot · 2 parked, 1 without an owner
       ● who pays for the audit of the supply chain, and from whic…  Amina, by 1 June
       ○ 谁来支付审计费用以及何时支付                                        no owner












       ──────────────────────────────────────────────────────────────────────────────
       who pays for the audit of the supply chain, and from which budget line ·
       raised by Amina, point 1 · owner: Amina, by 1 June
      ─ “who pays for the audit of the…”: Amina, by 1 June. ──────────────────────────
       note ▸                                                                 ● saved
       Enter owner  p to plenary  Esc back  s to sponsor  b bring back  x open again
      """)
  }

  @Test("the parking lot on a small screen")
  func smallParking() {
    expect(
      40, ["L", "Down"],
      """
       Civil Soc…  10:01  ends 10:30  on time
       1/3  Networks   1:15 of 9:00 [on time]
       Parking lot · 2 parked, 2 without an …
       ○ who pays for the audit of…  no owner
       ○ 谁来支付审计费用以及何时…   no owner

       ──────────────────────────────────────
       谁来支付审计费用以及何时支付 · point 1
       · no owner
      ─ “Who would like to take the floor o… ─
       note ▸                         ● saved
       Enter owner  p to plenary  Esc back
      """)
  }

  @Test("a reminder that is due, and the list of reminders, on a small screen")
  func reminders() {
    expect(
      40, ["wait"],
      """
       Civil Soc…  10:02  ends 10:30  on time
       1/3  Networks   2:15 of 9:00 [on time]
       ▶1  2  3
       How can CSOs and firms form networks …

               of the supply chain, and from
               which budget line
       10:01 p 谁来支付审计费用以及何时支付
      ─ ▶ 10:02 check the time with…; a when ─
        done
       note ▸                         ● saved
       n next  i note  r recommend  ? help
      """)
    expect(
      40, ["wait", "Ctrl-T"],
      """
       Civil Soc…  10:02  ends 10:30  on time
       1/3  Networks   2:15 of 9:00 [on time]
       Reminders · 1 due
       ▶ 10:02  check the time with the…  due
       · 10:25  read back

       ──────────────────────────────────────
       10:02  check the time with the other
       rooms
      ─ ▶ 10:02 check the time with… ─────────
       note ▸                         ● saved
       Enter done  T new one  Esc back
      """)
  }

  @Test("a reminder shows when it will be before it is set")
  func remind() {
    expect(
      40, ["T", "=in 20 合影"],
      """
       Civil Soc…  10:01  ends 10:30  on time
       1/3  Networks   1:15 of 9:00 [on time]
       Remind me · in 10 …, at 11:20 …, 5 be…
       ● When, then what in 20 合影

       ▸ 10:21 合影



      ─ “Who would like to take the floor o… ─
       note ▸                         ● saved
       Enter save  Esc back
      """)
  }
}
