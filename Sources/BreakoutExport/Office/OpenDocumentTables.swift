/// Tables of an ODT: lines between their rows, which stay whole on a page, and figures at the right edge.
enum OpenDocumentTables {
  /// With the lines of our pages.
  static func ruled(_ content: String) -> String {
    let cells = [
      ("TableHeaderRowCell", cell("1pt", PageLook.accent, vertical: "bottom")),
      ("TableRowCell", cell("0.5pt", PageLook.line, vertical: "top")),
    ]
    let text = content.replacing(
      "<style:table-properties ",
      with: "<style:table-properties fo:margin-top=\"0.1cm\" fo:margin-bottom=\"0.1cm\" ")
    return cells.reduce(text) { text, cell in
      let tag = "<style:style style:name=\"\(cell.0)\" style:family=\"table-cell\">"
      guard let start = text.firstRange(of: tag),
        let end = text[start.upperBound...].firstRange(of: "</style:style>")
      else { return text }
      return text[..<start.upperBound] + cell.1 + text[end.lowerBound...]
    }
  }

  private static func cell(_ width: String, _ colour: String, vertical: String) -> String {
    "<style:table-cell-properties fo:border-left=\"none\" fo:border-right=\"none\""
      + " fo:border-top=\"none\" fo:border-bottom=\"\(width) solid #\(colour)\""
      + " fo:padding-top=\"0.05cm\" fo:padding-bottom=\"0.05cm\" fo:padding-left=\"0.05cm\""
      + " fo:padding-right=\"0.14cm\" style:vertical-align=\"\(vertical)\" />"
  }

  /// With rows that stay whole.
  static func whole(_ content: String) -> String {
    let text = XMLText(bytes: Array(content.utf8)).changing(["table:table"]) { table in
      var isFirst = true
      return XMLText(bytes: Array(table.utf8)).changing(["table:table-row"]) { row in
        let isHead = row.contains("\"TableHeaderRowCell\"")
        defer { if !isHead { isFirst = false } }
        let letters = row.replacing(#/<[^>]*>\s*/#, with: "").count
        return !isHead && isFirst && letters > PageLook.longRow
          ? row
          : row.replacing(
            "<table:table-row>", with: "<table:table-row table:style-name=\"WholeRow\">",
            maxReplacements: 1)
      }
    }
    return OpenDocumentStyle.adding(
      "<style:style style:name=\"WholeRow\" style:family=\"table-row\"><style:table-row-properties"
        + " fo:keep-together=\"always\" /></style:style>\n", to: text)
  }

  /// With a paragraph before a table on the same page as the table.
  static func introduced(_ content: String) -> String {
    let table = "<table:table "
    let attribute = "<text:p text:style-name=\""
    var names: [String] = []
    let parts = content.split(separator: table, omittingEmptySubsequences: false).map(String.init)
    let joined = parts.dropLast().map { part -> String in
      guard let paragraph = part.ranges(of: attribute).last?.upperBound,
        let mark = part[paragraph...].firstIndex(of: "\""),
        part[mark...].ranges(of: "</text:p>").count == 1,
        part.suffix(20).filter({ !$0.isWhitespace }).hasSuffix("</text:p>")
      else { return part }
      let name = String(part[paragraph..<mark])
      if !names.contains(name) { names.append(name) }
      return part[..<paragraph] + name + "_kn" + part[mark...]
    }
    let text = (joined + parts.suffix(1)).joined(separator: table)
    let styles = names.map {
      OpenDocumentStyle.variant(
        of: $0, named: $0 + "_kn", properties: "fo:keep-with-next=\"always\"", in: content)
    }
    return OpenDocumentStyle.adding(styles.joined(), to: text)
  }

  /// With one style for all figures of heads, and one for all others.
  ///
  /// pandoc makes a style for each cell and lets it follow another such style, which word processors do not read, so
  /// that heads are not bold.
  static func numbered(_ content: String) -> String {
    let style =
      #/
      <style:style\ style:name="(?<name>P\d+)"\ style:family="paragraph"
      \ style:parent-style-name="(?<parent>[^"]+)">\s*
      <style:paragraph-properties\ fo:text-align="end"\ style:justify-single-word="false"\ \/>\s*
      <\/style:style>\s*
      /#
    guard let end = content.firstRange(of: OpenDocumentStyle.end)?.lowerBound else {
      return content
    }
    let head = content[..<end]
    var parents: [Substring: Substring] = [:]
    for match in head.matches(of: style) { parents[match.name] = match.parent }
    guard !parents.isEmpty else { return content }
    let own = ["Table_20_Heading": "NumberHead", "Table_20_Contents": "Number"]
    /// The style of the template that one follows, over as many others as there are.
    func root(_ name: Substring) -> String? {
      var name = name
      for _ in parents {
        guard let parent = parents[name] else { break }
        name = parent
      }
      return own[String(name)]
    }
    let kept = head.replacing(style) { root($0.name) == nil ? String($0.output.0) : "" }
    let body = content[end...].replacing(#/text:style-name="(P\d+)"/#) { match in
      root(match.output.1).flatMap { parents[match.output.1] == nil ? nil : $0 }.map {
        "text:style-name=\"\($0)\""
      } ?? String(match.output.0)
    }
    let styles = own.sorted { $0.key < $1.key }.map { parent, name in
      "<style:style style:name=\"\(name)\" style:family=\"paragraph\""
        + " style:parent-style-name=\"\(parent)\"><style:paragraph-properties"
        + " fo:text-align=\"end\" style:justify-single-word=\"false\" /></style:style>\n"
    }
    return OpenDocumentStyle.adding(styles.joined(), to: String(kept) + body)
  }
}
