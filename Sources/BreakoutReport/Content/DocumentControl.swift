import BreakoutModel
import BreakoutWords

/// Which versions of the document there have been, what has changed since the last one, and the record that
/// it can be held against (product rule F27).
struct DocumentControl {
  let blocks: [Block]

  init(_ record: ReportedSession, seal: RecordSeal?) {
    guard record.session.exists else {
      blocks = []
      return
    }
    let earlier = record.session.issues.values.filter { $0.id != record.issue?.id }
    // The head of the document says all there is to say of a first version.
    guard !earlier.isEmpty || seal?.hash != nil else {
      blocks = []
      return
    }
    let changes = earlier.last.map { Self.changes(since: $0, record) } ?? []
    blocks = .section(
      2, words.report.annexDocumentControl, code: "annex-document-control",
      Self.versions(earlier, record) + Self.seal(seal) + changes)
  }

  private static func versions(
    _ earlier: [DocumentIssue], _ record: ReportedSession
  ) -> [Block] {
    func row(_ state: DocumentState, _ number: DocumentNumber, _ at: Timestamp) -> [String] {
      let version = ReportVersion(state, number).sentence(record.attribution)
      return [version, record.clock.moment(at)]
    }
    let version = ReportVersion(record)
    let rows =
      earlier.map { row($0.state, $0.id, $0.stateAt) }
      + [row(version.state, version.number, record.lastAt)]
    return .table(words: [words.report.version, words.report.stateOfVersion], rows)
  }

  private static func seal(_ seal: RecordSeal?) -> [Block] {
    guard let seal, let hash = seal.hash else { return [] }
    return [.fields([Field(words.report.hashOfRecord(entry: seal.entry), hash)])]
  }

  private static func changes(since issue: DocumentIssue, _ record: ReportedSession) -> [Block] {
    let changes = ChangesSince(issue, in: record).sentences
    let version = ReportVersion(issue.state, issue.id)
    let none = Paragraph(words.report.nothingChanged)
    return .section(
      3, words.report.changesSince(version.words),
      code: "changes-since-\(version.code.lowercased())",
      changes.isEmpty ? [.paragraph(none)] : .bullets(changes.map { "\($0)" }))
  }
}
