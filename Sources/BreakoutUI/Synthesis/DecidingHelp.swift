import BreakoutWords
import Terminal

/// The keys of the deciding screen, by place.
enum DecidingHelp {
  typealias Line = KeyTable.Line

  static func draw(_ top: Int, _ canvas: inout Canvas, _ rect: Rect) {
    KeyTable.draw(
      lines(columns: rect.columns), from: top, &canvas, rect,
      title: { $0 ? words.deciding.helpTitleScrolls : words.deciding.helpTitle })
  }

  static func lines(columns: Int) -> [Line] {
    let start = wrapped(words.deciding.introduction, columns: columns)
    return start.map { ($0, .plain) } + [("", .plain)]
      + DecidingPlace.allCases.flatMap { keys(of: $0, columns: columns) }
  }

  private static func keys(of place: DecidingPlace, columns: Int) -> [Line] {
    let rows = DecidingTable.entries.compactMap { entry in
      entry.keys[place].map { (keys: $0, help: entry.help) }
    }
    return KeyTable.lines(place.title, rows, columns: columns)
  }

  private static func wrapped(_ text: String, columns: Int) -> [String] {
    WrappedText(text, columns: max(1, columns)).shownLines
  }
}
