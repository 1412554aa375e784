import BreakoutReport
import BreakoutWords

/// Writes a report as the plain HTML from which pandoc makes a document for word processors.
///
/// It is not the page for readers: pandoc takes the direction of a paragraph from an element around it,
/// prints the title itself, and has no use for navigation, captions and drawings. The first level below
/// the title is 1 there.
struct OfficeSource: BlockMarkup {
  var page = HTMLText(reserving: 1 << 16)

  var bytes: [UInt8] { page.bytes }

  init(_ report: Report) {
    page.write("<!DOCTYPE html>\n<html lang=\"")
    page.write(text: words.language.code)
    page.write(words.language.isRightToLeft ? "\" dir=\"rtl\">\n" : "\">\n")
    page.write("<head>\n<meta charset=\"utf-8\">\n<title>")
    page.write(text: report.title)
    page.write("</title>\n<meta name=\"subtitle\" content=\"")
    page.write(text: report.kindAndVersion)
    page.write("\">\n</head>\n<body>\n")
    for line in [report.event, report.occasion] where !line.isEmpty { write(Paragraph(line)) }
    if !report.facts.isEmpty { write(.fields(report.facts)) }
    for block in report.blocks { write(block) }
    page.write("</body>\n</html>\n")
  }

  mutating func write(_ heading: Heading) {
    let level = max(1, heading.level - 1)
    page.write("<h")
    page.write(number: level)
    page.write(" id=\"")
    page.write(text: heading.anchor)
    page.write("\">")
    write(wordsOf: heading)
    page.write("</h")
    page.write(number: level)
    page.write(">\n")
  }

  /// A paragraph; from right to left where all of it is.
  mutating func write(_ paragraph: Paragraph) {
    let turned = turn(page.script(of: paragraph))
    if let turned { page.write(turned.paragraph) }
    page.write("<p>")
    write(linesOf: paragraph)
    page.write(turned == nil ? "</p>\n" : "</p></div>\n")
  }

  /// What begins a text of a script that runs against the document; `nil` for one that does not.
  private func turn(_ script: LeadingScript) -> (paragraph: StaticString, phrase: StaticString)? {
    guard script != page.home, script.isRightToLeft != page.language.isRightToLeft else {
      return nil
    }
    return script.isRightToLeft
      ? ("<div dir=\"rtl\">", "<span dir=\"rtl\">")
      : ("<div dir=\"ltr\">", "<span dir=\"ltr\">")
  }

  mutating func write(phrase: String) {
    guard let turned = turn(page.script(of: phrase)) else { return page.write(text: phrase) }
    page.write(turned.phrase)
    page.write(text: phrase)
    page.write("</span>")
  }

  mutating func write(item: [Block]) {
    page.write(">")
    if item.count == 1, case .paragraph(let paragraph) = item[0],
      turn(page.script(of: paragraph)) == nil
    {
      write(linesOf: paragraph)
    } else {
      for block in item { write(block) }
    }
  }

  /// Fields, a line each, in one paragraph.
  mutating func write(_ fields: [Field]) {
    var lines = Paragraph()
    for field in fields {
      var line = field.value
      line.lead(with: words.report.label(field.label))
      lines.appendLines(of: line)
    }
    write(lines)
  }

  mutating func write(_ grid: Grid) {
    page.write("<table>\n")
    page.write(widthsOf: grid)
    page.write("<thead>\n")
    write(row: grid.columns.map(\.heading), of: grid, isHead: true)
    page.write("</thead>\n<tbody>\n")
    for row in grid.rows { write(row: row, of: grid, isHead: false) }
    page.write("</tbody>\n</table>\n")
  }

  private mutating func write(row: [String], of grid: Grid, isHead: Bool) {
    page.write("<tr>")
    for (place, cell) in row.enumerated() {
      page.write(isHead ? "<th" : "<td")
      if grid.columns[place].isNumber { page.write(" style=\"text-align: right\"") }
      page.write(">")
      let isBlank = cell.isEmpty && grid.columns[place].isBlank
      write(phrase: isBlank ? OfficeForm.blank : cell)
      page.write(isHead ? "</th>" : "</td>")
    }
    page.write("</tr>\n")
  }
}
