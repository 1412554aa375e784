import BreakoutModel
import Terminal

/// Draws the room's screen. What matters most gets its rows first; what is left over makes the figures
/// larger.
struct RoomView {
  let session: Session
  let now: Timestamp
  let names: RoomNames
  let decision: RoomDecision?
  let clocks: [RoomClockFace]

  init(_ session: Session, at now: Timestamp) {
    self.session = session
    self.now = now
    names = RoomNames(session)
    decision = RoomDecision(session)
    clocks = Self.clocks(session, at: now)
  }

  /// That of who speaks first: in a small window it is the one that is large.
  private static func clocks(_ session: Session, at now: Timestamp) -> [RoomClockFace] {
    guard session.closed == nil else { return [] }
    let isRunning = session.currentBreak == nil
    // Under an interposed question the speech that it interrupts is not shown: there is one speaker.
    let speech = session.floor.speaker.map {
      RoomClockFace(speech: $0, at: now, isInterrupted: false)
    }
    let point = session.current.map { RoomClockFace($0, at: now, isRunning: isRunning) }
    return [speech, point].compactMap { $0 }
  }

  func draw(_ canvas: inout Canvas) {
    let columns = canvas.size.columns - 2
    let plan = RoomLayout(self, columns: columns, rows: canvas.size.rows)
    var rest = canvas.bounds.inset(columns: 1)
    drawTitle(&canvas, rest.takeTop(1))
    put(plan.state, &canvas, rest.takeTop(plan.state.count), Theme.title)
    let end = rest.takeBottom(plan.end.isEmpty ? 0 : 1)
    canvas.put(plan.end, at: end.origin, style: Theme.quiet)
    put(plan.question, &canvas, rest.takeTop(plan.question.count), .plain)
    if plan.hasRules { drawRule(&canvas, &rest) }
    drawClocks(&canvas, rest.takeTop(plan.clockRows), plan)
    put(plan.speaker, &canvas, rest.takeTop(plan.speaker.count), Theme.title)
    put(plan.decision, &canvas, rest.takeTop(plan.decision.count), Theme.question)
    put(plan.wording, &canvas, rest.takeTop(plan.wording.count), .plain)
    if plan.hasRules { drawRule(&canvas, &rest) }
    put(plan.floor, &canvas, rest.takeTop(plan.floor.count), .plain)
  }

  private func drawTitle(_ canvas: inout Canvas, _ row: Rect) {
    canvas.put(
      session.header.title.fitted(columns: row.columns), at: row.origin, style: Theme.quiet)
  }

  private func drawRule(_ canvas: inout Canvas, _ rest: inout Rect) {
    let row = rest.takeTop(1)
    canvas.horizontalLine(at: row.origin, columns: row.columns, style: Theme.rule)
  }

  private func put(_ lines: [String], _ canvas: inout Canvas, _ rect: Rect, _ style: Style) {
    for (row, line) in lines.enumerated() {
      canvas.put(line, at: rect.row(row).origin, style: style, maxColumns: rect.columns)
    }
  }

  /// The large figures side by side, and below them in a line each what has no room beside them.
  private func drawClocks(_ canvas: inout Canvas, _ rect: Rect, _ plan: RoomLayout) {
    var rest = rect
    let large = plan.scale > 0 ? clocks.prefix(plan.largeClocks) : []
    let figures = rest.takeTop(large.isEmpty ? 0 : RoomLayout.rows(scale: plan.scale))
    let width = RoomLayout.columns(of: figures.columns, for: max(1, large.count))
    for (place, clock) in large.enumerated() {
      let column = figures.left + place * (width + RoomLayout.gap)
      clock.draw(&canvas, at: Position(column: column, row: figures.top), scale: plan.scale)
    }
    for clock in clocks.dropFirst(large.count) {
      let row = rest.takeTop(1)
      canvas.put(clock.line.fitted(columns: row.columns), at: row.origin, style: clock.style)
    }
  }
}
