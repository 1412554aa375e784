import BreakoutModel
import BreakoutWords

extension Register {
  /// Who was heard, by constituency. No person's time is ever told (product rules F14, F17).
  static func speaking(_ record: ReportedSession) -> Register {
    let shares = FloorShares(record)
    let headings = words.registers
    return Register(
      kind: .speaking,
      columns: [
        headings.constituency, headings.present, headings.seconds, headings.percentOfTime,
        headings.turns, headings.percentOfRoom,
      ],
      rows: shares.rows.map { row in
        [
          .text(row.name), Cell(shares.isCounted ? row.present : nil),
          .number(Int(row.spoken.count / 1000)), .number(row.timeShare), .number(row.turns),
          Cell(shares.isCounted ? row.roomShare : nil),
        ]
      })
  }
}
