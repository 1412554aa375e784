import BreakoutModel
import Terminal
import Testing

@testable import BreakoutUI

/// What other seats do is on this screen at once, and moves nothing that somebody here is at.
@Suite("Other seats") struct CompanyTests {
  private static func draft(_ text: String, in room: Room) -> NoteDraft {
    NoteDraft(at: room.clock, text: text)
  }

  @Test("a note of another seat is there, and neither line nor cursor have moved")
  func followingWhileTyping() throws {
    var room = Room.withNotes()
    room.press("i")
    room.type("half a sen")
    room.press("Left", "Left")
    let before = room.cockpit.composer
    try room.follow(.note(.add(Self.draft("from the other seat", in: room))))
    #expect(room.screen.contains("from the other seat"))
    #expect(room.cockpit.composer == before)
    room.type("X")
    #expect(room.line == "half a sXen")
  }

  @Test("the selected entry stays selected, whatever comes before or after it")
  func selection() throws {
    var room = Room.withNotes()
    room.press("k")
    let selected = room.cockpit.selectedEntry
    #expect(selected == .note(NoteID(2)))
    try room.follow(
      .note(.add(NoteDraft(at: room.clock + .seconds(-70), text: "begun long before"))))
    #expect(room.cockpit.selectedEntry == selected)
    try room.follow(.note(.add(Self.draft("now", in: room))))
    #expect(room.cockpit.selectedEntry == selected)
    // What is removed leaves the selection to what follows it.
    try room.follow(.note(.remove(NoteID(2))))
    #expect(room.cockpit.selectedEntry == .note(NoteID(4)))
  }

  @Test("who looks at something stays there when the room goes on, and one key follows")
  func elsewhere() throws {
    var room = Room.withNotes()
    room.press("k")
    try room.follow(.walk(.next(confirmed: true)), by: .moderator)
    #expect(room.cockpit.viewedPoint == PointID(1))
    #expect(room.screen.contains("you are at 1, the room is at 2; 0 follows"))
    room.press("i")
    #expect(room.screen.contains("the room is at 2; Ctrl-O follows"))
    room.press("Ctrl-O")
    #expect(room.cockpit.viewedPoint == PointID(2))
    #expect(!room.screen.contains("you are at"))
  }

  @Test("who looks at nothing particular goes along with the room")
  func along() throws {
    var room = Room.withNotes(seat: .rapporteur)
    try room.follow(.walk(.next(confirmed: true)), by: .moderator)
    #expect(room.cockpit.viewedPoint == PointID(2))
    #expect(room.notice == "By the moderator: opening point 2 “Operations”.")
  }

  @Test("who is there stands on every screen, since when and with their last act")
  func presence() throws {
    var room = Room.withNotes(columns: 100)
    #expect(!room.screen.contains(" with "))
    let maria = Seat(.rapporteur, name: "Maria")
    room.send(.seated([Sitting(maria, since: room.clock)]))
    #expect(room.screen.contains("with rapporteur Maria since 10:01"))
    room.wait(seconds: 120)
    try room.follow(.note(.add(Self.draft("x", in: room))), by: maria)
    #expect(room.screen.contains("with rapporteur Maria since 10:01, last act 10:03"))
    room.resize(columns: 40, rows: 12)
    #expect(room.screen.contains("with rapporteur Maria"))
    room.send(.seated([Sitting(maria, since: room.clock), Sitting(.viewer, since: room.clock)]))
    room.resize(columns: 40, rows: 12)
    #expect(room.screen.contains("2 other seats"))
    room.resize(columns: 80, rows: 24)
    room.press("H")
    #expect(room.screen.contains("you: moderator, last act 10:01"))
    #expect(room.screen.contains("viewer, since 10:03, no act yet"))
    room.press("Esc")
    room.send(.seated([]))
    #expect(!room.screen.contains(" with "))
  }

