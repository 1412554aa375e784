import BreakoutModel
import BreakoutWords

/// How far a point came, in a sentence; `nil` where what was recorded under it says enough.
struct PointStatusLine {
  let words: String?

  init(_ point: Point, in record: ReportedSession) {
    let isOver = record.isClosed
    let report = Words.current.report
    switch point.status {
    case .pending: words = isOver ? report.notReached : report.notYetReached
    case .skipped: words = point.spans.isEmpty ? report.skipped : report.restSkipped
    case .deferred:
      words = isOver ? report.deferredForGood : report.deferredToTheEnd
    case .suspended: words = isOver ? report.leftOpen : report.suspended
    case .open: words = report.underDiscussion
    case .closed, .merged: words = Self.closedWords(point, record)
    }
  }

  private static func closedWords(_ point: Point, _ record: ReportedSession) -> String? {
    let recommendations = record.recommendations(of: point.id)
    if recommendations.contains(where: \.status.isRecommended) { return nil }
    if recommendations.isEmpty { return Words.current.report.discussedWithoutRecommendation }
    if !record.isClosed, recommendations.contains(where: \.status.isUndecided) { return nil }
    return Words.current.report.discussedNoneAdopted
  }
}
