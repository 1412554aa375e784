/// One part of a document, below one another.
public indirect enum Block: Equatable, Sendable {
  case heading(Heading)
  case paragraph(Paragraph)
  /// A list without an order; every item is at least one block.
  case bullets([[Block]])
  /// A list in order; its first item has the number `from`, so that numbers can run through a document.
  case numbers([[Block]], from: Int = 1)
  case fields([Field])
  case table(Grid)
}

extension [Block] {
  /// A heading with what is below it; nothing where there is nothing, so that no heading is empty.
  package static func section(
    _ level: Int, _ words: String, name: String = "", code: String, _ blocks: [Block]
  ) -> [Block] {
    blocks.isEmpty ? [] : [.heading(Heading(level, words, name: name, code: code))] + blocks
  }

  /// A list of items of one paragraph each; nothing for none.
  package static func bullets(_ items: [Paragraph]) -> [Block] {
    items.isEmpty ? [] : [.bullets(items.map { [.paragraph($0)] })]
  }

  /// A table; nothing where it has no rows.
  package static func table(
    words: [String], numbers: [String] = [], _ rows: [[String]], chart: Chart? = nil
  ) -> [Block] {
    rows.isEmpty ? [] : [.table(Grid(words: words, numbers: numbers, rows: rows, chart: chart))]
  }

  /// Fields; nothing for none.
  static func fields(_ fields: [Field]) -> [Block] {
    fields.isEmpty ? [] : [.fields(fields)]
  }
}

/// A value with its label.
public struct Field: Equatable, Sendable {
  public let label: String
  public let value: Paragraph

  public init(_ label: String, _ value: Paragraph) {
    self.label = CleanText.line(label)
    self.value = value
  }

  public init(_ label: String, _ value: String) {
    self.init(label, Paragraph(value))
  }
}
