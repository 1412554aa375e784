import Testing

@testable import BreakoutModel

/// Where recommendations come from and what becomes of them (product rules F7 and F37).
@Suite struct RecommendationHistoryTests {
  private static func fields(_ text: String) -> RecommendationFields {
    RecommendationFields(text: text)
  }

  @Test func aMergedOneIsKeptUnderItsNumberAndHandsOnItsNotes() throws {
    var room = try Room.opened()
    try room.act(.note(.add(NoteDraft(at: room.now, text: "one"))))
    try room.act(.note(.add(NoteDraft(at: room.now, text: "two"))))
    try room.act(.recommendation(.add(Self.fields("a"), at: room.now, sources: [NoteID(1)])))
    try room.act(
      .recommendation(.add(Self.fields("b"), at: room.now, sources: [NoteID(2), NoteID(1)])))
    try room.act(.recommendation(.merge(.r(1, 1), into: .r(1, 2), Self.fields("a and b"))))
    let session = room.session
    #expect(session.recommendations[.r(1, 1)]?.status == .merged(into: .r(1, 2)))
    #expect(session.recommendations[.r(1, 2)]?.versions.map(\.text) == ["b", "a and b"])
    #expect(session.recommendations[.r(1, 2)]?.sources == [NoteID(2), NoteID(1)])
    #expect(session.merged(into: .r(1, 2)) == [.r(1, 1)])
    #expect(session.home(of: .r(1, 1)) == .r(1, 2))

    try room.act(.undo)
    #expect(room.session.recommendations[.r(1, 1)]?.status == .draft)
    #expect(room.session.recommendations[.r(1, 2)]?.fields.text == "b")
  }

  @Test func mergingByWayOfOthersEndsAtTheOneThatIsPrinted() throws {
    var room = try Room.opened()
    for text in ["a", "b", "c"] { try room.recommend(text) }
    try room.act(.recommendation(.merge(.r(1, 1), into: .r(1, 2), Self.fields("b"))))
    try room.act(.recommendation(.merge(.r(1, 2), into: .r(1, 3), Self.fields("c"))))
    #expect(room.session.merged(into: .r(1, 3)) == [.r(1, 1), .r(1, 2)])
    #expect(
      room.refusal(of: .recommendation(.merge(.r(1, 3), into: .r(1, 1), Self.fields("c"))))
        == .isWithdrawn(.r(1, 1)))
    #expect(
      room.refusal(of: .recommendation(.merge(.r(1, 3), into: .r(1, 3), Self.fields("c"))))
        == .mergesItself(.r(1, 3)))
  }

  @Test func aPartThatIsSplitOffHasANumberOfItsOwnAndSaysWhereItComesFrom() throws {
    var room = try Room.opened()
    try room.act(.note(.add(NoteDraft(at: room.now, text: "one"))))
    try room.act(.recommendation(.add(Self.fields("a and b"), at: room.now, sources: [NoteID(1)])))
    try room.recommend("c")
    try room.act(.recommendation(.mark(.r(1, 2), .withdrawn)))
    try room.act(
      .recommendation(.split(.r(1, 1), first: Self.fields("a"), second: Self.fields("b"))))
    let part = try #require(room.session.recommendations[.r(1, 3)])
    #expect(part.splitFrom == .r(1, 1))
    #expect(part.fields.text == "b")
    #expect(part.sources == [NoteID(1)])
    #expect(room.session.recommendations[.r(1, 1)]?.versions.map(\.text) == ["a and b", "a"])
    #expect(
      room.refusal(
        of: .recommendation(.split(.r(1, 1), first: Self.fields(" "), second: part.fields)))
        == .emptyText)
  }

  @Test func whatTheRoomDecidesOnIsNeitherMergedNorSplit() throws {
    var room = try Room.opened()
    try room.recommend("a")
    try room.recommend("b")
    try room.act(.consensus(.call(.recommendation(.r(1, 1)), confirmed: false)))
    for intent in [
      Intent.recommendation(.merge(.r(1, 1), into: .r(1, 2), Self.fields("b"))),
      .recommendation(.merge(.r(1, 2), into: .r(1, 1), Self.fields("b"))),
      .recommendation(.split(.r(1, 1), first: Self.fields("a"), second: Self.fields("b"))),
    ] {
      #expect(room.refusal(of: intent) == .isBeforeTheRoom(.r(1, 1)))
    }
  }

  @Test func notesAreLinkedOnceEach() throws {
    var room = try Room.opened()
    try room.act(.note(.add(NoteDraft(at: room.now, text: "one"))))
    try room.recommend("a")
    try room.act(.recommendation(.link(.r(1, 1), [NoteID(1), NoteID(1)])))
    #expect(room.session.recommendations[.r(1, 1)]?.sources == [NoteID(1)])
    #expect(
      room.refusal(of: .recommendation(.link(.r(1, 1), [NoteID(1)]))) == .alreadyLinked(.r(1, 1)))
    #expect(room.refusal(of: .recommendation(.link(.r(1, 1), [NoteID(9)]))) == .noSuchNote)
  }

  @Test func readingBackHoldsForTheWordingThatWasRead() throws {
    var room = try Room.opened()
    try room.recommend("a")
    #expect(room.session.recommendations[.r(1, 1)]?.isReadBack == false)
    try room.act(.recommendation(.mark(.r(1, 1), .readBack)))
    #expect(room.session.recommendations[.r(1, 1)]?.isReadBack == true)
    try room.act(.recommendation(.edit(.r(1, 1), Self.fields("b"))))
    #expect(room.session.recommendations[.r(1, 1)]?.isReadBack == false)
  }

  @Test func followUpIsOfWhatWasRecommendedAlsoAfterTheClosing() throws {
    var room = try Room.opened()
    try room.recommend("a")
    let entry = FollowUpEntry(day: "2027-05-01", state: .inProgress, note: "first data set is out")
    #expect(room.refusal(of: .followUp(.note(.r(1, 1), entry))) == .isNotRecommended(.r(1, 1)))
    try room.act(.consensus(.call(.recommendation(.r(1, 1)), confirmed: false)))
    try room.act(.consensus(.declare))
    try room.act(.closeSession(confirmed: true))
    try room.act(.followUp(.note(.r(1, 1), entry)))
    #expect(room.session.recommendations[.r(1, 1)]?.followUp == [entry])
  }
}
