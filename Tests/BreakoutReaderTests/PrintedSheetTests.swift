import BreakoutAgenda
import BreakoutModel
import Foundation
import TestSupport
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// The run sheet and the blank form as converters really make them.
@Suite(.serialized) struct PrintedSheetTests {
  private static func session() throws -> Session {
    let path = Tool.package + "Agendas/baku-2016-civil-society-and-business.md"
    let agenda = try AgendaReader.read(path: path).agenda
    var session = Session()
    let created = session.events(
      [.sessionCreated(agenda, utcOffsetMinutes: 0)], at: Timestamp(milliseconds: 0),
      by: .rapporteur)
    for event in created { session.apply(event) }
    return session
  }

  private static func bytes(_ sheet: RoomSheet, _ format: ExportFormat) throws -> [UInt8] {
    // The converters are found where README's test command puts them.
    _ = Tool.path
    let outcome = try #require(
      Rendering(Export(sheet, of: try session()), in: [format]).wait().first)
    return try #require(try outcome.files.get().first).bytes
  }

  @Test("eight points take few pages", arguments: [(RoomSheet.runSheet, 3), (.blankForm, 5)])
  func pages(sheet: RoomSheet, most: Int) throws {
    let folder = try TemporaryFolder()
    let file = try folder.write(try Self.bytes(sheet, .pdf), to: "sheet.pdf")
    let answer = try Tool("pdfinfo").run([file])
    let pages = try #require(answer.text.firstMatch(of: /Pages: +([0-9]+)/)).output.1
    #expect(Int(pages).map { $0 <= most } == true, "\(pages)")
  }

  @Test(
    "cells that are to be written in have lines",
    arguments: [
      (ExportFormat.docx, "word/document.xml", "<w:tblBorders>", "<w:trHeight "),
      (
        .odt, "content.xml", "\"FormCell\" office", "<table:table-row table:style-name=\"FormRow\">"
      ),
    ])
  func lines(format: ExportFormat, member: String, line: String, row: String) throws {
    let archive = try #require(ZipArchive(try Self.bytes(.blankForm, format)))
    let text = String(decoding: try #require(archive[member]), as: UTF8.self)
    var forms = 0
    var rows = 0
    for case .table(let grid) in Report(.blankForm, of: try Self.session()).blocks {
      forms += format == .docx ? 1 : grid.columns.count * (grid.rows.count + 1)
      rows += grid.rows.count
    }
    #expect(text.ranges(of: line).count == forms)
    #expect(text.ranges(of: row).count == rows)
  }
}
