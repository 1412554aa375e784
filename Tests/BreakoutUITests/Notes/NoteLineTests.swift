import BreakoutModel
import Testing

@testable import BreakoutUI

@Suite("The note line") struct NoteLineTests {
  static let kinds: [(String, NoteKind, String)] = [
    ("plain words", .note, "plain words"), ("! key", .keyMessage, "key"),
    ("+ yes", .agreement, "yes"), ("- no", .divergence, "no"),
    ("a: call them", .action, "call them"),
    ("? who pays", .question, "who pays"), ("\" we verify \"", .quotation, "we verify"),
    ("# 18 % of 30", .data, "18 % of 30"), ("p: later", .parked, "later"),
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

  @Test(
    "a mark with nothing behind it is kept as a note, and that is said",
    arguments: ["r", "r ", "r:", "a:", "p:", "!", "+", "- ", "?", "#"])
  func markAlone(_ line: String) {
    var room = Room()
    room.press("n")
    room.note(line)
    let text = line.split(separator: " ").joined()
    #expect(room.session.notes.last?.text == text)
    #expect(
      room.notice.hasPrefix("Nothing stands behind “\(text)”; it is kept as a note."),
      "\(room.notice)")
  }

  @Test(
    "a correction of what stands nowhere is kept as a note, and that is said wherever one looks")
  func correctionOfNothing() {
    var room = Room()
    room.press("n", "n", "n", "1")
    room.note("s/nowhere/x/")
    #expect(room.session.notes.last?.text == "s/nowhere/x/")
    #expect(
      room.words.contains("No note of this point holds “nowhere”; the line is kept as a note."))
  }

  @Test("Enter on nothing opens no recommendation behind which other lines stand")
  func enterOnNothing() {
    var room = Room.withRecommendation()
    room.wait(seconds: 1)
    room.note("later")
    room.press("Enter")
    #expect(room.cockpit.panel == nil)
    #expect(room.notice.hasPrefix("Select a line with the arrow keys"))
  }

  @Test("what stands behind the last bar says at the left which field it will be")
  func fieldAtTheLeft() {
    var room = Room.withNotes()
    room.press("r")
    room.type("Business > publish | до 2027-06")
    #expect(room.screen.contains("recomm. · deadline ▸"))
    room.type(" | entro il 2027")
    #expect(room.screen.contains("recomm. · indicator ▸"))
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

  @Test("what is no correction is a note, and that is said where it looks like one")
  func noCorrection() {
    var room = Room.withNotes()
    room.note("s/nobody said this/x/")
    #expect(room.notes.last == "s/nobody said this/x/")
    #expect(
      room.notice
        == "No note of this point holds “nobody said this”; the line is kept as a note. "
        + "/undo takes it back.")
    for line in ["s/he must publish/", "s/he should be appointed / elected by June"] {
      room.note(line)
      #expect(room.notes.last == line)
      #expect(room.line.isEmpty)
    }
  }

  @Test("a correction says how the text was and how it reads now")
  func correctionIsTold() {
    var room = Room.withNotes()
    room.note("s/he must publish/they may/")
    room.note("s/companies publish/companies must publish/")
    #expect(room.notes.first == "companies must publish, CSOs verify")
    #expect(
      room.notice
        == "Was “companies publish, CSOs verify”, now “companies must publish, CSOs verify”. "
        + "/undo takes it back.")
    room.note("r Business > publish shares")
    room.note("s/shares/accounts/")
    #expect(room.session.sortedRecommendations.first?.fields.text == "publish accounts")
    #expect(room.notice.hasPrefix("Was “publish shares”, now “publish accounts”."))
  }

  @Test("... goes on with a recommendation that was typed last")
  func recommendationGoesOn() {
    var room = Room.withNotes()
    room.note("r Business > publish shares")
    room.note("... every year")
    room.note("... | by 2027-12")
    #expect(
      room.session.sortedRecommendations.map(\.fields)
        == [
          RecommendationFields(
            text: "publish shares every year", addressees: ["Business"], deadline: "2027-12")
        ])
    #expect(room.notes.count == 2)
  }

  @Test("a command that there is not is kept as a note, and that is said")
  func noSuchCommand() {
    var room = Room.withNotes()
    room.note("/exprot now")
    #expect(room.notes.last == "/exprot now")
    #expect(
      room.notice == "There is no command “/exprot”; it is kept as a note. /undo takes it back.")
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
}
