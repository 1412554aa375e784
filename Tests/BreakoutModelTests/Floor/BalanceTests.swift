import Testing

@testable import BreakoutModel

/// Product rule F14 and the vectors of section 2.5.
@Suite struct BalanceTests {
  @Test(
    "Gini counts the silent, and is nothing where nobody spoke",
    arguments: [
      ([300, 180, 120], 10, 0.76), ([300, 180, 120], 3, 0.2), ([60, 60, 60], 3, 0.0),
      ([60], 1, 0.0), ([60], 4, 0.75), ([300, 180, 120], 2, 0.2), ([], 10, nil), ([0, 0], 5, nil),
    ] as [([Int64], Int, Double?)])
  func gini(amounts: [Int64], count: Int, expected: Double?) {
    let index = Gini.index(amounts, among: count)
    #expect(index.map { ($0 * 1000).rounded() / 1000 } == expected)
  }

  @Test(
    "percentages sum to 100, by the largest remainder",
    arguments: [
      ([1, 1, 1], [34, 33, 33]), ([18, 12, 6, 4], [45, 30, 15, 10]), ([0, 0], [0, 0]),
      ([1, 2, 4, 7], [7, 14, 29, 50]), ([5], [100]), ([199, 1], [100, 0]), ([299, 1], [100, 0]),
    ] as [([Int64], [Int])])
  func percentages(parts: [Int64], expected: [Int]) {
    #expect(Percentages.of(parts) == expected)
  }

  /// Everybody has spoken once for so long; the limits are far away.
  private func room(_ speeches: [(String, String, Milliseconds)]) throws -> Room {
    var room = try Room.opened()
    try room.act(
      .people(
        .setPresence(
          Electorate(groups: [
            GroupPresence("CSO", present: 18), GroupPresence("Business", present: 12),
            GroupPresence("Government", present: 6), GroupPresence("UN", present: 4),
          ]))))
    for (name, group, time) in speeches {
      try room.act(
        .floor(.take(InterventionDetails(FloorPerson(name: name, constituency: group)))))
      room.wait(time + Milliseconds(-1000))
      try room.act(.floor(.end))
      room.wait(.seconds(3))
    }
    return room
  }

  @Test("the shares of time stand beside those of the room, with flags once enough was said")
  func groups() throws {
    let room = try room([
      ("Amina", "CSO", .minutes(9)), ("Chen", "Business", .minutes(1)),
      ("Bo", "Business", .minutes(1)), ("Ida", "Government", .minutes(6)),
      ("Ravi", "UN", .minutes(3)),
    ])
    let balance = Balance(room.session, at: room.now)
    #expect(balance.groups.map(\.name) == ["CSO", "Business", "Government", "UN"])
    #expect(balance.groups.map(\.timeShare) == [45, 10, 30, 15])
    #expect(balance.groups.map(\.roomShare) == [45, 30, 15, 10])
    #expect(balance.groups.map(\.turns) == [1, 2, 1, 1])
    // 45/45, 10/30, 30/15; 15/10 is 1.5 and not above it.
    #expect(balance.groups.map(\.flag) == [nil, .underHeard, .dominant, nil])
    #expect(balance.spoken == .minutes(20))
    #expect(balance.silent == 35)
    #expect(balance.people.map(\.name).first == "Amina (CSO)")
  }

  @Test("no flag below ten minutes or five turns")
  func thresholds() throws {
    let four = try room([
      ("Amina", "CSO", .minutes(20)), ("Bo", "Business", .minutes(1)),
      ("Ida", "Government", .minutes(1)), ("Ravi", "UN", .minutes(1)),
    ])
    #expect(Balance(four.session, at: four.now).groups.allSatisfy { $0.flag == nil })
    let short = try room(
      ["A", "B", "C", "D", "E"].map { ($0, "CSO", Milliseconds(119_999)) })
    #expect(Balance(short.session, at: short.now).groups.allSatisfy { $0.flag == nil })
    let enough = try room(["A", "B", "C", "D", "E"].map { ($0, "CSO", .minutes(2)) })
    #expect(Balance(enough.session, at: enough.now).group("CSO")?.flag == .dominant)
    #expect(Balance(enough.session, at: enough.now).group("UN")?.flag == .underHeard)
  }

  @Test("one person's turns are summed; who speaks long while others wait is flagged")
  func people() throws {
    var room = try room([
      ("Amina", "CSO", .minutes(3)), ("Bo", "Business", .minutes(2)), ("amina", "CSO", .minutes(3)),
      ("Ida", "Government", .minutes(2)), ("Ravi", "UN", .seconds(90)),
    ])
    var balance = Balance(room.session, at: room.now)
    #expect(balance.people.map(\.turns) == [2, 1, 1, 1])
    #expect(balance.people.first?.overtime == .minutes(2))
    #expect(balance.people.first.map(balance.isLong) == false)
    try room.act(.floor(.request(InterventionDetails(FloorPerson(constituency: "UN")))))
    balance = Balance(room.session, at: room.now)
    #expect(balance.people.map(balance.isLong) == [true, true, true, false])
  }

  @Test("the moderator's time is nobody's, and warned of above a quarter of all")
  func moderator() throws {
    var room = try room(["A", "B", "C", "D", "E"].map { ($0, "CSO", .minutes(2)) })
    try room.act(.floor(.take(InterventionDetails(FloorPerson(), as: .moderator))))
    room.wait(.seconds(199))
    try room.act(.floor(.end))
    var balance = Balance(room.session, at: room.now)
    #expect(balance.spoken == .minutes(10))
    #expect(balance.moderator == .seconds(200))
    #expect(balance.moderatorShare == 25)
    #expect(!balance.isModeratorLong)
    try room.act(.floor(.take(InterventionDetails(FloorPerson(), as: .moderator))))
    room.wait(.seconds(2))
    balance = Balance(room.session, at: room.now)
    #expect(balance.isModeratorLong)
  }

  @Test("waits are of those who spoke, wait or left unheard")
  func waits() throws {
    var room = try Room.opened()
    for name in ["A", "B", "C"] {
      try room.act(
        .floor(.request(InterventionDetails(FloorPerson(name: name, constituency: "CSO")))))
    }
    let first = try #require(room.session.floor.list.first)
    let asked = try #require(room.session.floor.interventions[first]?.requested)
    room.now = asked + .seconds(59)
    try room.act(.floor(.give(first)))
    let balance = Balance(room.session, at: asked + .seconds(90))
    #expect(balance.waits.count == 3)
    #expect(balance.waits.first == .seconds(60))
    #expect(balance.longestWait.map { $0 > .seconds(85) } == true)
  }

  @Test("without a count of the room nothing is said about it")
  func uncounted() throws {
    var room = try Room.opened()
    try room.act(.floor(.take(InterventionDetails(FloorPerson(name: "A", constituency: "CSO")))))
    let balance = Balance(room.session, at: room.now + .minutes(20))
    #expect(balance.gini == nil)
    #expect(balance.silent == nil)
    #expect(balance.groups.allSatisfy { $0.roomShare == nil && $0.flag == nil })
  }
}
