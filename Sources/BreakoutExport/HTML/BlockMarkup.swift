import BreakoutReport

/// What writes the blocks of a report as HTML, for readers or for a converter. What there is to write is the same for
/// both; which elements stand for it is their own.
protocol BlockMarkup {
  var page: HTMLText { get set }

  mutating func write(_ heading: Heading)
  mutating func write(_ paragraph: Paragraph)
  mutating func write(_ fields: [Field])
  mutating func write(_ grid: Grid)

  /// An item of a list, behind its `<li`.
  mutating func write(item: [Block])

  /// What stands around small print.
  var smallPrint: (start: StaticString, end: StaticString) { get }

  /// A text within an element of some language.
  mutating func write(_ text: TonguedText, within main: Tongue)
}

extension BlockMarkup {
  mutating func write(_ block: Block) {
    switch block {
    case .heading(let heading): write(heading)
    case .paragraph(let paragraph): write(paragraph)
    case .bullets(let items):
      page.write("<ul>\n")
      write(items)
      page.write("</ul>\n")
    case .numbers(let items, let first):
      page.write("<ol")
      if first != 1 {
        page.write(" start=\"")
        page.write(number: first)
        page.write("\"")
        if page.isPaper {
          // The program that makes pages counts by the style alone.
          page.write(" style=\"counter-reset: list-item ")
          page.write(number: first - 1)
          page.write("\"")
        }
      }
      page.write(">\n")
      write(items)
      page.write("</ol>\n")
    case .fields(let fields): write(fields)
    case .table(let grid): write(grid)
    }
  }

  private mutating func write(_ items: [[Block]]) {
    for item in items {
      page.write("<li")
      write(item: item)
      page.write("</li>\n")
    }
  }

  /// What a heading says, within its element.
  mutating func write(wordsOf heading: Heading) {
    page.write(text: heading.words)
    if !heading.words.isEmpty, !heading.name.isEmpty { page.write(" ") }
    if !heading.name.isEmpty {
      write(TonguedText(heading.name, in: page.document), within: page.document.own)
    }
  }

  /// The lines of a paragraph, within its element, which has the attributes of its language.
  mutating func write(linesOf paragraph: TonguedParagraph) {
    for (place, line) in paragraph.lines.enumerated() {
      if place > 0 { page.write("<br>\n") }
      for (index, part) in line.enumerated() {
        if index > 0 { page.write(" ") }
        let element = element(of: part.run.style)
        if let element { page.write(element.start) }
        write(part.text, within: paragraph.main)
        if let element { page.write(element.end) }
      }
    }
  }
}

extension BlockMarkup {
  /// What stands around the words of a style.
  func element(of style: Paragraph.Run.Style) -> (start: StaticString, end: StaticString)? {
    switch style {
    case .plain: nil
    case .strong: ("<strong>", "</strong>")
    case .emphasis: ("<em>", "</em>")
    case .small: smallPrint
    }
  }
}
