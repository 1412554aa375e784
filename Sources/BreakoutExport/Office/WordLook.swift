import BreakoutWords

/// Styles, pages and running titles of a DOCX that pandoc has made with its own.
struct WordLook {
  let look: OfficeLook

  /// The parts of the package with the look in them; those that are not there are left out.
  func apply(to archive: inout ZipArchive) {
    guard let styles = archive["word/styles.xml"], let body = archive["word/document.xml"],
      let types = archive["[Content_Types].xml"],
      let relations = archive["word/_rels/document.xml.rels"]
    else { return }
    archive.replace("word/styles.xml", by: styled(styles))
    archive.replace("word/document.xml", by: paged(body))
    archive.replace(
      "[Content_Types].xml", by: Self.inserting(Self.types, before: "</Types>", in: types))
    archive.replace(
      "word/_rels/document.xml.rels",
      by: Self.inserting(Self.relations, before: "</Relationships>", in: relations))
    archive.add("word/\(Self.header).xml", Array(header(look.page).utf8))
    archive.add("word/\(Self.acrossHeader).xml", Array(header(look.page.across).utf8))
    archive.add("word/\(Self.footer).xml", Array(footer.utf8))
  }

  private static func inserting(_ text: String, before end: String, in part: [UInt8]) -> [UInt8] {
    Array(
      String(decoding: part, as: UTF8.self).replacing(end, with: text + end, maxReplacements: 1)
        .utf8)
  }

  private static let (header, acrossHeader, footer) = (
    "breakout-header", "breakout-header-across", "breakout-footer"
  )

  private static let parts = [(header, "header"), (acrossHeader, "header"), (footer, "footer")]

  private static let types = parts.map { name, kind in
    "<Override PartName=\"/word/\(name).xml\" ContentType=\"application/"
      + "vnd.openxmlformats-officedocument.wordprocessingml.\(kind)+xml\" />"
  }.joined()

  private static let relations = parts.map { name, kind in
    "<Relationship Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/\(kind)\""
      + " Id=\"\(name)\" Target=\"\(name).xml\" />"
  }.joined()
}

// MARK: Pages

extension WordLook {
  /// The body with its sections: upright pages, and behind them those that lie across.
  private func paged(_ body: [UInt8]) -> [UInt8] {
    var text = String(decoding: body, as: UTF8.self)
    let end = look.across == nil ? section(look.page, isFirst: true) : section(look.page.across)
    text = text.replacing("<w:sectPr />", with: end, maxReplacements: 1)
    if let across = look.across, let name = text.firstRange(of: "w:name=\"\(across)\""),
      let mark = text[..<name.lowerBound].ranges(of: "<w:bookmarkStart").last
    {
      let last =
        "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" />"
        + section(look.page, isFirst: true) + "</w:pPr></w:p>"
      text.insert(contentsOf: last, at: mark.lowerBound)
    }
    return Array(text.utf8)
  }

  /// - Parameter isFirst: whether its first page is that of the title, which needs no running title.
  private func section(_ page: PageLook.Page, isFirst: Bool = false) -> String {
    let isAcross = page.width > page.height
    let across = isAcross ? " w:orient=\"landscape\"" : ""
    let header = isAcross ? Self.acrossHeader : Self.header
    let first = isFirst ? "<w:footerReference w:type=\"first\" r:id=\"breakout-footer\" />" : ""
    return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"\(header)\" />"
      + "<w:footerReference w:type=\"default\" r:id=\"breakout-footer\" />" + first
      + "<w:pgSz w:w=\"\(page.width)\" w:h=\"\(page.height)\"\(across) />"
      + "<w:pgMar w:top=\"\(page.margin)\" w:right=\"\(page.margin)\" w:bottom=\"\(page.margin)\""
      + " w:left=\"\(page.margin)\" w:header=\"454\" w:footer=\"397\" w:gutter=\"0\" />"
      + (isFirst ? "<w:titlePg />" : "") + "</w:sectPr>"
  }

  /// The title, and the state at the other edge.
  private func header(_ page: PageLook.Page) -> String {
    part(
      "hdr",
      "<w:p><w:pPr><w:pStyle w:val=\"Header\" /><w:tabs><w:tab w:val=\"right\""
        + " w:pos=\"\(page.column)\" /></w:tabs></w:pPr>\(run(look.title))"
        + "<w:r><w:tab /></w:r>\(run(look.state))</w:p>")
  }

  private var footer: String {
    let runs = PageFoot.parts.map { part in
      switch part {
      case .words(let words): run(words)
      case .number: Self.field("PAGE")
      case .count: Self.field("NUMPAGES")
      }
    }
    return part(
      "ftr",
      "<w:p><w:pPr><w:pStyle w:val=\"Footer\" /><w:jc w:val=\"end\" /></w:pPr>\(runs.joined())</w:p>"
    )
  }

  private static func field(_ name: String) -> String {
    "<w:fldSimple w:instr=\"\(name)\"><w:r><w:t>1</w:t></w:r></w:fldSimple>"
  }

  private func run(_ text: String) -> String {
    text.isEmpty ? "" : "<w:r><w:t xml:space=\"preserve\">\(XMLText.escaped(text))</w:t></w:r>"
  }

  private func part(_ name: String, _ content: String) -> String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>"
      + "<w:\(name) xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
      + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">\(content)"
      + "</w:\(name)>"
  }
}

// MARK: Styles

