import BreakoutModel
import BreakoutWords

/// The last line of the document: which version of which state of the record it is, where comments go, and what it is
/// (product rules F25, F27).
struct ClosingLine {
  let blocks: [Block]

  init(_ record: ReportedSession, seal: RecordSeal?) {
    let report = words.report
    guard record.session.exists else {
      blocks = []
      return
    }
    let version = ReportVersion(record).sentence(record.attribution)
    let link = seal?.hash.map { String($0.prefix(16)) }
    let state =
      link.map { report.stateWithLink(record.lastEntry, $0) }
      ?? report.stateOfActs(record.lastEntry)
    var parts = [report.sentence(version), report.sentence(state)]
    if seal?.isIncomplete == true { parts.append(report.sentence(RecordSeal.incomplete)) }
    if record.unsavedCount > 0 { parts.append(report.notesNotYetSaved(record.unsavedCount)) }
    if let address = record.session.header.document?.commentsTo?.nilIfBlank {
      parts.append(report.commentsGoTo(CleanText.line(address)))
    }
    let standing = record.session.header.document?.standing?.nilIfBlank.map {
      CleanText.line($0).ended
    }
    parts.append(standing ?? report.informalSummary)
    var line = Paragraph()
    for part in parts { line.append(part, as: .small) }
    blocks = [.paragraph(line)]
  }
}
