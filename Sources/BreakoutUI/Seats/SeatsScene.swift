import Terminal

/// Who sits at the session.
struct SeatsScene {}

extension SeatsScene: Scene {
  var place: Place { .seats }

  func handle(_ command: Command?, _ key: Key, in cockpit: inout Cockpit) -> [Effect] {
    if command == .leave || command == .accept { cockpit.panel = nil }
    return []
  }

  func commandsThatMatter(in cockpit: Cockpit) -> [(Command, String?)] {
    [(.leave, nil)]
  }

  func draw(_ canvas: inout Canvas, in view: PanelView) -> Position? {
    SeatsView(cockpit: view.cockpit).draw(&canvas, view.inner)
    return nil
  }
}
