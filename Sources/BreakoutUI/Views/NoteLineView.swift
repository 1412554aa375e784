import BreakoutModel
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
    canvas.put(
      prompt, at: layout.prompt.origin, style: cockpit.isTyping ? Theme.key : Theme.quiet,
      maxColumns: layout.prompt.columns)
    drawSaved(&canvas)
    guard cockpit.isTyping, cockpit.panel == nil, cockpit.question == nil else { return nil }
    return Position(column: rect.left + text.cursor.column, row: rect.top + text.cursor.row - top)
  }

  private var prompt: String {
    if cockpit.composer.target != .new { return " edit ▸" }
    return " note ▸"
  }

  private func drawSaved(_ canvas: inout Canvas) {
    let isSaved = cockpit.outbox.isEmpty
    let text = isSaved ? "● saved" : "UNSAVED"
    canvas.put(
      text, at: Position(column: layout.saved.left + 1, row: layout.saved.bottom - 1),
      style: isSaved ? Theme.good : Theme.problem, maxColumns: layout.saved.columns - 1)
  }
}
