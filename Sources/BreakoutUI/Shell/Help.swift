import Terminal

/// The keys of one place, as a text to scroll through.
struct Help: Equatable, Sendable {
  /// The place whose keys come first.
  var subject: Place
  /// The first line shown.
  var top = 0

  init(of subject: Place) { self.subject = subject }
}

extension Help: Scene {
  var place: Place { .help }

  func handle(_ command: Command?, _ key: Key, in cockpit: inout Cockpit) -> [Effect] {
    cockpit.handle(self, command)
  }

  func wheel(by step: Int, in cockpit: inout Cockpit) -> [Effect] {
    var help = self
    help.top += step * 3
    cockpit.scroll(help)
    return []
  }

  func commandsThatMatter(in cockpit: Cockpit) -> [(Command, String?)] {
    [(.pageDown, nil), (.leave, nil)]
  }

  func draw(_ canvas: inout Canvas, in view: PanelView) -> Position? {
    HelpView.draw(self, &canvas, view.inner)
    return nil
  }
}
