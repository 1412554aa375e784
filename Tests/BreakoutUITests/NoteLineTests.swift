import BreakoutModel
import Testing

@testable import BreakoutUI

@Suite("The note line") struct NoteLineTests {
  static let kinds: [(String, NoteKind, String)] = [
    ("plain words", .note, "plain words"), ("! key", .keyMessage, "key"),
    ("+ yes", .agreement, "yes"), ("- no", .divergence, "no"),
    ("a call them", .action, "call them"),
    ("? who pays", .question, "who pays"), ("\" we verify \"", .quotation, "we verify"),
    ("# 18 % of 30", .data, "18 % of 30"), ("p later", .parked, "later"),
    ("~ unknown start", .note, "~ unknown start"), ("/etc/hosts", .note, "/etc/hosts"),
    ("/nosuchcommand", .note, "/nosuchcommand"), ("r ", .note, "r"), ("s/half", .note, "s/half"),
  ]

  @Test("the first characters give the kind, and nothing is rejected", arguments: kinds)
  func prefix(_ line: String, _ kind: NoteKind, _ text: String) {
    var room = Room()
    room.press("n")
    room.note(line)
    #expect(room.session.notes.last?.kind == kind)
    #expect(room.session.notes.last?.text == text)
    #expect(room.line.isEmpty)
  }

  @Test("the rapporteur starts in the line and never has to leave it")
  func rapporteur() {
    var room = Room(seat: .rapporteur)
    room.type("/next-point")
    room.press("Enter")
    #expect(room.session.openPoint == 1)
    room.type("first")
    room.press("Enter")
    room.type("/undo")
    room.press("Enter")
    #expect(room.notes == [])
    #expect(room.cockpit.isTyping)
  }

  @Test("before the first point the line says how to open it without leaving it")
  func start() {
    var room = Room(seat: .rapporteur)
    #expect(room.screen.contains("Not started. /next opens point 1 “Networks”."))
    room.type("/next")
    room.press("Enter")
    #expect(room.session.openPoint == 1)
  }

  @Test("a word with which several commands start offers them, rather than becoming a note")
  func ambiguousCommand() {
    var room = Room(seat: .rapporteur)
    room.type("/move-p")
    room.press("Enter")
    #expect(room.notes == [])
    #expect(room.screen.contains("move point up"))
    #expect(room.screen.contains("move point down"))
    room.press("Esc")
    #expect(room.line.isEmpty)
    #expect(room.cockpit.isTyping)
  }

  @Test("Tab completes the name behind an @, and again offers the next")
  func completion() {
    var room = Room.withNotes()
    room.note("@Amina Diallo (CSO) one")
    room.note("@Amir Khan (Business) two")
    room.press("i")
    room.type("@ami")
    room.press("Tab")
    let first = room.line
    room.press("Tab")
    #expect(first != room.line)
    #expect([first, room.line].allSatisfy { $0.hasPrefix("@Ami") })
    room.type(" agrees")
    room.press("Enter")
    #expect(room.session.notes.last?.text == "agrees")
  }

  @Test("s/old/new/ corrects, ... goes on with the last note")
  func corrections() {
    var room = Room.withNotes()
    room.note("s/shared/common/")
    #expect(room.notes.last == "!Trust needs a common measure")
    room.note("... and money")
    #expect(room.notes.last == "!Trust needs a common measure and money")
    #expect(room.notes.count == 2)
  }

  @Test("text that was refused stays in the line")
  func refused() {
    var room = Room.withNotes()
    room.press("i")
    room.type("s/nobody said this/x/")
    room.press("Enter")
    #expect(room.notice == "No note of this point holds “nobody said this”.")
    #expect(room.line == "s/nobody said this/x/")
    #expect(room.cockpit.isTyping)
  }

  @Test("Up calls up the last note, Up again the one before, Enter saves the edit")
  func editLast() {
    var room = Room.withNotes()
    room.press("i", "Up")
    #expect(room.line == "! Trust needs a shared measure")
    #expect(room.screen.contains(" edit ▸ ! Trust needs"))
    room.press("Up")
    #expect(room.line == "@\"Amina\" companies publish, CSOs verify")
    room.type(" all")
    room.press("Enter")
    #expect(room.notes.first == "companies publish, CSOs verify all")
    #expect(room.notes.count == 2)
    #expect(room.line.isEmpty)
  }

