import BreakoutWords

/// Sections and running titles.
extension WordLook {
  /// The body with its sections: upright pages, then those that lie across, then upright ones.
  func paged(_ body: [UInt8]) -> [UInt8] {
    let text = WordParagraph.ordered(String(decoding: body, as: UTF8.self))
    let starts = [look.across, look.upright].compactMap { $0 }.compactMap {
      Self.start(of: $0, in: text)
    }
    let bounds = [text.startIndex] + starts + [text.endIndex]
    var written = ""
    for (place, (start, end)) in zip(bounds, bounds.dropFirst()).enumerated() {
      let page = place == 1 ? look.page.across : look.page
      let part = WordTables(column: page.column).fitted(String(text[start..<end]))
      let section = section(page, isFirst: place == 0)
      written +=
        place == starts.count
        ? part.replacing("<w:sectPr />", with: section, maxReplacements: 1)
        : Self.ending(part, with: section)
    }
    return Array(written.utf8)
  }

  /// Where the section of an anchor starts.
  private static func start(of anchor: String, in text: String) -> String.Index? {
    guard let name = text.firstRange(of: "w:name=\"\(anchor)\"") else { return nil }
    return text[..<name.lowerBound].ranges(of: "<w:bookmarkStart").last?.lowerBound
  }

  /// A part of a body with the mark of its section in its last paragraph; behind a table in one of its own, which
  /// takes next to no room.
  private static func ending(_ part: String, with section: String) -> String {
    let tail = #/<\/w:p>(?<marks>(?:<w:bookmarkEnd [^>]*>)*)$/#
    guard let end = part.firstMatch(of: tail),
      let start = part[..<end.range.lowerBound].ranges(of: "<w:p>").last?.upperBound
    else {
      return part + "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\""
        + " w:lineRule=\"exact\" /><w:rPr><w:sz w:val=\"2\" /></w:rPr>\(section)</w:pPr></w:p>"
    }
    let content = String(part[start..<end.range.lowerBound])
    let marked =
      content.contains("</w:pPr>")
      ? content.replacing("</w:pPr>", with: section + "</w:pPr>", maxReplacements: 1)
      : "<w:pPr>\(section)</w:pPr>" + content
    return part[..<start] + marked + "</w:p>" + end.marks
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
  func header(_ page: PageLook.Page) -> String {
    part(
      "hdr",
      "<w:p><w:pPr><w:pStyle w:val=\"Header\" /><w:tabs><w:tab w:val=\"right\""
        + " w:pos=\"\(page.column)\" /></w:tabs></w:pPr>\(run(look.title))"
        + "<w:r><w:tab /></w:r>\(run(look.state))</w:p>")
  }

  var footer: String {
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
