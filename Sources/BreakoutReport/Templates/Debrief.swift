import BreakoutModel
import BreakoutWords

/// How the session was run, for those who ran it: times, balance and waits (product rules F14, F25, F31).
struct Debrief {
  let blocks: [Block]

  init(_ record: ReportedSession) {
    let note = Paragraph(words.report.internalNote)
    let content: [[Block]] = [
      [.paragraph(note)],
      TimeUsed(record).blocks,
      .section(
        2, words.report.floor, code: "floor",
        FloorUse(record, isInternal: true).blocks + Self.balance(record)),
      .section(2, words.report.speakers, code: "speakers", Self.people(record)),
      .section(2, words.report.decisions, code: "decisions", Self.decisions(record)),
    ]
    blocks = content.flatMap { $0 }
  }

  /// Who was under-heard, who waited how long, how much the moderator spoke.
  private static func balance(_ record: ReportedSession) -> [Block] {
    let balance = Balance(record.session, at: record.now)
    var fields: [Field] = []
    if let silent = balance.silent, let present = balance.present, present > 0 {
      fields.append(
        Field(words.report.silent, words.report.silent(silent, of: present)))
    }
    if !record.attribution.mergesSmallGroups {
      let flags = balance.groups.compactMap { group in
        group.flag.map { words.report.balance(record.attribution.told(group.name), $0) }
      }
      if !flags.isEmpty {
        fields.append(Field(words.report.balance, words.lists.clauses(flags)))
      }
    }
    if let median = balance.medianWait, let longest = balance.longestWait {
      fields.append(
        Field(
          words.report.waitForTheFloor,
          words.report.wait(
            median: RoomClock.length(median), longest: RoomClock.length(longest))))
    }
    if balance.moderator > .zero {
      let time = words.report.moderatorSpoke(
        RoomClock.length(balance.moderator), percent: balance.moderatorShare)
      let hint = balance.isModeratorLong ? [words.report.moreThanAQuarter] : []
      fields.append(Field(words.report.moderatorSpoke, words.lists.clauses([time] + hint)))
    }
    return .fields(fields)
  }

  /// The time of each person, where everybody may be named.
  private static func people(_ record: ReportedSession) -> [Block] {
    guard record.attribution.regime == .attributed else { return [] }
    let rows = Balance(record.session, at: record.now).people.map { person in
      [
        person.name, RoomClock.length(person.spoken), "\(person.turns)",
        person.overtime > .zero ? RoomClock.length(person.overtime) : "",
      ]
    }
    return .table(
      words: [words.report.speaker],
      numbers: [words.report.timeInMinutes, words.report.turns, words.report.overtime], rows)
  }

  /// How many proposals there were, what became of them, and how long the room took over its decisions.
  private static func decisions(_ record: ReportedSession) -> [Block] {
    var fields: [Field] = []
    let all = record.recommendations
    if !all.isEmpty {
      var counts: [(String, Int)] = []
      for one in all {
        let name = if case .merged = one.status { words.report.merged } else { one.status.name }
        if let place = counts.firstIndex(where: { $0.0 == name }) {
          counts[place].1 += 1
        } else {
          counts.append((name, 1))
        }
      }
      let list = words.lists.row(counts.map { words.report.number($0.1, $0.0) })
      fields.append(Field(words.report.proposals, words.report.total(all.count, list)))
    }
    let lengths = record.decisions.compactMap { one in one.closed.map { $0 - one.opened } }
    if !lengths.isEmpty {
      let sum = lengths.reduce(.zero, +)
      fields.append(
        Field(
          words.report.decisionsAndPolls,
          words.report.decisionsInAll(lengths.count, RoomClock.length(sum))))
    }
    return .fields(fields)
  }
}
