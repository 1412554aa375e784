/// One block of an agenda's text, whatever marks it was written with.
struct AgendaBlock {
  enum Kind {
    /// Levels 1 to 6 as in Markdown.
    case heading(level: Int, AgendaPhrase)
    case paragraph(AgendaPhrase)
    case list([Item])
  }

  struct Item {
    var blocks: [AgendaBlock]
    let line: Int
  }

  var kind: Kind
  /// The line of the file on which the block begins, from 1.
  let line: Int

  /// The block as plain text: paragraphs on one line each, items with a dash.
  var plainText: String {
    switch kind {
    case .heading(_, let phrase), .paragraph(let phrase): phrase.plain
    case .list(let items):
      items.map { "- " + $0.blocks.plainText(separator: "\n") }.joined(separator: "\n")
    }
  }
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
