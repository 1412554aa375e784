import BreakoutModel
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

struct DecisionWordsTests {
  private static let id = RecommendationID(point: PointID(1), ordinal: 1)

  /// A session with one recommendation, on which something is decided.
  private func line(_ decide: (inout Room) -> Void) -> String {
    var room = Room(Room.baku)
    room.act(.walk(.next(confirmed: false)))
    room.recommend(RecommendationFields(text: "Act."))
    decide(&room)
    let record = ReportedSession(room.session, unsaved: [])
    return DecisionWords(room.session.recommendations[Self.id]!, in: record).words
  }

  private func vote(_ rule: VoteRule, _ tally: Tally) -> String {
    line { $0.vote(.recommendation(Self.id), rule, tally) }
  }

  @Test("only a consensus call is called consensus")
  func consensus() {
    #expect(line { $0.consensus(on: .recommendation(Self.id)) } == "ADOPTED BY CONSENSUS")
    #expect(
      vote(.twoThirds, Tally(yes: 40, no: 0, abstain: 0))
        == "ADOPTED BY VOTE: unanimous vote, 40 yes, 0 no, 0 abst.; 2/3 of votes cast needs 27;"
        + " 13 more than needed")
    #expect(
      vote(.twoThirds, Tally(yes: 38, no: 0, abstain: 1))
        == "ADOPTED BY VOTE: without opposition, 38 yes, 0 no, 1 abst., 1 not voting;"
        + " 2/3 of votes cast needs 26; 12 more than needed")
  }

  @Test func votes() {
    #expect(
      vote(.twoThirds, Tally(yes: 25, no: 13, abstain: 0))
        == "NOT ADOPTED: 25 yes, 13 no, 0 abst., 2 not voting; 2/3 of votes cast needs 26;"
        + " 1 missing")
    #expect(
      vote(.simple, Tally(yes: 10, no: 10, abstain: 20)).hasPrefix("NOT ADOPTED (tie): 10 yes"))
    #expect(
      vote(.simple, Tally(yes: 0, no: 0, abstain: 40))
        == "draft; NO DECISION (no votes for or against): 0 yes, 0 no, 40 abst.")
    #expect(
      vote(.indicative, Tally(yes: 30, no: 5, abstain: 5))
        == "SUPPORTED (indicative): 30 yes, 5 no, 5 abst.; adopts nothing")
    #expect(
      vote(.indicative, Tally(yes: 5, no: 30, abstain: 5))
        == "draft; NOT SUPPORTED (indicative): 5 yes, 30 no, 5 abst.; adopts nothing")
  }

  @Test("a status that no decision on record has given is not dressed up")
  func withoutRecord() {
    #expect(
      line { $0.apply([.recommendationMarked(id: Self.id, status: .adoptedByConsensus)]) }
        == "ADOPTED BY CONSENSUS (no consensus call on record)")
    #expect(
      line { room in
        room.vote(.recommendation(Self.id), .simple, Tally(yes: 20, no: 10, abstain: 0))
        room.act(
          .vote(
            .recount(DecisionID(1), Tally(yes: 0, no: 0, abstain: 30), reason: "wrong question")))
      }.contains("20 yes") == false)
    #expect(line { $0.act(.recommendation(.mark(Self.id, .withdrawn))) } == "withdrawn")
    #expect(
      line { room in
        room.consensus(on: .recommendation(Self.id))
        room.act(.recommendation(.mark(Self.id, .draft)))
      } == "draft")
  }

  @Test("the last valid result stands")
  func again() {
    #expect(
      line { room in
        room.vote(.recommendation(Self.id), .simple, Tally(yes: 20, no: 10, abstain: 0))
        room.vote(.recommendation(Self.id), .simple, Tally(yes: 21, no: 9, abstain: 0))
      }.contains("21 yes"))
    #expect(
      line { room in
        room.consensus(on: .recommendation(Self.id))
        room.act(.consensus(.call(.recommendation(Self.id), confirmed: true)))
        room.act(.consensus(.callOff))
      } == "ADOPTED BY CONSENSUS")
  }

  @Test("who spoke up is printed with the result")
  func positions() {
    #expect(
      line { room in
        room.consensus(
          on: .recommendation(Self.id),
          [
            .consensus(.reserve(Statement(by: "Government", reason: "on the date"))),
            .consensus(.standAside(Statement(by: "Leyla (UN)", reason: ""))),
          ])
      } == "ADOPTED BY CONSENSUS (reservation: Government – on the date; "
        + "stood aside: one UN participant)")
  }
}
