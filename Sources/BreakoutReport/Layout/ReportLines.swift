import Terminal

/// A report as lines of text, none of which is wider than a number of columns, whatever the script: what
/// the text file holds, and what the preview shows.
public struct ReportLines: Sendable {
  public struct Line: Equatable, Sendable {
    /// Without blanks at its end; empty between two parts.
    public let text: String
    /// The level of the heading it belongs to, 1 for the title; `nil` for what is below.
    public let heading: Int?
  }

  public private(set) var lines: [Line] = []

  /// The columns of the text file.
  public static let fileColumns = 72

  private let columns: Int

  /// - Parameter columns: the widest line; below 20 the words would not stand side by side.
  public init(_ report: Report, columns: Int = fileColumns) {
    self.columns = max(20, columns)
    let kind = report.kind.uppercased()
    let gap =
      self.columns - DisplayWidth.columns(of: kind) - DisplayWidth.columns(of: report.version)
    let space = String(repeating: " ", count: max(1, gap))
    let version = report.version.isEmpty ? "" : space + report.version
    write(kind + version, first: "", rest: "", heading: 1)
    write(report.title, first: "", rest: "", heading: 1)
    writeEmptyLine()
    write([.fields(report.facts)] + report.blocks)
  }

  /// Sections; what is below a heading of level 3 or 4 is indented.
  private mutating func write(_ blocks: [Block]) {
    var indent = 0
    for (place, block) in blocks.enumerated() {
      if case .heading(let heading) = block {
        if heading.level == 2 { writeEmptyLine() }
        if place > 0 { writeEmptyLine() }
        indent = max(0, 2 * (heading.level - 3))
        let words = heading.level == 2 ? heading.words.uppercased() : heading.words
        let margin = String(repeating: " ", count: indent)
        let text = Heading(heading.level, words, name: heading.name).text
        write(text, first: margin, rest: margin, heading: heading.level)
        indent = max(0, 2 * (heading.level - 2))
      } else {
        if place > 0, !(blocks[place - 1].isLowHeading) { writeEmptyLine() }
        write(block, first: String(repeating: " ", count: indent), indent: indent)
      }
    }
  }

  private mutating func write(_ block: Block, first: String, indent: Int) {
    switch block {
    case .heading(let heading):
      write(heading.text, first: first, rest: String(repeating: " ", count: indent))
    case .paragraph(let paragraph): write(paragraph, first: first, indent: indent)
    case .bullets(let items): write(items, first: first, indent: indent) { _ in "- " }
    case .numbers(let items): write(items, first: first, indent: indent) { "\($0 + 1). " }
    case .fields(let fields):
      for (place, field) in fields.enumerated() {
        let start = place == 0 ? first : String(repeating: " ", count: indent)
        var value = field.value
        value.lead(with: field.label + ":")
        write(value, first: start, indent: indent + 2)
      }
    case .table(let grid):
      let table = PlainTable(grid, columns: columns - indent)
      for (place, line) in table.lines.enumerated() {
        let margin = place == 0 ? first : String(repeating: " ", count: indent)
        lines.append(Line(text: margin + line, heading: nil))
      }
    }
  }

  private mutating func write(
    _ items: [[Block]], first: String, indent: Int, marker: (Int) -> String
  ) {
    for (place, item) in items.enumerated() {
      let marker = marker(place)
      let inner = indent + marker.utf8.count
      for (part, block) in item.enumerated() {
        let margin = String(repeating: " ", count: part == 0 ? indent : inner)
        let start = part > 0 ? margin : (place == 0 ? first : margin) + marker
        if part > 0 { writeEmptyLine() }
        write(block, first: start, indent: inner)
      }
    }
  }

  private mutating func write(_ paragraph: Paragraph, first: String, indent: Int) {
    let margin = String(repeating: " ", count: indent)
    for (place, line) in paragraph.lines.enumerated() {
      let text = line.count == 1 ? line[0].text : line.map(\.text).joined(separator: " ")
      write(text, first: place == 0 ? first : margin, rest: margin)
    }
  }

  /// One line of text in as many lines as it takes, each behind its margin. The margins are of
  /// ASCII, the first is at most as wide as the rest.
  private mutating func write(_ text: String, first: String, rest: String, heading: Int? = nil) {
    let width = columns - max(first.utf8.count, rest.utf8.count)
    for (place, line) in WrappedText(text, columns: width).lines.enumerated() {
      let words = line[..<line.endBeforeBlanks]
      lines.append(Line(text: (place == 0 ? first : rest) + words, heading: heading))
    }
  }

  private mutating func writeEmptyLine() {
    lines.append(Line(text: "", heading: nil))
  }
}

extension Substring {
  /// Without the blanks at which a line was broken.
  var withoutEndBlanks: String { String(self[..<endBeforeBlanks]) }

  /// Where the blanks begin at which a line was broken, which may reach beyond the columns. Between
  /// them there may be characters that show nothing, such as a zero width space.
  fileprivate var endBeforeBlanks: Index {
    var end = endIndex
    var place = endIndex
    while place > startIndex {
      place = unicodeScalars.index(before: place)
      let scalar = unicodeScalars[place]
      if scalar == " " || scalar == "\u{3000}" {
        end = place
      } else if !scalar.properties.isDefaultIgnorableCodePoint {
        break
      }
    }
    return end
  }
}

extension Block {
  /// Whether it is a heading after which no empty line follows.
  fileprivate var isLowHeading: Bool {
    if case .heading(let heading) = self { heading.level > 2 } else { false }
  }
}
