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
    if let settings = archive["word/settings.xml"] {
      archive.replace(
        "word/settings.xml",
        by: Self.inserting(Self.compatibility, before: "<w:rsids>", in: settings))
    }
    if let numbering = archive["word/numbering.xml"] {
      archive.replace("word/numbering.xml", by: Self.indented(numbering))
    }
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

  /// Without it word processors take a document for one of 2007.
  private static let compatibility =
    "<w:compat><w:compatSetting w:name=\"compatibilityMode\""
    + " w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\" /></w:compat>"

  /// Lists whose texts stand in as little as on our pages.
  private static func indented(_ numbering: [UInt8]) -> [UInt8] {
    let text = String(decoding: numbering, as: UTF8.self)
    return Array(
      text.replacing(#/<w:ind w:left="(\d+)" w:hanging="\d+" \/>/#) { indent in
        let level = max(1, (Int(indent.output.1) ?? 0) / 720)
        return "<w:ind w:left=\"\(level * PageLook.indent)\" w:hanging=\"\(PageLook.indent)\" />"
      }.utf8)
  }

  static let (header, acrossHeader, footer) = (
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
    let line = 240 * PageLook.lineHeight(isBrief: look.isBrief) / 100
    return "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Calibri\" w:hAnsi=\"Calibri\""
      + " w:eastAsia=\"Microsoft YaHei\" w:cs=\"Arial\" /><w:color w:val=\"\(PageLook.ink)\" />"
      + "<w:sz w:val=\"\(size)\" /><w:szCs w:val=\"\(size)\" />"
      + "<w:lang w:val=\"\(Words.current.language.code)\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\" />"
      + "</w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after=\"80\""
      + " w:line=\"\(line)\" w:lineRule=\"auto\" /></w:pPr></w:pPrDefault>"
      + "</w:docDefaults>"
  }

  private struct Style {
    let id: String
    let xml: String
  }

  private var own: [Style] {
    let measures = PageLook.measures(isBrief: look.isBrief)
    let (gap, item) = (measures.paragraph, measures.item)
    return [
      paragraph("BodyText", "Body Text", before: gap, after: gap),
      paragraph("FirstParagraph", "First Paragraph", basedOn: "BodyText", before: gap, after: gap),
      paragraph("Compact", "Compact", basedOn: "BodyText", before: item, after: item),
      heading("Title", "Title", measures.title, level: nil),
      paragraph("Subtitle", "Subtitle", before: 0, after: 60, run: Self.quiet),
    ]
      + zip(1..., measures.headings).map { level, heading in
        self.heading("Heading\(level)", "heading \(level)", heading, level: level - 1)
      } + [
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
    _ id: String, _ name: String, _ measures: PageLook.Head, level: Int?
  ) -> Style {
    let (size, before, after) = (measures.size, measures.above, measures.below)
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