  @Test("a key about what nobody can have read yet does nothing, and says why")
  func overtaken() throws {
    var room = Room.withNotes()
    try room.follow(.walk(.next(confirmed: true)))
    room.palette("suspend point")
    #expect(room.session.openPoint == PointID(2))
    #expect(
      room.notice
        == "The rapporteur was first: opening point 2 “Operations”. Nothing was done here; "
        + "do it again if it still holds.")
    room.wait(seconds: 1)
    room.palette("suspend point")
    #expect(room.session.openPoint == nil)
  }

  @Test(
    "what goes on with something joins it as it reads now, also where another seat has just changed it",
    arguments: ["- the bread", "r UN > bake the bread"])
  func goingOn(line: String) throws {
    var room = Room.withNotes(seat: .rapporteur)
    room.note(line)
    try room.follow(.note(.substitute(Substitution(old: "bread", new: "water"))), by: .moderator)
    room.note("… and soon")
    #expect(room.line == "")
    #expect(room.screen.contains("the water and soon"))
    try room.follow(.note(.substitute(Substitution(old: "water", new: "wine"))), by: .moderator)
    room.note("… | by 2027-12")
    #expect(room.screen.contains("the wine and soon"))
    #expect(room.line == "")
  }

  @Test("a yes that was meant for what stood there before does nothing")
  func answeredTooLate() throws {
    var room = Room.withNotes()
    try room.act(.floor(.request(InterventionDetails(FloorPerson(name: "Amina")))))
    room.palette("close point")
    #expect(room.cockpit.question != nil)
    try room.follow(.walk(.next(confirmed: true), list: .keep))
    room.wait(seconds: 61)
    room.press("k")
    #expect(room.session.openPoint == PointID(2))
    #expect(room.notice.hasPrefix("The rapporteur was first: opening point 2"), "\(room.notice)")
  }

  @Test("a rapporteur does not end the moderator's call with one key")
  func callOfAnother() throws {
    var room = Room.withNotes(seat: .rapporteur)
    room.note("r Business > publish shares")
    let id = RecommendationID(point: PointID(1), ordinal: 1)
    try room.follow(.consensus(.call(.recommendation(id), confirmed: false)), by: .moderator)
    room.wait(seconds: 5)
    room.press("c", "n")
    #expect(room.session.openDecision != nil)
    #expect(
      room.notice == "This call is the moderator's; press the key again to end it from here.")
    room.press("n")
    #expect(room.session.openDecision == nil)
  }

  @Test("what another seat does to somebody's note is told there")
  func ownWork() throws {
    var room = Room.withNotes(seat: .rapporteur)
    try room.follow(.note(.add(Self.draft("theirs", in: room))), by: .moderator)
    room.wait(seconds: 20)
    try room.follow(.note(.remove(NoteID(3))), by: .moderator)
    #expect(room.notice == "")
    try room.follow(.note(.remove(NoteID(2))), by: .moderator)
    #expect(
      room.notice == "By the moderator: removing key message “Trust needs a shared measure”.")
  }

  @Test("a vote is not opened over a count that came meanwhile")
  func presenceMeanwhile() throws {
    var room = Room.withRecommendation()
    room.press("v")
    room.type("12")
    try room.follow(.people(.setPresence(Electorate(present: 30))))
    room.wait(seconds: 1)
    room.press("Enter")
    #expect(room.session.openDecision == nil)
    #expect(
      room.notice
        == "Meanwhile 30 present were counted at another seat: open the vote with 12 all the same?")
    room.press("y")
    #expect(room.session.openDecision != nil)
  }

  @Test("the one who comes second to open a call is told, and calls nothing off")
  func secondCall() throws {
    var room = Room.withRecommendation()
    let id = RecommendationID(point: PointID(1), ordinal: 1)
    room.press("V")
    room.type("Go on?")
    try room.follow(.consensus(.call(.recommendation(id), confirmed: false)))
    room.press("Enter")
    #expect(room.session.decisions.values.count { $0.isOpen } == 1)
    #expect(room.session.decisionUnderWay?.subject.recommendation == id)
  }

  @Test("what is refused names the act that came between")
  func refusedAfter() throws {
    var room = Room.withNotes()
    try room.follow(.walk(.close(confirmed: true)))
    room.palette("close point")
    #expect(
      room.notice
        == "No point is open; press n to open the next one. (The rapporteur, just now: "
        + "leaving point 1 “Networks”.)")
  }

  @Test("what is refused does not blame a note")
  func refusedAfterANote() throws {
    var room = Room()
    try room.follow(.note(.add(Self.draft("a note", in: room))))
    room.press("Ctrl-R")
    #expect(room.notice == "There is nothing to redo.")
  }

  @Test("what could not be saved before the seat was taken over is saved all the same")
  func unsavedAtTheTakeOver() {
    var room = Room.withNotes()
    room.storageProblem = "the disk is full."
    room.note("kept here")
    room.send(.unseated(.viewer))
    room.storageProblem = nil
    for _ in 0..<3 { room.wait(seconds: 3) }
    #expect(room.notes.last == "kept here")
  }

  @Test("a panel whose ground goes at another seat says so")
  func lostPanel() throws {
    var room = Room.withOpenVote()
    room.type("25")
    try room.follow(.vote(.record(Tally(yes: 25, no: 4, abstain: 2))))
    #expect(room.cockpit.panel == nil)
    #expect(
      room.notice
        == "By the rapporteur: the result of R1.1, adopted by vote. Your figures 25 are not recorded; “recount” under : replaces the others.",
      "\(room.notice)")
  }
}

