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

  @Test("F1 in the note line shows the line's keys before the others, and the text stays")
  func noteLine() {
    var room = Room()
    room.press("i")
    room.type("half")
    room.press("F1")
    #expect(room.screen.contains("The first characters of a note"))
    var seen = room.screen
    for _ in 0..<200 where !seen.contains("In the note line") {
      #expect(!seen.contains("Single keys"))
      room.press("Down")
      seen = room.screen
    }
    #expect(seen.contains("In the note line"))
    room.press("Esc")
    #expect(room.line == "half")
    #expect(room.cockpit.isTyping)
  }

  @Test("the first characters of a note come right after the way, wherever it is opened")
  func order() {
    for place in [Place.cockpit, .noteLine] {
      let lines = HelpView.lines(of: place, columns: 200).map(\.text)
      let titles = [
        "The way through a session", "The first characters of a note", place.title,
      ].map { lines.firstIndex(of: $0) ?? -1 }
      #expect(titles[0] == 0)
      #expect(titles == titles.sorted())
      #expect(lines[..<titles[1]].count == 6)
      #expect(
        lines[4]
          == "The command “close session” under : ends it, “moderator and rapporteur” names you.")
    }
  }

  @Test("it scrolls by lines and pages, to its end and no further")
  func scrolling() {
    var room = Room(columns: 40, rows: 12)
    room.press("?")
    for _ in 0..<400 { room.press("PgDn") }
    let end = room.screen
    #expect(end.contains("decision"))
    room.press("Down")
    #expect(room.screen == end)
    room.press("Up")
    #expect(room.screen != end)
    for _ in 0..<400 { room.press("PgUp") }
    #expect(room.screen.contains("The way through a session"))
  }
}
