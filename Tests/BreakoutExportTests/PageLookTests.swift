import BreakoutModel
import Foundation
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// Pages are alike in every format that has some (product rule F25).
struct PageLookTests {
  private func members(_ format: ExportFormat, _ change: (inout Agenda) -> Void = { _ in }) throws
    -> ZipArchive
  {
    var agenda = Room.baku
    change(&agenda)
    var room = Room(agenda)
    room.act(.walk(.next(confirmed: false)))
    room.recommend(
      RecommendationFields(
        text: "Publish shares", addressees: ["Business"], deadline: "2027-12", lead: "A & B"))
    room.consensus(on: .recommendation(RecommendationID(point: PointID(1), ordinal: 1)))
    let outcome = try #require(Rendering(Export(room.session), in: [format]).wait().first)
    let file = try #require(try outcome.files.get().first)
    return try #require(ZipArchive(file.bytes))
  }

  private func text(_ name: String, _ archive: ZipArchive) throws -> String {
    let member = try #require(archive[name], "\(name)")
    return String(decoding: member, as: UTF8.self)
  }

  @Test("DOCX: upright pages, then the table across, with title and state above and numbers below")
  func word() throws {
    let archive = try members(.docx)
    let body = try text("word/document.xml", archive)
    let sizes = body.matches(of: #/<w:pgSz w:w="(\d+)" w:h="(\d+)"/#).map {
      [String($0.output.1), String($0.output.2)]
    }
    #expect(sizes == [["11906", "16838"], ["16838", "11906"]])
    let place = try #require(body.firstRange(of: "Follow-up")?.lowerBound)
    #expect(body[..<place].contains("<w:sectPr>"))
    #expect(!body.contains("<w:sectPr />"))
    let head = try text("word/breakout-header.xml", archive)
    #expect(head.contains("Working Together for Peace") && head.contains("DRAFT 1"))
    #expect(try text("word/breakout-footer.xml", archive).contains("Page </w:t>"))
    let styles = try text("word/styles.xml", archive)
    #expect(styles.ranges(of: "w:styleId=\"Heading1\"").count == 1)
    #expect(styles.contains(PageLook.accent))
    for part in ["breakout-header.xml", "breakout-header-across.xml", "breakout-footer.xml"] {
      #expect(try text("[Content_Types].xml", archive).contains("/word/\(part)"))
      #expect(try text("word/_rels/document.xml.rels", archive).contains("Target=\"\(part)\""))
    }
  }

  @Test("ODT has the same pages")
  func openDocument() throws {
    let styles = try text("styles.xml", try members(.odt))
    #expect(
      styles.contains("fo:page-width=\"595.30pt\"")
        && styles.contains("fo:page-height=\"841.90pt\""))
    #expect(!styles.contains("fo:page-width=\"8.5in\""))
  }

  @Test("an agenda may ask for letter paper")
  func letter() throws {
    let body = try text("word/document.xml", try members(.docx) { $0.document.paper = .letter })
    #expect(body.contains("<w:pgSz w:w=\"12240\" w:h=\"15840\""))
    var agenda = Room.baku
    agenda.document.paper = .letter
    let page = Room(agenda).document(.html, as: .recommendations)
    #expect(page.contains("@page { size: letter;") && page.contains("size: letter landscape"))
  }

  @Test("pages are counted in the words of the language, and lists go on where they stopped")
  func html() {
    let page = Room.decided(.attributed).document(.html, as: .recommendations)
    #expect(page.contains("content: \"Page \" counter(page) \" of \" counter(pages);"))
    #expect(page.contains("<ol start=\"2\">"))
    #expect(page.contains("<body class=\"brief\">") && !page.contains("<nav"))
  }
}
