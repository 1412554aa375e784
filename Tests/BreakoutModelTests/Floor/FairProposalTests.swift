import BreakoutWords
import Testing

@testable import BreakoutModel

/// Product rule F13 and its vector.
@Suite struct FairProposalTests {
  private struct Asker {
    let name: String
    let group: String
    /// Speeches so far, which are part of the group's time.
    let turns: Int
    let waiting: Milliseconds
  }

  private static let vector = [
    Asker(name: "Amina", group: "CSO", turns: 0, waiting: .minutes(6)),
    Asker(name: "Bob", group: "Government", turns: 1, waiting: .minutes(9)),
    Asker(name: "Chen", group: "Business", turns: 1, waiting: .minutes(2)),
    Asker(name: "Dao", group: "Business", turns: 0, waiting: .minutes(1)),
  ]

  /// Nobody speaks; the groups have spoken so long, and these people wait since so long before the last
  /// request.
  private func room(
    _ askers: [Asker], spoken: [(String, Milliseconds)], mode: ProposalMode
  ) throws -> Room {
    var room = try Room.opened()
    room.wait(.minutes(-2))
    try room.act(
      .people(
        .setPresence(
          Electorate(groups: [
            GroupPresence("CSO", present: 18), GroupPresence("Business", present: 12),
            GroupPresence("Government", present: 6), GroupPresence("UN", present: 4),
          ]))))
    try room.act(.floor(.setRules(FloorRules(mode: mode))))
    for (group, time) in spoken {
      let person = askers.first { $0.group == group && $0.turns > 0 }?.name ?? "X of \(group)"
      try room.act(
        .floor(.take(InterventionDetails(FloorPerson(name: person, constituency: group)))))
      room.wait(time + Milliseconds(-1000))
      try room.act(.floor(.end))
    }
    room.wait(.minutes(1))
    let end = room.now + .minutes(15)
    for one in askers.sorted(by: { $0.waiting > $1.waiting }) {
      room.now = end + Milliseconds(-one.waiting.count - 1000)
      try room.act(
        .floor(
          .request(
            InterventionDetails(FloorPerson(name: one.name, constituency: one.group)))))
    }
    return room
  }

  private func names(_ room: Room) -> [String] {
    FairProposal(room.session).order.compactMap {
      room.session.floor.interventions[$0.id]?.details.person.name
    }
  }

  private static let spoken: [(String, Milliseconds)] = [
    ("CSO", .minutes(9)), ("Business", .minutes(2)), ("Government", .minutes(6)),
    ("UN", .minutes(3)),
  ]

  @Test(arguments: [
    (ProposalMode.balance, ["Dao", "Chen", "Amina", "Bob"]),
    (.fifo, ["Bob", "Amina", "Chen", "Dao"]),
    (.firstTimers, ["Amina", "Dao", "Bob", "Chen"]),
    (.formal, ["Bob", "Amina", "Chen", "Dao"]),
    // The UN spoke last; CSO spoke longest ago, then Business, then Government.
    (.zip, ["Amina", "Chen", "Bob", "Dao"]),
  ])
  func theVectorInEveryMode(mode: ProposalMode, order: [String]) throws {
    #expect(names(try room(Self.vector, spoken: Self.spoken, mode: mode)) == order)
  }

  @Test func turnsCountBeforeThereAreThreeMinutes() throws {
    // 1:00 of CSO in one turn against 1:30 of Business in one: per head CSO has had fewer turns.
    let askers = [
      Asker(name: "A", group: "Business", turns: 0, waiting: .minutes(3)),
      Asker(name: "B", group: "CSO", turns: 0, waiting: .minutes(2)),
    ]
    let room = try room(
      askers, spoken: [("CSO", .seconds(100)), ("Business", .seconds(20))], mode: .balance)
    #expect(names(room) == ["B", "A"])
  }

  @Test func whoWaitsTooLongGoesFirst() throws {
    let late = Self.vector.map { one in
      Asker(
        name: one.name, group: one.group, turns: one.turns,
        waiting: one.name == "Bob" ? Milliseconds(12 * 60_000 + 60_001) : one.waiting)
    }
    let room = try room(late, spoken: Self.spoken, mode: .balance)
    #expect(names(room).first == "Bob")
    #expect(FairProposal(room.session).order.first?.reason == .starving)
  }

  @Test func whoWasPassedOverFourTimesGoesFirst() throws {
    var room = try room(
      [Asker(name: "Bob", group: "Government", turns: 1, waiting: .minutes(1))],
      spoken: Self.spoken, mode: .balance)
    for number in 1...4 {
      try room.act(
        .floor(.request(InterventionDetails(FloorPerson(name: "N\(number)", constituency: "CSO")))))
      #expect(names(room) == ["N\(number)", "Bob"])
      let id = try #require(FairProposal(room.session).order.first?.id)
      try room.act(.floor(.give(id)))
      room.wait(.seconds(10))
      try room.act(.floor(.end))
    }
    try room.act(
      .floor(.request(InterventionDetails(FloorPerson(name: "N5", constituency: "CSO")))))
    #expect(names(room) == ["Bob", "N5"])
  }

  @Test func kindsKeepTheirPlaces() throws {
    var room = try room(Self.vector, spoken: Self.spoken, mode: .balance)
    for kind in [InterventionKind.reply, .order] {
      try room.act(
        .floor(.request(InterventionDetails(FloorPerson(name: "\(kind)"), as: kind))))
    }
    #expect(names(room) == ["order", "Dao", "Chen", "Amina", "Bob", "reply"])
  }

  @Test func theOrderDoesNotMoveWithTime() throws {
    var room = try room(Self.vector, spoken: Self.spoken, mode: .balance)
    let before = FairProposal(room.session)
    room.wait(.minutes(30))
    try room.note("Half an hour later")
    #expect(FairProposal(room.session) == before)
  }
}
