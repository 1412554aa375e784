import BreakoutModel
import BreakoutWords

/// What was decided, how and by which rules, and nothing else (product rule F25).
struct DecisionRecord {
  let blocks: [Block]

  init(_ record: ReportedSession, seal: RecordSeal?) {
    let decisions = DecisionAnnex(
      record, title: words.report.decisionsAndVotes, code: Self.code
    ).blocks
    let none: [Block] =
      record.session.started == nil
      ? [] : [.paragraph(Paragraph(words.report.nothingPutToTheRoom))]
    let content: [[Block]] = [
      decisions.isEmpty
        ? .section(2, words.report.decisionsAndVotes, code: Self.code, none) : decisions,
      WordingAnnex(record).blocks,
      MethodNote(record, .tables).blocks,
      DocumentControl(record, seal: seal).blocks,
    ]
    blocks = content.flatMap { $0 }
  }

  private static let code = "decisions-and-votes"
}
