import BreakoutModel
import Testing

@testable import BreakoutUI

@Suite("The parking lot") struct ParkingTests {
  private func room(columns: Int = 80, rows: Int = 24) -> Room {
    var room = Room.withNotes(columns: columns, rows: rows)
    room.note("p: @Amina who pays for the audit")
    room.note("p: visa rules for delegates")
    return room
  }

  @Test("an issue gets an owner and a day; Tab completes the name")
  func owner() {
    var room = room()
    room.press("L")
    #expect(room.screen.contains("Parking lot · 2 parked, 2 without an owner"))
    #expect(room.screen.contains(" ○ who pays for the audit"))
    room.press("Enter")
    room.type("Ami")
    room.press("Tab")
    room.press("Tab", "Down")
    room.type("Friday")
    room.press("Enter")
    #expect(room.session.parkedNotes[0].ticket == .owned(by: "Amina", due: "Friday"))
    #expect(room.screen.contains("Parking lot · 2 parked, 1 without an owner"))
    #expect(room.notice == "“who pays for the audit”: Amina, by Friday.")
    // Called up again the two stand in their fields.
    room.press("Enter")
    #expect(room.cockpit.panel == .form(.parkedOwner(room.session.parkedNotes[0])))
  }

  @Test("Tab goes to the next field where no name fits, and nobody is no owner")
  func tab() {
    var room = room()
    room.press("L", "Enter", "Tab")
    room.type("Friday")
    room.press("Enter")
    #expect(room.notice == "Type who takes the issue up.")
    #expect(room.session.parkedNotes[0].ticket == nil)
  }

  @Test("sponsor, plenary, open again, each taken back by u")
  func states() {
    var room = room()
    room.press("L", "Down", "p")
    #expect(room.session.parkedNotes[1].ticket == .toPlenary)
    room.press("s")
    #expect(room.session.parkedNotes[1].ticket == .returnedToSponsor)
    room.press("x")
    #expect(room.session.parkedNotes[1].ticket == nil)
    room.press("u")
    #expect(room.session.parkedNotes[1].ticket == .returnedToSponsor)
    #expect(room.session.parkedNotes[0].ticket == nil)
    #expect(room.cockpit.place == .parking)
  }

  @Test("an issue that is brought back is an open question of its point, and nobody's errand")
  func back() {
    var room = room()
    room.press("L", "p", "b")
    room.press("Ctrl-U")
    room.type("9")
    room.press("Enter")
    #expect(room.notice == "Type the number of a point on the agenda.")
    room.press("Ctrl-U")
    room.type("2")
    room.press("Enter")
    let note = room.session.notes.values.first { $0.text == "who pays for the audit" }
    #expect(note?.kind == .question && note?.point == 2 && note?.ticket == nil)
    #expect(note?.speaker?.name == "Amina")
    #expect(room.session.parkedNotes.map(\.text) == ["visa rules for delegates"])
    #expect(room.cockpit.place == .parking)
  }

  @Test("an empty lot says how to park")
  func empty() {
    var room = Room.withNotes()
    room.press("L", "Enter", "s", "b", "u")
    room.press("L")
    #expect(room.words.contains("a note that begins with p: parks an issue"))
    room.palette("parking lot")
    #expect(room.session.parkedNotes.isEmpty)
  }

  @Test(
    "texts of every script keep the lines, on the smallest screen too",
    arguments: [
      "谁来支付审计费用以及何时支付", "кто заплатит за проверку и когда", "من يدفع تكاليف التدقيق ومتى",
    ])
  func scripts(_ text: String) {
    for size in [(80, 24), (40, 12)] {
      var room = Room.withNotes(columns: size.0, rows: size.1)
      room.note("p: \(text)")
      room.press("L")
      #expect(room.screen.contains("no owner"))
      room.expectSoundFrame("\(text) at \(size)")
      room.press("Enter")
      room.type("陈伟 Дао Нгуен")
      room.press("Enter")
      #expect(room.session.parkedNotes[0].ticket == .owned(by: "陈伟 Дао Нгуен"))
      room.expectSoundFrame("\(text) at \(size)")
    }
  }
}
