import Testing

@testable import BreakoutUI

@Suite("The help") struct HelpTests {
  @Test("? opens it with the way through a session first, and ?, q and Esc close it")
  func open() {
    for key in ["?", "q", "Esc"] {
      var room = Room()
      room.press("?")
      #expect(room.screen.contains("The way through a session"))
      #expect(room.screen.contains("n opens the first point."))
      room.press(key)
      #expect(room.cockpit.panel == nil)
    }
  }

  @Test("in the note line F1 shows the line's keys first, and the typed text stays")
  func noteLine() {
    var room = Room()
    room.press("i")
    room.type("half")
    room.press("F1")
    #expect(room.screen.contains("In the note line"))
    room.press("Esc")
    #expect(room.line == "half")
    #expect(room.cockpit.isTyping)
  }

  @Test("it scrolls by lines and pages, to its end and no further")
  func scrolling() {
    var room = Room(columns: 40, rows: 12)
    room.press("?")
    for _ in 0..<200 { room.press("PgDn") }
    let end = room.screen
    #expect(end.contains("decision"))
    room.press("Down")
    #expect(room.screen == end)
    room.press("Up")
    #expect(room.screen != end)
    for _ in 0..<200 { room.press("PgUp") }
    #expect(room.screen.contains("The way through a session"))
  }
}
