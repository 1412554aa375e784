import BreakoutReport
import TestSupport
import Testing

@testable import BreakoutExport

/// How long the documents of a full session are (product rule F25): a minister reads two pages.
struct PageCountTests {
  @Test(
    "the recommendations are two pages, and a record at most fourteen, about as many in every format",
    arguments: [(ReportTemplate.recommendations, 2), (.record, 14)])
  func pages(template: ReportTemplate, most: Int) throws {
    _ = Tool.path
    let export = Export(HeldSession.judged().session, as: template)
    let paper = try pages(of: export, in: .pdf)
    #expect(paper <= most)
    for format in [ExportFormat.docx, .odt] {
      let count = try pages(of: export, in: format)
      #expect(abs(count - paper) <= 1, "\(count) pages in \(format), \(paper) in a PDF")
    }
    let reckoned = PageBreaks(export.report()).pages
    #expect(abs(reckoned - paper) <= (template == .recommendations ? 0 : 1), "\(reckoned)")
  }

  private func pages(of export: Export, in format: ExportFormat) throws -> Int {
    let folder = try TemporaryFolder()
    let file = try Rendering(export, in: [format]).wait()[0].files.get()[0]
    var path = try folder.write(file.bytes, to: file.name)
    if format != .pdf {
      let office = try Tool("soffice").run([
        "-env:UserInstallation=file://\(folder.file("profile"))", "--headless", "--convert-to",
        "pdf", "--outdir", folder.file("out"), path,
      ])
      #expect(office.status == 0, "\(office.errors)")
      path = folder.file("out/" + file.name.replacing("." + format.fileExtension, with: ".pdf"))
    }
    let answer = try Tool("pdfinfo").run([path])
    let pages = try #require(answer.text.firstMatch(of: /Pages: *(\d+)/)?.output.1)
    return try #require(Int(pages))
  }
}
