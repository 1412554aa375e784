import BreakoutModel
import BreakoutReport
import Foundation
import TestSupport
import Testing

@testable import BreakoutExport

/// PDFs as somebody hears them: by the rules of PDF/UA (ISO 14289-1) that a program can check.
struct PaperAccessTests {
  private func check(_ arguments: [String], by reader: String) throws -> Tool.Answer {
    try Tool("python3").run(
      [Tool.package + "Tests/BreakoutReaderTests/Readers/" + reader] + arguments)
  }

  @Test("no kind of document breaks a rule, whatever its languages")
  func kinds() throws {
    _ = Tool.path
    let folder = try TemporaryFolder()
    let files = try EveryDocument.exports().map { name, export in
      let paper = try Rendering(export, in: [.pdf]).wait()[0].files.get()[0]
      return try folder.write(paper.bytes, to: name + ".pdf")
    }
    let answer = try check(files, by: "paper_check.py")
    #expect(answer.status == 0 && answer.text.isEmpty, "\(answer.text)\(answer.errors)")
  }

  @Test("each rule is broken by a file that is damaged so")
  func faults() throws {
    let answer = try check([], by: "paper_check_faults.py")
    #expect(answer.status == 0 && answer.text.contains(" passed, 0 failed"), "\(answer.text)")
  }
}
