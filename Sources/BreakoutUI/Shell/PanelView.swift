import BreakoutModel
import Terminal

/// The middle of the screen, as the scene that covers it gets it.
struct PanelView {
  let cockpit: Cockpit
  let rect: Rect
  let picture: FloorPicture

  /// Without the columns at its sides, which are blank.
  var inner: Rect { rect.inset(columns: 1) }

  /// The form, and below it what it means, as far as there is room.
  func draw(_ form: Form, _ canvas: inout Canvas) -> Position? {
    let lines = FormNote(cockpit: cockpit).lines(form)
    let needed = lines.reduce(0) {
      $0 + WrappedText($1.text, columns: max(1, inner.columns)).lines.count
    }
    // A long text in the field leaves rows to what is said about it.
    let least = max(0, inner.rows - FormView.leastRows(form, in: inner.size)) / 2
    let spare = max(inner.rows - FormView.rows(form, in: inner.size), min(needed, least), 0)
    var below = inner
    let fields = below.takeTop(lines.isEmpty ? inner.rows : inner.rows - spare)
    let cursor = FormView.draw(form, &canvas, fields)
    _ = below.takeTop(spare > needed ? 1 : 0)
    for line in lines {
      below = Self.paragraph(line.text, &canvas, below, style: line.style)
    }
    return cursor
  }

  /// Draws a heading over a panel and returns what is left below it.
  static func heading(_ text: String, _ canvas: inout Canvas, _ rect: Rect) -> Rect {
    var rest = rect
    let row = rest.takeTop(1)
    canvas.put(text.fitted(columns: row.columns), at: row.origin, style: Theme.title)
    if rest.rows > 8 { _ = rest.takeTop(1) }
    return rest
  }

  /// Draws the row in which it is typed what a list is to hold, and takes it from the list.
  ///
  /// - Parameters:
  ///   - sign: stands before it.
  ///   - tally: what was found, at its end.
  /// - Returns: where the cursor stands.
  static func query(
    _ query: TextEditor, behind sign: String, tally: String = "", _ canvas: inout Canvas,
    _ rest: inout Rect
  ) -> Position {
    let row = rest.takeTop(1)
    let width = canvas.put(sign, at: row.origin, style: Theme.key)
    let space = row.columns - width - (tally.isEmpty ? 0 : DisplayWidth.columns(of: tally) + 1)
    let window = EditorWindow(query, columns: space)
    // Nothing typed leaves what stands there to say so.
    if !query.isEmpty {
      canvas.put(
        window.text, at: Position(column: row.left + width, row: row.top), maxColumns: max(0, space)
      )
    }
    canvas.put(
      tally, at: Position(column: row.right - DisplayWidth.columns(of: tally), row: row.top),
      style: Theme.quiet)
    return Position(column: min(row.left + width + window.cursor, row.right - 1), row: row.top)
  }

  /// Draws wrapped text at the top and returns what is left below it.
  static func paragraph(
    _ text: String, _ canvas: inout Canvas, _ rect: Rect, style: Style = .plain, most: Int = .max
  ) -> Rect {
    var rest = rect
    let lines = WrappedText(text, columns: max(1, rect.columns)).lines
    let shown = min(lines.count, most, rect.rows)
    for (row, line) in lines.prefix(shown).enumerated() {
      let isCut = row == shown - 1 && shown < lines.count
      canvas.put(
        isCut
          ? (String(line.last == " " ? line.dropLast() : line) + " …").fitted(
            columns: rect.columns)[...] : line,
        at: Position(column: rect.left, row: rect.top + row), style: style, maxColumns: rect.columns
      )
    }
    _ = rest.takeTop(shown)
    return rest
  }

  /// Draws the whole of what is selected under a list, behind a rule, and takes its rows from the list, of
  /// which three at least stay in view.
  static func detail(_ text: String, of count: Int, _ canvas: inout Canvas, _ rest: inout Rect) {
    let lines = WrappedText(text, columns: max(1, rest.columns)).lines
    let room = max(0, rest.rows - min(count, 3) - 1)
    var below = rest.takeBottom(min(lines.count + 1, room))
    guard below.rows > 1 else { return }
    let rule = below.takeTop(1)
    canvas.horizontalLine(at: rule.origin, columns: rule.columns, style: Theme.rule)
    _ = paragraph(text, &canvas, below)
  }
}

extension Rect {
  /// The first row of a list that is shown in it, so that one stands in the middle where it can.
  func firstShown(of count: Int, around place: Int) -> Int {
    max(0, min(place - rows / 2, count - rows))
  }
}
