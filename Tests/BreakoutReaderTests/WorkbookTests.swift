import BreakoutModel
import BreakoutReport
import Foundation
import TestSupport
import Testing

@testable import BreakoutExport

/// The tables of a session in one file, read by openpyxl.
struct WorkbookTests {
  private struct Book: Decodable {
    struct Sheet: Decodable {
      let name: String
      let frozen: String
      let filter: String
      let formulas: Int
      let rows: [[String]]
    }

    let title: String?
    let created: String
    let sheets: [Sheet]
  }

  private func book(_ session: Session) throws -> Book {
    let folder = try TemporaryFolder()
    let files = try Rendering(Export(session), in: [.xlsx]).wait()[0].files.get()
    #expect(files.map(\.name).allSatisfy { $0.contains("-tables-") && $0.hasSuffix(".xlsx") })
    let path = try folder.write(files[0].bytes, to: "book.xlsx")
    let reader = Tool.package + "Tests/BreakoutReaderTests/Readers/workbook.py"
    let answer = try Tool("python3").run([reader, path])
    #expect(answer.status == 0, "\(answer.errors)")
    return try JSONDecoder().decode(Book.self, from: Data(answer.output))
  }

  @Test("each table is a sheet with the cells of the CSV, in every script")
  func sheets() throws {
    let session = HeldSession.fourScripts().session
    let book = try book(session)
    #expect(book.title == session.header.title)
    #expect(book.sheets.map(\.name) == Register.Kind.allCases.map(\.rawValue))
    for (sheet, register) in zip(book.sheets, Register.all(for: session)) {
      #expect(sheet.frozen == "A2" && sheet.filter.hasPrefix("A1:"))
      #expect(sheet.rows.first == register.columns)
      let rows = register.rows.map { row in
        row.map { cell in
          switch cell {
          case .text(let text): text
          case .number(let number): "\(number)"
          case .date(let day): "\(day) 00:00:00"
          case .empty: ""
          }
        }
      }
      #expect(Array(sheet.rows.dropFirst()) == rows)
    }
    #expect(book.sheets[0].rows[1].contains("2027-12-31 00:00:00"))
  }

  @Test("no text is a formula, and none breaks the file")
  func hostile() throws {
    let book = try book(HeldSession.hostile().session)
    #expect(book.sheets.map(\.formulas) == [0, 0, 0, 0])
    #expect(try self.book(Session()).sheets.map(\.rows.count) == [1, 1, 1, 1])
  }
}
