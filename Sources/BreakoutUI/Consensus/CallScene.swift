import Terminal

/// The consensus call that is open in the session.
struct CallScene {}

extension CallScene: Scene {
  var place: Place { .consensus }

  func handle(_ command: Command?, _ key: Key, in cockpit: inout Cockpit) -> [Effect] {
    guard let command else { return [] }
    return command == .leave ? cockpit.leavePanel() : cockpit.run(command, key)
  }

  func settle(in cockpit: inout Cockpit) {
    if case .consensus = cockpit.session.decisionUnderWay?.proceeding { return }
    cockpit.panel = nil
  }

  func commandsThatMatter(in cockpit: Cockpit) -> [(Command, String?)] {
    cockpit.callCommands
  }

  func draw(_ canvas: inout Canvas, in view: PanelView) -> Position? {
    ConsensusView(cockpit: view.cockpit).draw(&canvas, view.inner)
    return nil
  }
}
