import BreakoutModel
import BreakoutWords

/// How the session's time was planned and used, point by point (product rule F3).
struct TimeUsed {
  let blocks: [Block]

  /// - Parameter isAnnex: whether it stands at the end of another document.
  init(_ record: ReportedSession, isAnnex: Bool = false) {
    let end = record.now
    // Merged points keep their own time; a session that never began has used none.
    let points = record.session.walk.filter { $0.elapsed(at: end) > .zero }
    let rows = points.map { point in
      [
        words.report.numbered(point.id.number, CleanText.line(point.title)),
        RoomClock.length(point.planned), RoomClock.length(point.granted),
        Self.extensions(of: point),
        RoomClock.length(point.elapsed(at: end)),
      ]
    }
    let sum = points.reduce(Milliseconds.zero) { $0 + $1.elapsed(at: end) }
    let plan = points.reduce(Milliseconds.zero) { $0 + $1.planned }
    let total = [[words.report.allPoints, RoomClock.length(plan), "", "", RoomClock.length(sum)]]
    let report = words.report
    blocks = .section(
      2, isAnnex ? report.annexTime : report.time, code: "time",
      .table(
        words: [report.pointInMinutes],
        numbers: [report.planned, report.allotted, report.extended, report.used],
        rows.isEmpty ? [] : rows + total, chart: Self.chart(points, end)) + Self.breaks(record))
  }

  private static func chart(_ points: [Point], _ end: Timestamp) -> Chart? {
    Chart(
      title: words.report.minutesChart, series: [words.report.planned, words.report.used], .beside,
      bars: points.map { point in
        let lengths = [point.planned, point.elapsed(at: end)]
        return ("\(point.id.number)", lengths.map { Double($0.count) / 60_000 })
      })
  }

  /// `3:00 (2)`: by how much in all, and how often where that was more than once.
  private static func extensions(of point: Point) -> String {
    guard !point.extensions.isEmpty else { return "" }
    let length = RoomClock.length(point.extended)
    return point.extensions.count == 1
      ? length : words.report.extended(length, times: point.extensions.count)
  }

  private static func breaks(_ record: ReportedSession) -> [Block] {
    let breaks = record.session.breaks.values.map { pause in
      let start = record.clock.time(pause.span.start)
      let stretch =
        pause.span.end.map { words.dates.stretch(from: start, to: record.clock.time($0)) }
        ?? words.report.breakNotEnded(start)
      let reason = CleanText.line(pause.purpose)
      return reason.isEmpty ? stretch : words.report.remarked(stretch, reason)
    }
    guard !breaks.isEmpty else { return [] }
    return [.paragraph(Paragraph(words.report.breaks(words.lists.clauses(breaks))))]
  }
}