  @Test("a command that there is not is kept as a note, and that is said")
  func noSuchCommand() {
    var room = Room.withNotes()
    room.note("/exprot now")
    #expect(room.notes.last == "/exprot now")
    #expect(
      room.notice == "There is no command “/exprot”; it is kept as a note. /undo takes it back.")
  }

  @Test("Esc gives an edit up and brings the shelved text back, with its time")
  func giveUp() {
    var room = Room.withNotes()
    room.press("i")
    room.type("half a thought")
    let typedAt = room.clock
    room.press("Esc", "k", "Enter")
    #expect(room.line == "! Trust needs a shared measure")
    room.type(" indeed")
    room.wait(seconds: 40)
    room.press("Esc")
    #expect(room.line == "half a thought")
    #expect(room.notes.last == "!Trust needs a shared measure")
    room.press("i", "Enter")
    #expect(room.session.notes.last?.at == typedAt)
    // Nothing that was typed is lost: the edit comes back, and is gone once it is saved.
    room.press("Up", "Up")
    #expect(room.line == "! Trust needs a shared measure indeed")
    room.press("Enter")
    #expect(room.notes.contains("!Trust needs a shared measure indeed"))
    room.press("Up", "Up")
    room.type(" and yearly")
    room.press("Enter")
    #expect(room.notes.contains("!Trust needs a shared measure indeed and yearly"))
  }

  @Test("an edit goes back to where it was called from, saved or given up")
  func wayBack() {
    for end in ["Enter", "Esc"] {
      var room = Room.withNotes()
      room.press("k", "Enter")
      #expect(room.cockpit.isTyping)
      room.type(" indeed")
      room.press(end)
      #expect(!room.cockpit.isTyping, "\(end)")
      #expect(room.notes.last?.hasSuffix("indeed") == (end == "Enter"))
      room.press("i", "Up")
      room.type(" really")
      room.press(end)
      #expect(room.cockpit.isTyping, "\(end)")
    }
  }

  @Test("what was begun under one point and saved under the next belongs to the first")
  func begunBefore() {
    var room = Room.withNotes()
    room.press("i")
    room.type("late")
    room.press("Esc")
    room.wait(seconds: 5)
    room.press("n")
    #expect(room.session.openPoint == 2)
    room.press("i", "Enter")
    #expect(room.session.notes.last?.point == 1)
    #expect(room.notice == "Saved under point 1, which was open when it was begun.")
    room.type("in time")
    room.press("Enter")
    #expect(room.session.notes.last?.point == 2)
  }

  @Test("a recommendation begun under the point before belongs there")
  func begunRecommendation() {
    var room = Room.withNotes()
    room.press("r")
    room.type("Business > pay")
    room.press("Esc")
    room.wait(seconds: 5)
    room.press("n", "i", "Enter")
    #expect(room.session.openPoint == 2)
    #expect(room.session.sortedRecommendations.map { "\($0.id)" } == ["R1.1"])
  }

  @Test("an edit may turn a note into a recommendation")
  func editIntoRecommendation() {
    var room = Room.withNotes()
    room.press("i", "Up", "Ctrl-U")
    room.type("r Business > publish shares")
    room.press("Enter")
    #expect(room.notes.count == 1)
    #expect(room.session.sortedRecommendations.map(\.fields.text) == ["publish shares"])
  }

  @Test("a note bears the time of its first character")
  func time() {
    var room = Room()
    room.press("n", "i")
    room.type("a")
    room.press("Backspace")
    room.wait(seconds: 30)
    let first = room.clock
    room.type("T")
    room.wait(seconds: 90)
    room.type("rust")
    room.press("Enter")
    #expect(room.session.notes.last?.at == first)
  }

  @Test("a pasted page becomes one note")
  func paste() {
    var room = Room.withNotes()
    room.paste("first\nsecond\n\nfourth\n")
    #expect(room.notes.count == 2)
    room.press("Enter")
    #expect(room.notes.last == "first\nsecond\n\nfourth")
  }

  @Test("a long note wraps and grows to a third of the screen, with the cursor in view")
  func growing() {
    var room = Room(rows: 24)
    room.press("i")
    for _ in 0..<80 { room.type("word and ") }
    let layout = CockpitLayout(room.cockpit)
    #expect(layout.note.rows == 8)
    let cursor = room.cockpit.frame().cursor
    #expect(cursor.map { layout.note.contains($0) } == true)
    room.press("Up", "Up")
    #expect(room.line.hasSuffix("word and "))
  }

  @Test("Ctrl-J starts a new line inside of a note")
  func newLine() {
    var room = Room()
    room.press("i")
    room.type("one")
    room.press("Ctrl-J")
    room.type("two")
    room.press("Alt-Enter")
    room.type("three")
    room.press("Enter")
    #expect(room.notes == ["one\ntwo\nthree"])
  }

  @Test("typing while another point is shown notes to the open point, and says so")
  func whileViewing() {
    var room = Room.withNotes()
    room.press("3")
    room.note("late thought")
    #expect(room.session.notes.last?.point == 1)
    #expect(room.notice == "Saved under point 1, where the room is; you look at point 3.")
    #expect(room.cockpit.viewedPoint == 3)
  }

  @Test("Esc and the key behind it, which a slow line joins to Alt, are still two keys")
  func joinedEscape() {
    var room = Room.withNotes()
    room.press("i")
    room.type("half")
    room.press("Alt-E")
    #expect(!room.cockpit.isTyping)
    #expect(room.cockpit.place == .export)
    #expect(room.line == "half")
    room.press("Esc", "i", "Alt-B")
    #expect(room.cockpit.isTyping)
  }
}
