import BreakoutModel
import Terminal
import Testing

@testable import BreakoutUI

/// Two seats change the same text: neither is written over the other without a choice.
@Suite("Two versions of a text") struct VersionsTests {
  private static let id = RecommendationID("R1.1")!

  /// The last note is being edited, and changed at the other seat.
  private func twoVersionsOfANote() throws -> Room {
    var room = Room.withNotes()
    room.press("i", "Up")
    room.type(" that everybody publishes")
    try room.follow(
      .note(
        .edit(
          NoteID(2), NoteDraft(at: room.clock, kind: .keyMessage, text: "Trust needs numbers"))))
    room.wait(seconds: 1)
    room.press("Enter")
    return room
  }

  @Test("both versions are shown before anything is saved")
  func shown() throws {
    var room = try twoVersionsOfANote()
    #expect(room.session.notes[NoteID(2)]?.text == "Trust needs numbers")
    #expect(room.screen.contains("Two versions of one note"))
    #expect(room.screen.contains("Theirs, by the rapporteur"))
    #expect(room.screen.contains("! Trust needs numbers"))
    #expect(room.words.contains("Yours ! Trust needs a shared measure that everybody publishes"))
    #expect(room.hints.contains("m mine  t theirs  b both"))
    room.resize(columns: 40, rows: 12)
    #expect(room.words.contains("Trust needs numbers"))
    #expect(room.words.contains("Yours"))
  }

  static let choices: [(key: String, text: String, line: String)] = [
    ("m", "Trust needs a shared measure that everybody publishes", ""),
    ("t", "Trust needs numbers", ""),
    (
      "b", "Trust needs numbers",
      "! Trust needs numbers / ! Trust needs a shared measure that everybody publishes"
    ),
    ("Esc", "Trust needs numbers", "! Trust needs a shared measure that everybody publishes"),
  ]

  @Test("each choice", arguments: choices)
  func chosen(key: String, text: String, line: String) throws {
    var room = try twoVersionsOfANote()
    room.press(key)
    #expect(room.session.notes[NoteID(2)]?.text == text)
    #expect(room.line == line)
    #expect(room.cockpit.panel == nil)
    guard key != "Esc", !line.isEmpty else { return }
    room.press("Enter")
    #expect(room.session.notes[NoteID(2)]?.text == String(line.dropFirst(2)))
  }

  @Test("the same change at both seats is no conflict")
  func same() throws {
    var room = Room.withNotes()
    room.press("i", "Up")
    room.type("!")
    try room.follow(
      .note(
        .edit(
          NoteID(2),
          NoteDraft(at: room.clock, kind: .keyMessage, text: "Trust needs a shared measure!"))))
    room.wait(seconds: 1)
    room.press("Enter")
    #expect(room.cockpit.panel == nil && room.line.isEmpty)
  }

  @Test("an edit within the same half second is looked at again, not dropped")
  func atOnce() throws {
    var room = Room.withNotes()
    room.press("i", "Up")
    room.type("!")
    try room.follow(.note(.tag(NoteID(2), tags: [])))
    room.press("Enter")
    #expect(room.session.notes[NoteID(2)]?.text == "Trust needs a shared measure!")
  }

  @Test("a note that is removed while it is edited becomes a new one")
  func removed() throws {
    var room = Room.withNotes()
    room.press("i", "Up")
    room.type("!")
    try room.follow(.note(.remove(NoteID(2))))
    #expect(room.notice.hasPrefix("The note was removed meanwhile"))
    room.press("Enter")
    #expect(room.notes.last == "!Trust needs a shared measure!")
  }

  @Test("an edit that was left with Esc still knows what it began with")
  func keptEdit() throws {
    var room = Room.withNotes()
    room.press("i", "Up")
    room.type("!")
    room.press("Esc")
    try room.follow(
      .note(
        .edit(
          NoteID(2), NoteDraft(at: room.clock, kind: .keyMessage, text: "Trust needs numbers"))))
    room.wait(seconds: 1)
    room.press("Up", "Enter")
    #expect(room.screen.contains("Two versions of one note"))
  }

  @Test("an edit that comes back after a crash meets what was changed meanwhile")
  func afterACrash() throws {
    var room = Room.withNotes()
    room.press("i", "Up")
    room.type("!")
    let draft = room.cockpit.draft
    try room.follow(
      .note(
        .edit(
          NoteID(2), NoteDraft(at: room.clock, kind: .keyMessage, text: "Trust needs numbers"))))
    room.cockpit = Cockpit(
      session: room.session, seat: .moderator, size: room.cockpit.size, now: room.clock)
    room.cockpit.restore(draft)
    #expect(room.line == "! Trust needs a shared measure!")
    room.press("Enter")
    #expect(room.screen.contains("Two versions of one note"))
  }
}

/// A form saves what was changed in it, and not what it held besides.
@Suite("A form beside another seat") struct FormBesideTests {
  private static let id = RecommendationID("R1.1")!

  private func fields(_ room: Room) -> RecommendationFields {
    room.session.recommendations[Self.id]?.fields ?? RecommendationFields(text: "")
  }

