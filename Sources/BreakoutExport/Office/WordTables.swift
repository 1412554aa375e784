/// Tables of a DOCX as wide as the text, each of whose rows stays on one page with what introduces the table.
struct WordTables {
  /// The width of the text in twentieths of a point.
  let column: Int

  /// A part of a body with its tables as they should be.
  func fitted(_ body: String) -> String {
    introduced(XMLText(bytes: Array(body.utf8)).changing(["w:tbl"]) { whole(wide($0)) })
  }

  /// With a paragraph before a table on the same page as the table.
  private func introduced(_ body: String) -> String {
    let table = "<w:tbl>"
    let parts = body.split(separator: table, omittingEmptySubsequences: false).map(String.init)
    let joined = parts.dropLast().map { part -> String in
      guard let start = part.ranges(of: "<w:p>").last?.upperBound, start < part.endIndex else {
        return part
      }
      let content = part[start...]
      guard content.ranges(of: "</w:p>").count == 1, !content.contains("</w:tc>"),
        !content.contains("<w:sectPr>")
      else { return part }
      return part[..<start] + WordParagraph.with("<w:keepNext />", in: content)
    }
    return (joined + parts.suffix(1)).joined(separator: table)
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

  private func whole(_ table: String) -> String {
    var isFirst = true
    return XMLText(bytes: Array(table.utf8)).changing(["w:tr"]) { row in
      let mark = "<w:cantSplit />"
      if row.hasPrefix("<w:tr><w:trPr>") {
        return row.replacing("<w:trPr>", with: "<w:trPr>" + mark, maxReplacements: 1)
      }
      defer { isFirst = false }
      if isFirst, row.replacing(#/<[^>]*>/#, with: "").count > PageLook.longRow { return row }
      return row.replacing("<w:tr>", with: "<w:tr><w:trPr>\(mark)</w:trPr>", maxReplacements: 1)
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
