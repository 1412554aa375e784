import Testing

@testable import BreakoutModel

/// Product rule F7.
@Suite struct RecommendationActsTests {
  @Test func numbersCountWithinThePointAndStay() throws {
    var room = try Room.opened()
    try room.recommend("a")
    try room.recommend("b")
    try room.act(.recommendation(.mark(.r(1, 2), .withdrawn)))
    try room.recommend("c")
    try room.act(.walk(.next(confirmed: true)))
    try room.recommend("d")
    try room.act(.walk(.move(PointID(2), to: 0)))
    #expect(
      room.session.sortedRecommendations.map { $0.id.description }
        == ["R1.1", "R1.2", "R1.3", "R2.1"])
  }

  @Test func betweenPointsItBelongsToTheOneJustLeft() throws {
    var room = Room()
    let fields = RecommendationFields(text: "x")
    #expect(room.refusal(of: .recommendation(.add(fields, at: .start))) == .noOpenPoint)
    try room.act(.walk(.open(PointID(3), confirmed: false)))
    try room.act(.walk(.open(PointID(2), confirmed: false)))
    try room.act(.walk(.suspend))
    try room.recommend("x")
    #expect(room.session.recommendations.keys.first == .r(2, 1))
  }

  @Test func onlyWordsMakeVersions() throws {
    var room = try Room.opened()
    try room.recommend("a")
    var fields = try #require(room.session.recommendations[.r(1, 1)]).fields
    fields.lead = "Chamber"
    try room.act(.recommendation(.edit(.r(1, 1), fields)))
    #expect(room.session.recommendations[.r(1, 1)]?.version == 1)
    fields.addressees = ["Media"]
    try room.act(.recommendation(.edit(.r(1, 1), fields)))
    fields.text = "b"
    try room.act(.recommendation(.edit(.r(1, 1), fields)))
    let one = try #require(room.session.recommendations[.r(1, 1)])
    #expect(one.versions.map(\.text) == ["a", "a", "b"])
    #expect(one.versions.last?.at == room.now)
    #expect(one.fields.lead == "Chamber")
    #expect(!one.isChangedAfterDecision)
  }

  @Test func aTextChangedAfterTheDecisionIsFlaggedUntilReadBack() throws {
    var room = try Room.opened()
    try room.recommend("a")
    try room.act(.recommendation(.mark(.r(1, 1), .readBack)))
    #expect(room.session.recommendations[.r(1, 1)]?.status == .readBack)
    try room.act(.consensus(.call(.recommendation(.r(1, 1)), confirmed: false)))
    room.wait(.seconds(2))
    try room.act(.consensus(.declare))
    try room.act(.recommendation(.edit(.r(1, 1), RecommendationFields(text: "b"))))
    #expect(room.session.recommendations[.r(1, 1)]?.isChangedAfterDecision == true)
    try room.act(.recommendation(.mark(.r(1, 1), .readBack)))
    #expect(room.session.recommendations[.r(1, 1)]?.isChangedAfterDecision == false)
    #expect(room.session.recommendations[.r(1, 1)]?.status == .adoptedByConsensus)
  }

  @Test func aDetailThatWasDecidedIsFlaggedToo() throws {
    var room = try Room.opened()
    try room.act(
      .recommendation(.add(RecommendationFields(text: "a", target: "30 %"), at: room.now)))
    try room.act(.recommendation(.mark(.r(1, 1), .readBack)))
    try room.act(.consensus(.call(.recommendation(.r(1, 1)), confirmed: false)))
    room.wait(.seconds(2))
    try room.act(.consensus(.declare))
    var fields = try #require(room.session.recommendations[.r(1, 1)]).fields
    // Why it is asked for was not before the room.
    fields.rationale = "nobody knows the figures"
    try room.act(.recommendation(.edit(.r(1, 1), fields)))
    #expect(room.session.recommendations[.r(1, 1)]?.isChangedAfterDecision == false)
    #expect(room.session.recommendations[.r(1, 1)]?.isReadBack == true)
    fields.target = "40 %"
    try room.act(.recommendation(.edit(.r(1, 1), fields)))
    let one = try #require(room.session.recommendations[.r(1, 1)])
    #expect(one.isChangedAfterDecision && !one.isReadBack && one.version == 1)
    try room.act(.recommendation(.mark(.r(1, 1), .readBack)))
    #expect(room.session.recommendations[.r(1, 1)]?.isChangedAfterDecision == false)
  }

  @Test(arguments: [
    RecommendationStatus.adoptedByConsensus, .adoptedByVote, .supported, .notAdopted,
  ]) func whatTheRoomDecidesIsNotMarkedByHand(status: RecommendationStatus) throws {
    var room = try Room.opened()
    try room.recommend("a")
    #expect(
      room.refusal(of: .recommendation(.mark(.r(1, 1), status))) == .needsDecision(status))
  }

  @Test func recommendationsMerge() throws {
    var room = try Room.opened()
    try room.recommend("a")
    try room.recommend("b")
    let merge = { Intent.recommendation(.mark(.r(1, $0), .merged(into: .r(1, $1)))) }
    #expect(room.refusal(of: merge(1, 1)) == .mergesItself(.r(1, 1)))
    #expect(room.refusal(of: merge(1, 3)) == .noSuchRecommendation(.r(1, 3)))
    try room.act(merge(1, 2))
    #expect(room.refusal(of: merge(2, 1)) == .isWithdrawn(.r(1, 1)))
    let call = Intent.consensus(.call(.recommendation(.r(1, 1)), confirmed: true))
    #expect(room.refusal(of: call) == .isWithdrawn(.r(1, 1)))
    try room.act(.recommendation(.mark(.r(1, 1), .draft)))
    #expect(room.refusal(of: call) == nil)
  }

  @Test(arguments: [
    (Intent.recommendation(.add(.init(text: " "), at: .start)), Refusal.emptyText),
    (.recommendation(.edit(.r(1, 1), .init(text: ""))), .emptyText),
    (.recommendation(.edit(.r(1, 2), .init(text: "x"))), .noSuchRecommendation(.r(1, 2))),
    (.recommendation(.mark(.r(9, 1), .withdrawn)), .noSuchRecommendation(.r(9, 1))),
    (
      .consensus(.call(.recommendation(.r(2, 1)), confirmed: true)),
      .noSuchRecommendation(.r(2, 1))
    ),
  ]) func refusals(intent: Intent, refusal: Refusal) throws {
    var room = try Room.opened()
    try room.recommend("a")
    #expect(room.refusal(of: intent) == refusal)
  }

  @Test(arguments: [
    ("R3.2", RecommendationID.r(3, 2) as RecommendationID?), ("r3.2", .r(3, 2)), ("3.2", .r(3, 2)),
    ("R3", nil), ("3.", nil), ("R0.1", nil), ("3.2.1", nil), ("", nil), ("RR3.2", nil),
  ]) func numbersAreRead(text: String, id: RecommendationID?) {
    #expect(RecommendationID(text) == id)
  }

  @Test func theFormTakesAndGivesText() {
    var fields = RecommendationFields(text: "x")
    #expect(fields.missing == RecommendationField.expected)
    for field in RecommendationField.allCases { fields[field] = " gov, 17.17 " }
    #expect(fields.missing.isEmpty)
    #expect(fields.addressees == ["Governments", "17.17"])
    #expect(fields.sdgTargets == ["gov", "17.17"])
    #expect(fields[.addressees] == "Governments, 17.17")
    #expect(fields.proposer == "gov, 17.17")
  }
}
