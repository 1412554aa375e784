import BreakoutModel
import Terminal

/// Draws the panel that covers the middle.
struct PanelView {
  let cockpit: Cockpit
  let rect: Rect
  let picture: FloorPicture

  /// Returns where the cursor stands in the panel.
  func draw(_ panel: Panel, _ canvas: inout Canvas) -> Position? {
    let inner = rect.inset(columns: 1)
    switch panel {
    case .help(let help):
      HelpView.draw(help, &canvas, inner)
      return nil
    case .palette(let palette): return PaletteView(cockpit: cockpit).draw(palette, &canvas, inner)
    case .search(let search): return SearchView(cockpit: cockpit).draw(search, &canvas, inner)
    case .form(let form): return drawForm(form, &canvas, inner)
    case .consensus:
      ConsensusView(cockpit: cockpit).draw(&canvas, inner)
      return nil
    case .vote(let form): return VoteView(cockpit: cockpit).draw(form, &canvas, inner)
    case .poll(let form): return PollView(cockpit: cockpit).draw(form, &canvas, inner)
    case .consent(let panel):
      ConsentView(cockpit: cockpit).draw(panel, &canvas, inner)
      return nil
    case .result(let page):
      ResultView(cockpit: cockpit).draw(page, &canvas, inner)
      return nil
    case .withdrawal(let choice):
      ConsensusView(cockpit: cockpit).draw(choosing: choice.selection, &canvas, inner)
      return nil
    case .presence(let presence):
      return PresenceView(cockpit: cockpit).draw(presence, &canvas, inner)
    case .roster(let list): return RosterView(cockpit: cockpit).draw(list, &canvas, inner)
    case .rosterImport(let preview):
      ImportView(cockpit: cockpit).draw(preview, &canvas, inner)
      return nil
    case .balance(let panel):
      BalanceView(cockpit: cockpit).draw(panel, &canvas, inner)
      return nil
    case .floor(let list):
      FloorView(cockpit: cockpit, picture: picture).draw(list, &canvas, inner)
      return nil
    case .prompter(let panel):
      PrompterView(cockpit: cockpit).draw(panel, &canvas, inner)
      return nil
    case .recommendation(let page):
      RecommendationPageView(cockpit: cockpit).draw(page, &canvas, inner)
      return nil
    case .followUp(let list):
      FollowUpView(cockpit: cockpit).draw(list, &canvas, inner)
      return nil
    case .document(let page):
      return DocumentView(cockpit: cockpit).draw(page, &canvas, rect)
    case .versions(let versions):
      VersionsView.draw(versions, &canvas, inner)
      return nil
    case .seats:
      SeatsView(cockpit: cockpit).draw(&canvas, inner)
      return nil
    }
  }

  /// The form, and below it what it means, as far as there is room.
  private func drawForm(_ form: Form, _ canvas: inout Canvas, _ inner: Rect) -> Position? {
    let lines = FormNote(cockpit: cockpit).lines(form)
    let spare = max(0, inner.rows - FormView.rows(form, columns: inner.columns))
    var below = inner
    let fields = below.takeTop(lines.isEmpty ? inner.rows : inner.rows - spare)
    let cursor = FormView.draw(form, &canvas, fields)
    _ = below.takeTop(spare > lines.count ? 1 : 0)
    for (row, line) in lines.prefix(below.rows).enumerated() {
      canvas.put(
        line.text.fitted(columns: below.columns), at: below.row(row).origin, style: line.style)
    }
    return cursor
  }

  /// Draws a heading over a panel and returns what is left below it.
  static func heading(_ text: String, _ canvas: inout Canvas, _ rect: Rect) -> Rect {
    var rest = rect
    let row = rest.takeTop(1)
    canvas.put(text.fitted(columns: row.columns), at: row.origin, style: Theme.title)
    if rest.rows > 8 { _ = rest.takeTop(1) }
    return rest
  }

  /// Draws wrapped text at the top and returns what is left below it.
  static func paragraph(
    _ text: String, _ canvas: inout Canvas, _ rect: Rect, style: Style = .plain, most: Int = .max
  ) -> Rect {
    var rest = rect
    let lines = WrappedText(text, columns: max(1, rect.columns)).lines
    let shown = min(lines.count, most, rect.rows)
    for (row, line) in lines.prefix(shown).enumerated() {
      let isCut = row == shown - 1 && shown < lines.count
      canvas.put(
        isCut
          ? (String(line.last == " " ? line.dropLast() : line) + " …").fitted(
            columns: rect.columns)[...] : line,
        at: Position(column: rect.left, row: rect.top + row), style: style, maxColumns: rect.columns
      )
    }
    _ = rest.takeTop(shown)
    return rest
  }

  /// Draws the whole of what is selected under a list, behind a rule, and takes its rows from the list, of
  /// which three at least stay in view.
  static func detail(_ text: String, of count: Int, _ canvas: inout Canvas, _ rest: inout Rect) {
    let lines = WrappedText(text, columns: max(1, rest.columns)).lines
    let room = max(0, rest.rows - min(count, 3) - 1)
    var below = rest.takeBottom(min(lines.count + 1, room))
    guard below.rows > 1 else { return }
    let rule = below.takeTop(1)
    canvas.horizontalLine(at: rule.origin, columns: rule.columns, style: Theme.rule)
    _ = paragraph(text, &canvas, below)
  }
}

extension Rect {
  /// The first row of a list that is shown in it, so that one stands in the middle where it can.
  func firstShown(of count: Int, around place: Int) -> Int {
    max(0, min(place - rows / 2, count - rows))
  }
}
