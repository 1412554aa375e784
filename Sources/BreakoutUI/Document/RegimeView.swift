import BreakoutModel
import Terminal

/// Draws who may be named, to be chosen.
struct RegimeView {
  let cockpit: Cockpit

  func draw(_ choice: RegimePanel, _ canvas: inout Canvas, _ rect: Rect) {
    let session = cockpit.session
    let place = choice.scope.map { "in point \($0.number)" } ?? "in the session"
    var rest = PanelView.heading("Who may be named \(place)", &canvas, rect)
    let now = session.regimeNow(of: choice.scope)
    for (offset, regime) in choice.choices.enumerated() {
      let row = rest.takeTop(1)
      let name = regime.map { "\($0.words): \($0.meaning)" } ?? "as the session"
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
    let scope =
      choice.point.map {
        choice.isForPoint ? " Tab: the whole session." : " Tab: point \($0.number) alone."
      } ?? ""
    return "● holds now. A looser rule holds from now on only." + scope
  }

  /// The points that have a rule of their own.
  private func pointLines(_ choice: RegimePanel) -> [String] {
    let session = cockpit.session
    let whole = session.regimeNow(of: nil)
    return session.walk.compactMap { point in
      let own = session.regimeNow(of: point.id)
      return own == whole ? nil : "Point \(point.id.number): \(own.words)"
    }
  }
}
