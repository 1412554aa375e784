import BreakoutModel
import Testing

@testable import BreakoutUI

/// Acts that waited to be saved and are refused for good: what was typed comes back as it was typed.
@Suite struct GivingBackTests {
  /// Every kind of act that can wait. A kind of act that is missing here does not compile, in `kind(of:)`.
  enum Kind: CaseIterable {
    case addNote, extendNote, substitute, editNote, moveNote, tagNote
    case addRecommendation, extendRecommendation, editRecommendation, mergeRecommendation,
      splitRecommendation
    case addPoint, splitPoint, editPoint, namePeople, mendSetUp, addParticipants,
      editParticipant
    case object, reserve, standAside, amendProposal, setReview
    case requestFloor, countTooLate, editIntervention, remind, settleParked
  }

  private func kind(of intent: Intent) -> Kind? {
    switch intent {
    case .note(let intent):
      switch intent {
      case .add: .addNote
      case .extend: .extendNote
      case .substitute: .substitute
      case .edit: .editNote
      case .move: .moveNote
      case .tag: .tagNote
      case .verify, .remove: nil
      }
    case .recommendation(let intent):
      switch intent {
      case .add: .addRecommendation
      case .extend: .extendRecommendation
      case .edit: .editRecommendation
      case .merge: .mergeRecommendation
      case .split: .splitRecommendation
      case .mark, .link: nil
      }
    case .walk(let intent, _):
      switch intent {
      case .add: .addPoint
      case .split: .splitPoint
      case .edit: .editPoint
      case .next, .previous, .open, .close, .suspend, .defer, .skip, .merge, .move: nil
      }
    case .people(let intent):
      switch intent {
      case .name: .namePeople
      case .add: .addParticipants
      case .edit: .editParticipant
      case .setPresence, .correctPresence, .remove, .mark: nil
      }
    case .setUp: .mendSetUp
    case .consensus(let intent):
      switch intent {
      case .object: .object
      case .reserve: .reserve
      case .standAside: .standAside
      case .call, .withdrawObjection, .declare, .declareNone, .callOff: nil
      }
    case .consent(let intent):
      switch intent {
      case .amend: .amendProposal
      case .setReview: .setReview
      case .open, .settle: nil
      }
    case .floor(let intent):
      switch intent {
      case .request: .requestFloor
      case .countTooLate: .countTooLate
      case .edit: .editIntervention
      case .arrange, .release, .closeList, .openList, .setRules, .give, .take, .interrupt, .end,
        .pause, .resume, .adjust, .yield:
        nil
      }
    case .clock(let intent):
      switch intent {
      case .remind: .remind
      case .pause, .resume, .setHardStop, .extendPoint, .settleReminder: nil
      }
    case .followUp(let intent):
      switch intent {
      case .settleParked: .settleParked
      case .note: nil
      }
    case .document, .vote, .poll, .closeSession, .undo, .takeBack, .redo: nil
    }
  }

  private enum Typing {
    case line(String)
    case form(Form, [Int: String])
  }

