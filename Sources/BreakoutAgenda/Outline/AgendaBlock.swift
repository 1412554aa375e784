/// One block of an agenda's text, whatever marks it was written with.
struct AgendaBlock {
  enum Kind {
    /// Levels 1 to 6 as in Markdown.
    case heading(level: Int, AgendaPhrase)
    case paragraph(AgendaPhrase)
    /// `start` is the number of the first item; `nil` for a list with bullets.
    case list([Item], start: Int?)
    case table(NoteTable)
  }

  struct Item {
    var blocks: [AgendaBlock]
    let line: Int
  }

  var kind: Kind
  /// The line of the file on which the block begins, from 1.
  let line: Int

  init(kind: Kind, line: Int) {
    self.kind = kind
    self.line = line
  }

  /// A paragraph of plain text.
  init(text: String, line: Int) {
    self.init(kind: .paragraph(AgendaPhrase(lead: "", text: text)), line: line)
  }

  /// The block as plain text: paragraphs on one line each, items with a dash, cells of a row with a bar between.
  var plainText: String {
    switch kind {
    case .heading(_, let phrase), .paragraph(let phrase): phrase.plain
    case .list(let items, _):
      items.map { "- " + $0.blocks.plainText(separator: "\n") }.joined(separator: "\n")
    case .table(let table): table.plainText
    }
  }
}

extension AgendaBlock {
  var isList: Bool { if case .list = kind { true } else { false } }

  var isHeading: Bool { if case .heading = kind { true } else { false } }

  var isParagraph: Bool { if case .paragraph = kind { true } else { false } }

  var items: [Item] { if case .list(let items, _) = kind { items } else { [] } }

  var headingLevel: Int? { if case .heading(let level, _) = kind { level } else { nil } }

  /// Of a heading or paragraph.
  var phrase: AgendaPhrase? {
    switch kind {
    case .heading(_, let phrase), .paragraph(let phrase): phrase
    case .list, .table: nil
    }
  }

  /// The lines of a heading or paragraph as the source has them.
  var lines: [String] { phrase?.lines ?? [] }
}

extension Sequence<AgendaBlock> {
  func plainText(separator: String) -> String {
    map(\.plainText).filter { !$0.isEmpty }.joined(separator: separator)
  }
}

/// The text of a paragraph or heading without its marks; line ends of the source are kept in it.
struct AgendaPhrase {
  /// What is printed bold at the very start, where a point has its title.
  var lead: String
  /// What follows the lead.
  var text: String

  /// All of it on one line.
  var plain: String { (lead + text).onOneLine }

  /// As the source has its lines.
  var lines: [String] {
    (lead + text).split(separator: "\n").map(\.onOneLine).filter { !$0.isEmpty }
  }
}
