import BreakoutModel
import Terminal
import Testing

@testable import BreakoutUI

/// How ś, ł and ñ come from some keyboards, and what a Mac's Option key sends.
@Suite("Alt and a letter") struct AltKeysTests {
  private static let letters = "acceghijklmnopqrstuvwxyzśłñ"

  @Test("runs no command in the note line")
  func noteLine() {
    var room = Room.withRecommendation()
    room.press("i")
    room.type("half")
    let acts = room.session.lastSeq
    for letter in Self.letters {
      room.send(.input(.key(.alt(letter)), at: room.clock))
      #expect(room.cockpit.isTyping && room.cockpit.panel == nil, "\(letter)")
      #expect(room.line == "half")
    }
    #expect(room.session.lastSeq == acts)
  }

  @Test("edits as readline does")
  func edits() {
    var room = Room.withNotes()
    room.press("i")
    room.type("one two")
    room.press("Alt-B", "Alt-D")
    #expect(room.line == "one ")
    room.press("Alt-B")
    room.type("x")
    #expect(room.line.hasPrefix("xone"))
  }

  @Test("runs nothing anywhere else", arguments: LayoutTests.screens)
  func elsewhere(_ steps: [String]) {
    var room = Room.withRecommendation()
    for step in steps { room.do(step) }
    let acts = room.session.lastSeq
    let place = room.cockpit.place
    for letter in Self.letters where room.cockpit.question == nil {
      room.send(.input(.key(.alt(letter)), at: room.clock))
      #expect(room.cockpit.place == place, "\(letter)")
    }
    #expect(room.session.lastSeq == acts)
  }
}
