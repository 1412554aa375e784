import BreakoutModel
import Testing

@testable import BreakoutUI

@Suite("Who may be named, by keys") struct RegimeTests {
  @Test("a stricter rule for the session asks whether it covers what is on record")
  func stricter() {
    var room = Room.withNotes()
    room.press("N", "Down", "Enter")
    #expect(
      room.notice
        == "Group only is stricter. Does it also hold for what the session has on record?")
    room.press("y")
    #expect(room.session.regimes.last?.coversEarlier == true)
    #expect(room.session.regimeNow(of: nil) == .group)
    #expect(room.screen.contains("on time  group only"))
    room.press("N", "Down", "Enter", "f")
    #expect(room.session.regimes.last?.coversEarlier == false)
    #expect(room.session.regimeNow(of: nil) == .chathamHouse)
  }

  @Test("any other key changes nothing")
  func safe() {
    var room = Room.withNotes()
    room.press("N", "Down", "Enter", "Esc")
    #expect(room.session.regimes.isEmpty)
    #expect(room.cockpit.place == .regime)
  }

  @Test("a looser rule holds from now on only, without a question")
  func looser() {
    var room = Room.withNotes()
    room.press("N", "Up", "Enter")
    #expect(room.session.regimeNow(of: nil) == .attributed)
    #expect(room.notice.hasSuffix("from now on, what is on record keeps its rule."))
  }

  @Test("a point has a rule of its own, which header and note line show, and follows again")
  func point() {
    var room = Room.withNotes()
    room.press("N", "Tab", "Down", "Down", "Enter", "y")
    #expect(room.session.regimeNow(of: 1) == .chathamHouse)
    #expect(room.session.regimeNow(of: nil) == .affiliation)
    #expect(room.screen.contains("point: Chatham House"))
    room.press("i")
    #expect(room.screen.contains("Chatham House ● saved"))
    room.press("Esc", "2")
    #expect(!room.screen.contains("point: Chatham House"))
    room.press("1", "N")
    #expect(room.screen.contains("Point 1: Chatham House"))
    room.press("Tab", "Down", "Down", "Down", "Down", "Enter")
    #expect(room.session.regimeNow(of: 1) == .affiliation)
  }

  @Test("a narrow screen shows a strict rule in its header")
  func narrow() {
    var room = Room.withNotes(columns: 40, rows: 12)
    room.press("N", "Down", "Down", "Enter", "y")
    #expect(room.screen.split(separator: "\n")[0].contains("  Chatham"))
    room.press("N")
    room.expectSoundFrame()
  }
}
