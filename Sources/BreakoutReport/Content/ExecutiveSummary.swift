import BreakoutModel
import BreakoutWords

/// The key messages of all points, in the order of the walk (product rule F25).
struct ExecutiveSummary {
  /// How many key messages a summary has that is read to its end; more are printed, and the gap list says
  /// so.
  static let most = 5

  let blocks: [Block]

  init(_ record: ReportedSession) {
    let messages = record.keyMessages
    if messages.isEmpty {
      let mark: [Block] =
        record.session.started == nil ? [] : [.paragraph(Paragraph(Marker.missing))]
      blocks = Self.section(mark)
    } else {
      let items = messages.map { PrintedNote($0, in: record, home: nil).blocks }
      blocks = Self.section([.numbers(items)])
    }
  }

  private static func section(_ content: [Block]) -> [Block] {
    .section(2, words.report.executiveSummary, code: "executive-summary", content)
  }
}

extension ReportedSession {
  /// Those of the points in the order of the walk, then those of no point.
  var keyMessages: [Note] {
    (walk.map { $0.id as PointID? } + [nil]).flatMap { notes(of: $0) }
      .filter { $0.kind == .keyMessage }
  }
}
