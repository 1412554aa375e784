import BreakoutModel
import Foundation
import TestSupport
import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// Documents for word processors, opened by LibreOffice and by pandoc.
@Suite(.serialized) struct OfficeTests {
  @Test("LibreOffice shows every recommendation in order", arguments: [ExportFormat.docx, .odt])
  func libreOffice(format: ExportFormat) throws {
    let written = try WrittenSession.fourScripts()
    let (profile, read) = (try TemporaryFolder(), try TemporaryFolder())
    let answer = try Tool("soffice").run([
      "-env:UserInstallation=file://\(profile.path)", "--headless", "--convert-to",
      "txt:Text (encoded):UTF8", "--outdir", read.path, try written.path(format),
    ])
    #expect(answer.status == 0, "\(answer.errors)")
    let name = URL(filePath: try written.path(format)).deletingPathExtension().lastPathComponent
    let text = try String(contentsOfFile: read.file("\(name).txt"), encoding: .utf8)
    expectInOrder(
      [written.session.header.title] + written.recommendations, in: text, "\(format)")
  }

  @Test("pandoc finds headings, tables and numbers", arguments: [ExportFormat.docx, .odt])
  func pandoc(format: ExportFormat) throws {
    let written = try WrittenSession.fourScripts()
    let answer = try Tool("pandoc").run(["--to=html", try written.path(format)])
    #expect(answer.status == 0, "\(answer.errors)")
    let scratch = try TemporaryFolder()
    let page = try scratch.write(
      Array("<!DOCTYPE html><title>x</title>\(answer.text)".utf8), to: "read.html")
    let outline = try Outline(of: page)
    let meant = written.headings
    let found = outline.headingTexts.map(\.letters)
    for heading in meant { #expect(found.contains(heading.letters), "\(heading)") }
    #expect(outline.tables.count == written.grids.count)
    for (table, grid) in zip(outline.tables, written.grids) {
      // pandoc's reader of ODT leaves the head of a table out.
      let rows = format == .odt ? table.rows + 1 : table.rows
      #expect(rows == grid.rows.count)
    }
    #expect(outline.elements.contains("ol"))
    expectInOrder(written.recommendations, in: outline.body, "\(format)")
  }

  @Test("every table has a head that is repeated on each page")
  func tableHeads() throws {
    let written = try WrittenSession.fourScripts()
    let count = written.grids.count
    #expect(count > 4)
    let docx = try written.member("word/document.xml", of: .docx)
    #expect(docx.ranges(of: "<w:tblHeader").count == count)
    let odt = try written.member("content.xml", of: .odt)
    #expect(odt.ranges(of: "<table:table-header-rows>").count == count)
  }

  @Test("what runs from right to left says so in DOCX")
  func direction() throws {
    let written = try WrittenSession.fourScripts()
    let document = try written.member("word/document.xml", of: .docx)
    let paragraph = try #require(
      document.split(separator: "<w:p>").first {
        $0.contains("تنشر الشركات بيانات")
      })
    #expect(paragraph.contains("<w:bidi />") && paragraph.contains("<w:rtl />"))
  }

  @Test("every paragraph, heading and cell that runs from right to left says so in ODT and DOCX")
  func everyDirection() throws {
    let written = try WrittenSession.fourScripts()
    let content = try written.member("content.xml", of: .odt)
    #expect(content.contains("style:writing-mode=\"rl-tb\""))
    let document = try written.member("word/document.xml", of: .docx)
    for (marks, tags, mark) in [
      (content, ["text:p", "text:h"], "_rl\""), (document, ["w:p"], "<w:bidi />"),
    ] {
      let text = XMLText(bytes: Array(marks.utf8))
      var place = 0
      var (found, ours) = (0, 0)
      while let range = text.element(tags, from: place) {
        place = range.upperBound
        let words = text.words(in: range)
        guard Script(of: words)?.isRightToLeft == true else { continue }
        // A line of ours runs as the document does, however long the words of the session in it are.
        guard words.first?.isASCII != true || words.first?.isLetter != true
        else {
          #expect(!text.text(range).contains(mark), "\(text.text(range))")
          ours += 1
          continue
        }
        found += 1
        #expect(text.text(range).contains(mark), "\(text.text(range))")
      }
      #expect(ours > 2)
      #expect(found > 3)
      #expect(!marks.contains(DirectionMark.rightToLeft))
    }
    // They keep their style, and cells begin where those around them do.
    #expect(!document.contains(#/<w:p><w:pPr>(?:<w:numPr>.*?<\/w:numPr>)?<w:bidi/#))
    #expect(document.contains("<w:bidi /><w:jc w:val=\"right\" />"))
    #expect(!document.contains("<w:bidi /><w:jc w:val=\"left\" />"))
    for (style, side) in [("First_20_paragraph", "right"), ("Table_20_Contents", "left")] {
      let tag = "<style:style style:name=\"\(style)_rl\""
      guard let start = content.firstRange(of: tag) else { continue }
      #expect(content[start.lowerBound...].prefix(400).contains("fo:text-align=\"\(side)\""))
    }
  }

