import BreakoutModel
import Terminal

/// The page that shows how a vote or a consensus call ended.
struct ResultPage: Equatable, Sendable {
  let decision: DecisionID
  /// The decision that this one took the place of, to go back to when it is undone.
  let earlier: DecisionID?
  /// The first line shown.
  var top = 0

  init(_ decision: Decision) {
    self.decision = decision.id
    earlier = decision.revision?.of
  }
}

extension ResultPage: Scene {
  var place: Place { .result }

  /// What is counted anew or reconsidered from here, and left, comes back here.
  func remains(under next: Panel) -> Panel? {
    switch next {
    case .form: .result(self)
    case .vote(let form):
      if case .counting(let count) = form.stage, case .revision = count.purpose {
        .result(self)
      } else {
        nil
      }
    default: nil
    }
  }

  func handle(_ command: Command?, _ key: Key, in cockpit: inout Cockpit) -> [Effect] {
    cockpit.handle(self, command, key)
  }

  func wheel(by step: Int, in cockpit: inout Cockpit) -> [Effect] {
    var page = self
    page.top += step * 3
    cockpit.scroll(page)
    return []
  }

  func settle(in cockpit: inout Cockpit) {
    cockpit.settleResult(self)
  }

  func commandsThatMatter(in cockpit: Cockpit) -> [(Command, String?)] {
    cockpit.resultCommands(self)
  }

  func draw(_ canvas: inout Canvas, in view: PanelView) -> Position? {
    ResultView(cockpit: view.cockpit).draw(self, &canvas, view.inner)
    return nil
  }
}
