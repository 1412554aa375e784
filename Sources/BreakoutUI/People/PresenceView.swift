import BreakoutModel
import BreakoutWords
import Terminal

/// Draws the count of the room.
struct PresenceView {
  let cockpit: Cockpit

  private var session: Session { cockpit.session }

  func draw(_ panel: PresencePanel, _ canvas: inout Canvas, _ rect: Rect) -> Position? {
    var rest = PanelView.heading(title, &canvas, rect)
    var texts = explanations(panel)
    // On a small screen the numbers come first, and of the words only a warning stays below them.
    let room = max(0, rest.rows - panel.rows.count - 1)
    func rows() -> Int { texts.reduce(0) { $0 + height($1.text, rest.columns) } }
    while rows() > room, texts.count > 1 || texts.last?.style == Theme.quiet { texts.removeLast() }
    let space = min(rows(), max(room, 2), max(0, rest.rows - 2))
    var below = rest.takeBottom(space)
    let cursor = drawTable(panel, &canvas, rest)
    for (text, style) in texts { below = PanelView.paragraph(text, &canvas, below, style: style) }
    return cursor
  }

  private var title: String {
    let counted = session.presence.last.map {
      words.people.counted(at: ClockText.timeOfDay($0.at, session.header))
    }
    return [words.people.whoIsHere, counted].compactMap { $0 }.joined(separator: " · ")
  }

  private func height(_ text: String, _ columns: Int) -> Int {
    WrappedText(text, columns: max(1, columns)).lines.count
  }

  /// What to know beside the numbers, the most important first.
  private func explanations(_ panel: PresencePanel) -> [(text: String, style: Style)] {
    var texts: [(text: String, style: Style)] = []
    if let vote = session.openVote {
      texts.append((words.people.voteIsOpen(with: vote.electorate.present), Theme.warning))
    }
    if panel.dropsGroups(of: session) {
      texts.append((words.people.wholeDropsGroups, Theme.warning))
    }
    texts.append(
      (panel.hasGroups ? words.people.howToCountGroups : words.people.howToCount, Theme.quiet))
    return texts
  }

  private static let number = 9

  private func drawTable(
    _ panel: PresencePanel, _ canvas: inout Canvas, _ rect: Rect
  ) -> Position? {
    var rest = rect
    let isMarked = session.roster.values.contains { $0.isPresent }
    let columns = Self.number * (isMarked ? 3 : 2)
    let label = min(30, max(8, rest.columns - columns))
    let head = rest.takeTop(1)
    let names =
      [words.people.present, words.people.entitled] + (isMarked ? [words.people.byName] : [])
    for (place, name) in names.enumerated() {
      canvas.put(
        name.padded(columns: Self.number, .right),
        at: Position(column: head.left + label + place * Self.number, row: head.top),
        style: Theme.quiet)
    }
    let shown = shown(panel, rows: rest.rows)
    canvas.put(
      shown.others.words(columns: label), at: head.origin, style: Theme.warning, maxColumns: label)
    var cursor: Position?
    for (offset, row) in shown.rows.enumerated() {
      let line = rest.row(offset)
      draw(row, panel, &canvas, line, label: label)
      if isMarked {
        canvas.put(
          "\(marked(row))".padded(columns: Self.number, .right),
          at: Position(column: line.left + label + 2 * Self.number, row: line.top),
          style: Theme.quiet)
      }
      if row == panel.focus.row {
        let place = panel.focus.column == .present ? 1 : 2
        let end = line.left + label + place * Self.number
        let behind = panel.textBehindCursor
        cursor = Position(column: max(line.left, min(end - behind, line.right - 1)), row: line.top)
      }
    }
    return cursor
  }

  /// The rows in view: that of the whole always, the others as far as the focus goes.
  private func shown(
    _ panel: PresencePanel, rows: Int
  ) -> (rows: [PresencePanel.Row], others: OutOfView) {
    let kept = panel.hasGroups && rows > 2 ? 1 : 0
    let focus = panel.rows.firstIndex(of: panel.focus.row) ?? 0
    let scrolled = panel.rows.dropFirst(kept)
    let top = max(0, focus - kept - (rows - kept) + 1)
    let window = scrolled.dropFirst(top).prefix(max(0, rows - kept))
    return (
      Array(panel.rows.prefix(kept) + window),
      OutOfView(above: top, below: scrolled.count - top - window.count)
    )
  }

  private func draw(
    _ row: PresencePanel.Row, _ panel: PresencePanel, _ canvas: inout Canvas, _ line: Rect,
    label: Int
  ) {
    let isFocused = row == panel.focus.row
    canvas.put(
      ((isFocused ? "▶ " : "  ") + name(of: row, panel)).fitted(columns: label - 1),
      at: line.origin,
      style: isFocused ? Theme.key : .plain)
    for (place, column) in [PresencePanel.Column.present, .entitled].enumerated() {
      if row == .observers, column == .entitled { continue }
      let cell = PresencePanel.Cell(row: row, column: column)
      let position = Position(
        column: line.left + label + place * Self.number + 1, row: line.top)
      let isSum = row == .whole && !panel.isWhole
      let text = isSum ? sum(panel, column) : panel.text(cell)
      let isAside = panel.isWhole && panel.hasGroups && row != .whole && row != .observers
      canvas.put(
        text.padded(columns: Self.number - 1, .right), at: position,
        style: isSum || isAside ? Theme.quiet : .plain)
      if cell == panel.focus {
        canvas.restyle(
          Rect(origin: position, size: Size(columns: Self.number - 1, rows: 1)),
          adding: Theme.field)
      }
    }
  }

  private func name(of row: PresencePanel.Row, _ panel: PresencePanel) -> String {
    switch row {
    case .whole:
      panel.hasGroups
        ? panel.isWhole ? words.people.roomAsAWhole : words.people.roomAsASum
        : words.people.peoplePresent
    case .group(let name): words.people.constituency(name)
    case .observers: words.people.observersAndStaff
    }
  }

  /// What the constituencies come to, in the row of the whole.
  private func sum(_ panel: PresencePanel, _ column: PresencePanel.Column) -> String {
    let number = column == .present ? panel.electorate?.present : panel.electorate?.entitled
    return number.map { "\($0)" } ?? ""
  }

  /// How many are marked present by name.
  private func marked(_ row: PresencePanel.Row) -> Int {
    switch row {
    case .whole: session.presentVoters.count
    case .group(let name): session.presentVoters.count { $0.group == name }
    case .observers: session.presentOthers
    }
  }
}

extension PresencePanel {
  /// The columns between the cursor and the end of the focused number, which stands at the right.
  fileprivate var textBehindCursor: Int {
    let text = text(focus)
    let before = cells[focus].map { DisplayWidth.columns(of: $0.textBeforeCursor) } ?? 0
    return DisplayWidth.columns(of: text) - before
  }
}
