import Foundation
import Testing

@testable import BreakoutModel

/// Product rule F1: the state is a fold of the events.
@Suite struct ReplayTests {
  static let seeds: [UInt64] = Array(1...6)

  @Test(arguments: seeds) func everyPrefixReplaysToWhatLived(seed: UInt64) {
    let history = RandomHistory(seed: seed, acts: 500)
    #expect(history.events.count > 150)
    var replayed = Session()
    for (event, state) in zip(history.events, history.states) {
      replayed.apply(event)
      guard replayed == state else {
        Issue.record("event \(event.seq): \(event.change)")
        return
      }
    }
  }

  private static func prioritiesAndFollowUp() throws -> Room {
    var room = Room()
    try room.act(
      .poll(
        .open(
          .question("What first?"), .dots, options: ["a", "b", "c"],
          points: [PointID(1), PointID(2), PointID(3)], PollSettings(dots: 2), confirmed: false)))
    try room.act(.poll(.record(PollCount(voters: 4, totals: [0, 1, 7]))))
    try room.act(.poll(.apply(DecisionID(1), .reorder)))
    try room.act(.poll(.apply(DecisionID(1), .weigh)))
    try room.act(.walk(.next(confirmed: true)))
    try room.recommend("a")
    try room.act(.consensus(.call(.recommendation(.r(3, 1)), confirmed: true)))
    try room.act(.consensus(.declare))
    try room.act(.closeSession(confirmed: true))
    try room.act(
      .followUp(.note(.r(3, 1), FollowUpEntry(day: "2027-05-01", state: .done, note: "published"))))
    return room
  }

  @Test(arguments: seeds) func everyChangeSurvivesJSON(seed: UInt64) throws {
    let history = RandomHistory(seed: seed, acts: 500)
    var replayed = Session()
    for event in history.events {
      let data = try JSONEncoder().encode(event.change)
      let change = try JSONDecoder().decode(Change.self, from: data)
      try #require(change == event.change)
      replayed.apply(
        Event(seq: event.seq, act: event.act, at: event.at, seat: event.seat, change: change))
    }
    #expect(replayed == history.session)
  }

  @Test func theHistoriesMeetEveryKindOfChangeAndMostRefusals() throws {
    var kinds: Set<ChangeKind> = []
    var refusals: Set<String> = []
    for seed in UInt64(1)...16 {
      let history = RandomHistory(seed: seed, acts: 600)
      kinds.formUnion(history.events.map(\.change.kind))
      refusals.formUnion(history.refusals)
    }
    // Random walks seldom leave three unfinished points, recommend anything or close.
    let played = try Self.prioritiesAndFollowUp()
    kinds.formUnion(played.events.map(\.change.kind))
    #expect(Set(ChangeKind.allCases).subtracting(kinds).isEmpty)
    var replayed = Session()
    for event in played.events { replayed.apply(event) }
    #expect(replayed == played.session)
    #expect(refusals.count >= 24, "\(refusals.sorted())")
  }
}
