import Testing

@testable import BreakoutExport
@testable import BreakoutReport

/// Tables, sections and lists of documents for word processors, as they stand in the package.
struct OfficeLookTests {
  private static let row = ["R1.1", "ADOPTED BY CONSENSUS", "Civil society"]
  private static let grid = Grid(
    words: ["On", "Result", "Constituency"], numbers: ["Yes"], rows: [row + ["12"], row + ["3"]])

  private static let report = Report(
    kind: "k", title: "A title", version: "DRAFT 1",
    blocks: [
      .heading(Heading(2, "Before", code: "before")), .paragraph(Paragraph("It says:")),
      .table(grid), .bullets([[.paragraph(Paragraph("an item"))]]),
      .heading(Heading(2, "Lying", code: "lying", isAcross: true)), .table(grid),
      .heading(Heading(2, "Behind", code: "behind")), .paragraph(Paragraph("Upright.")),
    ])

  static func archive(_ format: ExportFormat, of report: Report = report) throws -> ZipArchive {
    var converter = Converter.pandoc(format, reference: nil, moment: 1_461_650_400)
    converter.look = OfficeLook(report)
    let bytes = try Conversion(converter, of: converter.source(of: report)).result().get()
    return try #require(ZipArchive(bytes))
  }

  static func text(_ name: String, _ format: ExportFormat) throws -> String {
    String(decoding: try #require(try archive(format)[name]), as: UTF8.self)
  }

  @Test("DOCX: tables are as wide as the text of their pages")
  func widths() throws {
    let body = try Self.text("word/document.xml", .docx)
    let tables = body.matches(of: #/<w:tblGrid>.*?<\/w:tblGrid>/#).map { grid in
      grid.output.matches(of: #/w:w="(\d+)"/#).compactMap { Int($0.output.1) }.reduce(0, +)
    }
    let page = OfficeLook(Self.report).page
    #expect(tables == [page.column, page.across.column])
    #expect(body.ranges(of: "<w:tblW w:type=\"pct\" w:w=\"5000\" />").count == 2)
    #expect(body.ranges(of: "<w:tblLayout w:type=\"fixed\" />").count == 2)
  }

  @Test("DOCX: rows stay whole, and a table stays with what introduces it")
  func rows() throws {
    let body = try Self.text("word/document.xml", .docx)
    #expect(body.ranges(of: "<w:cantSplit />").count == body.ranges(of: "<w:tr>").count)
    let start = try #require(body.firstRange(of: "It says:")?.lowerBound)
    let paragraph = try #require(body[..<start].ranges(of: "<w:p>").last)
    #expect(body[paragraph.upperBound..<start].contains("<w:keepNext />"))
  }

  @Test("DOCX: behind pages that lie across pages are upright again, and no empty line is left")
  func sections() throws {
    let body = try Self.text("word/document.xml", .docx)
    let sizes = body.matches(of: #/<w:pgSz w:w="(\d+)"/#).compactMap { Int($0.output.1) }
    #expect(sizes == [11_906, 16_838, 11_906])
    let item = try #require(body.firstRange(of: "an item")?.lowerBound)
    #expect(
      body[..<item].hasSuffix("</w:sectPr></w:pPr><w:r><w:t xml:space=\"preserve\">"),
      "The last paragraph of the section bears its mark.")
    // Behind a table there has to be a paragraph.
    #expect(body.contains("w:lineRule=\"exact\" /><w:rPr><w:sz w:val=\"2\" /></w:rPr><w:sectPr>"))
  }

  @Test("DOCX: properties stand in the order of the format, and it says of which age it is")
  func order() throws {
    let body = try Self.text("word/document.xml", .docx)
    #expect(body.contains("<w:numPr>") && !body.contains("</w:numPr><w:pStyle"))
    #expect(try Self.text("word/settings.xml", .docx).contains("\"compatibilityMode\""))
    let numbering = try Self.text("word/numbering.xml", .docx)
    #expect(numbering.contains("<w:ind w:left=\"680\" w:hanging=\"340\" />"))
    #expect(!numbering.contains("w:left=\"720\""))
  }
}
