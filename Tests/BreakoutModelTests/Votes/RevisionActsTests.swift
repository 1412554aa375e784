import Testing

@testable import BreakoutModel

/// What replaces what, and what stands (product rule F9).
@Suite struct RevisionActsTests {
  private func decided(_ tally: Tally = Tally(yes: 30, no: 5, abstain: 0)) throws -> Room {
    var room = try Room.opened()
    try room.recommend("publish data")
    try room.openVote(.recommendation(.r(1, 1)))
    try room.act(.vote(.record(tally)))
    return room
  }

  private func again(
    _ room: inout Room, of id: Int = 1, rule: VoteRule = .twoThirds, reason: String = "new facts"
  ) throws(Refusal) {
    try room.act(
      .vote(
        .open(
          .recommendation(.r(1, 1)), rule: rule, method: .hands, Electorate(present: 38),
          reconsidering: Reconsideration(of: DecisionID(id), reason: reason), confirmed: false)))
  }

  private func status(_ room: Room) -> RecommendationStatus? {
    room.session.recommendations[.r(1, 1)]?.status
  }

  @Test func aReconsiderationReplacesTheResultOnceItHasOne() throws {
    var room = try decided()
    try again(&room)
    #expect(status(room) == .adoptedByVote)
    #expect(room.session.decisions[DecisionID(1)]?.superseded == nil)
    try room.act(.vote(.record(Tally(yes: 5, no: 30, abstain: 0))))
    #expect(status(room) == .notAdopted)
    #expect(room.session.decisions[DecisionID(1)]?.superseded == "new facts")
    #expect(room.session.decisions[DecisionID(2)]?.revision?.kind == .reconsideration)
    let before = room.session.contents
    try room.act(.undo)
    #expect(status(room) == .adoptedByVote)
    try room.act(.redo)
    #expect(room.session.contents == before)
  }

  @Test(arguments: [
    (VoteRule.twoThirds, Tally(yes: 0, no: 0, abstain: 9)),
    (.indicative, Tally(yes: 0, no: 20, abstain: 0)),
    (.indicative, Tally(yes: 20, no: 0, abstain: 0)),
  ]) func whatDecidesNothingTakesNothingBack(rule: VoteRule, tally: Tally) throws {
    var room = try decided()
    try again(&room, rule: rule)
    try room.act(.vote(.record(tally)))
    #expect(status(room) == .adoptedByVote)
    #expect(room.session.decisions[DecisionID(1)]?.superseded == nil)
  }

  @Test func aReconsiderationThatIsCalledOffLeavesEverything() throws {
    var room = try decided()
    try again(&room)
    try room.act(.consensus(.callOff))
    #expect(status(room) == .adoptedByVote)
    #expect(room.session.decisions[DecisionID(1)]?.superseded == nil)
  }

  @Test func onlyWhatStandsIsReconsideredAndWithAReason() throws {
    var room = try decided()
    #expect(throws: Refusal.reasonMissing) { try again(&room, reason: " ") }
    #expect(throws: Refusal.noCountToReplace) { try again(&room, of: 7) }
    try again(&room)
    try room.act(.vote(.record(Tally(yes: 5, no: 30, abstain: 0))))
    #expect(throws: Refusal.noCountToReplace) { try again(&room, of: 1) }
  }

  @Test func aRecountWithoutResultLeavesTheTextUndecided() throws {
    var room = try decided()
    try room.act(
      .vote(.recount(DecisionID(1), Tally(yes: 0, no: 0, abstain: 9), reason: "all wrong")))
    #expect(status(room) == .draft)
  }

  @Test func aCorrectionIsCheckedLikeACount() throws {
    let room = try decided()
    let intent = Intent.vote(
      .revise(
        DecisionID(1), VoteCount(Tally(yes: 39, no: 0, abstain: 0)), .correction, reason: "x"))
    #expect(room.refusal(of: intent) == .moreHandsThanPresent(hands: 39, present: 38))
  }

  @Test func aQuorumIsWaivedWithAReason() throws {
    var rule = VoteRule.twoThirds
    rule.quorum = Quorum(.presence)
    for (waiver, status) in [
      (nil, RecommendationStatus.supported), ("  ", .supported), ("storm", .adoptedByVote),
    ] {
      var room = try Room.opened()
      try room.recommend("publish data")
      try room.act(
        .vote(
          .open(
            .recommendation(.r(1, 1)), rule: rule, method: .hands,
            Electorate(present: 9, entitled: 40), quorumWaiver: waiver, confirmed: false)))
      #expect(room.refusal(of: .vote(.waiveQuorum(reason: " "))) == .emptyText)
      try room.act(.vote(.record(Tally(yes: 9, no: 0, abstain: 0))))
      #expect(self.status(room) == status)
    }
    var room = try Room.opened()
    try room.recommend("publish data")
    try room.act(
      .vote(
        .open(
          .recommendation(.r(1, 1)), rule: rule, method: .hands,
          Electorate(present: 9, entitled: 40), confirmed: false)))
    try room.act(.vote(.waiveQuorum(reason: " storm ")))
    try room.act(.vote(.record(Tally(yes: 9, no: 0, abstain: 0))))
    #expect(self.status(room) == .adoptedByVote)
  }

  @Test func tellersMustAgree() throws {
    var room = try Room.opened()
    try room.openVote(.question("Shall we?"))
    let (one, other) = (Tally(yes: 20, no: 5, abstain: 0), Tally(yes: 21, no: 5, abstain: 0))
    #expect(
      room.refusal(of: .vote(.record(VoteCount(one), tellers: [one, other])))
        == .tellersDiffer([one, other]))
    try room.act(.vote(.record(VoteCount(one), tellers: [one, one])))
    guard case .vote(let vote) = room.session.decisions.last?.proceeding else {
      Issue.record("no vote")
      return
    }
    #expect(vote.tellers == [one, one])
  }

  @Test func countingStopsOnlyWhenNothingCanChange() throws {
    var room = try Room.opened()
    try room.openVote(.question("Shall we?"))
    let early = { (yes: Int) in
      Intent.vote(.record(VoteCount(Tally(yes: yes, no: 0, abstain: 0)), isCutShort: true))
    }
    #expect(room.refusal(of: early(25)) == .stillInDoubt)
    #expect(room.refusal(of: early(26)) == nil)
  }
}
