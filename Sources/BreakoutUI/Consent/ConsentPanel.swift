import BreakoutModel
import Terminal

/// A round of consent, open or from the record.
struct ConsentPanel: Equatable, Sendable {
  var decision: DecisionID
  /// The objection that the keys are about.
  var selection = 0

  mutating func move(by step: Int, among count: Int) {
    selection = selection.moved(by: step, among: count)
  }
}

extension ConsentPanel: Scene {
  var place: Place { .consent }

  func handle(_ command: Command?, _ key: Key, in cockpit: inout Cockpit) -> [Effect] {
    cockpit.handle(self, command)
  }

  func settle(in cockpit: inout Cockpit) {
    cockpit.settleConsent(self)
  }

  func commandsThatMatter(in cockpit: Cockpit) -> [(Command, String?)] {
    cockpit.consentCommands(self)
  }

  func draw(_ canvas: inout Canvas, in view: PanelView) -> Position? {
    ConsentView(cockpit: view.cockpit).draw(self, &canvas, view.inner)
    return nil
  }
}
