import BreakoutModel
import BreakoutWords
import Terminal

extension Start {
  /// The whole screen.
  public func frame() -> Frame {
    guard !isTooSmall else { return .tooSmall(size, smallest: CockpitLayout.smallest) }
    var canvas = Canvas(size: size)
    let cursor = StartView(start: self).draw(&canvas)
    return Frame(canvas: canvas, cursor: cursor.position, isCursorVisible: cursor.isVisible)
  }

  /// Whether the window is too small to show what keys would do.
  var isTooSmall: Bool { CockpitLayout.isTooSmall(size) }
}

/// Draws the start screen.
struct StartView {
  let start: Start

  private enum Row {
    case heading(StartSection)
    case item(Int)
  }

  /// From here on there is room for when something last happened.
  private static let leastForTimes = 60

  /// Returns where the cursor stands: in what is typed, else where the help or the question begins.
  func draw(_ canvas: inout Canvas) -> (position: Position, isVisible: Bool) {
    let layout = StartLayout(start)
    let shown = start.shown
    drawHead(shown.count, &canvas, layout.head)
    for rule in [layout.topRule, layout.bottomRule] {
      canvas.horizontalLine(at: rule.origin, columns: rule.columns, style: Theme.rule)
    }
    drawBottom(&canvas, layout)
    if case .help(let top) = start.mode {
      StartHelp.draw(top, &canvas, layout.list.inset(columns: 1))
      return (layout.list.origin, false)
    }
    let cursor = drawFilter(&canvas, layout.filter)
    drawList(shown, &canvas, layout.list)
    if case .removal = start.mode {
      return (Position(column: 1, row: layout.noticeRect.top), false)
    }
    return (cursor, true)
  }

  private func drawHead(_ count: Int, _ canvas: inout Canvas, _ row: Rect) {
    let say = words.start
    let right =
      start.filter.isEmpty ? say.listed(count) : say.found(count, of: start.items.count)
    let width = DisplayWidth.columns(of: right)
    canvas.put(
      say.title.fitted(columns: row.columns - width - 4),
      at: Position(column: row.left + 1, row: row.top), style: Theme.title)
    canvas.put(
      right, at: Position(column: row.right - width - 1, row: row.top), style: Theme.quiet)
  }

  private func drawFilter(_ canvas: inout Canvas, _ row: Rect) -> Position {
    var rest = row.inset(columns: 1)
    if start.filter.isEmpty {
      canvas.put(
        words.start.typeToFind, at: Position(column: rest.left + 2, row: rest.top),
        style: Theme.quiet, maxColumns: rest.columns - 2)
    }
    return PanelView.query(start.filter, behind: "▸ ", &canvas, &rest)
  }

  private func drawList(_ shown: [StartItem], _ canvas: inout Canvas, _ rect: Rect) {
    let inner = rect.inset(columns: 1)
    guard !shown.isEmpty else {
      _ = PanelView.paragraph(words.start.nothingFound(start.filter.text), &canvas, inner)
      return
    }
    let rows = StartSection.allCases.flatMap { section in
      let items = shown.indices.filter { shown[$0].section == section }
      return items.isEmpty ? [] : [.heading(section)] + items.map(Row.item)
    }
    let selected =
      rows.firstIndex { if case .item(start.selection) = $0 { true } else { false } } ?? 0
    let stateColumns =
      start.size.columns < Self.leastForTimes
      ? 0 : shown.compactMap(\.state).map { DisplayWidth.columns(of: $0) }.max() ?? 0
    let first = inner.firstShown(of: rows.count, around: selected)
    for (place, row) in rows.dropFirst(first).prefix(inner.rows).enumerated() {
      let line = inner.row(place)
      switch row {
      case .heading(let section):
        canvas.put(
          section.title, at: line.origin, style: Theme.title, maxColumns: line.columns)
      case .item(let index):
        draw(shown[index], stateColumns: stateColumns, &canvas, line)
        if index == start.selection { canvas.restyle(line, adding: Theme.selected) }
      }
    }
  }

  /// - Parameter stateColumns: so wide are the states of sessions, that they stand below each other.
  private func draw(
    _ item: StartItem, stateColumns: Int, _ canvas: inout Canvas, _ row: Rect
  ) {
    let right = right(of: item, stateColumns: stateColumns)
    let width = DisplayWidth.columns(of: right)
    canvas.put(
      "  " + item.title.fitted(columns: row.columns - width - 4), at: row.origin,
      maxColumns: row.columns)
    canvas.put(
      right, at: Position(column: row.right - width, row: row.top), style: Theme.quiet)
  }

  /// The state of a session and when something last happened in it, or the name of a file.
  private func right(of item: StartItem, stateColumns: Int) -> String {
    let isWide = start.size.columns >= Self.leastForTimes
    guard case .session(_, let lastAct, _) = item.kind, let state = item.state else {
      let name = PathParts.name(of: item.path)
      return isWide && name != item.title ? name.fitted(columns: start.size.columns / 3) : ""
    }
    return isWide
      ? state.padded(columns: stateColumns) + "  " + moment(lastAct).padded(columns: 16, .right)
      : state
  }

  /// The time of an act of today, with its day before that.
  private func moment(_ at: Timestamp) -> String {
    let offset = start.utcOffsetMinutes
    let minute = at.minute(utcOffsetMinutes: offset)
    let time = words.dates.time(hour: minute / 60, minute: minute % 60)
    guard let day = CalendarDate(at, utcOffsetMinutes: offset) else { return time }
    let today = CalendarDate(start.now, utcOffsetMinutes: offset)
    return day == today ? time : "\(day) \(time)"
  }

  private func drawBottom(_ canvas: inout Canvas, _ layout: StartLayout) {
    let style =
      switch start.mode {
      case .removal: Theme.warning
      case .list where start.notice.isEmpty: Theme.quiet
      case .list, .help: Theme.title
      }
    for (place, line) in layout.notice.enumerated() {
      let row = layout.noticeRect.row(place)
      canvas.put(
        line, at: Position(column: row.left + 1, row: row.top), style: style,
        maxColumns: row.columns - 2)
    }
    let helpKeys: Set<String> =
      switch start.place {
      case .browsing: [Key("?").name]
      case .filtering: [Key.function(1).name]
      case .removal, .help: []
      }
    HintRow.draw(StartTable.hints(in: start.place), keeping: helpKeys, &canvas, layout.hints)
  }
}
