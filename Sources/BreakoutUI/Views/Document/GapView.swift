import BreakoutReport
import Terminal

/// Draws what is still missing, and below it the whole of what is selected.
struct GapView {
  let list: GapPanel

  func draw(_ canvas: inout Canvas, _ rect: Rect) {
    let gaps = list.state.gaps
    var rest = PanelView.heading("Still missing · \(gaps.count)", &canvas, rect)
    guard let place = list.place else {
      _ = PanelView.paragraph("Nothing is missing.", &canvas, rest, style: Theme.good)
      return
    }
    let detail = WrappedText(gaps[place].sentence, columns: max(1, rest.columns)).lines
    if detail.count > 1 {
      let room = max(0, rest.rows - min(gaps.count, 3) - 1)
      var below = rest.takeBottom(min(detail.count + 1, room))
      if below.rows > 1 {
        let rule = below.takeTop(1)
        canvas.horizontalLine(at: rule.origin, columns: rule.columns, style: Theme.rule)
        _ = PanelView.paragraph(gaps[place].sentence, &canvas, below)
      }
    }
    let top = max(0, min(place - rest.rows / 2, gaps.count - rest.rows))
    for (offset, gap) in gaps.dropFirst(top).prefix(rest.rows).enumerated() {
      let row = rest.row(offset)
      let sign = gap.leavesMark ? "○" : "·"
      canvas.put(
        "\(sign) \(gap.sentence)".fitted(columns: row.columns), at: row.origin,
        style: gap.leavesMark ? Theme.warning : .plain)
      if top + offset == place { canvas.restyle(row, adding: Theme.selected) }
    }
  }
}
