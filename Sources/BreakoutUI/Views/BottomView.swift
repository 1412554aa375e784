import BreakoutModel
import Terminal

/// The rule that carries the notice, and the keys that matter now.
struct BottomView {
  let cockpit: Cockpit
  let layout: CockpitLayout

  func draw(_ canvas: inout Canvas) {
    drawRule(&canvas, layout.bottomRule)
    if let question = cockpit.question {
      drawQuestion(question, &canvas, layout.hints)
    } else {
      drawHints(&canvas, layout.hints)
    }
  }

  private func drawRule(_ canvas: inout Canvas, _ row: Rect) {
    canvas.horizontalLine(at: row.origin, columns: row.columns, style: Theme.rule)
    let text = cockpit.question?.text ?? cockpit.notice?.text
    guard let text else { return }
    let isProblem = cockpit.question != nil || cockpit.notice?.isProblem == true
    let shown = " " + text.fitted(columns: row.columns - 4) + " "
    canvas.put(
      shown, at: Position(column: row.left + 1, row: row.top),
      style: isProblem ? Theme.problem : Theme.title)
  }

  private func drawQuestion(_ question: Question, _ canvas: inout Canvas, _ row: Rect) {
    let text = " y yes   any other key: no, stay"
    canvas.put(text, at: row.origin, style: Theme.title, maxColumns: row.columns)
  }

  private func drawHints(_ canvas: inout Canvas, _ row: Rect) {
    let place = cockpit.panel?.place ?? (cockpit.isTyping ? .noteLine : .cockpit)
    var column = row.left + 1
    for entry in CommandTable.entries {
      guard let hint = entry.hint, let key = entry.keys[place]?.first else { continue }
      if case .help = cockpit.panel, entry.command != .leave { continue }
      let name = key.description
      let width = DisplayWidth.columns(of: name) + 1 + DisplayWidth.columns(of: hint)
      // The way to the help stays visible however narrow the screen is.
      let reserve = entry.command == .help || place != .cockpit ? 0 : 7
      guard column + width + reserve <= row.right else { continue }
      column += canvas.put(name, at: Position(column: column, row: row.top), style: Theme.key) + 1
      column += canvas.put(hint, at: Position(column: column, row: row.top), style: Theme.quiet) + 2
    }
  }
}