/// Product rule F1: a seat undoes its own acts; taking another seat's back asks.
@Suite("Undo at several seats") struct SeatUndoTests {
  @Test("one's own act goes, whatever the other did since")
  func own() throws {
    var room = Room.withNotes()
    try room.follow(.note(.add(NoteDraft(at: room.clock, text: "theirs"))))
    room.press("u")
    #expect(room.notes == ["companies publish, CSOs verify", "theirs"])
    #expect(room.notice.hasPrefix("Taken back: key message"))
  }

  @Test("what the other seat did is asked about")
  func others() throws {
    var room = Room()
    try room.follow(.walk(.next(confirmed: true)))
    room.press("u")
    #expect(
      room.notice
        == "You have nothing to undo. Take back what the rapporteur did: opening point 1 “Networks”?"
    )
    room.press("n")
    #expect(room.session.openPoint == PointID(1))
    room.press("u", "y")
    #expect(room.session.openPoint == nil)
    #expect(
      room.notice == "Taken back: opening point 1 “Networks”. Ctrl-R does it again.")
    room.press("Ctrl-R")
    #expect(room.session.openPoint == PointID(1))
  }

  @Test("an older act is not taken back in the place of one that is gone already")
  func lastIsGone() throws {
    var room = Room.withNotes()
    try room.takeBack()
    room.press("u")
    #expect(
      room.notice
        == "The rapporteur has taken back your last act already (key message “Trust needs a shared measure”). "
        + "Take back the one before, note “companies publish, CSOs verify”?")
    room.press("y")
    #expect(room.notes.isEmpty)
  }

  @Test("the closing of another seat is taken back by its name")
  func closing() throws {
    var room = Room.withNotes(seat: .rapporteur)
    try room.follow(.closeSession(confirmed: true), by: .moderator)
    room.wait(seconds: 61)
    room.press("n")
    #expect(room.notice == "The session is closed. Take the closing back?")
    room.press("y")
    #expect(room.session.closed == nil && room.notes.count == 2)
  }

  @Test("what the other seat has gone on from is asked about")
  func builtOn() throws {
    var room = Room.withRecommendation()
    try room.follow(
      .recommendation(.edit(RecommendationID("R1.1")!, RecommendationFields(text: "publish all"))))
    room.press("u")
    #expect(
      room.notice
        == "The rapporteur has gone on since R1.1 “publish all”: "
        + "take back the change of R1.1 “publish all” first?")
    room.press("y")
    #expect(
      room.session.recommendations[RecommendationID("R1.1")!]?.fields.addressees == ["Business"])
    room.press("u")
    #expect(room.session.recommendations.isEmpty)
  }
}

/// A viewer sees everything and changes nothing; a seat that is taken over becomes one.
@Suite("Viewers") struct ViewerTests {
  @Test("keys that act say why they do not")
  func keys() {
    var room = Room(seat: .viewer)
    for key in ["n", "i", "r", "c", "u", "f", "P"] {
      room.press(key)
      #expect(room.session.lastSeq == 1 && room.requests.isEmpty)
      #expect(room.cockpit.notice?.isProblem == true, "\(key): \(room.notice)")
      #expect(!room.cockpit.isTyping)
      room.press("Esc")
    }
    room.paste("a page")
    #expect(room.line.isEmpty)
    room.press("?")
    #expect(room.screen.contains("Help"))
    room.press("Esc", "D")
    #expect(room.cockpit.panel != nil)
  }

  @Test("nothing is asked for when the time comes")
  func time() throws {
    var room = Room(seat: .viewer)
    try room.follow(.walk(.next(confirmed: true)), by: .moderator)
    room.send(.seated([Sitting(.moderator, since: room.clock)]))
    for _ in 0..<60 { room.wait(seconds: 60) }
    #expect(room.requests.isEmpty)
  }

  @Test("a seat that is taken over looks on, and its text is the other's")
  func takenOver() {
    var room = Room.withNotes()
    room.press("i")
    room.type("half a sentence")
    let drafts = room.effects.count
    room.send(.unseated(.viewer))
    #expect(room.line.isEmpty && !room.cockpit.isTyping)
    #expect(room.notice.hasPrefix("The seat of the moderator was taken over at another terminal"))
    // The draft on the disk is the other's now.
    #expect(room.effects.count == drafts)
    room.press("n")
    #expect(room.notice == Cockpit.onlyLooksSentence)
  }
}
