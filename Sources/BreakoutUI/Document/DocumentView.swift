import Terminal

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
