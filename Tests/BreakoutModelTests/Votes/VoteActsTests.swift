import Testing

@testable import BreakoutModel

/// Product rule F9.
@Suite struct VoteActsTests {
  private func room() throws -> Room {
    var room = try Room.opened()
    try room.recommend("publish data")
    return room
  }

  @Test func aVoteAdopts() throws {
    var room = try room()
    let changes = try room.session.decide(
      .vote(
        .open(
          .recommendation(.r(1, 1)), rule: .twoThirds, method: .cards, Electorate(present: 38),
          confirmed: false)), at: room.now)
    #expect(changes.map(\.kind) == [.presenceSet, .decisionOpened])
    try room.openVote(.recommendation(.r(1, 1)))
    #expect(room.session.electorate == Electorate(present: 38))
    let decision = try #require(room.session.decisions[DecisionID(1)])
    #expect(decision.subject.point == PointID(1))
    #expect(decision.subject.recommendation == .r(1, 1))
    #expect(decision.subject.version == 1)
    #expect(
      decision.subject.fields
        == RecommendationFields(text: "publish data", addressees: ["Business"]))
    try room.act(.vote(.record(Tally(yes: 26, no: 12, abstain: 0))))
    #expect(room.session.openDecision == nil)
    #expect(room.session.recommendations[.r(1, 1)]?.status == .adoptedByVote)
    #expect(room.session.decisions[DecisionID(1)]?.closed == room.now)
  }

  @Test(arguments: [
    (VoteRule.twoThirds, Tally(yes: 20, no: 10, abstain: 5), RecommendationStatus.adoptedByVote),
    (.twoThirds, Tally(yes: 19, no: 10, abstain: 5), .notAdopted),
    (.simple, Tally(yes: 10, no: 10, abstain: 0), .notAdopted),
    (.simple, Tally(yes: 0, no: 0, abstain: 10), .draft),
    (.simple, Tally(yes: 38, no: 0, abstain: 0), .adoptedByVote),
    (.indicative, Tally(yes: 38, no: 0, abstain: 0), .supported),
    (.indicative, Tally(yes: 10, no: 20, abstain: 0), .draft),
    (.indicative, Tally(yes: 10, no: 10, abstain: 0), .draft),
  ]) func theStatusFollowsTheVerdict(
    rule: VoteRule, tally: Tally, status: RecommendationStatus
  ) throws {
    var room = try room()
    try room.openVote(.recommendation(.r(1, 1)), rule: rule)
    try room.act(.vote(.record(tally)))
    #expect(room.session.recommendations[.r(1, 1)]?.status == status)
  }

  @Test func aTextChangedDuringTheVoteIsFlagged() throws {
    var room = try room()
    try room.openVote(.recommendation(.r(1, 1)))
    try room.act(
      .recommendation(.edit(.r(1, 1), RecommendationFields(text: "publish all data"))),
      by: .rapporteur)
    try room.act(.vote(.record(Tally(yes: 30, no: 0, abstain: 0))))
    #expect(room.session.recommendations[.r(1, 1)]?.isChangedAfterDecision == true)
  }

  @Test func moreHandsThanPresentAreRefusedUntilTheNumberIsCorrected() throws {
    var room = try room()
    try room.openVote(.recommendation(.r(1, 1)))
    let tally = Tally(yes: 25, no: 13, abstain: 3)
    #expect(
      room.refusal(of: .vote(.record(tally))) == .moreHandsThanPresent(hands: 41, present: 38))
    try room.act(.people(.setPresence(Electorate(present: 41))))
    #expect(
      room.refusal(of: .vote(.record(tally))) == .moreHandsThanPresent(hands: 41, present: 38),
      "who was there when the vote opened stays")
    try room.act(.people(.correctPresence(Electorate(present: 41))))
    try room.act(.vote(.record(tally)))
    guard case .vote(let vote) = room.session.decisions[DecisionID(1)]?.proceeding else {
      Issue.record("no vote")
      return
    }
    #expect(vote.electorate == Electorate(present: 41))
    #expect(vote.tally == tally)
  }

  @Test func aCorrectionKeepsTheRuleDecidable() throws {
    var room = try room()
    let rule = VoteRule(base: .entitled, share: .half, isStrict: true)
    try room.act(
      .vote(
        .open(
          .question("Shall we?"), rule: rule, method: .hands, Electorate(present: 20, entitled: 40),
          confirmed: false)))
    #expect(
      room.refusal(of: .people(.correctPresence(Electorate(present: 21)))) == .entitledUnknown)
  }

  @Test func aRecountReplacesTheCountAndKeepsIt() throws {
    var room = try room()
    try room.openVote(.recommendation(.r(1, 1)))
    try room.act(.vote(.record(Tally(yes: 25, no: 13, abstain: 0))))
    let recount = Intent.vote(
      .recount(
        DecisionID(1), Tally(yes: 26, no: 12, abstain: 0), reason: " one hand was not seen "))
    try room.act(recount)
    #expect(room.session.decisions[DecisionID(1)]?.superseded == "one hand was not seen")
    #expect(room.session.decisions(on: .r(1, 1)).map(\.id) == [DecisionID(1), DecisionID(2)])
    #expect(room.session.recommendations[.r(1, 1)]?.status == .adoptedByVote)
    #expect(room.refusal(of: recount) == .noCountToReplace)
  }

  @Test func onlyTheLatestCountIsReplaced() throws {
    var room = try room()
    let tally = Tally(yes: 30, no: 0, abstain: 0)
    let recount = Intent.vote(.recount(DecisionID(1), tally, reason: "x"))
    #expect(room.refusal(of: recount) == .noCountToReplace)
    try room.openVote(.recommendation(.r(1, 1)))
    #expect(room.refusal(of: recount) == .noCountToReplace)
    try room.act(.consensus(.callOff))
    #expect(room.refusal(of: recount) == .noCountToReplace)
    try room.openVote(.recommendation(.r(1, 1)))
    try room.act(.vote(.record(Tally(yes: 12, no: 13, abstain: 0))))
    try room.act(.consensus(.call(.recommendation(.r(1, 1)), confirmed: true)))
    room.wait(.seconds(2))
    try room.act(.consensus(.declare))
    #expect(
      room.refusal(of: .vote(.recount(DecisionID(2), tally, reason: "x"))) == .noCountToReplace)
    #expect(
      room.refusal(of: .vote(.recount(DecisionID(3), tally, reason: "x"))) == .noCountToReplace)
  }

  @Test func aRecountNeedsAReason() throws {
    var room = try room()
    try room.openVote(.recommendation(.r(1, 1)))
    try room.act(.vote(.record(Tally(yes: 25, no: 13, abstain: 0))))
    let tally = Tally(yes: 26, no: 12, abstain: 0)
    #expect(room.refusal(of: .vote(.recount(DecisionID(1), tally, reason: " "))) == .reasonMissing)
  }

  @Test func whatIsDecidedIsPutAgainOnlyAfterAsking() throws {
    var room = try room()
    try room.openVote(.recommendation(.r(1, 1)))
    try room.act(.vote(.record(Tally(yes: 30, no: 0, abstain: 0))))
    let again = Intent.consensus(.call(.recommendation(.r(1, 1)), confirmed: false))
    #expect(room.refusal(of: again) == .alreadyDecided(.r(1, 1)))
    try room.openVote(.recommendation(.r(1, 1)), confirmed: true)
    try room.act(.consensus(.callOff))
    #expect(room.session.recommendations[.r(1, 1)]?.status == .adoptedByVote)
    try room.act(.recommendation(.edit(.r(1, 1), RecommendationFields(text: "publish all"))))
    #expect(room.refusal(of: again) == nil)
  }

  @Test func aVoteInTheWayOfAnActIsCalledOffWhenConfirmed() throws {
    var room = try room()
    try room.openVote(.recommendation(.r(1, 1)))
    let ways: [(Bool) -> Intent] = [
      { .walk(.next(confirmed: $0)) }, { .walk(.open(PointID(3), confirmed: $0)) },
      { .walk(.close(confirmed: $0)) }, { .walk(.defer(PointID(1), confirmed: $0)) },
      { .walk(.skip(PointID(1), confirmed: $0)) }, { .closeSession(confirmed: $0) },
      { .consensus(.call(.question("x"), confirmed: $0)) },
    ]
    for way in ways {
      #expect(room.refusal(of: way(false)) == .decisionIsOpen(DecisionID(1)))
      var other = room
      other.wait(.minutes(2))
      try other.act(way(true))
      #expect(other.session.decisions[DecisionID(1)]?.closed == other.now)
      #expect(other.session.recommendations[.r(1, 1)]?.status == .draft)
    }
  }

  @Test func nothingIsPutToAClosedSession() throws {
    var room = try room()
    try room.act(.closeSession(confirmed: false))
    #expect(room.session.openPoint == nil)
    #expect(
      room.refusal(of: .consensus(.call(.recommendation(.r(1, 1)), confirmed: true)))
        == .sessionClosed)
  }
}
