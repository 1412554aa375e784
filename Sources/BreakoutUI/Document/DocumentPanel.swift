import Terminal

/// A page about the document that leaves the room.
enum DocumentPanel: Equatable, Sendable {
  /// The document as it stands (product rule F12).
  case preview(Preview)
  /// What is asked before it is written to files.
  case export(ExportDialog)
  /// What is still missing (product rule F28).
  case gaps(GapPanel)
  /// One recommendation after the other is read to the room (product rule F16).
  case readBack(ReadBack)
  /// Who may be named (product rule F17).
  case regime(RegimePanel)

  var place: Place {
    switch self {
    case .preview(let preview): preview.place
    case .export(let dialog): dialog.isEditing ? .exportText : .export
    case .gaps: .gaps
    case .readBack: .readBack
    case .regime: .regime
    }
  }

  /// Whether a character that acts elsewhere is text now.
  var takesText: Bool {
    switch self {
    case .preview(let preview): preview.query != nil
    case .export(let dialog): dialog.isEditing
    case .gaps, .readBack, .regime: false
    }
  }
}

extension DocumentPanel: Scene {
  func remains(under next: Panel) -> Panel? { .document(self) }

  func handle(_ command: Command?, _ key: Key, in cockpit: inout Cockpit) -> [Effect] {
    cockpit.handle(self, command, key)
  }

  func paste(_ text: String, in cockpit: inout Cockpit) {
    guard takesText else { return cockpit.refusePaste() }
    var page = self
    page.insert(cockpit.firstLine(of: text))
    cockpit.panel = .document(page)
  }

  func wheel(by step: Int, in cockpit: inout Cockpit) -> [Effect] {
    cockpit.wheel(self, by: step)
  }

  func commandsThatMatter(in cockpit: Cockpit) -> [(Command, String?)] {
    cockpit.documentCommands(self)
  }

  func draw(_ canvas: inout Canvas, in view: PanelView) -> Position? {
    DocumentView(cockpit: view.cockpit).draw(self, &canvas, view.rect)
  }
}

/// Draws the pages about the document.
struct DocumentView {
  let cockpit: Cockpit

  /// - Parameter rect: the whole middle.
  func draw(_ page: DocumentPanel, _ canvas: inout Canvas, _ rect: Rect) -> Position? {
    switch page {
    case .preview(let preview): return PreviewView(preview: preview).draw(&canvas, rect)
    case .export(let dialog):
      return ExportView(dialog: dialog).draw(&canvas, rect.inset(columns: 1))
    case .gaps(let list): GapView(list: list).draw(&canvas, rect.inset(columns: 1))
    case .readBack(let reading):
      ReadBackView(cockpit: cockpit).draw(reading, &canvas, rect.inset(columns: 1))
    case .regime(let choice):
      RegimeView(cockpit: cockpit).draw(choice, &canvas, rect.inset(columns: 1))
    }
    return nil
  }
}
