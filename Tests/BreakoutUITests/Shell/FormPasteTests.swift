import BreakoutModel
import Testing

@testable import BreakoutUI

@Suite("Several lines in a form, and a no to what it asked") struct FormPasteTests {
  private func waiting(_ room: Room) -> [String] {
    room.session.floor.list.compactMap { id in
      room.session.floor.interventions[id].map { room.session.name(of: $0) }
    }
  }

  @Test("two pasted names are two requests, or one after a no")
  func names() {
    for (key, names) in [("y", ["Alpha (CSO)", "Beta (UN)"]), ("Esc", ["Alpha (CSO)"])] {
      var room = Room.withNotes()
      room.press("f")
      room.paste("Alpha (CSO)\r\n\nBeta, UN\n")
      #expect(
        room.notice
          == "2 lines were pasted; only the first stands in the field. Put each on the list?")
      room.press(key)
      if key == "Esc" { room.press("Enter") }
      #expect(waiting(room) == names)
      #expect(room.cockpit.place == .cockpit)
    }
  }

  @Test("one name with a line end is one request")
  func oneName() {
    var room = Room.withNotes()
    room.press("f")
    room.paste("Alpha (CSO)\n")
    room.press("Enter")
    #expect(waiting(room) == ["Alpha (CSO)"])
  }

  @Test("a title takes the first line and says so; a reason takes all words")
  func title() {
    var room = Room.withNotes()
    room.press("A")
    room.paste("First title\nSecond title")
    #expect(room.notice == "The first of 2 lines was taken: this field takes one.")
    room.press("Tab")
    room.paste("How\nlong?")
    room.press("Enter")
    #expect(
      room.session.points.values.contains {
        $0.title == "First title" && $0.question == "How long?"
      })
  }

  @Test(
    "a pasted question is one line and says so, in every form that asks one",
    arguments: ["V", ":consensus on a question", ":consent", ":dot vote"])
  func question(_ way: String) {
    var room = Room.withNotes()
    room.do(way)
    room.paste("Shall we publish?\nShall we verify?\n")
    #expect(room.notice == "2 lines were pasted as one; read the line before you go on.")
    #expect(room.screen.contains("Shall we publish? Shall we verify?"))
    #expect(room.events.count == Room.withNotes().events.count)
  }

  @Test("pasted lines are options where options are typed, and nothing where a number is")
  func poll() {
    var room = Room.withNotes()
    room.palette("dot vote")
    room.paste("Which first?")
    room.press("Down", "Left")
    room.paste("Alpha\nBeta")
    #expect(room.notice == "Nothing can be pasted here.")
    room.press("Esc")
    room.palette("ranked choice")
    room.paste("Which first?")
    room.press("Enter")
    room.paste("  Alpha \r\n\n Beta\n")
    guard case .poll(.setup(let setup)) = room.cockpit.panel else {
      Issue.record("The set-up is gone.")
      return
    }
    #expect(setup.options == ["Alpha", "Beta"])
  }

  @Test("a rule takes the first line, a count a number alone")
  func numbers() {
    var room = Room.withRecommendation()
    room.press("v")
    room.goTo(.rule)
    room.paste("2/3 of cast\nunanimity")
    #expect(room.notice == "The first of 2 lines was taken: this field takes one.")
    #expect(room.words.contains("2/3 of cast"))
    room.press("Esc", "P")
    #expect(room.cockpit.place == .presence)
    for (pasted, notice) in [
      ("40\n12", "The first of 2 lines was taken: this field takes one."),
      ("40 people", "Only a number can be pasted here."),
      ("12.5", "Only a number can be pasted here."),
    ] {
      room.paste(pasted)
      #expect(room.notice == notice, "\(pasted)")
    }
    #expect(!room.screen.contains("4012"))
  }

  @Test("two moderators are two")
  func moderators() {
    var room = Room.withNotes()
    room.palette("moderator and rapporteur")
    room.press("Ctrl-U")
    room.paste("Ana Li\nBo Chen")
    room.press("Enter")
    #expect(room.session.header.people.moderators == ["Ana Li", "Bo Chen"])
  }

  @Test("after a no the form is gone, and the next keys are not for it")
  func no() {
    for key in ["n", "Esc", "Enter", "z"] {
      var room = Room.withNotes()
      room.ask("Beta (Business)")
      room.ask("Beta (Business)")
      #expect(room.notice.contains("once more"))
      room.press(key)
      #expect(room.cockpit.place == .cockpit, "\(key)")
      #expect(room.notice == "Nothing was done.")
      room.ask("Gamma (Government)")
      #expect(waiting(room) == ["Beta (Business)", "Gamma (Government)"])
    }
  }

  @Test("somebody whose group is not known is asked about, and a no leaves the name to be mended")
  func doubt() {
    var room = Room.withNotes()
    room.ask("Amina Diallo, CSO")
    #expect(waiting(room) == ["Amina Diallo (CSO)"])
    room.ask("Bo Chen, UNDP")
    #expect(
      room.notice
        == "“Bo Chen, UNDP” has no group that is known here. Is this a new person without a group?")
    room.press("Esc")
    #expect(room.cockpit.place == .form)
    for _ in "UNDP" { room.press("Backspace") }
    room.type("UN")
    room.press("Enter")
    #expect(waiting(room).last == "Bo Chen (UN)")
    room.ask("Li Na / Youth")
    room.press("y")
    #expect(waiting(room).last == "Li Na / Youth")
    room.press("f")
    room.type("Kofi")
    #expect(room.screen.contains("Kofi, a new name without a group"))
  }
}
