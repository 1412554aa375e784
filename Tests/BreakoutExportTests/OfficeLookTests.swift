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

  // MARK: ODT

  @Test(
    "ODT: the first page without a running title, then pages with it, those across and upright ones"
  )
  func pages() throws {
    let styles = try Self.text("styles.xml", .odt)
    let layouts = styles.matches(
      of:
        #/<style:page-layout style:name="(\w+)"><style:page-layout-properties fo:page-width="([\d.]+)pt"/#
    ).map { "\($0.output.1) \($0.output.2)" }
    #expect(layouts == ["First 595.30", "Running 595.30", "Across 841.90"])
    #expect(
      styles.contains(
        "style:name=\"Standard\" style:page-layout-name=\"First\" style:next-style-name=\"Running\""
      ))
    let masters = styles.split(separator: "<style:master-page ").dropFirst()
    #expect(masters.map { $0.contains("<style:header>") } == [false, true, true])
    for master in masters {
      #expect(
        master.contains(
          "Page <text:page-number text:select-page=\"current\">1</text:page-number> of <text:page-count>"
        ))
      if master.contains("<style:header>") {
        #expect(master.contains(">A title<text:tab />DRAFT 1</text:p>"))
      }
    }
    let content = try Self.text("content.xml", .odt)
    let heads = content.matches(of: #/<text:h text:style-name="([^"]*)"/#).map {
      String($0.output.1)
    }
    #expect(heads == ["Heading_20_1", "AcrossHead", "RunningHead"])
    for name in ["Across", "Running"] {
      #expect(
        content.contains(
          "style:name=\"\(name)Head\" style:family=\"paragraph\" style:parent-style-name=\"Heading_20_1\" style:master-page-name=\"\(name)\""
        ))
    }
  }

  @Test("ODT has the fonts, sizes and colours of the other formats")
  func styles() throws {
    let styles = try Self.text("styles.xml", .odt)
    for name in [
      "Title", "Subtitle", "Heading_20_1", "Text_20_body", "First_20_paragraph", "Footer",
    ] {
      #expect(styles.ranges(of: "style:name=\"\(name)\"").count == 1, "\(name)")
    }
    let title = try #require(
      styles.firstMatch(of: #/<style:style style:name="Title".*?<\/style:style>/#)?.output)
    #expect(title.contains("fo:font-size=\"17.5pt\"") && title.contains("#\(PageLook.accent)"))
    let text = try #require(
      styles.firstMatch(
        of: #/<style:default-style style:family="paragraph">.*?<\/style:default-style>/#)?.output)
    #expect(
      text.contains("style:font-name=\"Noto Sans\"") && text.contains("fo:font-size=\"10pt\""))
    #expect(!styles.contains("\"zxx\"") && !styles.contains("fo:country=\"\""))
  }

  @Test("ODT: tables have lines, whole rows and bold heads, and stay with what introduces them")
  func tables() throws {
    let content = try Self.text("content.xml", .odt)
    #expect(content.contains("fo:border-bottom=\"1pt solid #\(PageLook.accent)\""))
    #expect(content.contains("fo:border-bottom=\"0.5pt solid #\(PageLook.line)\""))
    #expect(content.ranges(of: "<table:table-row table:style-name=\"WholeRow\">").count == 6)
    #expect(!content.contains("<table:table-row>"))
    #expect(
      content.contains(
        "style:name=\"NumberHead\" style:family=\"paragraph\" style:parent-style-name=\"Table_20_Heading\""
      ))
    #expect(content.ranges(of: "text:style-name=\"NumberHead\"").count == 2)
    #expect(content.ranges(of: "text:style-name=\"Number\"").count == 4)
    #expect(content.contains(#/<text:p text:style-name="\w+_kn">It says:<\/text:p>/#))
    #expect(content.contains(#/_kn"[^>]*><style:paragraph-properties fo:keep-with-next="always"/#))
    #expect(content.ranges(of: "style:rel-width=\"100%\"").count == 2)
  }

  @Test("ODT: lists stand in as in DOCX")
  func lists() throws {
    let content = try Self.text("content.xml", .odt)
    #expect(content.contains("fo:text-indent=\"-17.00pt\" fo:margin-left=\"17.00pt\""))
    #expect(content.contains("fo:text-indent=\"-17.00pt\" fo:margin-left=\"34.00pt\""))
    #expect(!content.contains("0.5in"))
  }
}
