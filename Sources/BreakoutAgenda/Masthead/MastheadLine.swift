/// One line above the points, with what may tell what it says.
struct MastheadLine {
  enum Form: Equatable {
    case heading(Int)
    case paragraph, item
  }

  let text: String
  let form: Form
  /// In the file, from 1.
  let line: Int
  /// The place of its block.
  let place: Int
  /// Whether it is the first of its paragraph or heading.
  let isFirst: Bool

  /// The lines of headings, paragraphs, list items and tables of two columns.
  static func all(in blocks: some Sequence<(Int, AgendaBlock)>) -> [MastheadLine] {
    var lines: [MastheadLine] = []
    for (place, block) in blocks {
      switch block.kind {
      case .heading(let level, let phrase):
        for (offset, text) in phrase.lines.enumerated() {
          lines.append(
            MastheadLine(
              text: text, form: .heading(level), line: block.line, place: place,
              isFirst: offset == 0))
        }
      case .paragraph(let phrase):
        for (offset, text) in phrase.lines.enumerated() {
          lines.append(
            MastheadLine(
              text: text, form: .paragraph, line: block.line + offset, place: place,
              isFirst: offset == 0))
        }
      case .list(let items, _):
        for item in items.prefix(100) {
          for text in item.blocks.first?.lines ?? [] {
            lines.append(
              MastheadLine(text: text, form: .item, line: item.line, place: place, isFirst: true))
          }
        }
      case .table(let table):
        for row in table.rows.prefix(100) where row.cells.count == 2 {
          let cells = row.cells.map { $0.onOneLine.trimming([":", "：", " "]) }
          guard !cells[0].isEmpty else { continue }
          lines.append(
            MastheadLine(
              text: cells[0] + ": " + cells[1], form: .item, line: row.line, place: place,
              isFirst: true))
        }
      }
    }
    return lines
  }
}
