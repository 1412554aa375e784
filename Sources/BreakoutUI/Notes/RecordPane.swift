import BreakoutModel
import BreakoutWords
import Terminal

/// The question of the point that is looked at, and the end of its record.
struct RecordPane {
  let cockpit: Cockpit
  private let rect: Rect
  private let question: [Substring]
  /// What stands above the record before the first point.
  let setUp: SetUpView?
  private let rows: [Row]

  /// What is drawn, from top to bottom.
  private struct Row {
    let line: EntryLine
    let lines: ArraySlice<Substring>
    /// Whether the entry's first line is among them.
    let isFirst: Bool
    /// The entry's place in the record; `nil` for what is not in it.
    let place: Int?
    let top: Int
  }

  /// How long a question that was just opened is shown in full (product rule F2).
  private static let largeTime = Milliseconds.seconds(10)

  init(_ cockpit: Cockpit, _ layout: CockpitLayout) {
    self.cockpit = cockpit
    let rect = layout.record.inset(columns: 1)
    self.rect = rect
    let below = Self.rowsBelowSetUp(cockpit, rect)
    setUp =
      cockpit.isSettingUp
      ? SetUpView(
        cockpit,
        Rect(origin: rect.origin, size: Size(columns: rect.columns, rows: rect.rows - below)))
      : nil
    question = cockpit.isSettingUp ? [] : Self.question(cockpit, rect)
    let top = cockpit.isSettingUp ? rect.rows - below : question.isEmpty ? 0 : question.count + 1
    rows = Self.rows(cockpit, rect, space: max(0, rect.rows - top))
  }

  /// The place of the first entry that is shown.
  var firstPlace: Int? { rows.lazy.compactMap(\.place).first }

  /// How many entries are shown.
  var visibleCount: Int { rows.count }

  /// The entry at a position on the screen.
  func place(at position: Position) -> Int? {
    guard rect.contains(position) else { return nil }
    let row = position.row - rect.top
    return rows.first { ($0.top..<$0.top + $0.lines.count).contains(row) }?.place
  }

  func draw(_ canvas: inout Canvas) {
    setUp?.draw(&canvas)
    for (row, line) in question.enumerated() {
      canvas.put(
        line, at: Position(column: rect.left, row: rect.top + row), style: Theme.question,
        maxColumns: rect.columns)
    }
    for row in rows {
      let position = Position(column: rect.left, row: rect.top + row.top)
      row.line.draw(
        &canvas, at: position, columns: rect.columns, lines: row.lines, isFirst: row.isFirst)
      if let place = row.place, place == cockpit.record.selection {
        canvas.restyle(
          Rect(origin: position, size: Size(columns: rect.columns, rows: row.lines.count)),
          adding: Theme.selected)
      }
    }
  }

  private static func question(_ cockpit: Cockpit, _ rect: Rect) -> [Substring] {
    guard let point = cockpit.viewedPoint.flatMap({ cockpit.session.points[$0] }) else {
      return []
    }
    let wrapped = WrappedText(point.question, columns: rect.columns)
    let lines = wrapped.lines
    let isNew =
      point.status == .open
      && point.spans.last.map { cockpit.now - $0.start < largeTime } == true
    // A note that was just taken must show, however small the window is.
    let space = cockpit.session.entryCount(of: point.id) == 0 ? rect.rows : rect.rows - 4
    let usual = rect.rows >= 12 ? 4 : 1
    let most = min(rect.rows, isNew ? max(usual, space) : usual)
    // In a window that is too small there is no row at all.
    guard most > 0 else { return [] }
    guard lines.count > most else { return lines }
    let rest = wrapped.text[lines[most - 1].startIndex...]
    return Array(lines.prefix(most - 1)) + [rest.fitted(columns: rect.columns)[...]]
  }

  /// What was written before the first point takes a third below the sheet, as far as it needs that.
  private static func rowsBelowSetUp(_ cockpit: Cockpit, _ rect: Rect) -> Int {
    guard cockpit.isSettingUp else { return rect.rows }
    let lines = items(cockpit).prefix(rect.rows).compactMap { $0.line(cockpit) }
      .reduce(0) { $0 + $1.lines(columns: rect.columns).count }
    return min(lines, rect.rows / 3)
  }

  /// Fills the space from the bottom up, so that only what is visible is wrapped.
  private static func rows(_ cockpit: Cockpit, _ rect: Rect, space: Int) -> [Row] {
    let items = items(cockpit)
    var rows: [Row] = []
    var left = space
    for item in items {
      guard left > 0 else { break }
      guard let line = item.line(cockpit) else { continue }
      let lines = line.lines(columns: rect.columns)
      let shown = lines.suffix(left)
      left -= shown.count
      rows.append(
        Row(
          line: line, lines: shown, isFirst: shown.count == lines.count, place: item.place,
          top: rect.rows - space + left))
    }
    // A record that does not fill the space hangs from the top.
    return rows.reversed().map { row in
      Row(
        line: row.line, lines: row.lines, isFirst: row.isFirst, place: row.place,
        top: row.top - left)
    }
  }

  /// What could be shown, from the bottom up.
  private static func items(_ cockpit: Cockpit) -> some Sequence<RecordItem> {
    let point = cockpit.viewedPoint
    let count = cockpit.session.entryCount(of: point)
    let isEnd = cockpit.record.bottom == nil
    let last = min(cockpit.record.bottom ?? count - 1, count - 1)
    let unsaved = isEnd ? cockpit.outbox.drafts.reversed().map(RecordItem.unsaved) : []
    let secrets = cockpit.offTheRecord.lines.filter { $0.point == point }
    let atEnd =
      isEnd ? secrets.filter { $0.after >= count }.reversed().map(RecordItem.offTheRecord) : []
    let entries = stride(from: last, through: 0, by: -1).lazy.flatMap { place -> [RecordItem] in
      let before = secrets.filter { $0.after == place }.reversed().map(RecordItem.offTheRecord)
      return [.entry(place)] + before
    }
    return [unsaved, atEnd].joined().map { $0 } + Array(entries.prefix(max(1, cockpit.size.rows)))
  }
}

/// Something that the record shows.
private enum RecordItem {
  case entry(Int)
  case offTheRecord(OffTheRecord)
  case unsaved(NoteDraft)

  var place: Int? { if case .entry(let place) = self { place } else { nil } }

  func line(_ cockpit: Cockpit) -> EntryLine? {
    let header = cockpit.session.header
    switch self {
    case .entry(let place):
      return cockpit.session.entry(place, of: cockpit.viewedPoint).flatMap {
        EntryLine($0, in: cockpit.session)
      }
    case .offTheRecord(let note):
      return EntryLine(
        time: ClockText.timeOfDay(note.at, header), sign: "o", text: note.text, style: Theme.quiet,
        tail: "  [\(words.notes.markOffTheRecord)]")
    case .unsaved(let note):
      return EntryLine(
        time: ClockText.timeOfDay(note.at, header), sign: note.kind.sign,
        text: (note.speaker.map { "\($0)  " } ?? "") + note.text, style: Theme.problem,
        tail: "  [\(words.notes.markNotSaved)]")
    }
  }
}
