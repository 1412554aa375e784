import BreakoutModel
import BreakoutWords
import Terminal

/// The points with their signs and times; on a narrow screen one line of numbers.
struct AgendaPane {
  let cockpit: Cockpit
  let rect: Rect
  private let forecast: Forecast?

  init(_ cockpit: Cockpit, _ rect: Rect) {
    self.cockpit = cockpit
    self.rect = rect
    forecast = cockpit.forecast
  }

  private var session: Session { cockpit.session }
  private var isFolded: Bool { rect.rows == 1 }

  func draw(_ canvas: inout Canvas) {
    if isFolded { return drawFolded(&canvas) }
    for (offset, row) in rows.enumerated() {
      switch row {
      case .point(let id):
        if let point = session.points[id] { draw(point, &canvas, rect.row(offset)) }
      case .cutLine: drawCutLine(&canvas, rect.row(offset))
      }
    }
    if visible.upperBound < session.order.count {
      let more = " \(words.walk.more(session.order.count - visible.upperBound)) "
      let row = rect.row(rect.rows - 1)
      canvas.put(
        more, at: Position(column: row.right - more.count - 1, row: row.top), style: Theme.quiet)
    }
  }

  /// The point in whose line a position lies.
  func point(at position: Position) -> PointID? {
    guard rect.contains(position) else { return nil }
    if isFolded { return folded.first { $0.columns.contains(position.column) }?.point.id }
    let rows = rows
    let offset = position.row - rect.top
    guard rows.indices.contains(offset), case .point(let id) = rows[offset] else { return nil }
    return id
  }

  private enum Row {
    case point(PointID)
    /// Above the points that will probably not be reached (product rule F23).
    case cutLine
  }

  private var rows: [Row] {
    var rows = session.order[visible].map(Row.point)
    guard rows.count < rect.rows, let beyond = forecast?.beyondReach, !beyond.isEmpty,
      let place = session.order[visible].firstIndex(where: { beyond.contains($0) })
    else { return rows }
    rows.insert(.cutLine, at: place - visible.lowerBound)
    return rows
  }

  /// The part of the order that fits, with the point that is looked at in it.
  private var visible: Range<Int> {
    let count = session.order.count
    guard count > rect.rows else { return 0..<count }
    let focus = cockpit.viewedPoint.flatMap { session.order.firstIndex(of: $0) } ?? 0
    let start = min(max(0, focus - rect.rows / 2), count - rect.rows)
    return start..<(start + rect.rows)
  }

  private func draw(_ point: Point, _ canvas: inout Canvas, _ row: Rect) {
    let times = times(of: point, columns: row.columns)
    let width = DisplayWidth.columns(of: times.text)
    let style: Style =
      switch point.status {
      case .open: Theme.title
      case .closed, .skipped, .merged: Theme.quiet
      case .pending, .suspended, .deferred: .plain
      }
    let name = "\(point.status.sign) \(point.id.number) \(point.priority.sign)\(point.title)"
    canvas.put(
      name.fitted(columns: row.columns - width - 3),
      at: Position(column: row.left + 1, row: row.top),
      style: style)
    canvas.put(
      times.text, at: Position(column: row.right - width - 1, row: row.top),
      style: times.style ?? style)
    if point.id == cockpit.viewedPoint { canvas.restyle(row, adding: marking(point)) }
  }

  /// What a point took of its time or, where it is still to come, what it will get: less than its plan
  /// once the session is late.
  private func times(of point: Point, columns: Int) -> (text: String, style: Style?) {
    let elapsed = point.elapsed(at: cockpit.now)
    guard point.status != .open, let share = forecast?.shares.first(where: { $0.id == point.id }),
      let offer = forecast?.offer(of: point.id)
    else {
      let limit = ClockText.duration(point.limit)
      guard elapsed > .zero else { return (limit, nil) }
      return (
        "\(ClockText.duration(elapsed))/\(limit)", elapsed > point.limit ? Theme.late : nil
      )
    }
    let rest = ClockText.duration(share.remaining)
    guard offer < share.remaining else { return (rest, nil) }
    let less = ClockText.duration(offer)
    if forecast?.tooMany.contains(point.id) == true {
      return (words.walk.deferThis(less), Theme.late)
    }
    return (columns >= Self.roomy ? "\(rest)→\(less)" : "\(less)↓", Theme.warning)
  }

  /// From so many columns on, the time that a point loses stands beside the one it had.
  private static let roomy = 34

  private func drawCutLine(_ canvas: inout Canvas, _ row: Rect) {
    canvas.horizontalLine(at: row.origin, columns: row.columns, style: Theme.rule)
    canvas.put(
      " \(words.walk.probablyNotReached) ".fitted(columns: row.columns - 3),
      at: Position(column: row.left + 2, row: row.top), style: Theme.warning)
  }

  /// The point whose record is shown: reversed when it is not the open one.
  private func marking(_ point: Point) -> Style {
    point.id == session.openPoint ? .plain : Theme.selected
  }

  /// The points on one line, each with its sign, scrolled so that the one that is shown is in view.
  private var folded: [(point: Point, text: String, columns: Range<Int>)] {
    var column = 0
    var cells = session.walk.map { point in
      let text = "\(point.status.sign)\(point.id.number)"
      let start = column
      column += DisplayWidth.columns(of: text) + 1
      return (point: point, text: text, columns: start..<column)
    }
    let focus = cells.first { $0.point.id == cockpit.viewedPoint }?.columns.upperBound ?? 0
    let hidden = max(0, focus - (rect.columns - 2))
    cells.removeAll { $0.columns.lowerBound < hidden }
    let shift = rect.left + 1 - (cells.first?.columns.lowerBound ?? 0)
    return cells.map {
      ($0.point, $0.text, ($0.columns.lowerBound + shift)..<($0.columns.upperBound + shift))
    }
  }

  /// How much of its row the folded agenda takes.
  var usedColumns: Int { (folded.last?.columns.upperBound ?? rect.left) - rect.left }

  private func drawFolded(_ canvas: inout Canvas) {
    for (point, text, columns) in folded {
      guard columns.lowerBound < rect.right else { break }
      let isViewed = point.id == cockpit.viewedPoint && point.id != session.openPoint
      canvas.put(
        text, at: Position(column: columns.lowerBound, row: rect.top),
        style: isViewed ? Theme.selected : point.status == .open ? Theme.title : .plain,
        maxColumns: rect.right - columns.lowerBound)
    }
  }
}

extension PointStatus {
  /// One sign for lists; the help explains them.
  var sign: String {
    switch self {
    case .pending: " "
    case .open: "▶"
    case .suspended: "…"
    case .deferred: "↓"
    case .skipped: "×"
    case .merged: "→"
    case .closed: "✓"
    }
  }
}

extension PointPriority {
  /// What stands before the title of a point; nothing for most.
  fileprivate var sign: String {
    switch self {
    case .high: "▲ "
    case .normal: ""
    case .low: "▼ "
    }
  }
}
