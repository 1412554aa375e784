import BreakoutReport
import TestSupport
import Testing

@testable import BreakoutExport

/// How long the documents of a full session are (product rule F25): a minister reads two pages.
struct PageCountTests {
  @Test(
    "the recommendations are two pages, and the record of a full session at most fourteen in every format",
    arguments: [
      (ReportTemplate.recommendations, ExportFormat.pdf, 2), (.record, .pdf, 14),
      (.recommendations, .docx, 2), (.recommendations, .odt, 2),
      // Without the drawings and the list of contents of a PDF.
      (.record, .docx, 13), (.record, .odt, 13),
    ])
  func pages(template: ReportTemplate, format: ExportFormat, most: Int) throws {
    _ = Tool.path
    let folder = try TemporaryFolder()
    let session = HeldSession.judged().session
    let file = try Rendering(Export(session, as: template), in: [format]).wait()[0].files.get()[0]
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
    let count = try #require(Int(pages))
    #expect(count <= most)
    if format == .pdf {
      let reckoned = PageBreaks(Report(session: session, as: template)).pages
      #expect(abs(count - reckoned) <= (template == .recommendations ? 0 : 1), "\(reckoned)")
    }
  }
}