  /// What somebody types for an act of a kind, in a room that allows it.
  private func typing(_ kind: Kind, in room: inout Room) throws -> Typing {
    let session = room.session
    let note = try #require(session.notes[NoteID(2)])
    let point = try #require(session.points[PointID(1)])
    let one = try #require(session.recommendations[RecommendationID(point: 1, ordinal: 1)])
    switch kind {
    case .addNote: return .line("- @Amina -5 % of contracts #trade")
    case .extendNote:
      // What goes on is what was typed last.
      room.note("the last words")
      return .line("... and more")
    case .substitute: return .line("s/shared/common/")
    case .editNote: return .line("edit")
    case .moveNote: return .form(.moveNote(note), [1: "2"])
    case .tagNote: return .form(.tagNote(note), [0: "#trust #data"])
    case .addRecommendation: return .line("r Business > publish more | by 2027")
    case .extendRecommendation:
      room.note("r UN > publish much more")
      return .line("... and soon")
    case .editRecommendation: return .form(.recommendation(one), [1: "publish every year"])
    case .mergeRecommendation:
      room.note("r UN > publish much more")
      let other = try #require(
        room.session.recommendations[RecommendationID(point: 1, ordinal: 2)])
      return .form(.merging(one, into: other), [1: "publish all of it"])
    case .splitRecommendation: return .form(.splitting(one), [0: "publish", 1: "verify"])
    case .addPoint: return .form(.addPoint, [0: "Water", 1: "Who pays?"])
    case .splitPoint: return .form(.splitPoint(point), [0: "Water", 1: "Who pays?"])
    case .editPoint: return .form(.editPoint(point), [0: "Water"])
    case .namePeople: return .form(.people(session.header.people), [1: "M. Ortiz"])
    case .mendSetUp:
      return .form(.setUp(.place, session.header), [0: "Baku", 1: "Room 4"])
    case .addParticipants: return .form(.person(nil), [0: "Amina Diallo", 1: "Assoc."])
    case .editParticipant:
      try room.act(.people(.add([ParticipantDraft(name: "Amina Diallo")])))
      return .form(.person(room.session.roster[ParticipantID(1)]), [1: "Assoc."])
    case .object, .reserve, .standAside:
      try room.act(.consensus(.call(.recommendation(one.id), confirmed: false)))
      let form: Form = kind == .object ? .objection : kind == .reserve ? .reservation : .standAside
      return .form(form, [0: "Business", 1: "needs more time"])
    case .amendProposal, .setReview:
      try room.act(.consent(.open(.recommendation(one.id), confirmed: false)))
      return kind == .setReview
        ? .form(.review(""), [0: "2028-01-01"])
        : .form(.amendment, [0: "publish twice"])
    case .requestFloor: return .form(.request(.floor), [0: "Amina (CSO)", 2: "on trust"])
    case .countTooLate: return .form(.countTooLate, [0: "Amina (CSO)", 1: "on trust"])
    case .editIntervention:
      room.ask("Amina (CSO)")
      let asked = try #require(room.session.floor.interventions[InterventionID(1)])
      return .form(.intervention(asked, in: room.session), [2: "on trust"])
    case .remind: return .form(.remind, [0: "in 10 ask the UN"])
    case .settleParked:
      room.note("p who pays for it")
      let parked = try #require(room.session.notes.last)
      return .form(.parkedOwner(parked), [0: "Ministry of Trade"])
    }
  }

  private func enter(_ typing: Typing, into room: inout Room) {
    switch typing {
    case .line("edit"):
      room.press("k", "k", "Enter")
      room.type(" indeed")
      room.press("Enter")
    case .line(let text):
      room.press("i")
      room.type(text)
      room.press("Enter", "Esc")
    case .form(var form, let texts):
      for (field, text) in texts { form.fields[field].editor.setText(text) }
      room.cockpit.panel = .form(form)
      room.press("Enter")
    }
  }

  @Test(arguments: Kind.allCases)
  func everyKindComesBackToWhereItWasTyped(_ kind: Kind) throws {
    var room = Room.withRecommendation()
    let typing = try typing(kind, in: &room)
    room.cockpit.panel = nil
    room.storageProblem = "The disk is full."
    enter(typing, into: &room)
    let act = try #require(room.cockpit.outbox.acts.last)
    #expect(self.kind(of: act.intent) == kind && act.intent.canWait)
    #expect(room.screen.contains("NOT SAVED"))
    #expect(room.line == "" && room.cockpit.panel == nil)

    room.send(.refused(Request(act), .emptyText))
    #expect(room.cockpit.outbox.isEmpty)
    #expect(room.notice.contains("Your words are in"))
    room.storageProblem = nil
    switch typing {
    case .line("edit"):
      room.press("Esc", "k", "k", "Enter")
      #expect(room.line == "! Trust needs a shared measure indeed")
    case .line:
      room.press("i")
      #expect(room.line != "")
    case .form(let form, let texts):
      let kept = try #require(room.cockpit.unfinished.forms[form.purpose])
      for (field, text) in texts { #expect(kept[field] == text) }
      room.cockpit.panel = .form(kept)
    }
    // Entered again it is the same act.
    let before = room.requests.count
    room.press("Enter")
    #expect(room.requests[before...].contains { $0.intent == act.intent }, "\(room.line)")
  }

  @Test func aKindOfActThatCannotWaitStaysWhereItWasTyped() {
    var room = Room.withOpenVote()
    room.type("25")
    room.storageProblem = "The disk is full."
    room.press("Enter")
    room.type("4")
    room.press("Enter", "Enter")
    #expect(room.notice == "Not done: The disk is full.")
    #expect(room.cockpit.outbox.isEmpty)
    #expect(room.cockpit.draft.text.contains("25"))
  }

  @Test(arguments: [
    "-5 % of contracts", "! -5 % of contracts", "@Amina -5 % of contracts", "@- nobody said so",
    "\"as she put it\"", "? p 12 of the paper", "r2 is not right", "…",
  ])
  func aNoteComesBackWithItsKindItsSpeakerAndItsTime(_ text: String) throws {
    var room = Room.withNotes()
    room.ask("Amina (CSO)")
    room.press("s")
    room.storageProblem = "The disk is full."
    room.press("i")
    room.type(text)
    room.press("Enter", "Esc")
    let act = try #require(room.cockpit.outbox.acts.first)
    // Somebody else has the floor by the time it is refused.
    room.storageProblem = nil
    room.cockpit.outbox.isTrying = true
    room.ask("Bo (UN)")
    room.cockpit.outbox.isTrying = false
    room.send(.refused(Request(act), .emptyText))
    room.wait(seconds: 30)
    room.press("i", "Enter")
    #expect(room.requests.last?.intent == act.intent, "\(text)")
  }

  @Test func aMergeThatIsRefusedDoesNotGiveBackTheNoteBehindIt() throws {
    var room = Room.withRecommendation()
    let typing = try typing(.mergeRecommendation, in: &room)
    room.cockpit.panel = nil
    room.storageProblem = "The disk is full."
    enter(typing, into: &room)
    room.note("a note behind it")
    #expect(room.cockpit.outbox.acts.count == 2)
    try room.follow(.recommendation(.mark(RecommendationID(point: 1, ordinal: 2), .withdrawn)))
    room.storageProblem = nil
    room.wait(seconds: 3)
    #expect(room.notes.last == "a note behind it")
    #expect(room.line == "")
    #expect(room.cockpit.unfinished.forms.values.contains { $0[1] == "publish all of it" })
  }

  @Test func aRetriedEditDoesNotGoOverAnotherSeats() throws {
    var room = Room.withNotes()
    room.press("k", "Enter")
    room.type(" indeed")
    room.storageProblem = "The file is locked."
    room.press("Enter")
    room.wait(seconds: 60)
    let theirs = NoteDraft(at: room.clock, kind: .keyMessage, text: "Trust needs many measures")
    try room.follow(.note(.edit(NoteID(2), theirs)))
    room.storageProblem = nil
    room.wait(seconds: 3)
    #expect(room.notes.last == "!Trust needs many measures")
    // Both are offered when it is entered again.
    room.press("Esc", "k", "Enter", "Enter")
    #expect(room.screen.contains("Trust needs many measures"))
    #expect(room.screen.contains("Trust needs a shared measure indeed"))
  }

  @Test func textsThatComeBackWaitForAnEmptyLineAndSurviveARestart() throws {
    var room = Room.withNotes()
    room.storageProblem = "The disk is full."
    room.note("first")
    room.note("! second")
    room.press("i")
    room.type("in the line")
    for act in room.cockpit.outbox.acts { room.send(.refused(Request(act), .emptyText)) }
    #expect(room.line == "in the line")
    room.storageProblem = nil
    let kept = room.cockpit.draft
    room.cockpit = Cockpit(
      session: room.session, seat: room.cockpit.seat, size: room.cockpit.size, now: room.clock)
    room.cockpit.restore(kept)
    for text in ["in the line", "first", "! second"] {
      #expect(room.line == text)
      room.press("Enter")
    }
    #expect(room.notes.suffix(3) == ["in the line", "first", "!second"])
    #expect(room.line == "")
  }

  @Test func wordsOfAnEndedCallComeBackIntoTheLine() throws {
    var room = Room.withRecommendation()
    let typing = try typing(.object, in: &room)
    room.cockpit.panel = nil
    room.storageProblem = "The disk is full."
    enter(typing, into: &room)
    try room.follow(.consensus(.callOff), by: .moderator)
    room.storageProblem = nil
    room.wait(seconds: 3)
    #expect(room.line == "Business · needs more time")
  }
}
