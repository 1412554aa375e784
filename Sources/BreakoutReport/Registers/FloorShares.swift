import BreakoutModel

/// The time and the turns of each constituency as far as they may be told apart; the one source of the
/// document, the register and the data (product rule F30).
struct FloorShares {
  struct Row {
    let name: String
    /// 0 where the room was not counted by constituency.
    let present: Int
    let spoken: Milliseconds
    let turns: Int
    /// Percent of all time, and of the room; the sums are 100.
    let timeShare: Int
    let roomShare: Int
  }

  /// Empty where nobody spoke, and where merging leaves nothing to tell apart.
  let rows: [Row]
  /// Whether the room was counted by constituency.
  let isCounted: Bool

  init(_ record: ReportedSession) {
    self.init(Balance(record.session, at: record.now), record)
  }

  init(_ balance: Balance, _ record: ReportedSession) {
    isCounted = balance.groups.contains { $0.present != nil }
    let isMerged = record.attribution.mergesSmallGroups
    // Where small groups must not be told apart, nothing is said of groups that nobody counted.
    guard balance.turns > 0, isCounted || !isMerged else {
      rows = []
      return
    }
    let groups = balance.groups.map { group in
      GroupNumbers(
        name: record.attribution.told(group.name), size: group.present ?? 0,
        numbers: [Int(group.spoken.count), group.turns])
    }.joinedByName.allowed(by: record.attribution)
    guard groups.count > 1 || !isMerged else {
      rows = []
      return
    }
    let times = Percentages.of(groups.map { Int64($0.numbers[0]) })
    let room = Percentages.of(groups.map { Int64($0.size) })
    rows = groups.indices.map { place in
      let group = groups[place]
      return Row(
        name: group.name, present: group.size, spoken: Milliseconds(Int64(group.numbers[0])),
        turns: group.numbers[1], timeShare: times[place], roomShare: room[place])
    }
  }
}
