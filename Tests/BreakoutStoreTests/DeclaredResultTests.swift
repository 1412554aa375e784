import BreakoutModel
import BreakoutWords
import Foundation
import TestSupport
import Testing

@testable import BreakoutStore

/// What was declared to the room stands in the act; verify counts again.
@Suite struct DeclaredResultTests {
  /// A session in which a vote by half of the votes cast ended 20 to 20, in the words of a version that
  /// declared nothing.
  private static let earlierVote = """
    {"decisionUpdated":{"decision":{"id":1,"subject":{"point":1,"version":1,"text":"Shall we?"},
    "opened":1461664860000,"closed":1461664920000,"proceeding":{"vote":{"_0":{
    "rule":{"base":"cast","share":{"numerator":RULE},"isStrict":false,
    "isIndicative":false},"method":"hands","electorate":{"present":40},
    "tally":{"yes":YES,"no":20,"abstain":0,"invalid":0}DECLARED}}}}}}
    """

  private func change(
    yes: Int, rule: String = "1,\"denominator\":2", declared: String = ""
  ) throws -> Change {
    let json = Self.earlierVote.replacing("YES", with: "\(yes)").replacing("RULE", with: rule)
      .replacing("DECLARED", with: declared)
    return try JSONDecoder().decode(Change.self, from: Data(json.utf8))
  }

  private func session(_ change: Change) -> Session {
    var session = Session()
    for event in session.events(Room.opening() + [change], at: Room.start, by: .moderator) {
      session.apply(event)
    }
    return session
  }

  private func verdict(_ session: Session) -> Verdict? {
    guard case .vote(let vote) = session.decisions.last?.proceeding else { return nil }
    return vote.verdict
  }

  @Test func `a vote from before results were declared is decided once`() throws {
    #expect(verdict(session(try change(yes: 20)))?.outcome == .tie)
    let adopted = try change(yes: 15, rule: "1,\"denominator\":3")
    #expect(verdict(session(adopted))?.outcome == .adopted)
    #expect(Recount(adopted) == nil)
  }

  private static let declaredAdopted = """
    ,"declared":{"outcome":"adopted","base":40,"needed":20,"groups":[],"failures":[]}
    """

