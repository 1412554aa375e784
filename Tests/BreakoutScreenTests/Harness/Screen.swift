/// What a person sees at one moment.
struct Screen: Equatable, Sendable {
  let size: TerminalSize
  /// Row by row, from the top; each row has a cell for every column.
  let cells: [[Cell]]
  let cursor: Cursor

  subscript(column: Int, row: Int) -> Cell { cells[row][column] }

  /// The rows as text, without the blanks at their right ends.
  var rows: [String] { cells.map { Self.trimmed(Self.text(of: $0)) } }

  /// All rows, one a line.
  var text: String { rows.joined(separator: "\n") }

  func contains(_ text: String) -> Bool {
    cells.contains { Self.text(of: $0).contains(text) }
  }

  /// Where `text` begins, the first from the top; it must lie in one row.
  func position(of text: String) -> Position? {
    for (row, cells) in cells.enumerated() where Self.text(of: cells).contains(text) {
      for column in cells.indices where Self.text(of: cells[column...]).hasPrefix(text) {
        return Position(column: column, row: row)
      }
    }
    return nil
  }

  /// The style of `text` when it is on the screen and drawn in one style throughout.
  func style(of text: String) -> Style? {
    guard let start = position(of: text) else { return nil }
    var seen = ""
    var styles: Set<Style> = []
    for cell in cells[start.row][start.column...] where seen.count < text.count {
      seen += cell.text
      styles.insert(cell.style)
    }
    return styles.count == 1 ? styles.first : nil
  }

  private static func text(of cells: some Sequence<Cell>) -> String {
    cells.reduce(into: "") { $0 += $1.text }
  }

  private static func trimmed(_ row: String) -> String {
    var row = row
    while row.last == " " { row.removeLast() }
    return row
  }
}
