import BreakoutModel
import Terminal

/// The rule that carries the notice, and the keys that matter now.
struct BottomView {
  let cockpit: Cockpit
  let layout: CockpitLayout
  let picture: FloorPicture
  let drafting: DraftingLine?

  func draw(_ canvas: inout Canvas) {
    drawRule(&canvas, layout.bottomRule)
    if let question = cockpit.question {
      drawQuestion(question, &canvas, layout.hints)
    } else {
      drawHints(&canvas, layout.hints)
    }
  }

  private func drawRule(_ canvas: inout Canvas, _ rect: Rect) {
    canvas.horizontalLine(at: rect.origin, columns: rect.columns, style: Theme.rule)
    if layout.notice.isEmpty || isReadAlready, let line = drafting {
      canvas.put(
        " \(line.text) ".fitted(columns: rect.columns - 2),
        at: Position(column: rect.left + 1, row: rect.top), style: line.style)
      return
    }
    if layout.notice.isEmpty { return drawPrompter(&canvas, rect) }
    let isProblem = cockpit.announcement?.isProblem == true
    for (row, line) in layout.notice.enumerated() {
      canvas.put(
        row == 0 ? " \(line) " : line, at: Position(column: row == 0 ? 1 : 2, row: rect.top + row),
        style: isProblem ? Theme.problem : Theme.title, maxColumns: rect.columns - 2)
    }
  }

  /// Whether the notice was there before somebody began to type, and is nothing that must not be missed.
  private var isReadAlready: Bool {
    guard cockpit.isTyping, layout.notice.count == 1, let notice = cockpit.notice,
      let begun = cockpit.composer.startedAt
    else { return false }
    return cockpit.announcement?.isProblem == false && notice.since <= begun
      && cockpit.session.dueReminders(at: cockpit.now).isEmpty
  }

  /// Where nothing else is to be said, the moderator reads what to say.
  private func drawPrompter(_ canvas: inout Canvas, _ row: Rect) {
    guard cockpit.seat.role == .moderator, !cockpit.isTyping,
      let line = PrompterLine(cockpit, order: picture.order, columns: row.columns - 4)
    else { return }
    canvas.put(
      " \(line.text) ", at: Position(column: row.left + 1, row: row.top), style: line.style)
  }

  private func drawQuestion(_ question: Question, _ canvas: inout Canvas, _ row: Rect) {
    canvas.put(
      " " + question.choices(columns: row.columns - 1), at: row.origin, style: Theme.title,
      maxColumns: row.columns)
  }

  private func drawHints(_ canvas: inout Canvas, _ row: Rect) {
    var column = row.left + 1
    for hint in cockpit.hints(columns: row.columns - 1) {
      column +=
        canvas.put(hint.key, at: Position(column: column, row: row.top), style: Theme.key) + 1
      column +=
        canvas.put(hint.words, at: Position(column: column, row: row.top), style: Theme.quiet) + 2
    }
  }
}
