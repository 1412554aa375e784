import BreakoutModel
import BreakoutWords
import Terminal

/// The page that shows who was heard.
extension Cockpit {
  mutating func showBalance() {
    isTyping = false
    notice = nil
    panel = .balance(BalancePanel())
  }

  mutating func handle(_ panel: BalancePanel, _ command: Command?) -> [Effect] {
    let page = max(1, CockpitLayout(self).middle.rows - 2)
    switch command {
    case .up: scroll(panel, by: -1)
    case .down: scroll(panel, by: 1)
    case .pageUp: scroll(panel, by: -page)
    case .pageDown: scroll(panel, by: page)
    case .leave: self.panel = nil
    default: break
    }
    return []
  }

  mutating func scroll(_ panel: BalancePanel, by step: Int) {
    let middle = CockpitLayout(self).middle.inset(columns: 1)
    let count = BalanceView(cockpit: self).lines(columns: middle.columns).count
    let rows = max(1, middle.rows - (middle.rows > 9 ? 2 : 1))
    self.panel = .balance(
      BalancePanel(top: min(max(0, panel.top + step), max(0, count - rows))))
  }
}

extension Cockpit {
  /// The bars below the agenda.
  func drawBalance(_ canvas: inout Canvas, _ rect: Rect, _ picture: FloorPicture) {
    guard !rect.isEmpty else { return }
    var rest = rect
    let head = rest.takeTop(1)
    canvas.horizontalLine(at: head.origin, columns: head.columns, style: Theme.rule)
    canvas.put(
      " \(words.shell.heard) ".fitted(columns: head.columns - 2),
      at: Position(column: head.left + 1, row: head.top), style: Theme.title)
    BalanceBars(groups: picture.groups).draw(
      &canvas, in: rest.inset(columns: 1))
  }
}