  @Test func `what was declared stands, and verify counts again`() throws {
    let change = try change(yes: 20, declared: Self.declaredAdopted)
    let session = session(change)
    #expect(verdict(session)?.outcome == .adopted)
    let folder = try TemporaryFolder()
    var (store, opened) = try SessionStore.create(
      folder.file(), Room.opening() + [change], at: Room.start, seat: .moderator, timeout: 5)
    #expect(verdict(opened) == verdict(session))
    _ = try store.perform(Room.note("after it"), on: &opened, at: Room.minute(3))
    store.close(opened)
    let report = try SessionFile.verify(folder.file())
    #expect(report.isIntact && report.snapshot == .equal)
    #expect(
      report.sentences.contains(
        "Event 2: Decision D1 was declared “ADOPTED: 20 yes, 20 no, 0 abst.; 1/2 of votes cast"
          + " needs 20; just reached”; counted again it is “NOT ADOPTED (tie): 20 yes, 20 no, 0 abst.;"
          + " 1/2 of votes cast reached (needs 20); a tie adopts nothing”."))
    #expect(try SessionStore.open(folder.file()).session == opened)
  }

  @Test func `every act that ends a count carries what it means`() throws {
    let folder = try TemporaryFolder()
    var (store, session) = try Room.create(folder.file())
    let vote = Intent.vote(
      .open(
        .question("Shall we?"), rule: .double, method: .hands,
        Electorate(groups: [GroupPresence("UN", present: 6), GroupPresence("Business", present: 5)]
        ),
        confirmed: false))
    _ = try store.perform(vote, on: &session, at: Room.minute(1))
    let counts = [
      GroupTally("UN", Tally(yes: 6, no: 0, abstain: 0)),
      GroupTally("Business", Tally(yes: 2, no: 3, abstain: 0)),
    ]
    let ended = try store.perform(
      .vote(.record(VoteCount(groups: counts))), on: &session, at: Room.minute(2))
    let revised = try store.perform(
      .vote(
        .revise(
          try #require(session.decisions.last?.id),
          VoteCount(groups: [counts[0], GroupTally("Business", Tally(yes: 3, no: 2, abstain: 0))]),
          .recount, reason: "hands went up late")), on: &session, at: Room.minute(3))
    _ = try store.perform(
      .poll(
        .open(
          .question("How much?"), .fistToFive, options: [], PollSettings(), confirmed: false)),
      on: &session, at: Room.minute(4))
    let polled = try store.perform(
      .poll(.record(PollCount(voters: 3, totals: [0, 0, 0, 1, 1, 1]))), on: &session,
      at: Room.minute(5))
    store.close(session)
    let declared = [ended, revised, polled].flatMap { events in
      events.compactMap { event -> String? in
        guard case .decisionUpdated(let decision) = event.change else { return nil }
        return switch decision.proceeding {
        case .vote(let vote): vote.declared.map { "\($0.outcome) \($0.base) \($0.needed)" }
        case .poll(let poll): poll.declared.map { "\($0.summary)" }
        default: nil
        }
      }
    }
    #expect(declared.count == 3 && declared.last?.isEmpty == false)
    #expect(declared.prefix(2) == ["notAdopted 11 8", "adopted 11 8"])
    let report = try SessionFile.verify(folder.file())
    #expect(report.isIntact && report.recounts.isEmpty)
    // Opened without its snapshot, the session folds to the same.
    try tamper(folder.file(), "DELETE FROM snapshot")
    #expect(try SessionStore.open(folder.file()).session == session)
  }

  @Test func `a poll that is counted otherwise is told`() throws {
    var session = Session()
    func act(_ intent: Intent) throws -> [Change] {
      let changes = try session.decide(intent, at: Room.minute(1), by: .moderator)
      for event in session.events(changes, at: Room.minute(1), by: .moderator) {
        session.apply(event)
      }
      return changes
    }
    for event in session.events(Room.opening(), at: Room.start, by: .moderator) {
      session.apply(event)
    }
    _ = try act(
      .poll(
        .open(
          .question("Which?"), .approval, options: ["Land", "Water"], PollSettings(),
          confirmed: false)))
    let change = try #require(try act(.poll(.record(PollCount(voters: 9, totals: [4, 5])))).first)
    #expect(Recount(change) == nil)
    let json = String(decoding: try JSONEncoder().encode(change), as: UTF8.self)
    let forged = try JSONDecoder().decode(
      Change.self, from: Data(json.replacing("\"first\":[1]", with: "\"first\":[0]").utf8))
    let recount = try #require(Recount(forged))
    #expect(recount.sentence.contains("Land leads") && recount.sentence.contains("Water leads"))
  }

  /// A poll that ended in the words of a version that wrote its result down in English.
  private static let writtenPoll = """
    {"decisionUpdated":{"decision":{"id":1,"subject":{"point":1,"version":1,"text":"Which?"},
    "opened":1461664860000,"closed":1461664920000,"proceeding":{"poll":{"_0":{
    "method":"approval","options":["Land","Water"],"ballots":[],
    "settings":{"legend":[],"ranksUnlistedLast":true},
    "count":{"voters":9,"totals":[4,5]},"declared":{
    "headline":"HEADLINE",
    "bars":[{"rank":"1","label":"Water","value":5,"of":9,"text":"5 of 9 (55.6 %)"},
    {"rank":"2","label":"Land","value":4,"of":9,"text":"4 of 9 (44.4 %)"}]}}}}}}}
    """

  private func writtenPoll(_ headline: String) throws -> Change {
    try JSONDecoder().decode(
      Change.self, from: Data(Self.writtenPoll.replacing("HEADLINE", with: headline).utf8))
  }

  @Test func `a poll whose result was written down in words stands as it was`() throws {
    let headline = "Water leads with the approval of 5 of 9; Land follows with 4"
    let change = try writtenPoll(headline)
    #expect(Recount.of(change) == nil)
    guard case .decisionUpdated(let decision) = change, case .poll(let poll) = decision.proceeding
    else { throw CancellationError() }
    let result = try PollResult(poll)
    #expect(result.headline == headline)
    #expect(result.bars.map(\.label) == ["Water", "Land"])
    #expect(result.bars.map(\.text) == ["5 of 9 (55.6 %)", "4 of 9 (44.4 %)"])
    #expect(result.bars.map(\.rank) == ["1", "2"])
    let again = try JSONEncoder().encode(change)
    #expect(try JSONDecoder().decode(Change.self, from: again) == change)
    let read = try Session(snapshot: session(change).snapshot())
    #expect(read == session(change))
    let recount = try #require(Recount.of(try writtenPoll("Land leads with everything")))
    #expect(recount.sentence.contains("Land leads") && recount.sentence.contains("Water leads"))
  }
}
