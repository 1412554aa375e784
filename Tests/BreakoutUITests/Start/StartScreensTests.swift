import Terminal
import Testing

@testable import BreakoutUI

@Suite("Screens of the start") struct StartScreensTests {
  @Test("everything, 80x24") func all80() {
    let scene = StartScene()
    #expect(
      scene.screen
        == """
         Open a session                                                        6 listed
         ▸ type a part of a title
        ────────────────────────────────────────────────────────────────────────────────
         Sessions
           Rivers without borders                     point 3, in use             13:15
           Société civile et entreprises              not begun                   11:50
           Water for all: who pays, who drinks, and…  closed           2027-03-12 01:20
         Agendas in this folder
           Weekly meeting                                                     weekly.md
         Agendas to try
           和平与安全                                                           baku.md
         Notes in this folder
           note.docx








        ────────────────────────────────────────────────────────────────────────────────
         /data/breakout/river.breakout
         Enter open  Del remove  Esc leave  ? help
        """)
    let cursor = scene.start.frame().cursor
    #expect(cursor == Position(column: 3, row: 1))
  }

  @Test("what was typed, 40x12") func filtered40() {
    var scene = StartScene(columns: 40, rows: 12)
    scene.type("e")
    scene.press("Down")
    #expect(
      scene.screen
        == """
         Open a session                  5 of 6
         ▸ e
        ────────────────────────────────────────
         Sessions
           Rivers without bor…  point 3, in use
           Société civile et entrep…  not begun
           Water for all: who pays, wh…  closed
         Agendas in this folder
           Weekly meeting
        ────────────────────────────────────────
         /data/breakout/societe.breakout
         Enter open  Esc show all  F1 help
        """)
  }

  @Test("the question before a removal, 40x12") func removal40() {
    var scene = StartScene(columns: 40, rows: 12)
    scene.press("Del")
    #expect(
      scene.screen
        == """
         Open a session                6 listed
         ▸ type a part of a title
        ────────────────────────────────────────
         Sessions
           Rivers without bor…  point 3, in use
           Société civile et entrep…  not begun
           Water for all: who pays, wh…  closed
         Agendas in this folder
        ────────────────────────────────────────
         Move “Rivers without borders” to the
         trash, with the files beside it?
         y remove  n keep  Ctrl-C leave
        """)
  }

  @Test("the help names every command") func help() {
    var scene = StartScene(columns: 80, rows: 60)
    scene.press("?")
    for entry in StartTable.entries { #expect(scene.screen.contains(entry.help.prefix(50))) }
    scene.press("q")
    #expect(scene.titles.count == 6 && scene.effects == [])
  }
}
