import Testing

@testable import BreakoutModel

/// Product rule F8.
@Suite struct ConsensusActsTests {
  private func room() throws -> Room {
    var room = try Room.opened()
    try room.recommend("publish data")
    try room.act(.consensus(.call(.recommendation(.r(1, 1)), confirmed: false)))
    return room
  }

  private func call(_ room: Room, _ id: Int = 1) -> ConsensusCall? {
    guard case .consensus(let call) = room.session.decisions[DecisionID(id)]?.proceeding else {
      return nil
    }
    return call
  }

  private let business = Statement(by: "Business", reason: "the interval")

  @Test func noObjectionAdopts() throws {
    var room = try room()
    #expect(room.session.recommendations[.r(1, 1)]?.status == .draft)
    #expect(throws: Refusal.justCalled) {
      _ = try room.session.decide(.consensus(.declare), at: room.now + Milliseconds(1_999))
    }
    try room.act(.consensus(.reserve(business)))
    try room.act(.consensus(.standAside(Statement(by: "UN", reason: ""))))
    try room.act(.consensus(.declare))
    #expect(room.session.recommendations[.r(1, 1)]?.status == .adoptedByConsensus)
    #expect(call(room)?.result == .adopted)
    #expect(call(room)?.reservations == [business])
    #expect(call(room)?.standAsides.map(\.by) == ["UN"])
    #expect(room.session.openDecision == nil)
  }

  @Test func anObjectionBlocksUntilItIsWithdrawn() throws {
    var room = try room()
    try room.act(.consensus(.object(business)))
    try room.act(.consensus(.object(Statement(by: "CSO", reason: "scope"))))
    #expect(room.refusal(of: .consensus(.declare)) == .standingObjections(2))
    try room.act(.consensus(.withdrawObjection(index: 0)))
    #expect(room.refusal(of: .consensus(.declare)) == .standingObjections(1))
    #expect(room.refusal(of: .consensus(.withdrawObjection(index: 2))) == .noSuchObjection)
    try room.act(.consensus(.withdrawObjection(index: 1)))
    try room.act(.consensus(.declare))
    #expect(call(room)?.objections.map(\.isWithdrawn) == [true, true])
  }

  @Test func noConsensusAdoptsNothingAndAVoteMayFollow() throws {
    var room = try room()
    try room.act(.consensus(.object(business)))
    try room.act(.consensus(.declareNone))
    #expect(call(room)?.result == .notReached)
    #expect(room.session.recommendations[.r(1, 1)]?.status == .draft)
    try room.openVote(.recommendation(.r(1, 1)))
    try room.act(.vote(.record(Tally(yes: 38, no: 0, abstain: 0))))
    #expect(room.session.recommendations[.r(1, 1)]?.status == .adoptedByVote)
  }

  @Test func aCallIsCalledOff() throws {
    var room = try room()
    try room.act(.consensus(.callOff))
    #expect(call(room)?.result == .calledOff)
    #expect(room.session.decisions[DecisionID(1)]?.closed == room.now)
    #expect(room.session.recommendations[.r(1, 1)]?.status == .draft)
  }

  @Test func aNewCallTakesThePlaceOfTheOpenOne() throws {
    var room = try room()
    let question = Intent.consensus(.call(.question(" Shall we go on? "), confirmed: false))
    #expect(room.refusal(of: question) == .decisionIsOpen(DecisionID(1)))
    try room.act(.consensus(.call(.question(" Shall we go on? "), confirmed: true)))
    #expect(call(room, 1)?.result == .calledOff)
    #expect(room.session.openDecision == DecisionID(2))
    #expect(room.session.decisions[DecisionID(2)]?.subject.text == "Shall we go on?")
  }

  @Test func wordsOfACallNeedACall() throws {
    var room = try room()
    #expect(room.refusal(of: .vote(.record(Tally(yes: 1, no: 0, abstain: 0)))) == .notAVote)
    #expect(
      room.refusal(of: .consensus(.call(.question(" "), confirmed: true))) == .emptyText)
    try room.act(.consensus(.callOff))
    for intent in [
      Intent.consensus(.callOff), .consensus(.declare), .consensus(.object(business)),
      .vote(.record(.init(yes: 1, no: 0, abstain: 0))),
    ] {
      #expect(room.refusal(of: intent) == .noOpenDecision)
    }
    try room.openVote(.question("x"))
    for intent in [
      Intent.consensus(.declare), .consensus(.declareNone), .consensus(.reserve(business)),
    ] {
      #expect(room.refusal(of: intent) == .notAConsensusCall)
    }
    #expect(
      room.refusal(
        of: .vote(
          .open(
            .question("x"), rule: .simple, method: .hands, Electorate(present: 0), confirmed: true))
      )
        == .presenceUnknown)
  }
}
