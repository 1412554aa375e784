import BreakoutModel

/// Who was heard, by constituency, and whose requests for the floor could not be accommodated. No person's
/// time is ever printed (product rules F14, F17, F21).
struct FloorUse {
  let blocks: [Block]

  init(_ record: SessionRecord) {
    let balance = Balance(record.session, at: record.now)
    let spoken = balance.turns > 0 ? Self.shares(balance, record) + Self.words(balance, record) : []
    blocks = spoken + Self.unheard(record)
  }

  private static func shares(_ balance: Balance, _ record: SessionRecord) -> [Block] {
    let floor = FloorShares(balance, record)
    guard !floor.rows.isEmpty else { return [] }
    let isCounted = floor.isCounted
    let rows = floor.rows.map { row -> [String] in
      let start = [row.name, RoomClock.length(row.spoken), "\(row.timeShare)", "\(row.turns)"]
      return isCounted ? start + ["\(row.roomShare)"] : start
    }
    return .table(
      words: ["Constituency"],
      numbers: ["Time (min)", "% of time", "Turns"] + (isCounted ? ["% of room"] : []), rows,
      chart: Chart(
        title: "Speaking time by constituency",
        series: ["% of time"] + (isCounted ? ["% of room"] : []), .beside,
        bars: floor.rows.map { row in
          (row.name, [Double(row.timeShare)] + (isCounted ? [Double(row.roomShare)] : []))
        },
        full: 100))
  }

  private static func words(_ balance: Balance, _ record: SessionRecord) -> [Block] {
    let heard = balance.people.count
    let of = balance.present.map { " of \($0) present" } ?? ""
    var words =
      "\(heard)\(of) spoke, in \(balance.turns) turn\(balance.turns == 1 ? "" : "s") and "
      + "\(RoomClock.length(balance.spoken)) min in all; points of order, questions to speakers, "
      + "replies and the moderator are not counted."
    if let gini = balance.gini, record.attribution.regime != .chathamHouse {
      words +=
        " Gini index of the time over all \(balance.giniCount), the silent included: "
        + "\(Gini.words(gini))."
    }
    return [.paragraph(Paragraph(words))] + channels(record)
  }

  /// How those who spoke took part, where not everybody was in the room.
  private static func channels(_ record: SessionRecord) -> [Block] {
    let spoken = record.session.floor.interventions.values.filter {
      $0.details.kind.isCharged && $0.started != nil
    }
    let counts = FloorChannel.allCases.map { channel in
      (channel, spoken.count { $0.details.channel == channel })
    }
    guard counts.contains(where: { $0.0 != .room && $0.1 > 0 }) else { return [] }
    let words = counts.filter { $0.1 > 0 }.map { "\($0.0.words) \($0.1)" }
    return [.paragraph(Paragraph("Turns by channel: \(words.joined(separator: ", "))."))]
  }

  private static func unheard(_ record: SessionRecord) -> [Block] {
    let all = record.session.notHeard
    let written = record.session.unheard.count - all.count
    guard !all.isEmpty || written > 0 else { return [] }
    var counts: [String: Int] = [:]
    for one in all {
      let group = record.attribution.told(record.session.group(of: one.details.person))
      counts[group, default: 0] += 1
    }
    // A few requests of a small group would tell who made them.
    let groups =
      record.attribution.mergesSmallGroups
      ? [] : counts.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }
    let list = groups.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
    return [
      .paragraph(
        Paragraph(
          "Requests for the floor that could not be accommodated: \(all.count)"
            + (list.isEmpty ? "" : " (\(list))")
            + (all.isEmpty ? "" : "; invited to contribute in writing")
            + (written == 0 ? "" : "; \(written) more contributed in writing") + "."))
    ]
  }
}

extension FloorChannel {
  fileprivate var words: String {
    switch self {
    case .room: "in the room"
    case .online: "online"
    case .phone: "by phone"
    }
  }
}
