import Testing

@testable import BreakoutModel

@Suite struct ConsentActsTests {
  private func opened() throws -> Room {
    var room = try Room.opened()
    try room.act(.consent(.open(.question("Meet monthly?"), confirmed: false)))
    return room
  }

  private func round(_ room: Room) -> ConsentRound? {
    guard case .consent(let round) = room.session.decisions.last?.proceeding else { return nil }
    return round
  }

  @Test func `an objection goes from open to an outcome, and consent waits for none to stand`()
    throws
  {
    var room = try opened()
    for outcome in ConsentObjection.Outcome.allCases {
      try room.act(.consensus(.object(Statement(by: "UN", reason: outcome.rawValue))))
    }
    #expect(round(room)?.objections.map(\.outcome) == [.open, .open, .open, .open])
    for (index, outcome) in ConsentObjection.Outcome.allCases.enumerated() {
      try room.act(.consent(.settle(index: index, outcome)))
    }
    #expect(room.refusal(of: .consensus(.declare)) == .standingObjections(2))
    try room.act(.consent(.settle(index: 0, .integrated)))
    #expect(room.refusal(of: .consensus(.declare)) == .standingObjections(1))
    try room.act(.consensus(.withdrawObjection(index: 3)))
    try room.act(.consensus(.declare))
    #expect(round(room)?.result == .consent)
    #expect(room.session.openDecision == nil)
  }

  @Test func `amendments and the review date are kept with the round`() throws {
    var room = try opened()
    try room.act(.consent(.amend(" every two months ")))
    try room.act(.consent(.setReview("2028-01")))
    #expect(room.refusal(of: .consent(.amend("  "))) == .emptyText)
    try room.act(.consensus(.declareNone))
    #expect(round(room)?.amendments == ["every two months"])
    #expect(round(room)?.reviewDate == "2028-01")
    #expect(round(room)?.result == .notReached)
  }

  @Test func `what a round does not know is refused`() throws {
    let room = try opened()
    #expect(room.refusal(of: .consent(.settle(index: 0, .integrated))) == .noSuchObjection)
    #expect(
      room.refusal(of: .consensus(.reserve(Statement(by: "UN", reason: "")))) == .notAConsensusCall)
    #expect(room.refusal(of: .poll(.record(nil))) == .notAPoll)
    var call = try Room.opened()
    try call.act(.consensus(.call(.question("?"), confirmed: false)))
    #expect(call.refusal(of: .consent(.amend("x"))) == .notAConsentRound)
    #expect(try Room.opened().refusal(of: .consent(.setReview("x"))) == .noOpenDecision)
  }

  @Test func `calling off and undo leave nothing open`() throws {
    var room = try opened()
    try room.act(.consensus(.callOff))
    #expect(round(room)?.result == .calledOff)
    try room.act(.undo)
    #expect(round(room)?.result == nil)
    #expect(room.session.openDecision == DecisionID(1))
    try room.act(.undo)
    #expect(room.session.openDecision == nil)
  }
}
