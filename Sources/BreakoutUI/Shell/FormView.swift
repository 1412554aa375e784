import BreakoutModel
import BreakoutWords
import Terminal

/// Draws a form, one line a field.
enum FormView {
  static func draw(_ form: Form, _ canvas: inout Canvas, _ rect: Rect) -> Position? {
    let full = words.shell.formHeading(form.title)
    let rest = PanelView.heading(
      DisplayWidth.columns(of: full) <= rect.columns ? full : form.title, &canvas, rect)
    let label = label(form, rect.columns)
    let columns = max(1, rest.columns - label - 2)
    var cursor: Position?
    var row = 0
    let first = firstVisible(form, rows: rest.rows, columns: columns)
    for (place, field) in form.fields.enumerated().dropFirst(first) {
      guard row < rest.rows else { break }
      let isFocused = place == form.focus
      let mark = field.editor.isEmpty ? "○" : "●"
      canvas.put(
        "\(mark) \(field.label)".fitted(columns: label + 2),
        at: Position(column: rest.left, row: rest.top + row),
        style: isFocused ? Theme.key : Theme.quiet)
      let origin = Position(column: rest.left + label + 2, row: rest.top + row)
      let layout = field.editor.layout(columns: columns)
      // Only the focused field unfolds; the others show their first line.
      let lines = isFocused ? layout.lines.prefix(rest.rows - row) : layout.lines.prefix(1)
      for (offset, line) in lines.enumerated() {
        let text =
          !isFocused && layout.lines.count > 1 ? (line + "…").fitted(columns: columns)[...] : line
        canvas.put(
          text, at: Position(column: origin.column, row: origin.row + offset), maxColumns: columns)
      }
      if isFocused {
        canvas.restyle(
          Rect(origin: origin, size: Size(columns: columns, rows: max(1, lines.count))),
          adding: Theme.field)
        cursor = Position(
          column: origin.column + layout.cursor.column,
          row: origin.row + min(layout.cursor.row, max(0, lines.count - 1)))
      }
      row += max(1, lines.count)
    }
    return cursor
  }

  /// How many rows a form takes with its heading, where there is room for all of it.
  static func rows(_ form: Form, columns: Int) -> Int {
    let space = max(1, columns - label(form, columns) - 2)
    let focused = form.fields[form.focus].editor.layout(columns: space).lines.count
    return 2 + form.fields.count - 1 + max(1, focused)
  }

  private static func label(_ form: Form, _ columns: Int) -> Int {
    min(columns / 2 - 2, 1 + (form.fields.map { DisplayWidth.columns(of: $0.label) }.max() ?? 0))
  }

  /// The first field to draw so that the focused one is in view.
  private static func firstVisible(_ form: Form, rows: Int, columns: Int) -> Int {
    let height = form.fields[form.focus].editor.layout(columns: columns).lines.count
    return max(0, form.focus + max(1, height) - rows)
  }
}

extension Form: Scene {
  var place: Place { .form }

  var takesText: Bool { true }

  func handle(_ command: Command?, _ key: Key, in cockpit: inout Cockpit) -> [Effect] {
    cockpit.handle(self, command, key)
  }

  func paste(_ text: String, in cockpit: inout Cockpit) {
    cockpit.paste(text, into: self)
  }

  func commandsThatMatter(in cockpit: Cockpit) -> [(Command, String?)] {
    cockpit.formCommands(self)
  }

  func draw(_ canvas: inout Canvas, in view: PanelView) -> Position? {
    view.draw(self, &canvas)
  }
}
