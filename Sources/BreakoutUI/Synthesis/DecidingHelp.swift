import BreakoutWords
import Terminal

/// The keys of the deciding screen, by place.
enum DecidingHelp {
  typealias Line = (text: String, style: Style)

  static func draw(_ top: Int, _ canvas: inout Canvas, _ rect: Rect) {
    let lines = lines(columns: rect.columns)
    let isLong = lines.count > rect.rows - 1
    let title = isLong ? words.deciding.helpTitleScrolls : words.deciding.helpTitle
    let rest = PanelView.heading(title, &canvas, rect)
    for (row, line) in lines.dropFirst(top).prefix(rest.rows).enumerated() {
      canvas.put(
        line.text, at: rest.row(row).origin, style: line.style, maxColumns: rest.columns)
    }
  }

  static func lines(columns: Int) -> [Line] {
    let start = wrapped(words.deciding.introduction, columns: columns)
    return start.map { ($0, .plain) } + [("", .plain)]
      + DecidingPlace.allCases.flatMap { keys(of: $0, columns: columns) }
  }

  private static let keyColumns = 14

  private static func keys(of place: DecidingPlace, columns: Int) -> [Line] {
    var lines: [Line] = [(place.title, Theme.title)]
    for entry in DecidingTable.entries {
      guard let keys = entry.keys[place] else { continue }
      let names = wrapped(words.lists.row(keys.map(\.name)), columns: keyColumns - 1)
      let meaning = wrapped(entry.help, columns: max(10, columns - keyColumns))
      for row in 0..<max(names.count, meaning.count) {
        let name = row < names.count ? names[row] : ""
        let words = row < meaning.count ? meaning[row] : ""
        lines.append((name.padded(columns: keyColumns) + words, .plain))
      }
    }
    return lines + [("", .plain)]
  }

  private static func wrapped(_ text: String, columns: Int) -> [String] {
    WrappedText(text, columns: max(1, columns)).shownLines
  }
}
