import Testing

@testable import BreakoutUI

@Suite("The list of commands") struct PaletteTests {
  @Test(
    "a few letters in their order are enough",
    arguments: [
      ("mer", "merge point"), ("closes", "close session"), ("undo", "undo"), ("ne", "next point"),
      ("pres", "presence"), ("exp", "export"),
    ])
  func fuzzy(_ letters: String, _ name: String) {
    var palette = Palette()
    palette.query.insert(letters)
    #expect(palette.selected?.name == name)
  }

  @Test("every name finds itself first")
  func names() {
    for entry in CommandTable.palette {
      var palette = Palette()
      palette.query.insert(entry.name)
      #expect(palette.selected == entry, "\(entry.name)")
    }
  }

  @Test("a disabled command says why, in the list and when it is run")
  func disabled() {
    var room = Room()
    room.press(":")
    room.type("move note")
    #expect(room.screen.contains("Select a note first"))
    room.press("Enter")
    #expect(room.notice == "Select a note first, with the arrow keys.")
  }

  @Test("the selected command's help is readable in full on the smallest screen")
  func help() {
    var room = Room.withNotes(columns: 40, rows: 12)
    room.press(":")
    room.type("merge")
    let words = room.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Merges the point that is shown into another one."))
  }

  @Test("letters that fit nothing run nothing")
  func nothing() {
    var room = Room()
    room.press(":")
    room.type("qqqq")
    #expect(room.screen.contains("There is no such command; Esc goes back."))
    room.press("Enter")
    #expect(room.requests.isEmpty)
    #expect(room.cockpit.panel == nil)
  }
}
