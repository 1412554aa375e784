import BreakoutWords
import Terminal

/// A report as lines of text, none of which is wider than a number of columns, whatever the script: what
/// the text file holds, and what the preview shows.
public struct ReportLines: Sendable {
  public struct Line: Equatable, Sendable {
    /// Without blanks at its end; empty between two parts.
    public let text: String
    /// The level of the heading it belongs to, 1 for the title; `nil` for what is below.
    public let heading: Int?
    /// Which of the report's blocks it belongs to, with the empty lines above that; `nil` for the title and the facts.
    public let block: Int?

    public init(text: String, heading: Int? = nil, block: Int? = nil) {
      (self.text, self.heading, self.block) = (text, heading, block)
    }
  }

  public let lines: [Line]

  /// The columns of the text file.
  public static let fileColumns = 72

  /// - Parameter columns: the widest line; below 20 the words would not stand side by side.
  public init(_ report: Report, columns: Int = fileColumns) {
    let columns = max(20, columns)
    var head = ReportLayout(columns: columns)
    head.addTitle(of: report)
    head.add([.fields(report.facts)])
    let sections = report.sections.flatMapAtOnce(least: 2) { blocks in
      var section = ReportLayout(columns: columns)
      section.add(Array(report.blocks[blocks]), from: blocks.lowerBound)
      return section.lines
    }
    lines = head.lines + sections
  }
}

/// Breaks the parts of a report into lines.
private struct ReportLayout: Sendable {
  typealias Line = ReportLines.Line

  private(set) var lines: [Line] = []
  private let columns: Int
  /// The block that is being laid out.
  private var block: Int?

  init(columns: Int) {
    self.columns = columns
  }

  mutating func addTitle(of report: Report) {
    let kind = report.kind.uppercased()
    let gap = columns - DisplayWidth.columns(of: kind) - DisplayWidth.columns(of: report.version)
    let space = String(repeating: " ", count: max(1, gap))
    let version = report.version.isEmpty ? "" : space + report.version
    add(kind + version, first: "", rest: "", heading: 1)
    if !report.event.isEmpty { add(report.event, first: "", rest: "", heading: 1) }
    add(report.title, first: "", rest: "", heading: 1)
    if !report.occasion.isEmpty { add(report.occasion, first: "", rest: "", heading: 1) }
    addEmptyLine()
  }

  /// Sections; what is below a heading of level 3 or 4 is indented.
  ///
  /// - Parameter first: the place of the first block in the report; `nil` for what stands above its blocks.
  mutating func add(_ blocks: [Block], from first: Int? = nil) {
    let isFirst = first == nil
    var indent = 0
    for (place, block) in blocks.enumerated() {
      self.block = first.map { $0 + place }
      if case .heading(let heading) = block {
        if heading.level == 2 { addEmptyLine() }
        if place > 0 || !isFirst { addEmptyLine() }
        let margin = Self.margin(max(0, 2 * (heading.level - 3)))
        let words = heading.level == 2 ? heading.words.uppercased() : heading.words
        let text = Heading(heading.level, words, name: heading.name).text
        add(text, first: margin, rest: margin, heading: heading.level)
        indent = max(0, 2 * (heading.level - 2))
      } else {
        let isBelowHeading = place > 0 ? blocks[place - 1].isLowHeading : isFirst
        if !isBelowHeading { addEmptyLine() }
        add(block, first: Self.margin(indent), indent: indent)
      }
    }
  }

  private mutating func add(_ block: Block, first: String, indent: Int) {
    switch block {
    case .heading(let heading): add(heading.text, first: first, rest: Self.margin(indent))
    case .paragraph(let paragraph): add(paragraph, first: first, indent: indent)
    case .bullets(let items): add(items, first: first, indent: indent) { _ in "- " }
    case .numbers(let items, let number):
      add(items, first: first, indent: indent) { "\($0 + number). " }
    case .fields(let fields):
      for (place, field) in fields.enumerated() {
        var value = field.value
        value.lead(with: words.report.label(field.label))
        add(value, first: place == 0 ? first : Self.margin(indent), indent: indent + 2)
      }
    case .table(let grid):
      let table = PlainTable(grid, columns: columns - indent)
      for (place, line) in table.lines.enumerated() {
        let margin = place == 0 ? first : Self.margin(indent)
        lines.append(self.line(line.isEmpty ? "" : margin + line))
      }
    }
  }

  private mutating func add(
    _ items: [[Block]], first: String, indent: Int, marker: (Int) -> String
  ) {
    for (place, item) in items.enumerated() {
      let marker = marker(place)
      let inner = indent + marker.utf8.count
      for (part, block) in item.enumerated() {
        let margin = Self.margin(part == 0 ? indent : inner)
        let start = part > 0 ? margin : (place == 0 ? first : margin) + marker
        if part > 0 { addEmptyLine() }
        add(block, first: start, indent: inner)
      }
    }
  }

  private mutating func add(_ paragraph: Paragraph, first: String, indent: Int) {
    let margin = Self.margin(indent)
    for (place, line) in paragraph.lines.enumerated() {
      let text = line.count == 1 ? line[0].text : line.map(\.text).joined(separator: " ")
      add(text, first: place == 0 ? first : margin, rest: margin)
    }
  }

  /// One line of text in as many lines as it takes, each behind its margin. The margins are of
  /// ASCII, the first is at most as wide as the rest.
  private mutating func add(_ text: String, first: String, rest: String, heading: Int? = nil) {
    let width = columns - max(first.utf8.count, rest.utf8.count)
    for (place, line) in WrappedText(text, columns: width).lines.enumerated() {
      let words = line[..<line.endBeforeBlanks]
      lines.append(self.line((place == 0 ? first : rest) + words, heading: heading))
    }
  }

  private mutating func addEmptyLine() { lines.append(line("")) }

  private func line(_ text: String, heading: Int? = nil) -> Line {
    Line(text: text, heading: heading, block: block)
  }

  private static func margin(_ indent: Int) -> String { String(repeating: " ", count: indent) }
}

extension Substring {
  /// Without the blanks at which a line was broken.
  var withoutEndBlanks: String { String(self[..<endBeforeBlanks]) }

  /// Where the blanks begin at which a line was broken, which may reach beyond the columns. Between
  /// them there may be characters that show nothing, such as a zero width space.
  fileprivate var endBeforeBlanks: Index {
    // Nearly every line ends with a letter or a mark of ASCII.
    if let last = utf8.last, last != 0x20, last < 0x80 { return endIndex }
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

extension Report {
  /// The blocks in parts, each of which but the first begins with a heading of the level below the title.
  fileprivate var sections: [Range<Int>] {
    let starts = blocks.indices.filter { place in
      guard case .heading(let heading) = blocks[place] else { return place == 0 }
      return place == 0 || heading.level == 2
    }
    return zip(starts, starts.dropFirst() + [blocks.count]).map { $0..<$1 }
  }
}

extension Block {
  /// Whether it is a heading after which no empty line follows.
  fileprivate var isLowHeading: Bool {
    if case .heading(let heading) = self { heading.level > 2 } else { false }
  }
}
