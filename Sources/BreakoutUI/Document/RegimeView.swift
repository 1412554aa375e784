import BreakoutModel
import BreakoutWords
import Terminal

/// Draws who may be named, to be chosen.
struct RegimeView {
  let cockpit: Cockpit

  func draw(_ choice: RegimePanel, _ canvas: inout Canvas, _ rect: Rect) {
    let session = cockpit.session
    let heading =
      choice.scope.map { words.document.whoMayBeNamed(in: $0.number) }
      ?? words.document.whoMayBeNamed
    var rest = PanelView.heading(heading, &canvas, rect)
    let now = session.regimeNow(of: choice.scope)
    for (offset, regime) in choice.choices.enumerated() {
      let row = rest.takeTop(1)
      let name =
        regime.map { words.document.rule($0.words, $0.meaning) } ?? words.document.asTheSession
      let mark = regime == now ? "●" : " "
      canvas.put("\(mark) \(name)".fitted(columns: row.columns), at: row.origin)
      if offset == choice.selection { canvas.restyle(row, adding: Theme.selected) }
    }
    if rest.rows > 4 { _ = rest.takeTop(1) }
    rest = PanelView.paragraph(sentence(choice), &canvas, rest, style: Theme.quiet)
    for line in pointLines(choice) {
      rest = PanelView.paragraph(line, &canvas, rest, style: Theme.quiet)
    }
  }

  private func sentence(_ choice: RegimePanel) -> String {
    guard let point = choice.point else { return words.document.holdsNow }
    return choice.isForPoint
      ? words.document.holdsNowTabSession : words.document.holdsNowTabPoint(point.number)
  }

  /// The points that have a rule of their own.
  private func pointLines(_ choice: RegimePanel) -> [String] {
    let session = cockpit.session
    let whole = session.regimeNow(of: nil)
    return session.walk.compactMap { point in
      let own = session.regimeNow(of: point.id)
      return own == whole ? nil : words.document.pointHas(point.id.number, own.words)
    }
  }
}
