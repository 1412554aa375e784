import Terminal

/// Who was heard, as a page to scroll through.
struct BalancePanel: Equatable, Sendable {
  /// The first line shown.
  var top = 0
}

extension BalancePanel: Scene {
  var place: Place { .balance }

  func handle(_ command: Command?, _ key: Key, in cockpit: inout Cockpit) -> [Effect] {
    cockpit.handle(self, command)
  }

  func wheel(by step: Int, in cockpit: inout Cockpit) -> [Effect] {
    cockpit.scroll(self, by: step * 3)
    return []
  }

  func commandsThatMatter(in cockpit: Cockpit) -> [(Command, String?)] {
    [(.pageDown, nil), (.leave, nil)]
  }

  func draw(_ canvas: inout Canvas, in view: PanelView) -> Position? {
    BalanceView(cockpit: view.cockpit).draw(self, &canvas, view.inner)
    return nil
  }
}
