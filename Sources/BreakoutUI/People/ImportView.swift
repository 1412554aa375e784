import BreakoutModel
import BreakoutWords
import Terminal

/// Draws what a roster file would put on the roster, and what is wrong with it.
struct ImportView {
  let cockpit: Cockpit

  func draw(_ preview: ImportPreview, _ canvas: inout Canvas, _ rect: Rect) {
    let layout = Self.layout(preview, in: cockpit.session, rect)
    var rest = PanelView.heading(words.people.roster(from: preview.file), &canvas, rect)
    rest = PanelView.paragraph(
      preview.summary(in: cockpit.session), &canvas, rest, style: Theme.question,
      most: rest.rows - layout.rows)
    for (row, line) in layout.lines.dropFirst(preview.top).prefix(layout.rows).enumerated() {
      canvas.put(
        line.text, at: Position(column: rest.left, row: rest.top + row), style: line.style,
        maxColumns: rest.columns)
    }
  }

  /// The lines to scroll through, and how many of them are seen at once.
  static func layout(
    _ preview: ImportPreview, in session: Session, _ rect: Rect
  ) -> (lines: [HelpView.Line], rows: Int) {
    let columns = max(1, rect.columns)
    var texts = preview.rejected.flatMap { one in
      [(one.sentence, Theme.problem), ("  " + one.text, Theme.quiet)]
    }
    texts += preview.warnings.map { ($0, Theme.warning) }
    let lines = texts.flatMap { text, style in
      WrappedText(text, columns: columns).lines.map {
        HelpView.Line(text: String($0), style: style)
      }
    }
    let heading = rect.rows > 9 ? 2 : 1
    let summary = WrappedText(preview.summary(in: session), columns: columns).lines.count
    let space = max(0, rect.rows - heading)
    // However long the summary is, something of what is wrong is seen.
    return (lines, max(space - summary, min(lines.count, space / 2)))
  }
}

extension ImportPreview: Scene {
  var place: Place { .rosterImport }

  func handle(_ command: Command?, _ key: Key, in cockpit: inout Cockpit) -> [Effect] {
    cockpit.handle(self, command)
  }

  func wheel(by step: Int, in cockpit: inout Cockpit) -> [Effect] {
    cockpit.scroll(self, by: step * 3)
    return []
  }

  func commandsThatMatter(in cockpit: Cockpit) -> [(Command, String?)] {
    [(.accept, words.people.importThem), (.leave, nil), (.pageDown, nil)]
  }

  func draw(_ canvas: inout Canvas, in view: PanelView) -> Position? {
    ImportView(cockpit: view.cockpit).draw(self, &canvas, view.inner)
    return nil
  }
}
