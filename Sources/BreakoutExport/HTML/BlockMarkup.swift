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

  /// A text within a line.
  mutating func write(phrase: String)
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
    if !heading.name.isEmpty { write(phrase: heading.name) }
  }

  /// The lines of a paragraph, within its element.
  ///
  /// - Parameter isAlone: whether the element around it has the attributes of its script already.
  mutating func write(linesOf paragraph: Paragraph, isAlone: Bool = false) {
    for (place, line) in paragraph.lines.enumerated() {
      if place > 0 { page.write("<br>\n") }
      for (index, run) in line.enumerated() {
        if index > 0 { page.write(" ") }
        let element = run.style.element
        if let element { page.write(element.start) }
        if isAlone { page.write(words: run.text) } else { write(phrase: run.text) }
        if let element { page.write(element.end) }
      }
    }
  }
}

extension Paragraph.Run.Style {
  /// What stands around its words.
  fileprivate var element: (start: StaticString, end: StaticString)? {
    switch self {
    case .plain: nil
    case .strong: ("<strong>", "</strong>")
    case .emphasis: ("<em>", "</em>")
    case .small: ("<small>", "</small>")
    }
  }
}