extension WordLook {
  private func styled(_ styles: [UInt8]) -> [UInt8] {
    var text = String(decoding: styles, as: UTF8.self)
    text.replace(#/<w:docDefaults>(?:.|\n)*?</w:docDefaults>/#, maxReplacements: 1) { _ in defaults
    }
    for style in own {
      let old = text.firstRange(of: "w:styleId=\"\(style.id)\"").flatMap { id in
        text[..<id.lowerBound].ranges(of: "<w:style ").last?.lowerBound
      }
      if let old, let end = text[old...].firstRange(of: "</w:style>")?.upperBound {
        text.replaceSubrange(old..<end, with: style.xml)
      } else {
        text = text.replacing("</w:styles>", with: style.xml + "</w:styles>", maxReplacements: 1)
      }
    }
    return Array(text.utf8)
  }

  /// Fonts that word processors have, each for its scripts.
  private var defaults: String {
    let size = PageLook.textSize(isBrief: look.isBrief)
    return "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\""
      + " w:eastAsia=\"Microsoft YaHei\" w:cs=\"Arial\" /><w:color w:val=\"\(PageLook.ink)\" />"
      + "<w:sz w:val=\"\(size)\" /><w:szCs w:val=\"\(size)\" />"
      + "<w:lang w:val=\"\(Words.current.language.code)\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\" />"
      + "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"80\" /></w:pPr></w:pPrDefault>"
      + "</w:docDefaults>"
  }

  private struct Style {
    let id: String
    let xml: String
  }

  private var own: [Style] {
    let size = PageLook.textSize(isBrief: look.isBrief)
    let gap = look.isBrief ? 40 : 80
    return [
      paragraph("BodyText", "Body Text", before: gap, after: gap),
      paragraph("FirstParagraph", "First Paragraph", basedOn: "BodyText", before: gap, after: gap),
      paragraph("Compact", "Compact", basedOn: "BodyText", before: 20, after: 20),
      heading("Title", "Title", size: look.isBrief ? 32 : 40, before: 0, after: 60, level: nil),
      paragraph("Subtitle", "Subtitle", before: 0, after: 60, run: Self.quiet),
      heading("Heading1", "heading 1", size: size + 5, before: 4 * gap + 40, after: gap, level: 0),
      heading("Heading2", "heading 2", size: size + 2, before: 3 * gap, after: 20, level: 1),
      heading("Heading3", "heading 3", size: size, before: 2 * gap, after: 20, level: 2),
      paragraph("Header", "header", before: 0, after: 0, run: Self.quiet + Self.small),
      paragraph("Footer", "footer", before: 0, after: 0, run: Self.quiet + Self.small),
      Style(
        id: "Smallprint",
        xml: "<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"Smallprint\">"
          + "<w:name w:val=\"Small print\" /><w:rPr>\(Self.quiet + Self.small)</w:rPr></w:style>"),
      table,
    ]
  }

  private static let quiet = "<w:color w:val=\"\(PageLook.quiet)\" />"
  private static let small = "<w:sz w:val=\"16\" /><w:szCs w:val=\"16\" />"

  private func paragraph(
    _ id: String, _ name: String, basedOn base: String = "Normal", before: Int, after: Int,
    run: String = ""
  ) -> Style {
    Style(
      id: id,
      xml: "<w:style w:type=\"paragraph\" w:styleId=\"\(id)\"><w:name w:val=\"\(name)\" />"
        + "<w:basedOn w:val=\"\(base)\" /><w:qFormat /><w:pPr>"
        + "<w:spacing w:before=\"\(before)\" w:after=\"\(after)\" /></w:pPr><w:rPr>\(run)</w:rPr></w:style>"
    )
  }

  private func heading(
    _ id: String, _ name: String, size: Int, before: Int, after: Int, level: Int?
  ) -> Style {
    let outline = level.map { "<w:outlineLvl w:val=\"\($0)\" />" } ?? ""
    return Style(
      id: id,
      xml: "<w:style w:type=\"paragraph\" w:styleId=\"\(id)\"><w:name w:val=\"\(name)\" />"
        + "<w:basedOn w:val=\"Normal\" /><w:next w:val=\"BodyText\" /><w:qFormat /><w:pPr><w:keepNext />"
        + "<w:keepLines /><w:spacing w:before=\"\(before)\" w:after=\"\(after)\" />\(outline)</w:pPr>"
        + "<w:rPr><w:b /><w:bCs /><w:color w:val=\"\(PageLook.accent)\" /><w:sz w:val=\"\(size)\" />"
        + "<w:szCs w:val=\"\(size)\" /></w:rPr></w:style>")
  }

  /// Lines below the head and between the rows.
  private var table: Style {
    let line = "w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"\(PageLook.line)\""
    let head = "w:val=\"single\" w:sz=\"8\" w:space=\"0\" w:color=\"\(PageLook.accent)\""
    return Style(
      id: "Table",
      xml: "<w:style w:type=\"table\" w:styleId=\"Table\"><w:name w:val=\"Table\" />"
        + "<w:basedOn w:val=\"TableNormal\" /><w:qFormat /><w:tblPr><w:tblBorders><w:bottom \(line) />"
        + "<w:insideH \(line) /></w:tblBorders><w:tblCellMar><w:left w:w=\"40\" w:type=\"dxa\" />"
        + "<w:right w:w=\"80\" w:type=\"dxa\" /></w:tblCellMar></w:tblPr>"
        + "<w:tblStylePr w:type=\"firstRow\"><w:rPr><w:b /><w:bCs /></w:rPr><w:tcPr><w:tcBorders>"
        + "<w:bottom \(head) /></w:tcBorders><w:vAlign w:val=\"bottom\" /></w:tcPr></w:tblStylePr></w:style>"
    )
  }
}
