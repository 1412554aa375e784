import BreakoutModel

/// How far a point came, in a sentence; `nil` where what was recorded under it says enough.
struct PointStatusLine {
  let words: String?

  init(_ point: Point, in record: SessionRecord) {
    let isOver = record.isClosed
    switch point.status {
    case .pending: words = isOver ? "Not reached." : "Not yet reached."
    case .skipped: words = point.spans.isEmpty ? "Skipped." : "Discussed; the rest was skipped."
    case .deferred:
      words =
        isOver
        ? "Deferred; not taken up again." : "Deferred to the end of the agenda."
    case .suspended: words = isOver ? "Left open." : "Suspended; to be taken up again."
    case .open: words = "Under discussion."
    case .closed, .merged: words = Self.closedWords(point, record)
    }
  }

  private static func closedWords(_ point: Point, _ record: SessionRecord) -> String? {
    let recommendations = record.recommendations(of: point.id)
    if recommendations.contains(where: \.status.isRecommended) { return nil }
    if recommendations.isEmpty { return "Discussed; no recommendation." }
    if !record.isClosed, recommendations.contains(where: \.status.isUndecided) { return nil }
    return "Discussed; no recommendation adopted."
  }
}
