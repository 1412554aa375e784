import BreakoutReport
import BreakoutWords

/// Writes a report as the plain HTML from which pandoc makes a document for word processors.
///
/// It is not the page for readers: pandoc hands no direction of paragraphs on, so that marks tell it, prints the title
/// itself, and has no use for navigation, captions and drawings. The first level below the title is 1 there.
struct OfficeSource: BlockMarkup {
  var page = HTMLText(reserving: 1 << 16)
  private let paper: PageLook.Page
  private let size: Double
  /// Whether the pages of what is written lie across.
  private var isAcross = false

  var bytes: [UInt8] { page.bytes }

  init(_ report: Report) {
    paper = PageLook.page(report.paper, isBrief: report.isBrief)
    size = Double(PageLook.textSize(isBrief: report.isBrief)) / 2
    page.write("<!DOCTYPE html>\n<html lang=\"")
    page.write(text: page.document.own.code)
    page.write(page.document.own.isRightToLeft ? "\" dir=\"rtl\">\n" : "\">\n")
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
    if heading.level <= 2 { isAcross = heading.isAcross }
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

  mutating func write(_ paragraph: Paragraph) {
    page.write("<p>")
    write(marked: paragraph)
    page.write("</p>\n")
  }

  /// The lines of a paragraph, with a mark where most of it runs against the document.
  private mutating func write(marked paragraph: Paragraph) {
    let tongued = TonguedParagraph(paragraph, in: page.document)
    page.write(text: DirectionMark.mark(of: tongued.main, in: page.document))
    write(linesOf: tongued)
  }

  /// For DOCX by the name of a style, for ODT by a language that is none.
  var smallPrint: (start: StaticString, end: StaticString) {
    ("<span lang=\"zxx\" custom-style=\"Small print\">", "</span>")
  }

  /// Whatever is not in the language of the document says so, since a paragraph cannot: for ODT by the language, for
  /// DOCX by the name of a style that `OfficeTongue` reads.
  mutating func write(_ text: TonguedText, within main: Tongue) {
    let own = page.document.own
    for stretch in text.stretches {
      guard let tongue = stretch.tongue, tongue != own else {
        page.write(text: stretch.text)
        continue
      }
      page.write("<span lang=\"")
      page.write(text: tongue.code)
      page.write("\" custom-style=\"")
      page.write(text: OfficeTongue.style(of: tongue))
      if tongue.isRightToLeft != own.isRightToLeft {
        page.write(tongue.isRightToLeft ? "\" dir=\"rtl" : "\" dir=\"ltr")
      }
      page.write("\">")
      page.write(text: stretch.text)
      page.write("</span>")
    }
  }

  mutating func write(item: [Block]) {
    page.write(">")
    if item.count == 1, case .paragraph(let paragraph) = item[0] {
      write(marked: paragraph)
    } else {
      for block in item { write(block) }
    }
  }

  /// Fields, a line each, in one paragraph, whose labels are ours.
  mutating func write(_ fields: [Field]) {
    var lines = Paragraph(isFrame: true)
    for field in fields {
      var line = field.value
      line.lead(with: words.report.label(field.label))
      lines.appendLines(of: line)
    }
    write(lines)
  }

  mutating func write(_ grid: Grid) {
    page.write("<table>\n")
    write(widthsOf: grid)
    page.write("<thead>\n")
    write(row: grid.columns.map(\.heading), of: grid, isHead: true)
    page.write("</thead>\n<tbody>\n")
    for row in grid.rows { write(row: row, of: grid, isHead: false) }
    page.write("</tbody>\n</table>\n")
  }

  private mutating func write(widthsOf grid: Grid) {
    let column = Double((isAcross ? paper.across : paper).column) / 20
    page.write("<colgroup>")
    for share in ColumnWidths(grid, room: column, size: size).shares {
      page.write("<col style=\"width:")
      page.write(number: share / 10)
      page.write(".")
      page.write(number: share % 10)
      page.write("%\">")
    }
    page.write("</colgroup>\n")
  }

  private mutating func write(row: [String], of grid: Grid, isHead: Bool) {
    page.write("<tr>")
    for (place, cell) in row.enumerated() {
      page.write(isHead ? "<th" : "<td")
      if grid.columns[place].isNumber { page.write(" style=\"text-align: right\"") }
      page.write(">")
      let isBlank = cell.isEmpty && grid.columns[place].isBlank
      if isBlank {
        page.write(text: OfficeForm.blank)
      } else {
        let text = TonguedText(cell, in: page.document)
        let main = Tongue(mostOf: [text], in: page.document)
        page.write(text: DirectionMark.mark(of: main, in: page.document))
        write(text, within: page.document.own)
      }
      page.write(isHead ? "</th>" : "</td>")
    }
    page.write("</tr>\n")
  }
}
