import BreakoutModel

/// How the session's time was planned and used, point by point (product rule F3).
struct TimeUsed {
  let blocks: [Block]

  init(_ record: SessionRecord) {
    let end = record.now
    // Merged points keep their own time; a session that never began has used none.
    let points = record.session.walk.filter { $0.elapsed(at: end) > .zero }
    let rows = points.map { point in
      [
        "\(point.id.number). \(CleanText.line(point.title))", RoomClock.length(point.planned),
        RoomClock.length(point.granted),
        Self.extensions(of: point),
        RoomClock.length(point.elapsed(at: end)),
      ]
    }
    let sum = points.reduce(Milliseconds.zero) { $0 + $1.elapsed(at: end) }
    let plan = points.reduce(Milliseconds.zero) { $0 + $1.planned }
    let total = [["All points", RoomClock.length(plan), "", "", RoomClock.length(sum)]]
    blocks = .section(
      2, "Time",
      .table(
        words: ["Point (minutes)"], numbers: ["Planned", "Allotted", "Extended", "Used"],
        rows.isEmpty ? [] : rows + total, chart: Self.chart(points, end)) + Self.breaks(record))
  }

  private static func chart(_ points: [Point], _ end: Timestamp) -> Chart? {
    Chart(
      title: "Minutes planned and used", series: ["Planned", "Used"], .beside,
      bars: points.map { point in
        let lengths = [point.planned, point.elapsed(at: end)]
        return ("\(point.id.number)", lengths.map { Double($0.count) / 60_000 })
      })
  }

  /// `3:00 (2)`: by how much in all, and how often where that was more than once.
  private static func extensions(of point: Point) -> String {
    guard !point.extensions.isEmpty else { return "" }
    let length = RoomClock.length(point.extended)
    return point.extensions.count == 1 ? length : "\(length) (\(point.extensions.count))"
  }

  private static func breaks(_ record: SessionRecord) -> [Block] {
    let breaks = record.session.breaks.values.map { pause in
      let end = pause.span.end.map { "–\(record.clock.time($0))" } ?? ", not ended"
      let reason = CleanText.line(pause.reason)
      return record.clock.time(pause.span.start) + end + (reason.isEmpty ? "" : " (\(reason))")
    }
    guard !breaks.isEmpty else { return [] }
    let list = breaks.joined(separator: "; ")
    return [.paragraph(Paragraph("Breaks, which count for no point: \(list)."))]
  }
}
