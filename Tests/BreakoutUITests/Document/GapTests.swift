import BreakoutModel
import Testing

@testable import BreakoutUI

@Suite("What is missing, by keys") struct GapTests {
  private func selected(_ room: Room) -> String {
    guard case .document(.gaps(let list)) = room.cockpit.panel else { return "" }
    return list.selected?.sentence ?? ""
  }

  /// Goes down the list to what begins so.
  private func go(_ room: inout Room, to start: String) {
    for _ in 0..<40 where !selected(room).hasPrefix(start) { room.press("Down") }
    #expect(selected(room).hasPrefix(start), "\(room.screen)")
  }

  @Test(
    "g lists what is missing; Enter opens the recommendation at its first empty field and comes back"
  )
  func recommendation() {
    var room = Room.withRecommendation()
    room.press("g")
    #expect(room.screen.contains("Still missing · "))
    go(&room, to: "R1.1 lacks")
    room.press("Enter")
    guard case .form(let form) = room.cockpit.panel else {
      Issue.record("No form: \(room.screen)")
      return
    }
    #expect(form.fields[form.focus].label == "Indicator")
    room.type("share of contracts")
    room.press("Enter")
    #expect(room.session.sortedRecommendations[0].fields.indicator == "share of contracts")
    #expect(room.cockpit.place == .gaps)
    #expect(!selected(room).contains("indicator"))
  }

  @Test("Esc in the form comes back to the list too, and Esc in the list leaves it")
  func back() {
    var room = Room.withRecommendation()
    room.press("g")
    go(&room, to: "R1.1 lacks")
    room.press("Enter", "Esc")
    #expect(room.cockpit.place == .gaps)
    room.press("Esc")
    #expect(room.cockpit.panel == nil)
  }

  @Test("a recommendation that is not decided leads to its read-back, a consensus call, and back")
  func undecided() {
    var room = Room.withRecommendation()
    room.press("g")
    go(&room, to: "R1.1 is not decided")
    room.press("Enter")
    #expect(room.cockpit.place == .readBack)
    room.press("c")
    room.wait(seconds: 2)
    room.press("c")
    #expect(room.session.sortedRecommendations[0].status == .adoptedByConsensus)
    #expect(room.cockpit.place == .readBack)
  }

  @Test("a point without a key message is filled in its check, in one line")
  func point() {
    var room = Room()
    room.press("n")
    room.wait(seconds: 60)
    room.press("n", "g")
    go(&room, to: "Point 1 (Networks) has no key message")
    room.press("Enter")
    #expect(room.screen.contains("○ no key message"))
    #expect(room.screen.contains("○ no recommendation"))
    room.type("Networks need a budget")
    room.press("Enter")
    #expect(room.notes == ["!Networks need a budget"])
    #expect(room.session.notes.last?.point == 1)
    #expect(room.cockpit.place == .gaps)
    #expect(!room.screen.contains("Point 1 (Networks)"))
  }

  @Test(
    "a quotation is verified with y; a parked issue gets its owner; an action is edited in the line"
  )
  func notes() {
    var room = Room.withNotes()
    room.note("\"we publish everything\"")
    room.note("p: who pays for the audit")
    room.note("a: publish the list")
    room.press("g")
    go(&room, to: "Quotation")
    room.press("y")
    #expect(room.session.notes.values.first { $0.kind == .quotation }?.isVerified == true)
    go(&room, to: "Parked issue")
    room.press("Enter")
    room.type("Amina")
    room.press("Enter")
    #expect(room.cockpit.place == .gaps)
    go(&room, to: "Action without")
    room.press("Enter")
    #expect(room.line == "a: publish the list")
    room.press("Home", "Right", "Right", "Right")
    room.type("@Amina ")
    room.press("Enter")
    #expect(room.cockpit.place == .gaps)
    #expect(!room.screen.contains("Action without"))
  }

  @Test("what runs the session and who is present are filled from the list")
  func people() {
    var room = Room.withNotes()
    room.press("g")
    go(&room, to: "The rapporteur is not named")
    room.press("Enter", "Down")
    room.type("M. Ortiz")
    room.press("Enter")
    #expect(room.session.header.people.rapporteurs == ["M. Ortiz"])
    go(&room, to: "The number of people present")
    room.press("Enter")
    #expect(room.cockpit.place == .presence)
    room.type("40")
    room.press("Enter")
    #expect(room.cockpit.place == .gaps)
  }

  @Test("ten minutes before the end it opens by itself over the rapporteur's empty line")
  func byItself() {
    var room = Room.withNotes(seat: .rapporteur)
    room.press("i")
    room.wait(seconds: 30 * 60 - 600 - 75 - 1)
    #expect(room.cockpit.panel == nil)
    room.wait(seconds: 1)
    #expect(room.cockpit.place == .gaps)
    // A letter goes on with a note.
    room.type("Trust")
    #expect(room.cockpit.panel == nil)
    #expect(room.line == "Trust")
    room.wait(seconds: 60)
    #expect(room.cockpit.panel == nil)
  }

  @Test("whoever is typing then reads one line instead, and keeps what was typed")
  func whileTyping() {
    var room = Room.withNotes(seat: .rapporteur)
    room.press("i")
    room.type("half a note")
    room.wait(seconds: 30 * 60 - 600 - 75)
    #expect(room.cockpit.panel == nil)
    #expect(room.notice.contains("missing in the document · Esc, then g lists them."))
    #expect(room.line == "half a note")
  }

  @Test("the moderator's seat is left alone")
  func moderator() {
    var room = Room.withNotes()
    room.wait(seconds: 30 * 60 - 600 - 75)
    #expect(room.cockpit.panel == nil)
    #expect(!room.notice.contains("missing"))
  }

  @Test("it is read at every size", arguments: [(80, 24), (40, 12), (120, 40)])
  func sizes(_ columns: Int, _ rows: Int) {
    var room = Room.withRecommendation(columns: columns, rows: rows)
    room.press("g")
    for _ in 0..<8 {
      room.expectSoundFrame()
      room.press("Down")
    }
  }
}
