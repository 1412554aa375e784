import BreakoutModel
import BreakoutReport

/// What is printed before a session. It is made of the plan, so its name tells no state of the record; its data are
/// those of the session.
struct SheetContent: ExportContent {
  let sheet: RoomSheet
  let session: Session

  private var record: SessionContent {
    SessionContent(
      session: session, template: .recommendations, unsaved: [], seal: nil, limit: ReadingLimit())
  }

  func report() -> Report { Report(sheet, of: session) }

  func json() throws -> [UInt8] { try record.json() }

  func registers() -> [Register] { record.registers() }

  var tables: [Register.Kind] { record.tables }

  var title: String { record.title }

  var moment: Timestamp { record.moment }

  func name(of table: Register.Kind?, in format: ExportFormat) -> String {
    if case .data = format.making { return record.name(of: table, in: format) }
    return ExportFileName.name(
      title: CleanText.line(session.header.title), version: "", kind: sheet.rawValue, in: format)
  }
}