  @Test("pages, paragraphs and tables of a language that is read from the right run so")
  func pagesFromTheRight() throws {
    let written = try WrittenSession.fromTheRight()
    let styles = try written.member("styles.xml", of: .odt)
    let page = try #require(styles.firstRange(of: "<style:page-layout-properties"))
    let tag = styles[page.lowerBound...].prefix { $0 != ">" }
    #expect(tag.contains("style:writing-mode=\"rl-tb\"") && !tag.contains("\"lr-tb\""))
    let paragraphs = try #require(styles.firstRange(of: "<style:default-style style:family=\"para"))
    #expect(
      styles[paragraphs.lowerBound...].prefix(400).contains(
        "<style:paragraph-properties style:writing-mode=\"rl-tb\""))
    #expect(styles.contains("fo:language=\"ar\""))
    // Each paragraph says how it runs, also in a house's own styles.
    let content = XMLText(bytes: Array(try written.member("content.xml", of: .odt).utf8))
    var place = 0
    var found: Set<Bool> = []
    while let range = content.element(["text:p", "text:h"], from: place) {
      place = range.upperBound
      let script = Script(of: content.words(in: range))
      let paragraph = content.text(range)
      let isRightToLeft = paragraph.contains("_rl\"")
      #expect(isRightToLeft || paragraph.contains("_lr\""), "\(paragraph)")
      if script?.isRightToLeft == true { #expect(isRightToLeft, "\(paragraph)") }
      found.insert(isRightToLeft)
    }
    #expect(found.count == 2)

    let document = try written.member("word/document.xml", of: .docx)
    #expect(document.ranges(of: "<w:bidiVisual />").count == document.ranges(of: "<w:tbl>").count)
    #expect(try written.member("word/styles.xml", of: .docx).contains("w:val=\"ar\""))
    let before = try WrittenSession.fourScripts()
    #expect(!(try before.member("word/document.xml", of: .docx)).contains("<w:bidiVisual />"))
  }

  @Test("the same session gives the same files, without the time of their making")
  func repeated() throws {
    let first = try WrittenSession.fourScripts()
    let second = try WrittenSession(first.session, in: [.docx, .odt, .pdf])
    for format in [ExportFormat.docx, .odt] {
      #expect(try first.bytes(format) == second.bytes(format))
      let members = try first.members(of: format)
      #expect(try second.members(of: format) == members)
      for member in members where member.hasSuffix(".xml") {
        let text = try first.member(member, of: format)
        #expect(try second.member(member, of: format) == text, "\(member)")
        let year = Calendar.current.component(.year, from: Date())
        #expect(!text.contains("\(year)-"), "\(member) of \(format) has a date of now")
      }
    }
    #expect(try first.bytes(.pdf) == second.bytes(.pdf))
  }

  @Test("ODT names languages for each kind of script, and small print is small in each")
  func languages() throws {
    let written = try WrittenSession.fourScripts()
    let content = try written.member("content.xml", of: .odt)
    #expect(content.contains("style:language-asian=\"zh\" style:country-asian=\"CN\""))
    #expect(content.contains("style:language-complex=\"ar\" style:country-complex=\"SA\""))
    let small = OfficeTongue.settled(openDocument: Array("<a fo:language=\"zxx\" />".utf8))
    let size = "fo:font-size=\"8pt\" style:font-size-asian=\"8pt\" style:font-size-complex=\"8pt\""
    #expect(String(decoding: small, as: UTF8.self) == "<a \(size) fo:color=\"#474747\" />")
  }
}
