import BreakoutModel
import BreakoutWords
import Terminal

/// Draws a form, one line a field. The focused field unfolds as far as the others leave room for it, and scrolls around
/// its cursor, which is always in view.
enum FormView {
  static func draw(_ form: Form, _ canvas: inout Canvas, _ rect: Rect) -> Position? {
    let full = words.shell.formHeading(form.title)
    let rest =
      rect.rows < 2
      ? rect
      : PanelView.heading(
        DisplayWidth.columns(of: full) <= rect.columns ? full : form.title, &canvas, rect)
    let label = label(form, rect.columns)
    let columns = max(1, rest.columns - label - 2)
    let focused = form.fields[form.focus].editor.layout(columns: columns)
    let height = height(focused.lines.count, beside: form.fields.count - 1, rows: rest.rows)
    var cursor: Position?
    var row = 0
    let first = max(0, form.focus + height - rest.rows)
    for (place, field) in form.fields.enumerated().dropFirst(first) {
      guard row < rest.rows else { break }
      let isFocused = place == form.focus
      let mark = field.editor.isEmpty ? "○" : "●"
      canvas.put(
        "\(mark) \(field.label)".fitted(columns: label + 2),
        at: Position(column: rest.left, row: rest.top + row),
        style: isFocused ? Theme.key : Theme.quiet)
      let origin = Position(column: rest.left + label + 2, row: rest.top + row)
      if isFocused {
        let field = Rect(origin: origin, size: Size(columns: columns, rows: height))
        cursor = draw(focused, &canvas, field)
        let top = field.firstShown(of: focused.lines.count, around: focused.cursor.row)
        let hidden = OutOfView(above: top, below: focused.lines.count - top - height)
        if height > 1 {
          canvas.put(
            hidden.words(columns: label).fitted(columns: label),
            at: Position(column: rest.left + 2, row: rest.top + row + height - 1),
            style: Theme.quiet)
        }
        row += height
      } else {
        // Only the focused field unfolds; the others show their first line.
        let lines = field.editor.layout(columns: columns).lines
        let text = lines.first ?? ""
        canvas.put(
          lines.count > 1 ? (text + "…").fitted(columns: columns)[...] : text, at: origin,
          maxColumns: columns)
        row += 1
      }
    }
    return cursor
  }

  /// Draws the lines round the cursor, and gives where it stands.
  private static func draw(
    _ layout: EditorLayout, _ canvas: inout Canvas, _ rect: Rect
  ) -> Position {
    let top = rect.firstShown(of: layout.lines.count, around: layout.cursor.row)
    for (offset, line) in layout.lines.dropFirst(top).prefix(rect.rows).enumerated() {
      canvas.put(
        line, at: Position(column: rect.left, row: rect.top + offset), maxColumns: rect.columns)
    }
    canvas.restyle(rect, adding: Theme.field)
    return Position(
      column: rect.left + layout.cursor.column,
      row: rect.top + max(0, min(layout.cursor.row - top, rect.rows - 1)))
  }

  /// The fewest rows of a text that is longer than its field, where there is room.
  private static let fewestRows = 3

  /// How many rows the focused field gets: all it needs, as long as the others keep one each.
  private static func height(_ lines: Int, beside others: Int, rows: Int) -> Int {
    max(1, min(lines, rows, max(rows - others, fewestRows)))
  }

  /// How many rows a form takes with its heading, where there is room for all of it.
  static func rows(_ form: Form, in size: Size) -> Int {
    let space = max(1, size.columns - label(form, size.columns) - 2)
    let focused = form.fields[form.focus].editor.layout(columns: space).lines.count
    return heading(size) + form.fields.count - 1 + max(1, focused)
  }

  /// How many rows it takes at least: a text that is longer scrolls.
  static func leastRows(_ form: Form, in size: Size) -> Int {
    heading(size) + form.fields.count - 1 + fewestRows
  }

  /// With the blank row below it on a larger screen, as `PanelView` draws it.
  private static func heading(_ size: Size) -> Int { size.rows > 9 ? 2 : 1 }

  private static func label(_ form: Form, _ columns: Int) -> Int {
    min(columns / 2 - 2, 1 + (form.fields.map { DisplayWidth.columns(of: $0.label) }.max() ?? 0))
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
