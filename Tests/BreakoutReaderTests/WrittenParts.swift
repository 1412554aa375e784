import Foundation
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

extension ReportSections {
  /// All that can be asked for in a record.
  static let full = ReportSections(of: .record, with: ReportTemplate.record.unusual)
}

extension WrittenSession {
  private var report: Report { Report(session: session, as: .record, sections: .full) }

  /// The headings of the document below its title.
  var headings: [String] {
    report.blocks.compactMap { if case .heading(let heading) = $0 { heading.text } else { nil } }
  }

  /// The tables of the document.
  var grids: [Grid] {
    report.blocks.compactMap { if case .table(let grid) = $0 { grid } else { nil } }
  }

  /// The names of the files in a document of a word processor.
  func members(of format: ExportFormat) throws -> [String] {
    let answer = try Tool("unzip").run(["-Z1", try path(format)])
    #expect(answer.status == 0, "\(answer.errors)")
    return answer.text.split(separator: "\n").map(String.init)
  }

  /// One file in a document of a word processor.
  func memberBytes(_ name: String, of format: ExportFormat) throws -> [UInt8] {
    // unzip takes brackets for a pattern.
    let pattern = name.replacing("[", with: "\\[")
    let answer = try Tool("unzip").run(["-p", try path(format), pattern])
    #expect(answer.status == 0, "\(answer.errors)")
    return answer.output
  }

  /// The same as text.
  func member(_ name: String, of format: ExportFormat) throws -> String {
    String(decoding: try memberBytes(name, of: format), as: UTF8.self)
  }
}