  /// The form is open, its text changed, and the other seat saves something.
  private func edited(_ change: (inout RecommendationFields) -> Void) throws -> Room {
    var room = Room.withRecommendation()
    room.press("Enter")
    room.type(" yearly")
    var theirs = fields(room)
    change(&theirs)
    try room.follow(.recommendation(.edit(Self.id, theirs)))
    room.wait(seconds: 1)
    return room
  }

  @Test("what was changed in different fields is saved together")
  func together() throws {
    var room = try edited { $0.deadline = "2028-06" }
    #expect(room.screen.contains("2028-06"))
    room.press("Enter")
    #expect(fields(room).text == "publish local-procurement shares yearly")
    #expect(fields(room).deadline == "2028-06")
  }

  static let choices: [(key: String, text: String)] = [
    ("m", "publish local-procurement shares yearly"), ("t", "publish everything"),
  ]

  @Test("what was changed in one field is chosen", arguments: choices)
  func chosen(key: String, text: String) throws {
    var room = try edited { $0.text = "publish everything" }
    room.press("Enter")
    #expect(room.screen.contains("Theirs, by the rapporteur"))
    #expect(fields(room).text == "publish everything")
    room.press(key)
    #expect(fields(room).text == text)
    #expect(room.cockpit.panel == nil)
  }

  @Test("both versions go into the field, to make one of them")
  func both() throws {
    var room = try edited { $0.text = "publish everything" }
    room.press("Enter", "b", "Enter")
    #expect(fields(room).text == "publish everything / publish local-procurement shares yearly")
  }

  @Test("a form whose field has two versions survives a crash")
  func crashAtTheChoice() throws {
    var room = try edited { $0.text = "publish everything" }
    room.press("Enter")
    #expect(room.cockpit.place == .versions)
    let draft = room.cockpit.draft
    room.cockpit = Cockpit(
      session: room.session, seat: .moderator, size: room.cockpit.size, now: room.clock)
    room.cockpit.restore(draft)
    room.press("Enter", "Enter", "m")
    #expect(fields(room).text == "publish local-procurement shares yearly")
  }

  @Test("Esc goes back to the form, and Enter asks again")
  func back() throws {
    var room = try edited { $0.text = "publish everything" }
    room.press("Enter", "Esc")
    #expect(room.cockpit.place == .form)
    room.press("Enter")
    #expect(room.screen.contains("Theirs, by the rapporteur"))
  }

  @Test("what is taken back while it is edited can be saved as a new one")
  func takenBack() throws {
    var room = Room.withRecommendation()
    room.press("Enter")
    room.type(" yearly")
    try room.takeBack()
    room.wait(seconds: 1)
    room.press("Enter")
    #expect(
      room.notice
        == "R1.1 was taken back at another seat. Save this as a new recommendation?")
    room.press("y")
    #expect(
      room.session.recommendations.values.map(\.fields.text) == [
        "publish local-procurement shares yearly"
      ])
    #expect(room.cockpit.panel == nil)
  }

  @Test("what is withdrawn or decided while it is edited says so")
  func withdrawn() throws {
    var room = Room.withRecommendation()
    room.press("Enter")
    room.type(" yearly")
    try room.follow(.recommendation(.mark(Self.id, .withdrawn)))
    room.wait(seconds: 1)
    room.press("Enter")
    #expect(room.notice == "R1.1 is withdrawn; your words are kept with it.")
  }

  @Test("a form that comes back after a crash reverts nothing")
  func afterACrash() throws {
    var room = Room.withRecommendation()
    room.press("Enter")
    room.type(" yearly")
    let draft = room.cockpit.draft
    var theirs = fields(room)
    theirs.deadline = "2028-06"
    try room.follow(.recommendation(.edit(Self.id, theirs)))
    room.cockpit = Cockpit(
      session: room.session, seat: .moderator, size: room.cockpit.size, now: room.clock)
    room.cockpit.restore(draft)
    room.press("Enter", "Enter")
    #expect(fields(room).text == "publish local-procurement shares yearly")
    #expect(fields(room).deadline == "2028-06")
  }

  private func count(cso: Int, business: Int) -> Intent {
    .people(
      .setPresence(
        Electorate(groups: [
          GroupPresence("CSO", present: cso), GroupPresence("Business", present: business),
        ])))
  }

  @Test("a count of the room keeps what the other seat counted")
  func presence() throws {
    var room = Room.withNotes()
    try room.follow(count(cso: 10, business: 5))
    room.press("P")
    room.type("12")
    try room.follow(count(cso: 10, business: 8))
    room.wait(seconds: 1)
    room.press("Enter")
    #expect(room.session.electorate?.group("CSO")?.present == 12)
    #expect(room.session.electorate?.group("Business")?.present == 8)
    room.press("P")
    room.type("13")
    try room.follow(count(cso: 14, business: 8))
    room.wait(seconds: 1)
    room.press("Enter")
    #expect(
      room.notice == "Meanwhile CSO is 14 by another seat: save your numbers all the same?")
    room.press("y")
    #expect(room.session.electorate?.group("CSO")?.present == 13)
  }
}
