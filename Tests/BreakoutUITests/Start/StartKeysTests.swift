import Terminal
import Testing

@testable import BreakoutUI

@Suite("Keys of the start screen") struct StartKeysTests {
  private let all = [
    "Rivers without borders", "Société civile et entreprises",
    "Water for all: who pays, who drinks, and who decides on it", "Weekly meeting", "和平与安全",
    "note.docx",
  ]

  @Test(
    "any part of a title or of a file's name finds it, whatever its case and accents",
    arguments: [
      ("riv", ["Rivers without borders"]), ("SOCIETE", ["Société civile et entreprises"]),
      ("entre civ", ["Société civile et entreprises"]),
      ("water.br", ["Water for all: who pays, who drinks, and who decides on it"]),
      ("安全", ["和平与安全"]), ("docx", ["note.docx"]), ("we", ["Weekly meeting"]), ("xyz", []),
      ("/data", []),
    ])
  func filter(typed: String, found: [String]) {
    var scene = StartScene()
    #expect(scene.titles == all)
    scene.type(typed)
    #expect(scene.titles == found)
    scene.press("Esc")
    #expect(scene.titles == all)
    #expect(scene.effects == [])
  }

  @Test("arrows select, Enter opens, and letters that are keys elsewhere are typed")
  func opening() {
    var scene = StartScene()
    scene.press("Down", "Down", "Up", "Enter")
    #expect(scene.effects == [.open(path: "/data/breakout/societe.breakout")])
    scene = StartScene()
    scene.press("Up", "PgDn", "Down", "Enter")
    #expect(scene.effects == [.open(path: "/n/note.docx")])
    scene = StartScene()
    scene.type("wq?")
    #expect(scene.start.filter.text == "wq?")
    scene.press("Enter")
    #expect(scene.effects == [])
    scene.press("Backspace", "Backspace", "Down", "Enter")
    #expect(scene.effects == [.open(path: "/data/breakout/water.breakout")])
  }

  @Test(
    "Esc, q and Ctrl-C leave",
    arguments: [["Esc"], ["q"], ["Ctrl-C"], ["w", "Esc", "q"], ["w", "Ctrl-C"]])
  func leaving(keys: [String]) {
    var scene = StartScene()
    for key in keys { scene.press(key) }
    #expect(scene.effects == [.quit])
  }

  @Test("a session is removed after a question, and nothing else is")
  func removal() {
    var scene = StartScene()
    scene.press("Del")
    #expect(scene.screen.contains("Move “Rivers without borders” to the trash"))
    scene.press("x", "Enter", "n")
    #expect(scene.effects == [])
    #expect(scene.screen.contains("“Rivers without borders” stays."))
    scene.type("soc")
    scene.press("Ctrl-X", "y")
    #expect(scene.effects == [.remove(StartScene.items[2])])
    #expect(scene.screen.contains("is in the trash"))
    scene.press("Esc")
    #expect(scene.titles == all.filter { !$0.hasPrefix("Soc") })
    scene.press("PgDn", "Del")
    #expect(scene.screen.contains("Only sessions are removed here"))
    #expect(scene.effects.count == 1)
    // The key at the place of y on a Russian board.
    scene.press("PgUp", "Del")
    scene.type("н")
    #expect(scene.effects.last == .remove(StartScene.items[1]))
  }

  @Test("a session that cannot be removed stays, with the reason")
  func kept() {
    var scene = StartScene()
    scene.trashProblem = "It is open: moderator. Leave it there first."
    scene.press("Del", "y")
    #expect(scene.titles == all)
    #expect(scene.screen.contains("It is open: moderator. Leave it there first."))
  }

  @Test("in a window that is too small keys wait")
  func tooSmall() {
    var scene = StartScene(columns: 39)
    scene.press("Enter", "Del", "y", "w")
    #expect(scene.effects == [] && scene.start.filter.isEmpty)
    #expect(scene.screen.contains("Make the window 40x12"))
    scene.send(.input(.resize(Size(columns: 40, rows: 12))))
    scene.press("Enter")
    #expect(scene.effects == [.open(path: "/data/breakout/river.breakout")])
  }

  @Test("a pasted text is a filter, and many sessions scroll")
  func many() {
    let many = (1...300).map {
      StartScene.session("s\($0)", "Session \($0)", .notBegun, minutesAgo: $0)
    }
    var scene = StartScene(many)
    for _ in 1...20 { scene.press("PgDn") }
    #expect(scene.screen.contains("Session 300 ") && !scene.screen.contains("Session 1 "))
    scene.send(.input(.paste("session 17\n")))
    #expect(scene.titles.count == 13)
    #expect(scene.screen.contains("13 of 300"))
  }
}
