import BreakoutReport
import BreakoutWords
import Terminal

/// Draws what is still missing, and below it the whole of what is selected.
struct GapView {
  let list: GapPanel

  func draw(_ canvas: inout Canvas, _ rect: Rect) {
    let gaps = list.state.gaps
    var rest = PanelView.heading(words.document.stillMissing(gaps.count), &canvas, rect)
    guard let place = list.place else {
      _ = PanelView.paragraph(words.document.nothingIsMissing, &canvas, rest, style: Theme.good)
      return
    }
    let sentence = gaps[place].sentence
    if WrappedText(sentence, columns: max(1, rest.columns)).lines.count > 1 {
      PanelView.detail(sentence, of: gaps.count, &canvas, &rest)
    }
    let top = rest.firstShown(of: gaps.count, around: place)
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
