import BreakoutModel
import BreakoutWords
import Terminal

/// Draws the set-up of a poll, its ballots, a file of ballots, and its result.
struct PollView {
  let cockpit: Cockpit

  func draw(_ form: PollForm, _ canvas: inout Canvas, _ rect: Rect) -> Position? {
    switch form {
    case .setup(let setup): return PollSetupView(cockpit: cockpit).draw(setup, &canvas, rect)
    case .entry(let entry): return PollEntryView(cockpit: cockpit).draw(entry, &canvas, rect)
    case .file(let file): return PollFileView(cockpit: cockpit).draw(file, &canvas, rect)
    case .result(let page):
      PollResultView(cockpit: cockpit).draw(page, &canvas, rect)
      return nil
    }
  }

  /// One line of a panel: a label, and a value that may be typed.
  struct Line {
    var label: String
    /// What stands there, or what counts as long as nothing is typed.
    var value: String
    /// What is being typed here, for the cursor.
    var editor: TextEditor?
    var isFocused = false
  }

  /// Draws the lines, scrolled so that the focused one is in view, and takes their rows off `rest`.
  static func draw(
    _ lines: [Line], _ canvas: inout Canvas, _ rest: inout Rect, keeping reserve: Int = 0
  ) -> Position? {
    let shown = min(lines.count, max(1, rest.rows - reserve))
    let focus = lines.firstIndex(where: \.isFocused) ?? 0
    let first = min(max(0, focus - shown + 1), max(0, lines.count - shown))
    let widest = lines.map { DisplayWidth.columns(of: $0.label) }.max() ?? 0
    let columns = min(widest, max(4, rest.columns - 11)) + 2
    var cursor: Position?
    for line in lines[first...].prefix(shown) {
      let row = rest.takeTop(1)
      guard !row.isEmpty else { break }
      canvas.put(
        line.label.fitted(columns: columns - 2), at: row.origin,
        style: line.isFocused ? Theme.key : Theme.quiet)
      let start = Position(column: row.left + columns, row: row.top)
      let space = max(1, row.columns - columns)
      guard let editor = line.editor else {
        canvas.put(
          line.value.fitted(columns: space), at: start,
          style: line.isFocused ? Theme.field : .plain)
        continue
      }
      // What is typed scrolls to the left so that the cursor stays in view.
      var before = editor.textBeforeCursor
      while DisplayWidth.columns(of: before) >= space { before = before.dropFirst() }
      let text = String(before) + String(editor.textAfterCursor)
      canvas.put(text, at: start, style: Theme.field, maxColumns: space)
      if editor.isEmpty { canvas.put(line.value, at: start, style: Theme.quiet, maxColumns: space) }
      let typed = DisplayWidth.columns(of: before)
      cursor = Position(column: min(start.column + typed, row.right - 1), row: row.top)
    }
    return cursor
  }

  static func gap(_ rest: inout Rect, above least: Int = 8) {
    if rest.rows > least { _ = rest.takeTop(1) }
  }

  /// What the poll is about, for a heading.
  static func name(_ subject: DecisionSubject?) -> String {
    subject?.recommendation.map { "\($0)" } ?? words.polls.aQuestion
  }
}
