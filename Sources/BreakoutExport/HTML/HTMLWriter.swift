import BreakoutReport
import BreakoutWords

/// Writes a report as one HTML page that needs nothing else: for reading on screens of any kind, for screen
/// readers, and for printing, from which the PDF is made.
struct HTMLWriter: BlockMarkup {
  var page: HTMLText
  /// The levels of the sections that are open, the outermost first.
  private var open: [Int] = []
  /// What a table is about: the heading above it.
  private var subject: Heading?

  var bytes: [UInt8] { page.bytes }

  /// - Parameter isPaper: whether it goes to a program that makes pages of paper.
  init(_ report: Report, isPaper: Bool = false) {
    page = HTMLText(reserving: 1 << 16, isPaper: isPaper)
    writeHead(report)
    page.write(report.isBrief ? "<body class=\"brief\">\n" : "<body>\n")
    page.write("<a class=\"skip\" href=\"#content\">")
    page.write(text: words.export.skipToTheText)
    page.write("</a>\n")
    writeTitle(report)
    writeContents(report)
    page.write("<main id=\"content\">\n")
    write(report.blocks)
    page.write("</main>\n<footer>\n<p>")
    page.write(text: report.kindAndVersion)
    page.write("</p>\n</footer>\n</body>\n</html>\n")
  }

  /// Blocks as they stand in a page.
  init(content blocks: [Block]) {
    page = HTMLText(reserving: 1 << 16)
    write(blocks)
  }

