import BreakoutModel
import BreakoutWords

/// Who was heard, by constituency, and whose requests for the floor could not be accommodated. No person's
/// time is ever printed (product rules F14, F17, F21).
struct FloorUse {
  let blocks: [Block]

  /// - Parameter isInternal: whether those who ran the session read it; others learn no index of inequality.
  init(_ record: ReportedSession, isInternal: Bool = false) {
    let balance = Balance(record.session, at: record.now)
    let spoken =
      balance.turns > 0
      ? Self.shares(balance, record) + Self.sentences(balance, record, isInternal) : []
    blocks = spoken + Self.unheard(record)
  }

  private static func shares(_ balance: Balance, _ record: ReportedSession) -> [Block] {
    let floor = FloorShares(balance, record)
    guard !floor.rows.isEmpty else { return [] }
    let isCounted = floor.isCounted
    let rows = floor.rows.map { row -> [String] in
      let start = [row.name, RoomClock.length(row.spoken), "\(row.timeShare)", "\(row.turns)"]
      return isCounted ? start + ["\(row.roomShare)"] : start
    }
    let report = words.report
    let ofRoom = isCounted ? [report.percentOfRoom] : []
    return .table(
      words: [report.constituency],
      numbers: [report.timeInMinutes, report.percentOfTime, report.turns] + ofRoom, rows,
      chart: Chart(
        title: report.speakingTimeChart, series: [report.percentOfTime] + ofRoom, .beside,
        bars: floor.rows.map { row in
          (row.name, [Double(row.timeShare)] + (isCounted ? [Double(row.roomShare)] : []))
        },
        full: 100))
  }

  private static func sentences(
    _ balance: Balance, _ record: ReportedSession, _ isInternal: Bool
  ) -> [Block] {
    let heard = balance.people.count
    let spoke =
      balance.present.map { words.report.spoke(heard, of: $0) } ?? words.report.spoke(heard)
    var sentences = [
      words.report.spokeInAll(
        spoke, words.report.turns(balance.turns), RoomClock.length(balance.spoken))
    ]
    if isInternal, let gini = balance.gini, record.attribution.regime != .chathamHouse {
      sentences.append(words.report.giniIndex(Gini.words(gini), over: balance.giniCount))
    }
    return [.paragraph(Paragraph(words.lists.sentences(sentences)))] + channels(record)
  }

  /// How those who spoke took part, where not everybody was in the room.
  private static func channels(_ record: ReportedSession) -> [Block] {
    let spoken = record.session.floor.interventions.values.filter {
      $0.details.kind.isCharged && $0.started != nil
    }
    let counts = FloorChannel.allCases.map { channel in
      (channel, spoken.count { $0.details.channel == channel })
    }
    guard counts.contains(where: { $0.0 != .room && $0.1 > 0 }) else { return [] }
    let turns = counts.filter { $0.1 > 0 }.map { words.report.turns(by: $0.0, $0.1) }
    return [.paragraph(Paragraph(words.report.turnsByChannel(words.lists.row(turns))))]
  }

  private static func unheard(_ record: ReportedSession) -> [Block] {
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
    let list = words.lists.row(groups.map { words.report.counted($0.key, $0.value) })
    let count = words.report.notAccommodated(all.count)
    let parts =
      [list.isEmpty ? count : words.report.remarked(count, list)]
      + (all.isEmpty ? [] : [words.report.invitedToWrite])
      + (written == 0 ? [] : [words.report.contributedInWriting(written)])
    return [.paragraph(Paragraph(words.report.sentence(words.lists.clauses(parts))))]
  }
}
