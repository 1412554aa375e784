import Foundation
import Testing

@testable import BreakoutModel
@testable import BreakoutRecord
@testable import BreakoutStore

/// Records that an earlier version of the program wrote are read as they are.
@Suite struct EarlierRecordTests {
  private func change(_ json: String) throws -> Change {
    try JSONDecoder().decode(Change.self, from: Data(json.utf8))
  }

  /// A part is filed under a name that somebody gave it, never under one that a compiler makes up; the first
  /// version's `_0` goes on.
  @Test("choices whose part has no name of its own")
  func unnamedParts() throws {
    let electorate = Electorate(present: 3)
    var vote = Vote(rule: .simple, method: .hands, electorate: electorate, tally: nil)
    let group = GroupVerdict(
      name: "UN", tally: Tally(yes: 1, no: 2, abstain: 3),
      presence: GroupPresence("UN", present: 3), needed: 2, state: .notMet)
    let state = QuorumState(quorum: Quorum(.presence, number: 7), parts: [])
    vote.declared = DeclaredResult(
      outcome: .notAdopted, base: 3, needed: 2, groups: [group], quorum: state,
      failures: [
        .group(group), .condition(AnswerCondition(.no, .fewerThan, .half), count: 2, bound: 1),
        .count(AnswerCount(.yes, .atLeast, 3), count: 1), .quorum(state),
      ])
    let poll = Poll(
      method: .dots, options: ["A"], points: [], settings: PollSettings(), electorate: electorate)
    let coding = ChangeCoding()
    for (proceeding, name) in [
      (Proceeding.vote(vote), "vote"), (.consensus(ConsensusCall()), "consensus"),
      (.poll(poll), "poll"), (.consent(ConsentRound()), "consent"),
    ] {
      let change = Change.decisionOpened(
        decision: Decision(
          id: DecisionID(1),
          subject: DecisionSubject(point: nil, recommendation: nil, version: 1, text: "S"),
          opened: Timestamp(milliseconds: 5), proceeding: proceeding))
      let payload = try coding.payload(change)
      #expect(coding.reading(payload, filedAs: "decisionOpened") == .change(change))
      let text = String(decoding: payload, as: UTF8.self)
      #expect(text.contains("\"proceeding\":{\"\(name)\":{\"_0\":{"))
      guard name == "vote" else { continue }
      for failure in [
        "{\"group\":{\"_0\":{\"name\"", "{\"condition\":{\"_0\":{\"answer\"",
        "\"bound\":1,\"count\":2}}", "{\"count\":{\"_0\":{\"answer\"", "{\"quorum\":{\"_0\":{",
      ] { #expect(text.contains(failure), "\(failure)") }
    }
  }

  @Test("a point from before there were allotments and extensions")
  func point() throws {
    let point = """
      {"id":1,"title":"Land","question":"Whose?","planned":540000,"priority":"normal",
      "status":{"pending":{}},"origin":{"agenda":{}},"spans":[]}
      """
    let expected = Point(
      id: PointID(1), title: "Land", question: "Whose?", planned: .minutes(9))
    #expect(
      try change("{\"pointAdded\":{\"point\":\(point),\"index\":0}}")
        == .pointAdded(point: expected, index: 0))
  }

  @Test("the opening of a point without an allotment")
  func opening() throws {
    #expect(
      try change("{\"pointOpened\":{\"id\":1,\"leaving\":{\"closed\":{}}}}")
        == .pointOpened(id: PointID(1), leaving: .closed))
  }

  @Test("a note from before parked issues had owners")
  func note() throws {
    let note = """
      {"id":2,"point":1,"at":5,"kind":"parked","text":"Visa rules","tags":[],"isVerified":false}
      """
    #expect(
      try change("{\"noteAdded\":{\"note\":\(note)}}")
        == .noteAdded(
          note: Note(
            id: NoteID(2), point: PointID(1),
            NoteDraft(at: Timestamp(milliseconds: 5), kind: .parked, text: "Visa rules"))))
  }
}
