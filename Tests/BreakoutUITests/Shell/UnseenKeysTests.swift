import Testing

@testable import BreakoutUI

@Suite("Keys in a window that is too small") struct UnseenKeysTests {
  @Test("nothing acts that nobody sees", arguments: LayoutTests.screens)
  func nothingActs(_ steps: [String]) {
    var room = Room.withRecommendation()
    for step in steps { room.do(step) }
    let acts = room.session.lastSeq
    let panel = room.cockpit.panel
    let question = room.cockpit.question
    room.resize(columns: 20, rows: 4)
    room.press("Enter", "Esc", "y", "n", "A", "Up", "Tab", "Ctrl-C", "Ctrl-X", "Alt-S", "F1", "u")
    room.click(column: 3, row: 2)
    room.resize(columns: 80, rows: 24)
    #expect(room.session.lastSeq == acts)
    #expect(room.cockpit.question == question)
    // Text goes on.
    #expect(room.cockpit.panel?.place == panel?.place)
  }

  @Test("nothing is decided on the deciding screen")
  func deciding() throws {
    var scene = try DecidingScene.three()
    scene.deciding.size = .init(columns: 10, rows: 3)
    scene.press("b", "1", "2", "q", "m", "Enter", "?")
    #expect(scene.answers.isEmpty && scene.effects.isEmpty)
  }

  @Test("the whole screen can be drawn again from everywhere", arguments: LayoutTests.screens)
  func redraws(_ steps: [String]) {
    var room = Room.withRecommendation()
    for step in steps { room.do(step) }
    let before = room.cockpit.question
    let effects = room.cockpit.update(.input(.key(.control("l")), at: room.clock))
    #expect(effects.contains(.redraw))
    #expect(room.cockpit.question == before)
  }
}
