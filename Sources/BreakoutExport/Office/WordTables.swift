/// Tables of a DOCX as wide as the text, each of whose rows stays on one page with what introduces the table.
struct WordTables {
  /// The width of the text in twentieths of a point.
  let column: Int

  /// A part of a body with its tables as they should be.
  func fitted(_ body: String) -> String {
    let text = body.replacing(#/<w:tbl>.*?<\/w:tbl>/#.dotMatchesNewlines()) {
      whole(wide(String($0.output)))
    }
    return text.replacing(
      #/<w:p>(?<content>(?:(?!<w:p>|<w:sectPr>).)*?)<\/w:p>(?<between>(?:<w:bookmark(?:Start|End) [^>]*>)*)<w:tbl>/#
        .dotMatchesNewlines()
    ) {
      "<w:p>\(WordParagraph.with("<w:keepNext />", in: $0.content))</w:p>\($0.between)<w:tbl>"
    }
  }

  /// The widths that pandoc has parted among the columns are of a page of its own.
  private func wide(_ table: String) -> String {
    let widths = table.matches(of: #/<w:gridCol w:w="(\d+)" \/>/#).compactMap { Int($0.output.1) }
    let all = max(1, widths.reduce(0, +))
    var places = widths.makeIterator()
    var left = column
    var rest = widths.count
    return table.replacing(#/<w:gridCol w:w="\d+" \/>/#) { _ in
      rest -= 1
      let width = rest == 0 ? left : (places.next() ?? 0) * column / all
      left -= width
      return "<w:gridCol w:w=\"\(width)\" />"
    }.replacing(#/<w:tblW [^>]*>/#) { _ in "<w:tblW w:type=\"pct\" w:w=\"5000\" />" }
      .replacing(
        "<w:tblLook ", with: "<w:tblLayout w:type=\"fixed\" /><w:tblLook ", maxReplacements: 1)
  }

  /// In letters. A first row longer than that would go to the next page and leave the heads behind.
  private static let longRow = 600

  private func whole(_ table: String) -> String {
    var rows = -1
    return table.replacing(
      #/<w:tr>(?<marks><w:trPr>)?(?<content>.*?)<\/w:tr>/#.dotMatchesNewlines()
    ) { row in
      rows += 1
      let text = row.content.replacing(#/<[^>]*>/#, with: "")
      if rows == 1, text.count > Self.longRow { return String(row.output.0) }
      return row.marks == nil
        ? "<w:tr><w:trPr><w:cantSplit /></w:trPr>\(row.content)</w:tr>"
        : "<w:tr><w:trPr><w:cantSplit />\(row.content)</w:tr>"
    }
  }
}

/// What stands between the tags of a paragraph of a DOCX.
enum WordParagraph {
  /// With a property that follows the style, as the format wants it.
  static func with(_ property: String, in content: some StringProtocol) -> String {
    let text = String(content)
    if text.contains(property) { return text }
    if let style = text.firstMatch(of: #/^<w:pPr><w:pStyle [^>]*>/#) {
      return text[..<style.range.upperBound] + property + text[style.range.upperBound...]
    }
    guard text.hasPrefix("<w:pPr>") else { return "<w:pPr>\(property)</w:pPr>\(text)" }
    return "<w:pPr>\(property)" + text.dropFirst("<w:pPr>".count)
  }

  /// pandoc names the style of an item behind its number, against the order of the format.
  static func ordered(_ body: String) -> String {
    body.replacing(
      #/<w:pPr>(?<number><w:numPr>(?:(?!<\/w:numPr>).)*<\/w:numPr>)(?<style><w:pStyle [^>]*>)/#
    ) {
      "<w:pPr>\($0.style)\($0.number)"
    }
  }
}
