import BreakoutWords
import Testing

@testable import BreakoutModel

/// Votes by name (product rule F9).
@Suite struct RollCallActsTests {
  private func room(_ groups: [String?] = ["CSO", "CSO", "Business"]) throws -> Room {
    var room = try Room.opened()
    try room.recommend("publish data")
    try room.act(
      .people(
        .add(
          groups.enumerated().map { ParticipantDraft(name: "P\($0)", constituency: $1) }
            + [ParticipantDraft(name: "Watcher", role: .observer)])))
    let everybody = room.session.roster.values.map(\.id)
    try room.act(.people(.mark(everybody, isPresent: true)))
    return room
  }

  private func openRoll(_ room: inout Room, rule: VoteRule = .twoThirds) throws {
    let electorate = try #require(room.session.electorate)
    try room.act(
      .vote(
        .open(
          .recommendation(.r(1, 1)), rule: rule, method: .rollCall, electorate, confirmed: false)))
  }

  private func vote(_ room: Room) throws -> Vote {
    let decision = try #require(room.session.decisions.last)
    guard case .vote(let vote) = decision.proceeding else { throw Refusal.notAVote }
    return vote
  }

  private func answer(
    _ room: inout Room, _ person: Int, _ reply: RollReply
  ) throws(Refusal) {
    try room.act(.vote(.answer(ParticipantID(person), reply)))
  }

  @Test func thoseWithAVoteAreCalledInTheOrderOfTheRoster() throws {
    var room = try room()
    try openRoll(&room)
    #expect(try vote(room).roll?.map(\.participant.number) == [1, 2, 3])
    #expect(room.refusal(of: .vote(.answer(ParticipantID(4), .answer(.yes)))) == .notOnRoll)
    #expect(room.refusal(of: .vote(.record(Tally(yes: 3, no: 0, abstain: 0)))) == .isRollCall)
  }

  @Test func answersCountByConstituency() throws {
    var room = try room()
    try openRoll(&room, rule: .double)
    try answer(&room, 1, .answer(.yes))
    try answer(&room, 2, .pass)
    try answer(&room, 3, .answer(.no))
    #expect(try vote(room).roll?.map(\.isPassed) == [false, true, false])
    try answer(&room, 2, .answer(.yes))
    try answer(&room, 3, .answer(.abstain))
    try room.act(.vote(.recordRoll(isCutShort: false)))
    let ended = try vote(room)
    #expect(ended.tally == Tally(yes: 2, no: 0, abstain: 1))
    #expect(ended.groups?.first { $0.name == "CSO" }?.tally.yes == 2)
    #expect(ended.verdict?.outcome == .notAdopted)
  }

  @Test func anAnswerIsTakenBackAndUndone() throws {
    var room = try room()
    try openRoll(&room)
    try answer(&room, 1, .answer(.yes))
    let before = room.session.contents
    try answer(&room, 1, .none)
    #expect(try vote(room).roll?[0].answer == nil)
    try room.act(.undo)
    #expect(room.session.contents == before)
  }

  @Test func countingMayStopOnceNothingCanChange() throws {
    var room = try room()
    try openRoll(&room, rule: .simple)
    try answer(&room, 1, .answer(.yes))
    #expect(room.refusal(of: .vote(.recordRoll(isCutShort: true))) == .stillInDoubt)
    try answer(&room, 2, .answer(.yes))
    try room.act(.vote(.recordRoll(isCutShort: true)))
    #expect(try vote(room).isCutShort == true)
    #expect(
      try vote(room).sentence
        == "ADOPTED: at least 2 yes, 0 no, 0 abst.; more yes than no (simple majority of votes"
        + " cast); result no longer in doubt, counting stopped")
  }

  @Test func nobodyIsCalledWhereNobodyHasAVote() throws {
    var room = try Room.opened()
    try room.recommend("publish data")
    let intent = Intent.vote(
      .open(
        .recommendation(.r(1, 1)), rule: .simple, method: .rollCall, Electorate(present: 9),
        confirmed: false))
    #expect(room.refusal(of: intent) == .nobodyOnRoll)
    try room.openVote(.recommendation(.r(1, 1)))
    #expect(room.refusal(of: .vote(.recordRoll(isCutShort: false))) == .notARollCall)
  }

  @Test func whoIsBeingCalledStaysOnTheRoster() throws {
    var room = try room()
    try openRoll(&room)
    #expect(room.refusal(of: .people(.remove(ParticipantID(1)))) == .isOnOpenRoll("P0"))
    try room.act(.people(.mark([ParticipantID(3)], isPresent: false)))
    try room.act(.vote(.recordRoll(isCutShort: false)))
    #expect(try vote(room).closing?.present == 2)
  }
}
