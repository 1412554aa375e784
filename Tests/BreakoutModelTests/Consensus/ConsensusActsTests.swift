import Testing

@testable import BreakoutModel

/// Product rule F8.
@Suite struct ConsensusActsTests {
  private func room() throws -> Room {
    var room = try Room.opened()
    try room.recommend("publish data")
    try room.act(.callConsensus(.recommendation(.r(1, 1)), confirmed: false))
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
      _ = try room.session.decide(.declareConsensus, at: room.now + Milliseconds(1_999))
    }
    try room.act(.reserve(business))
    try room.act(.standAside(Statement(by: "UN", reason: "")))
    try room.act(.declareConsensus)
    #expect(room.session.recommendations[.r(1, 1)]?.status == .adoptedByConsensus)
    #expect(call(room)?.result == .adopted)
    #expect(call(room)?.reservations == [business])
    #expect(call(room)?.standAsides.map(\.by) == ["UN"])
    #expect(room.session.openDecision == nil)
  }

  @Test func anObjectionBlocksUntilItIsWithdrawn() throws {
    var room = try room()
    try room.act(.object(business))
    try room.act(.object(Statement(by: "CSO", reason: "scope")))
    #expect(room.refusal(of: .declareConsensus) == .standingObjections(2))
    try room.act(.withdrawObjection(index: 0))
    #expect(room.refusal(of: .declareConsensus) == .standingObjections(1))
    #expect(room.refusal(of: .withdrawObjection(index: 2)) == .noSuchObjection)
    try room.act(.withdrawObjection(index: 1))
    try room.act(.declareConsensus)
    #expect(call(room)?.objections.map(\.isWithdrawn) == [true, true])
  }

  @Test func noConsensusAdoptsNothingAndAVoteMayFollow() throws {
    var room = try room()
    try room.act(.object(business))
    try room.act(.declareNoConsensus)
    #expect(call(room)?.result == .notReached)
    #expect(room.session.recommendations[.r(1, 1)]?.status == .draft)
    try room.openVote(.recommendation(.r(1, 1)))
    try room.act(.recordVote(Tally(yes: 38, no: 0, abstain: 0)))
    #expect(room.session.recommendations[.r(1, 1)]?.status == .adoptedByVote)
  }

  @Test func aCallIsCalledOff() throws {
    var room = try room()
    try room.act(.callOff)
    #expect(call(room)?.result == .calledOff)
    #expect(room.session.decisions[DecisionID(1)]?.closed == room.now)
    #expect(room.session.recommendations[.r(1, 1)]?.status == .draft)
  }

  @Test func aNewCallTakesThePlaceOfTheOpenOne() throws {
    var room = try room()
    let question = Intent.callConsensus(.question(" Shall we go on? "), confirmed: false)
    #expect(room.refusal(of: question) == .decisionIsOpen(DecisionID(1)))
    try room.act(.callConsensus(.question(" Shall we go on? "), confirmed: true))
    #expect(call(room, 1)?.result == .calledOff)
    #expect(room.session.openDecision == DecisionID(2))
    #expect(room.session.decisions[DecisionID(2)]?.subject.text == "Shall we go on?")
  }

  @Test func wordsOfACallNeedACall() throws {
    var room = try room()
    #expect(room.refusal(of: .recordVote(Tally(yes: 1, no: 0, abstain: 0))) == .notAVote)
    #expect(
      room.refusal(of: .callConsensus(.question(" "), confirmed: true)) == .emptyText)
    try room.act(.callOff)
    for intent in [
      Intent.callOff, .declareConsensus, .object(business),
      .recordVote(.init(yes: 1, no: 0, abstain: 0)),
    ] {
      #expect(room.refusal(of: intent) == .noOpenDecision)
    }
    try room.openVote(.question("x"))
    for intent in [Intent.declareConsensus, .declareNoConsensus, .reserve(business)] {
      #expect(room.refusal(of: intent) == .notAConsensusCall)
    }
    #expect(
      room.refusal(
        of: .openVote(
          .question("x"), rule: .simple, method: .hands, Electorate(present: 0), confirmed: true))
        == .presenceUnknown)
  }
}
