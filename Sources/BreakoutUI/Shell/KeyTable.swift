import BreakoutWords
import Terminal

/// Keys with what they do, as the help of a screen that is not the cockpit shows them.
enum KeyTable {
  typealias Line = (text: String, style: Style)

  private static let keyColumns = 14

  /// The keys of one place under its heading, and a blank line.
  static func lines(_ title: String, _ rows: [(keys: [Key], help: String)], columns: Int) -> [Line]
  {
    var lines: [Line] = [(title, Theme.title)]
    for (keys, help) in rows {
      let names = wrapped(words.lists.row(keys.map(\.name)), columns: keyColumns - 1)
      let meaning = wrapped(help, columns: max(10, columns - keyColumns))
      for row in 0..<max(names.count, meaning.count) {
        let name = row < names.count ? names[row] : ""
        let words = row < meaning.count ? meaning[row] : ""
        lines.append((name.padded(columns: keyColumns) + words, .plain))
      }
    }
    return lines + [("", .plain)]
  }

  /// - Parameter title: the heading, by whether the lines are more than fit.
  static func draw(
    _ lines: [Line], from top: Int, _ canvas: inout Canvas, _ rect: Rect, title: (Bool) -> String
  ) {
    let rest = PanelView.heading(title(lines.count > rect.rows - 1), &canvas, rect)
    for (row, line) in lines.dropFirst(top).prefix(rest.rows).enumerated() {
      canvas.put(
        line.text, at: rest.row(row).origin, style: line.style, maxColumns: rest.columns)
    }
  }

  private static func wrapped(_ text: String, columns: Int) -> [String] {
    WrappedText(text, columns: max(1, columns)).shownLines
  }
}
