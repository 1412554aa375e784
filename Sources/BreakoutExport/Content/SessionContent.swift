import BreakoutModel
import BreakoutReport

/// A session as one kind of document.
struct SessionContent: ExportContent {
  let session: Session
  let template: ReportTemplate
  /// Notes that could not be saved yet; they are printed with a mark.
  let unsaved: [NoteDraft]
  let seal: RecordSeal?
  let limit: ReadingLimit
  /// Whose recommendations alone it has; `nil` for all.
  var addressee: String?
  /// Which parts it has; `nil` for the usual ones.
  var sections: ReportSections?

  func report() -> Report {
    Report(
      session: session, as: template, unsaved: unsaved, seal: seal, limit: limit,
      addressee: addressee, sections: sections)
  }

  func json() throws -> [UInt8] {
    try JSONWriter(PublishedRecord(session, unsaved: unsaved, isIncomplete: isIncomplete)).bytes
  }

  func registers() -> [Register] {
    Register.all(for: session, unsaved: unsaved, isIncomplete: isIncomplete)
  }

  private var isIncomplete: Bool { seal?.isIncomplete == true }

  var tables: [Register.Kind] { Register.Kind.allCases }

  var title: String { CleanText.line(session.header.title) }

  var moment: Timestamp { session.lastAt }

  func name(of table: Register.Kind?, in format: ExportFormat) -> String {
    ExportFileName.name(
      title: title,
      version: Report.versionCode(of: session, unsaved: unsaved),
      kind: table?.rawValue ?? kind(in: format), state: state, in: format)
  }

  /// The data of a session are the same whichever document is asked for.
  private func kind(in format: ExportFormat) -> String? {
    if format == .json { return nil }
    if format == .xlsx { return "tables" }
    let letter = addressee.map { "for-" + ExportFileName.slug(of: $0) }
    return template == .recommendations ? letter : template.rawValue
  }

  /// What the version does not say: which entry it holds where it was not issued, how much more, and that a
  /// part of the record could not be read.
  private var state: String? {
    let gap = isIncomplete ? "INCOMPLETE" : nil
    guard session.issueAtHand == nil || !unsaved.isEmpty else { return gap }
    let more = unsaved.isEmpty ? nil : "and-\(unsaved.count)-unsaved"
    return ["entry-\(session.lastSeq)", more, gap].compactMap { $0 }.joined(separator: "-")
  }
}
