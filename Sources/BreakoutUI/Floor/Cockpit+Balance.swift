import BreakoutModel

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
