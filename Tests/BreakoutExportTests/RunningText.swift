@testable import BreakoutReport

/// What a report says outside of its tables, and the rows of these, each with what it is about.
struct RunningText {
  /// A paragraph, an item of a list or a field.
  struct Item {
    /// The headings above it, the outermost first.
    let sections: [String]
    /// The recommendation or the decision that it begins or ends with, or that the heading above it begins with, e.g.
    /// `R1.2`.
    let subject: String?
    let text: String
    /// Whether it is a row of a table, its cells between bars.
    let isRow: Bool
  }

  private(set) var items: [Item] = []
  private var headings: [(level: Int, text: String)] = []

  init(_ report: Report) {
    for block in report.blocks { read(block) }
  }

  /// The items below a heading, at whatever depth.
  func items(below heading: String) -> [Item] { items.filter { $0.sections.contains(heading) } }

  private mutating func read(_ block: Block) {
    switch block {
    case .heading(let heading):
      headings.removeAll { $0.level >= heading.level }
      headings.append((heading.level, heading.text))
    case .paragraph(let paragraph): add(Self.words(paragraph))
    case .bullets(let items), .numbers(let items, _):
      for item in items { add(item: item.map(Self.words).joined(separator: " ")) }
    case .fields(let fields):
      for field in fields { add("\(field.label): \(Self.words(field.value))") }
    case .table(let grid):
      for row in grid.rows { add(row.joined(separator: " | "), isRow: true) }
    }
  }

  /// An item of a list, which may end with what it is about.
  private mutating func add(item text: String) {
    add(text, subject: text.firstMatch(of: /\bR[0-9]+\.[0-9]+$/).map { String($0.output) })
  }

  private mutating func add(_ text: String, subject: String? = nil, isRow: Bool = false) {
    let subject =
      subject ?? Self.subject(of: text) ?? headings.last.flatMap { Self.subject(of: $0.text) }
    items.append(
      Item(sections: headings.map(\.text), subject: subject, text: text, isRow: isRow))
  }

  private static func subject(of text: String) -> String? {
    text.prefixMatch(of: /(?:R[0-9]+\.|D)[0-9]+\b/).map { String($0.output) }
  }

  static func words(_ paragraph: Paragraph) -> String {
    paragraph.lines.joined().map(\.text).joined(separator: " ")
  }

  private static func words(_ block: Block) -> String {
    switch block {
    case .heading(let heading): heading.text
    case .paragraph(let paragraph): words(paragraph)
    case .bullets(let items), .numbers(let items, _):
      items.joined().map(words).joined(separator: " ")
    case .fields(let fields):
      fields.map { "\($0.label): \(words($0.value))" }.joined(separator: " ")
    case .table(let grid): grid.rows.joined().joined(separator: " | ")
    }
  }
}
