/// One part of a document, below one another.
public indirect enum Block: Equatable, Sendable {
  case heading(Heading)
  case paragraph(Paragraph)
  /// A list without an order; every item is at least one block.
  case bullets([[Block]])
  case numbers([[Block]])
  case fields([Field])
}

/// A heading in one line.
public struct Heading: Equatable, Sendable {
  /// 2 for a section, 3 and 4 below; 1 is the document's title.
  public let level: Int
  /// Our own words, e.g. `Point 3.`
  public let words: String
  /// The words of the session, e.g. a point's title.
  public let name: String

  public init(_ level: Int, _ words: String, name: String = "") {
    self.level = level
    self.words = CleanText.line(words)
    self.name = CleanText.line(name)
  }

  public var text: String {
    name.isEmpty ? words : words.isEmpty ? name : "\(words) \(name)"
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

extension [Block] {
  /// A heading with what is below it; nothing where there is nothing, so that no heading is empty.
  static func section(_ level: Int, _ words: String, name: String = "", _ blocks: [Block])
    -> [Block]
  {
    blocks.isEmpty ? [] : [.heading(Heading(level, words, name: name))] + blocks
  }

  /// A list of items of one paragraph each; nothing for none.
  static func bullets(_ items: [Paragraph]) -> [Block] {
    items.isEmpty ? [] : [.bullets(items.map { [.paragraph($0)] })]
  }
}
