import TestSupport
import Testing

@testable import BreakoutModel

/// Product rule F13 at any moment of random histories, against a plain reading of it.
@Suite struct ProposalHistoryTests {
  @Test(arguments: FloorHistoryTests.seeds) func theOrderIsThatOfAPlainReading(
    seed: UInt64
  ) throws {
    var room = Room()
    try room.act(
      .people(
        .setPresence(
          Electorate(groups: [
            GroupPresence("CSO", present: 18), GroupPresence("Business", present: 7),
            GroupPresence("Government", present: 0), GroupPresence("UN", present: 3),
          ]))))
    var intents = RandomIntent(seed: seed, subject: .floor)
    var compared: [ProposalMode: Int] = [:]
    for number in 0..<400 {
      room.wait(Milliseconds(Int64(intents.number(0, 40_000))))
      intents.newest = max(16, room.session.floor.interventions.nextID.number)
      // More who ask than a random history has, so that there is something to put in order.
      let details = InterventionDetails(
        FloorPerson(name: "N\(number % 23)", constituency: Self.groups[number % 5]),
        as: number % 7 == 0 ? .panel : .floor)
      _ = try? room.act(
        number.isMultiple(of: 3)
          ? .floor(.request(details, despite: true)) : intents.next(at: room.now))
      if number.isMultiple(of: 20) {
        var rules = room.session.floor.rules
        rules.mode = ProposalMode.allCases[number / 20 % ProposalMode.allCases.count]
        _ = try? room.act(.floor(.setRules(rules)))
      }
      let order = FairProposal(room.session).order
      let onList = order.map(\.id).filter {
        room.session.floor.interventions[$0]?.details.kind.isOnList == true
      }
      var naive = NaiveProposal(room.session)
      try #require(onList == naive.order(), "\(room.session.floor.rules.mode), \(number)")
      #expect(Set(order.map(\.id)) == Set(room.session.floor.list))
      if onList.count > 2 { compared[room.session.floor.rules.mode, default: 0] += 1 }
    }
    for mode in ProposalMode.allCases {
      #expect(compared[mode, default: 0] > 5, "\(mode)")
    }
  }

  private static let groups = ["CSO", "Business", "Government", "UN", nil]
}
