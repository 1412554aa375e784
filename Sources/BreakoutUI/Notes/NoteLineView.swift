import BreakoutModel
import BreakoutWords
import Terminal

/// The note line with its prompt, and whether everything is saved.
struct NoteLineView {
  let cockpit: Cockpit
  let layout: CockpitLayout

  /// Draws it and returns where the cursor stands, when it is in the line.
  func draw(_ canvas: inout Canvas) -> Position? {
    let rect = layout.note
    let text = cockpit.composer.editor.layout(columns: rect.columns)
    // A long note scrolls so that the cursor's row is in view.
    let top = max(0, min(text.cursor.row - rect.rows + 1, text.lines.count - rect.rows))
    let style = cockpit.isTyping ? Style.plain : Theme.quiet
    for (row, line) in text.lines.dropFirst(top).prefix(rect.rows).enumerated() {
      canvas.put(
        line, at: Position(column: rect.left, row: rect.top + row), style: style,
        maxColumns: rect.columns)
    }
    drawRegime(&canvas, besides: text.lines)
    canvas.put(
      layout.promptText, at: layout.prompt.origin,
      style: cockpit.isTyping ? Theme.key : Theme.quiet,
      maxColumns: layout.prompt.columns)
    drawSaved(&canvas)
    guard cockpit.isTyping, cockpit.panel == nil, cockpit.question == nil else { return nil }
    return Position(column: rect.left + text.cursor.column, row: rect.top + text.cursor.row - top)
  }

  /// The regime that is stricter here, at the end of the row, as long as the text leaves room.
  private func drawRegime(_ canvas: inout Canvas, besides lines: [Substring]) {
    guard cockpit.isTyping, lines.count <= 1, let mark = stricterRegime else { return }
    let rect = layout.note
    let used = lines.first.map { DisplayWidth.columns(of: $0) } ?? 0
    let columns = DisplayWidth.columns(of: mark)
    guard used + 3 + columns <= rect.columns else { return }
    canvas.put(
      mark, at: Position(column: rect.right - columns, row: rect.top), style: Theme.quiet,
      maxColumns: columns)
  }

  /// The regime of the open point where it is stricter than that of the session (product rule F17).
  private var stricterRegime: String? {
    let session = cockpit.session
    guard let point = session.openPoint else { return nil }
    let own = session.regimeNow(of: point)
    return own > session.regimeNow(of: nil) ? own.words : nil
  }

  /// What can stand at its end.
  static var savedWords: [String] {
    ["● \(words.notes.saved)", words.notes.readOnly, words.notes.unsaved]
  }

  private func drawSaved(_ canvas: inout Canvas) {
    let isSaved = cockpit.outbox.isEmpty && !cockpit.isReadOnly
    // What waits while nothing can be added is told beside its text; that nothing can be is what matters more.
    let text =
      isSaved
      ? "● \(words.notes.saved)"
      : cockpit.isReadOnly ? words.notes.readOnly : words.notes.unsaved
    canvas.put(
      text, at: Position(column: layout.saved.left + 1, row: layout.saved.bottom - 1),
      style: isSaved ? Theme.good : Theme.problem, maxColumns: layout.saved.columns - 1)
  }
}
