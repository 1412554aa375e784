import BreakoutModel
import Terminal
import Testing

@testable import BreakoutUI

@Suite("Off the record") struct OffTheRecordTests {
  /// Everything that ever left the cockpit, as text.
  private func everything(_ room: Room) -> String {
    "\(room.effects) \(room.requests) \(room.events)"
  }

  @Test("what begins with o and a space is never in any effect")
  func never() {
    var room = Room.withNotes()
    room.note("o Amina leaves at noon")
    room.press("i")
    room.type("o half typed secret")
    room.press("Esc")
    room.press("e", "Enter")
    room.resize(columns: 100, rows: 30)
    room.wait(seconds: 100)
    #expect(!everything(room).contains("noon"))
    #expect(!everything(room).contains("secret"))
    #expect(room.screen.contains("Amina leaves at noon  [off the record]"))
  }

  @Test("the next note that is saved is not said to be off the record")
  func nextNote() {
    var room = Room.withNotes()
    room.note("o hush")
    #expect(room.screen.contains("never saved, never exported"))
    room.note("next words")
    #expect(!room.screen.contains("never saved, never exported"))
  }

  @Test("an edit into something off the record keeps the new words off the record")
  func edit() {
    var room = Room.withNotes()
    room.press("i", "Up", "Ctrl-U")
    room.type("o nobody must read this")
    room.press("Enter")
    #expect(!everything(room).contains("nobody must"))
    #expect(room.notes == ["companies publish, CSOs verify"])
    #expect(room.screen.contains("nobody must read this  [off the record]"))
  }

  @Test("a secret that waits while a note is edited is not kept either")
  func shelved() {
    var room = Room.withNotes()
    room.press("i")
    room.type("o shelved secret")
    room.press("Esc", "k", "Enter")
    room.type("!")
    #expect(!everything(room).contains("shelved secret"))
    room.press("Esc")
    #expect(room.line == "o shelved secret")
  }

  @Test("it stands after the entries it followed")
  func place() {
    var room = Room.withNotes()
    room.note("o in between")
    room.note("afterwards")
    let rows = room.screen.split(separator: "\n").map(String.init)
    let order = ["Trust needs", "in between", "afterwards"].compactMap { words in
      rows.firstIndex { $0.contains(words) }
    }
    #expect(order.count == 3)
    #expect(order == order.sorted())
  }

  @Test("it is shown dimmed")
  func dimmed() throws {
    var room = Room.withNotes()
    room.note("o quietly")
    let canvas = room.cockpit.frame().canvas
    let row = try #require(canvas.lines.firstIndex { $0.contains("quietly") })
    let column = try #require(
      (0..<80).first { canvas[Position(column: $0, row: row)]?.text == "q" })
    #expect(canvas[Position(column: column, row: row)]?.style == Theme.quiet)
  }

  @Test("leaving says that it goes")
  func leaving() {
    var room = Room.withNotes()
    room.note("o quietly")
    room.press("q")
    #expect(room.notice == "Leave? Everything is saved but what is off the record, which goes.")
  }
}
