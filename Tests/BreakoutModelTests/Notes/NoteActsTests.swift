import Testing

@testable import BreakoutModel

/// Product rule F6.
@Suite struct NoteActsTests {
  @Test func aNoteBelongsToTheOpenPointAndItsFirstKeyPress() throws {
    var room = try Room.opened()
    let at = room.now
    room.wait(.seconds(20))
    let speaker = Speaker(name: "Amina", constituency: "CSO")
    try room.act(
      .note(
        .add(
          NoteDraft(at: at, kind: .agreement, text: " publish ", speaker: speaker, tags: ["data"])))
    )
    #expect(
      room.session.notes[NoteID(1)]
        == Note(
          id: NoteID(1), point: PointID(1),
          NoteDraft(at: at, kind: .agreement, text: "publish", speaker: speaker, tags: ["data"])))
  }

  @Test func onlyANoteBeforeTheFirstPointStandsOutsideOfAllPoints() throws {
    var room = Room()
    try room.note("before")
    try room.act(.walk(.next(confirmed: false)))
    try room.act(.closeSession(confirmed: false))
    try room.note("after")
    #expect(room.session.notes.values.map(\.point) == [nil, PointID(1)])
    #expect(room.session.entryCount(of: nil) == 1)
    #expect(room.session.entryCount(of: PointID(1)) == 1)
  }

  @Test func theHomeIsThePointThatWasOpenAtTheBeginning() throws {
    var room = Room()
    let home = { (at: Timestamp) in room.session.home(of: at)?.number }
    let before = room.now
    #expect(home(before) == nil)
    try room.act(.walk(.next(confirmed: false)))
    let first = room.now
    room.wait(.minutes(2))
    let lateInFirst = room.now
    try room.act(.walk(.next(confirmed: false)))
    let second = room.now
    // Begun before any point was open: the open one.
    #expect([before, first, lateInFirst, second].map(home) == [2, 1, 1, 2])
    room.wait(.minutes(1))
    let lateInSecond = room.now
    try room.act(.walk(.open(PointID(1), confirmed: false)))
    let again = room.now
    #expect([before, first, second, lateInSecond, again].map(home) == [1, 1, 2, 2, 1])
    try room.act(.walk(.suspend))
    room.wait(.minutes(1))
    // Nothing is open: the one just left, but not for what was begun in another.
    #expect([before, lateInSecond, again, room.now].map(home) == [1, 2, 1, 1])
    try room.act(.closeSession(confirmed: true))
    #expect([before, lateInSecond, again, room.now].map(home) == [1, 2, 1, 1])
  }

  @Test func whatWasBegunUnderAnotherPointGoesThere() throws {
    var room = try Room.opened()
    let begun = room.now
    try room.act(.walk(.next(confirmed: true)))
    try room.act(.note(.add(NoteDraft(at: begun, text: "late"))))
    try room.act(.recommendation(.add(RecommendationFields(text: "late"), at: begun)))
    try room.note("in time")
    try room.recommend("in time")
    #expect(room.session.notes.values.map(\.point) == [PointID(1), PointID(2)])
    #expect(room.session.sortedRecommendations.map(\.id) == [.r(1, 1), .r(2, 1)])
    #expect(room.session.sortedRecommendations.map(\.point) == [PointID(1), PointID(2)])
  }

  @Test func aContinuationJoinsTheNewestNoteOfThePoint() throws {
    var room = try Room.opened()
    try room.note("one #youth", .quotation)
    try room.act(.note(.verify(NoteID(1), true)))
    try room.note("two")
    try room.act(.note(.remove(NoteID(2))))
    try room.act(.note(.extend(nil, text: " and #women ")))
    let note = try #require(room.session.notes[NoteID(1)])
    #expect(note.text == "one #youth and #women")
    #expect(note.tags == ["youth", "women"])
    #expect(!note.isVerified)
    #expect(room.refusal(of: .note(.extend(nil, text: " "))) == .emptyText)
  }

  @Test func aContinuationOfNothingIsANote() throws {
    var room = try Room.opened()
    try room.act(.note(.extend(nil, text: "and #so on")))
    #expect(
      room.session.notes[NoteID(1)]
        == Note(
          id: NoteID(1), point: PointID(1),
          NoteDraft(at: room.now, text: "and #so on", tags: ["so"])))
  }

  @Test func aSubstitutionTakesTheNewestMatchOfThePoint() throws {
    var room = try Room.opened()
    try room.note("Trust and trust #youht", tags: ["youht", "mine"])
    try room.recommend("build Trust")
    try room.act(.note(.substitute(Substitution(old: "youht", new: "youth"))))
    #expect(room.session.notes[NoteID(1)]?.text == "Trust and trust #youth")
    #expect(room.session.notes[NoteID(1)]?.tags == ["mine", "youth"])
    try room.act(.note(.substitute(Substitution(old: "Trust", new: "confidence"))))
    #expect(room.session.recommendations[.r(1, 1)]?.fields.text == "build confidence")
    #expect(room.session.recommendations[.r(1, 1)]?.version == 2)
    try room.act(.note(.substitute(Substitution(old: "tru", new: "Tru"))))
    #expect(room.session.notes[NoteID(1)]?.text == "Trust and Trust #youth")
    try room.act(.walk(.open(PointID(2), confirmed: false)))
    #expect(room.refusal(of: .note(.substitute(.init(old: "Trust", new: "")))) == .noMatch("Trust"))
    #expect(room.refusal(of: .note(.substitute(.init(old: "", new: "x")))) == .emptyText)
    try room.note("x")
    #expect(room.refusal(of: .note(.substitute(.init(old: "x", new: " ")))) == .emptyText)
  }

  @Test func aNoteIsEditedMovedTaggedVerifiedRemoved() throws {
    var room = try Room.opened()
    try room.note("we never asked", .quotation)
    try room.act(.note(.verify(NoteID(1), true)))
    try room.act(.note(.tag(NoteID(1), tags: [" youth ", ""])))
    #expect(room.session.notes[NoteID(1)]?.tags == ["youth"])
    #expect(room.session.notes[NoteID(1)]?.isVerified == true)
    try room.act(.note(.move(NoteID(1), to: PointID(2))))
    #expect(Array(room.session.entries(of: PointID(2))) == [.note(NoteID(1))])
    #expect(room.session.entryCount(of: PointID(1)) == 0)
    let at = room.now
    try room.act(.note(.edit(NoteID(1), NoteDraft(at: at, kind: .data, text: "we asked "))))
    let note = try #require(room.session.notes[NoteID(1)])
    #expect(note.kind == .data && note.text == "we asked" && !note.isVerified)
    #expect(note.at < at)
    try room.act(.note(.remove(NoteID(1))))
    #expect(room.session.notes.isEmpty)
    #expect(room.session.entryCount(of: PointID(2)) == 0)
  }

  @Test(arguments: [
    (Intent.note(.add(NoteDraft(at: .start, text: " \n"))), Refusal.emptyText),
    (.note(.edit(NoteID(1), NoteDraft(at: .start, text: ""))), .emptyText),
    (.note(.edit(NoteID(2), NoteDraft(at: .start, text: "x"))), .noSuchNote),
    (.note(.move(NoteID(1), to: PointID(9))), .noSuchPoint(PointID(9))),
    (.note(.move(NoteID(2), to: PointID(1))), .noSuchNote),
    (.note(.remove(NoteID(0))), .noSuchNote),
    (.note(.tag(NoteID(2), tags: [])), .noSuchNote),
    (.note(.verify(NoteID(-1), true)), .noSuchNote),
  ]) func refusals(intent: Intent, refusal: Refusal) throws {
    var room = try Room.opened()
    try room.note("x")
    #expect(room.refusal(of: intent) == refusal)
  }

  @Test func entriesStandInTheOrderOfTime() throws {
    var room = try Room.opened()
    let early = room.now
    try room.recommend("b")
    try room.openVote(.question("Shall we?"))
    try room.act(.consensus(.callOff))
    try room.act(.note(.add(NoteDraft(at: early, text: "started first"))))
    #expect(
      Array(room.session.entries(of: PointID(1))) == [
        .note(NoteID(1)), .recommendation(.r(1, 1)), .decision(DecisionID(1)),
      ])
    #expect(room.session.place(of: .decision(DecisionID(1)))?.index == 2)
    #expect(room.session.place(of: .note(NoteID(7))) == nil)
  }
}
