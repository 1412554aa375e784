import Testing

@testable import BreakoutModel

/// The attribution regime (product rule F17).
@Suite struct AttributionRegimeTests {
  @Test func aRegimeHoldsFromThenOn() throws {
    var room = try Room.opened()
    let before = room.now
    try room.act(.document(.setRegime(.chathamHouse)))
    #expect(room.session.regime(of: PointID(1), at: before) == .affiliation)
    #expect(room.session.regimeNow(of: PointID(1)) == .chathamHouse)
    #expect(room.session.regimeNow(of: nil) == .chathamHouse)
    #expect(room.session.strictestRegime == .chathamHouse)
  }

  @Test func aStricterOneMayCoverWhatWasBeforeALooserOneNever() throws {
    var room = try Room.opened()
    let before = room.now
    try room.act(.document(.setRegime(.group, coversEarlier: true)))
    #expect(room.session.regime(of: PointID(1), at: before) == .group)
    try room.act(.document(.setRegime(.attributed, coversEarlier: true)))
    #expect(room.session.regime(of: PointID(1), at: before) == .group)
    #expect(room.session.regimeNow(of: PointID(1)) == .attributed)
    #expect(room.session.strictestRegime == .group)
  }

  @Test func aPointMayHaveItsOwnUntilTheSessionChanges() throws {
    var room = try Room.opened()
    try room.act(.document(.setRegime(.chathamHouse, of: PointID(2))))
    #expect(room.session.regimeNow(of: PointID(2)) == .chathamHouse)
    #expect(room.session.regimeNow(of: PointID(1)) == .affiliation)
    try room.act(.document(.setRegime(nil, of: PointID(2))))
    #expect(room.session.regimeNow(of: PointID(2)) == .affiliation)
    try room.act(.document(.setRegime(.chathamHouse, of: PointID(2))))
    try room.act(.document(.setRegime(.attributed)))
    #expect(room.session.regimeNow(of: PointID(2)) == .attributed)
  }

  @Test func whatAppliesAlreadyIsSaid() throws {
    let room = try Room.opened()
    #expect(room.refusal(of: .document(.setRegime(.affiliation))) == .regimeStays)
    #expect(room.refusal(of: .document(.setRegime(nil))) == .regimeStays)
    #expect(room.refusal(of: .document(.setRegime(nil, of: PointID(1)))) == .regimeStays)
    #expect(
      room.refusal(of: .document(.setRegime(.group, of: PointID(9)))) == .noSuchPoint(PointID(9)))
  }
}

/// The versions of the report (product rule F27).
@Suite struct DocumentIssueTests {
  @Test func aVersionIsIssuedOnceUntilSomethingIsAdded() throws {
    var room = try Room.opened()
    #expect(room.session.documentNumber == DocumentNumber(1))
    try room.act(.document(.issue(.draft, gaps: 3)))
    #expect(room.session.issueAtHand?.gaps == 3)
    #expect(room.session.documentNumber == DocumentNumber(1))
    #expect(
      room.refusal(of: .document(.issue(.draft, gaps: 3))) == .issuedAlready(DocumentNumber(1)))
    try room.recommend("a")
    #expect(room.session.issueAtHand == nil)
    #expect(room.session.documentNumber == DocumentNumber(2))
    let issue = try #require(room.session.issues.last)
    #expect(room.session.acts(after: issue.seq).map(\.kind) == [.recommendationAdded])
    #expect(room.session.acts(after: issue.seq).first?.entry == .recommendation(.r(1, 1)))
  }

  @Test func aVersionKnowsTheMomentOfWhatItHolds() throws {
    var room = try Room.opened()
    try room.recommend("a")
    let last = room.session.lastAt
    room.wait(.minutes(4))
    try room.act(.document(.issue(.draft, gaps: 0)))
    let issue = try #require(room.session.issueAtHand)
    #expect(issue.stateAt == last)
    #expect(issue.at == last + .minutes(4) + .seconds(1))
  }

  @Test func aFinishedReportIsIssuedAfterTheClosing() throws {
    var room = try Room.opened()
    try room.act(.document(.issue(.draft, gaps: 0)))
    try room.act(.closeSession(confirmed: true))
    try room.act(.document(.issue(.circulated(commentsBy: "26 May"), gaps: 0)))
    try room.act(.document(.issue(.validated(by: "Amina Diallo"), gaps: 0)))
    #expect(
      room.session.issues.values.map(\.state) == [
        DocumentState.draft, .circulated(commentsBy: "26 May"), .validated(by: "Amina Diallo"),
      ])
    #expect(Session().issues.isEmpty)
  }

  @Test func validatedMeansClosedAndCompleteOrAReasonThatIsKept() throws {
    let whole = Intent.document(.issue(.validated(by: "Amina Diallo"), gaps: 3))
    let lacking = Intent.document(.issue(.validated(by: "Amina Diallo"), gaps: 3, essential: 2))
    let despite = DocumentState.validated(by: "Amina Diallo", despite: "sent today")
    var room = Room()
    #expect(room.refusal(of: whole) == .notStarted)
    #expect(room.refusal(of: .document(.issue(despite, gaps: 0))) == .notStarted)
    room = try Room.opened()
    #expect(room.refusal(of: whole) == .notValid(isOpen: true, missing: 0))
    #expect(room.refusal(of: lacking) == .notValid(isOpen: true, missing: 2))
    try room.act(.closeSession(confirmed: true))
    #expect(room.refusal(of: lacking) == .notValid(isOpen: false, missing: 2))
    #expect(
      room.refusal(
        of: .document(.issue(.validated(by: "A", despite: "  "), gaps: 3, essential: 2)))
        == .notValid(isOpen: false, missing: 2))
    try room.act(.document(.issue(despite, gaps: 3, essential: 2)))
    #expect(room.session.issues.last?.state == despite)
    #expect(room.session.issues.last?.gaps == 3)
    // What has nothing in its way needs no reason, and keeps none.
    try room.act(.document(.issue(despite, gaps: 3)))
    #expect(room.session.issues.last?.state == .validated(by: "Amina Diallo"))
  }
}
