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

  /// The lines of a paragraph; one line where a narrow page has torn a date in it.
  private static func unwrapped(_ phrase: AgendaPhrase) -> [String] {
    let lines = phrase.lines
    guard (2...6).contains(lines.count), lines.allSatisfy({ DatePhrase.find(in: $0) == nil }),
      DatePhrase.find(in: phrase.plain) != nil
    else { return lines }
    // Other lines stay as they are: a label may stand on each.
    for place in lines.indices.dropLast() {
      let pair = lines[place] + " " + lines[place + 1]
      guard DatePhrase.find(in: pair) != nil else { continue }
      return lines[..<place] + [pair] + lines[(place + 2)...]
    }
    return [phrase.plain]
  }

  /// The lines of headings, paragraphs, list items and tables of two columns.
  ///
  /// - Parameter mendsDates: whether the lines of a paragraph are one where a narrow page has torn a date in it.
  static func all(
    in blocks: some Sequence<(Int, AgendaBlock)>, mendsDates: Bool = true
  ) -> [MastheadLine] {
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
        let texts = mendsDates ? unwrapped(phrase) : phrase.lines
        for (offset, text) in texts.enumerated() {
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
        // Above columns stand two names; beside a label stands its value.
        let isColumns =
          table.rows[0].cells.count == 2 && table.rows[0].cells.allSatisfy(Labels.isKnown)
        for row in table.rows.prefix(100) where row.cells.count == 2 && !isColumns {
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
