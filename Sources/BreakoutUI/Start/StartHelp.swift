import BreakoutWords
import Terminal

/// The keys of the start screen, by place.
enum StartHelp {
  static func draw(_ top: Int, _ canvas: inout Canvas, _ rect: Rect) {
    KeyTable.draw(
      lines(columns: rect.columns), from: top, &canvas, rect,
      title: { $0 ? words.start.helpTitleScrolls : words.start.helpTitle })
  }

  static func lines(columns: Int) -> [KeyTable.Line] {
    let start = WrappedText(words.start.introduction, columns: max(1, columns)).shownLines
    return start.map { ($0, .plain) } + [("", .plain)]
      + StartPlace.allCases.flatMap { place in
        KeyTable.lines(
          place.title,
          StartTable.entries.compactMap { entry in
            entry.keys[place].map { (keys: $0, help: entry.help) }
          }, columns: columns)
      }
  }
}
