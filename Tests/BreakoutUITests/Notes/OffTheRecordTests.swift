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
    room.note("o: Amina leaves at noon")
    room.press("i")
    room.type("o: half typed secret")
    room.press("Esc")
    room.press("e", "Enter")
    room.resize(columns: 100, rows: 30)
    room.wait(seconds: 100)
    #expect(!everything(room).contains("noon"))
    #expect(!everything(room).contains("secret"))
    #expect(room.screen.contains("Amina leaves at noon  [off the record]"))
  }

  static let goingOn = [
    "... and secret", "…and secret", "s/noon/secret/", "@CSO o: secret", "@Maria Sosa o: secret",
    "! o: secret", "+ @CSO o: secret", "a: o: secret", "r o: secret", "о: secret", "ο：secret",
    "o : secret", "O: secret", "(o: secret)",
  ]

  @Test("whatever goes on with it is off the record too, in the draft as well", arguments: goingOn)
  func goesOn(_ line: String) {
    var room = Room.withNotes()
    room.note("o: Amina leaves at noon")
    room.note(line)
    #expect(!everything(room).contains("secret"))
    #expect(room.notes.count == 2)
    #expect(room.words.contains("secret"))
    #expect(room.line.isEmpty)
  }

  @Test(
    "what goes on with the record is on the record, also after a line off it",
    arguments: [
      ("s/shared/common/", "! Trust needs a common measure"), ("plain words", "plain words"),
    ])
  func recorded(_ line: String, _ note: String) {
    var room = Room.withNotes()
    room.note("o: hush")
    room.note(line)
    #expect(room.notes.map { $0.replacing("!", with: "! ") }.contains(note))
  }

  @Test("a correction that fits nothing just after it is asked about before it is recorded")
  func doubtfulCorrection() {
    for (key, count) in [("y", 2), ("n", 2), ("r", 3)] {
      var room = Room.withNotes()
      room.note("o: Amina leaves at noon")
      room.press("i")
      room.type("s/nooon/secret/")
      room.press("Enter")
      #expect(room.notice.contains("the line before is off the record"))
      #expect(!everything(room).contains("secret"))
      room.press(key)
      #expect(room.notes.count == count, "\(key)")
      #expect(everything(room).contains("secret") == (key == "r"), "\(key)")
    }
  }

  @Test("a pasted line that is off the record is asked about before anything is recorded")
  func pastedLine() {
    for (key, notes) in [("y", ["line one"]), ("n", []), ("r", ["line one\no: secret"])] {
      var room = Room()
      room.press("n", "i")
      room.paste("line one\no: secret")
      #expect(room.screen.contains(" off the record? ▸"))
      room.press("Enter")
      #expect(
        room.notice == "Line 2 begins with “o:”. Is it off the record, with all that follows it?")
      #expect(!everything(room).contains("secret"))
      room.press(key)
      #expect(room.notes == notes, "\(key)")
      #expect(everything(room).contains("secret") == (key == "r"), "\(key)")
      #expect(room.line.isEmpty == (key != "n"))
      #expect(room.screen.contains("secret  [off the record]") == (key == "y"))
    }
  }

  @Test("an empty mark waits for its words, and records neither itself nor what follows")
  func emptyMark() {
    var room = Room()
    room.press("n", "i")
    for line in ["o:", "o: ", "off the record:"] {
      room.type(line)
      room.press("Enter")
      #expect(room.notice == "Nothing stands behind “o:” yet; what does is off the record.")
      #expect(room.notes == [])
      room.type(" secret")
      room.press("Enter")
      #expect(room.screen.contains("secret  [off the record]") && room.line.isEmpty)
      #expect(!everything(room).contains("secret"))
    }
  }

  @Test(
    "a mark inside of a recommendation or an action is asked about, and kept in no file before",
    arguments: ["r Business > o: secret", "r UN > publish | off: secret", "a: UN → o: secret"])
  func innerMark(line: String) {
    for key in ["y", "n", "r"] {
      var room = Room()
      room.press("n", "i")
      room.type(line)
      room.press("Enter")
      #expect(room.notice == "“o:” stands inside of the line. Is the line off the record?")
      #expect(!everything(room).contains("secret"))
      room.press(key)
      #expect(everything(room).contains("secret") == (key == "r"), "\(key)")
    }
  }

  @Test("undo takes it back before what was done before it, and redo brings it again")
  func undo() {
    var room = Room()
    room.press("n")
    room.note("o: hush")
    room.press("u")
    #expect(room.session.openPoint == 1)
    #expect(!room.screen.contains("hush"))
    #expect(room.notice == "Taken back: what you did off the record. Ctrl-R does it again.")
    room.press("Ctrl-R")
    #expect(room.screen.contains("hush"))
    room.note("recorded")
    room.press("u")
    #expect(room.notes == [])
    #expect(room.screen.contains("hush"))
    room.press("u")
    #expect(!room.screen.contains("hush"))
    room.press("u")
    #expect(room.session.openPoint == nil)
    room.press("Ctrl-R", "Ctrl-R")
    #expect(room.session.openPoint == 1)
    #expect(room.screen.contains("hush"))
  }

  @Test("undo takes back a correction of it first")
  func undoCorrection() {
    var room = Room.withNotes()
    room.note("o: Amina leaves at noon")
    room.note("s/noon/one/")
    room.note("... with Chen")
    #expect(room.screen.contains("Amina leaves at one with Chen"))
    room.press("u")
    #expect(room.screen.contains("Amina leaves at one  ["))
    room.press("u")
    #expect(room.screen.contains("Amina leaves at noon  ["))
  }

  @Test("a saved note that goes off the record: the log keeps its words, which is said")
  func savedNote() {
    var room = Room.withNotes()
    room.press("i", "Up", "Home")
    room.type("o: ")
    #expect(room.screen.contains(" off the record ▸"))
    room.press("Enter")
    #expect(room.notes.count == 1)
    #expect(
      room.notice
        == "Off the record from now on; the session's log keeps the words it had. "
        + "/undo brings it back.")
  }

  @Test("called up with Up it is edited here alone; without its mark it is a note like any other")
  func calledUp() {
    var room = Room.withNotes()
    room.note("o: hush")
    room.press("i", "Up")
    #expect(room.line == "o: hush")
    room.type(" now")
    room.press("Enter")
    #expect(room.screen.contains("hush now  [off the record]"))
    #expect(!everything(room).contains("hush"))
    room.press("Up", "Home", "Ctrl-D", "Ctrl-D", "Ctrl-D")
    #expect(!everything(room).contains("hush"))
    room.press("Enter")
    #expect(room.notes.last == "hush now")
    #expect(!room.screen.contains("[off the record]"))
  }

  @Test("the next note that is saved is not said to be off the record")
  func nextNote() {
    var room = Room.withNotes()
    room.note("o: hush")
    #expect(room.screen.contains("never saved, never exported"))
    room.note("next words")
    #expect(!room.screen.contains("never saved, never exported"))
  }

  @Test("an edit into something off the record keeps the new words off the record")
  func edit() {
    var room = Room.withNotes()
    room.press("i", "Up", "Ctrl-U")
    room.type("o: nobody must read this")
    room.press("Enter")
    #expect(!everything(room).contains("nobody must"))
    #expect(room.notes == ["companies publish, CSOs verify"])
    #expect(room.screen.contains("nobody must read this  [off the record]"))
  }

  @Test("a secret that waits while a note is edited is not kept either")
  func shelved() {
    var room = Room.withNotes()
    room.press("i")
    room.type("o: shelved secret")
    room.press("Esc", "k", "Enter")
    room.type("!")
    #expect(!everything(room).contains("shelved secret"))
    room.press("Esc")
    #expect(room.line == "o: shelved secret")
  }

  @Test("it stands after the entries it followed")
  func place() {
    var room = Room.withNotes()
    room.note("o: in between")
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
    room.note("o: quietly")
    let canvas = room.cockpit.frame().canvas
    let row = try #require(canvas.lines.firstIndex { $0.contains("quietly") })
    let column = try #require(
      (0..<80).first { canvas[Position(column: $0, row: row)]?.text == "q" })
    #expect(canvas[Position(column: column, row: row)]?.style == Theme.quiet)
  }

  @Test("leaving says that it goes")
  func leaving() {
    var room = Room.withNotes()
    room.note("o: quietly")
    room.press("q")
    #expect(room.notice == "Leave? Everything is saved but what is off the record, which goes.")
  }
}