  private mutating func writeHead(_ report: Report) {
    page.write("<!DOCTYPE html>\n<html lang=\"")
    page.write(text: page.document.own.code)
    page.write(page.document.own.isRightToLeft ? "\" dir=\"rtl\">\n" : "\" dir=\"ltr\">\n")
    page.write("<head>\n<meta charset=\"utf-8\">\n")
    page.write("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    page.write("<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
    page.write(text: report.title)
    page.write("</title>\n<style>\n")
    page.write(HTMLStyle.sheet)
    if page.isPaper { page.write(HTMLStyle.paper) }
    if page.document.own.isRightToLeft { page.write(HTMLStyle.rightToLeft) }
    if report.isForm { page.write(HTMLStyle.form) }
    page.write(css: HTMLStyle.pages(of: report))
    page.write("</style>\n")
    if let linked = report.linked, !page.isPaper { write(linked) }
    page.write("</head>\n")
  }

  /// It is no program, and a page that cannot tell it is still whole.
  private mutating func write(_ linked: LinkedEvent) {
    guard let json = try? JSONWriter.text(of: linked) else { return }
    page.write("<script type=\"application/ld+json\">")
    page.write(json: json)
    page.write("</script>\n")
  }

  private mutating func writeTitle(_ report: Report) {
    page.write("<header>\n<p class=\"kind\">")
    page.write(text: report.kind)
    if !report.version.isEmpty {
      page.write(" <strong class=\"version\">")
      page.write(text: report.version)
      page.write("</strong>")
    }
    page.write("</p>\n")
    write(line: report.event, as: "event")
    page.write("<h1")
    writeContent(of: report.title)
    page.write("</h1>\n")
    write(line: report.occasion, as: "occasion")
    if !report.facts.isEmpty { write(.fields(report.facts)) }
    page.write("</header>\n")
  }

  /// A line beside the title; nothing for none.
  private mutating func write(line: String, as name: StaticString) {
    guard !line.isEmpty else { return }
    page.write("<p class=\"")
    page.write(name)
    page.write("\"")
    writeContent(of: line)
    page.write("</p>\n")
  }

  /// The sections, to go to; nothing where there is but one.
  private mutating func writeContents(_ report: Report) {
    let sections = report.sectionHeadings
    guard sections.count > 1, !report.isBrief else { return }
    page.write("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">")
    page.write(text: words.export.contents)
    page.write("</h2>\n<ul>\n")
    for heading in sections {
      page.write("<li")
      if page.isPaper {
        // The page number stands behind the link and is none itself.
        page.write(" data-to=\"#")
        page.write(text: heading.anchor)
        page.write("\"")
      }
      page.write("><a href=\"#")
      page.write(text: heading.anchor)
      page.write("\">")
      write(wordsOf: heading)
      page.write("</a></li>\n")
    }
    page.write("</ul>\n</nav>\n")
  }

  private mutating func write(_ blocks: [Block]) {
    for block in blocks {
      if case .heading(let heading) = block { begin(heading) } else { write(block) }
    }
    close(to: 2)
  }

  /// Ends the sections that a heading ends, and begins its own. No level is left out.
  private mutating func begin(_ heading: Heading) {
    close(to: heading.level)
    let level = min(heading.level, (open.last ?? 1) + 1, 6)
    open.append(level)
    subject = heading
    page.write("<section class=\"level-")
    page.write(number: level)
    if heading.isAcross { page.write(" across") }
    page.write("\"")
    if level == 2 {
      // Those below them have the same names under every point, and are no places to go to.
      page.write(" aria-labelledby=\"")
      page.write(text: heading.anchor)
      page.write("\"")
    }
    page.write(">\n<h")
    page.write(number: level)
    page.write(" id=\"")
    page.write(text: heading.anchor)
    page.write("\">")
    write(wordsOf: heading)
    page.write("</h")
    page.write(number: level)
    page.write(">\n")
  }

  private mutating func close(to level: Int) {
    while let last = open.last, last >= level {
      open.removeLast()
      page.write("</section>\n")
    }
  }

  /// One that begins no section.
  mutating func write(_ heading: Heading) {
    page.write("<p><strong>")
    write(wordsOf: heading)
    page.write("</strong></p>\n")
  }

  mutating func write(_ paragraph: Paragraph) {
    page.write("<p")
    writeContent(of: paragraph)
    page.write("</p>\n")
  }

  /// The rest of an element that is open up to its attributes, and what is in it.
  private mutating func writeContent(of paragraph: Paragraph) {
    let tongued = TonguedParagraph(paragraph, in: page.document)
    page.write(attributesFor: tongued.main)
    page.write(">")
    write(linesOf: tongued)
  }

  var smallPrint: (start: StaticString, end: StaticString) { ("<small>", "</small>") }

  mutating func write(_ text: TonguedText, within main: Tongue) { page.write(text, within: main) }

  /// The rest of an element that is open up to its attributes, and a text in it.
  private mutating func writeContent(of text: String) {
    let tongued = TonguedText(text, in: page.document)
    writeContent(of: tongued, within: Tongue(mostOf: [tongued], in: page.document))
  }

  private mutating func writeContent(of text: TonguedText, within main: Tongue) {
    page.write(attributesFor: main)
    page.write(">")
    page.write(text, within: main)
  }

  /// The rest of a cell that is open up to its attributes, and its text. One with words of ours, such as a figure beside
  /// what somebody wrote, runs as they do.
  private mutating func write(cell text: String) {
    let tongued = TonguedText(text, in: page.document)
    let isMixed = tongued.stretches.contains { stretch in
      stretch.tongue.map { $0.isRightToLeft == page.document.own.isRightToLeft } ?? false
    }
    writeContent(
      of: tongued,
      within: isMixed ? page.document.own : Tongue(mostOf: [tongued], in: page.document))
  }

  mutating func write(item: [Block]) {
    if item.count == 1, case .paragraph(let paragraph) = item[0] {
      writeContent(of: paragraph)
    } else {
      page.write(">\n")
      for block in item { write(block) }
    }
  }

  mutating func write(_ fields: [Field]) {
    // A tagged PDF has no list of labels and values, but one of items.
    let isPaper = page.isPaper
    page.write(isPaper ? "<ul class=\"fields\">\n" : "<dl>\n")
    for field in fields {
      page.write(isPaper ? "<li><span class=\"label\">" : "<div><dt>")
      page.write(text: field.label)
      page.write(isPaper ? "</span> <span class=\"value\"" : "</dt><dd")
      writeContent(of: field.value)
      page.write(isPaper ? "</span></li>\n" : "</dd></div>\n")
    }
    page.write(isPaper ? "</ul>\n" : "</dl>\n")
  }

  mutating func write(_ grid: Grid) {
    if let chart = grid.chart { ChartDrawing(chart).write(to: &page) }
    page.write(grid.isForm ? "<table class=\"form\">\n" : "<table>\n")
    if let subject {
      page.write("<caption>")
      write(wordsOf: subject)
      page.write("</caption>\n")
    }
    page.write(widthsOf: grid)
    page.write("<thead>\n<tr>")
    for column in grid.columns {
      page.write(column.isNumber ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">")
      page.write(text: column.heading)
      page.write("</th>")
    }
    page.write("</tr>\n</thead>\n<tbody>\n")
    for row in grid.rows { write(row, of: grid) }
    page.write("</tbody>\n</table>\n")
  }

  /// In characters. So much is never parted on paper, where a table of nine such columns still fits.
  private static let shortWord = 10

  /// A row, whose first cell says what it is about.
  private mutating func write(_ row: [String], of grid: Grid) {
    page.write("<tr>")
    for (place, cell) in row.enumerated() {
      let isHead = place == 0 && !cell.isEmpty
      page.write(isHead ? "<th scope=\"row\"" : "<td")
      if grid.columns[place].isNumber {
        page.write(" class=\"number\"")
      } else if cell.isEmpty, grid.columns[place].isBlank {
        page.write(" class=\"blank\"")
      } else if page.isPaper, cell.count <= Self.shortWord {
        page.write(" class=\"short\"")
      } else if page.isPaper, cell.split(separator: " ").allSatisfy({ $0.count <= Self.shortWord })
      {
        page.write(" class=\"whole\"")
      }
      if !isHead, !grid.isForm, !page.isPaper {
        // Where a row is a card, each of its values says what it is.
        page.write(" data-label=\"")
        page.write(text: grid.columns[place].heading)
        page.write("\"")
      }
      write(cell: cell)
      page.write(isHead ? "</th>" : "</td>")
    }
    page.write("</tr>\n")
  }
}
