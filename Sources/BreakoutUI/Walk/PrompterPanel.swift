import BreakoutModel
import Terminal

/// All that a moderator says, to scroll through.
struct PrompterPanel: Equatable, Sendable {
  /// The first line shown.
  var top = 0
}

extension Cockpit {
  /// What to say at the moment that the screen shows.
  var prompter: Prompter { prompter(order: nil) }

  func prompter(order: [ProposedSpeaker]?) -> Prompter {
    Prompter(session, at: clockMoment, order: order)
  }

  mutating func showPrompter() {
    isTyping = false
    notice = nil
    // What fits now stands in view, with what comes before it in a session.
    let lines = PrompterView(cockpit: self).lines(columns: prompterRect.columns)
    let current = lines.firstIndex { $0.isCurrent } ?? 0
    scroll(PrompterPanel(top: current - prompterRect.rows / 3))
  }

  mutating func handle(_ panel: PrompterPanel, _ command: Command?) -> [Effect] {
    var panel = panel
    switch command {
    case .up: panel.top -= 1
    case .down: panel.top += 1
    case .pageUp: panel.top -= max(1, prompterRect.rows - 1)
    case .pageDown: panel.top += max(1, prompterRect.rows - 1)
    case .leave, .accept:
      self.panel = nil
      return []
    default: return []
    }
    scroll(panel)
    return []
  }

  mutating func scroll(_ panel: PrompterPanel) {
    let rect = prompterRect
    let count = PrompterView(cockpit: self).lines(columns: rect.columns).count
    self.panel = .prompter(PrompterPanel(top: min(max(0, panel.top), max(0, count - rect.rows))))
  }

  /// Where its lines are drawn, below the heading.
  private var prompterRect: Size {
    let middle = CockpitLayout(self).middle.inset(columns: 1)
    return Size(
      columns: max(1, middle.columns), rows: max(1, middle.rows - (middle.rows > 9 ? 2 : 1)))
  }
}

extension PrompterPanel: Scene {
  var place: Place { .prompter }

  func handle(_ command: Command?, _ key: Key, in cockpit: inout Cockpit) -> [Effect] {
    cockpit.handle(self, command)
  }

  func wheel(by step: Int, in cockpit: inout Cockpit) -> [Effect] {
    var panel = self
    panel.top += step * 3
    cockpit.scroll(panel)
    return []
  }

  func commandsThatMatter(in cockpit: Cockpit) -> [(Command, String?)] {
    [(.pageDown, nil), (.leave, nil)]
  }

  func draw(_ canvas: inout Canvas, in view: PanelView) -> Position? {
    PrompterView(cockpit: view.cockpit).draw(self, &canvas, view.inner)
    return nil
  }
}
