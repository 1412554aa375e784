import BreakoutModel

/// How the session was run, for those who ran it: times, balance and waits (product rules F14, F25, F31).
struct Debrief {
  let blocks: [Block]

  init(_ record: SessionRecord) {
    let note = Paragraph("Internal: for those who ran the session, not for the participants.")
    let content: [[Block]] = [
      [.paragraph(note)],
      TimeUsed(record).blocks,
      .section(2, "Floor", FloorUse(record).blocks + Self.balance(record)),
      .section(2, "Speakers", Self.people(record)),
      .section(2, "Decisions", Self.decisions(record)),
    ]
    blocks = content.flatMap { $0 }
  }

  /// Who was under-heard, who waited how long, how much the moderator spoke.
  private static func balance(_ record: SessionRecord) -> [Block] {
    let balance = Balance(record.session, at: record.now)
    var fields: [Field] = []
    if let silent = balance.silent, let present = balance.present, present > 0 {
      fields.append(Field("Silent", "\(silent) of \(present) present"))
    }
    if !record.attribution.mergesSmallGroups {
      let flags = balance.groups.compactMap { group in
        group.flag.map { "\(record.attribution.told(group.name)) \($0.rawValue)" }
      }
      if !flags.isEmpty { fields.append(Field("Balance", flags.joined(separator: "; "))) }
    }
    if let median = balance.medianWait, let longest = balance.longestWait {
      fields.append(
        Field(
          "Wait for the floor",
          "median \(RoomClock.length(median)) min, longest \(RoomClock.length(longest)) min"))
    }
    if balance.moderator > .zero {
      let hint = balance.isModeratorLong ? "; more than a quarter of all that was said" : ""
      fields.append(
        Field(
          "Moderator",
          "\(RoomClock.length(balance.moderator)) min, \(balance.moderatorShare) % of all that was"
            + " said\(hint)"))
    }
    return .fields(fields)
  }

  /// The time of each person, where everybody may be named.
  private static func people(_ record: SessionRecord) -> [Block] {
    guard record.attribution.regime == .attributed else { return [] }
    let rows = Balance(record.session, at: record.now).people.map { person in
      [
        person.name, RoomClock.length(person.spoken), "\(person.turns)",
        person.overtime > .zero ? RoomClock.length(person.overtime) : "",
      ]
    }
    return .table(
      words: ["Speaker"], numbers: ["Time (min)", "Turns", "Overtime"], rows)
  }

  /// How many proposals there were, what became of them, and how long the room took over its decisions.
  private static func decisions(_ record: SessionRecord) -> [Block] {
    var fields: [Field] = []
    let all = record.recommendations
    if !all.isEmpty {
      var counts: [(String, Int)] = []
      for one in all {
        let name = if case .merged = one.status { "merged" } else { one.status.name }
        if let place = counts.firstIndex(where: { $0.0 == name }) {
          counts[place].1 += 1
        } else {
          counts.append((name, 1))
        }
      }
      let list = counts.map { "\($0.1) \($0.0)" }.joined(separator: ", ")
      fields.append(Field("Proposals", "\(all.count): \(list)"))
    }
    let lengths = record.decisions.compactMap { one in one.closed.map { $0 - one.opened } }
    if !lengths.isEmpty {
      let sum = lengths.reduce(.zero, +)
      fields.append(
        Field(
          "Decisions and polls", "\(lengths.count), in \(RoomClock.length(sum)) min in all"))
    }
    return .fields(fields)
  }
}
