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

  @Test func theHistoriesMeetEveryKindOfChangeAndMostRefusals() {
    var kinds: Set<ChangeKind> = []
    var refusals: Set<String> = []
    for seed in UInt64(1)...12 {
      let history = RandomHistory(seed: seed, acts: 600)
      kinds.formUnion(history.events.map(\.change.kind))
      refusals.formUnion(history.refusals)
    }
    #expect(Set(ChangeKind.allCases).subtracting(kinds).isEmpty)
    #expect(refusals.count >= 24, "\(refusals.sorted())")
  }
}
