import BreakoutModel
import BreakoutWords
import Terminal

/// The two lines at the top: what session this is, how time stands, and the open point with its clock.
struct HeaderView {
  let cockpit: Cockpit

  func draw(_ canvas: inout Canvas, in rect: Rect) {
    drawSession(&canvas, rect.row(0))
    drawPoint(&canvas, rect.row(1))
  }

  private var session: Session { cockpit.session }

  private func drawSession(_ canvas: inout Canvas, _ row: Rect) {
    var right = [ClockText.timeOfDay(cockpit.now, session.header)]
    if let forecast = cockpit.forecast {
      right.append(words.shell.ends(ClockText.timeOfDay(forecast.hardStop, session.header)))
      right.append(forecast.driftText)
    }
    if session.closed != nil { right.append(words.shell.closed) }
    if row.columns >= 100 { right.append(session.practice.words) }
    if let regime = regimeWords(columns: row.columns) { right.append(regime) }
    let clocks = right.joined(separator: "  ").fitted(columns: row.columns - 1)
    let width = DisplayWidth.columns(of: clocks)
    let start = row.right - width - 1
    canvas.put(clocks, at: Position(column: start, row: row.top))
    let name = [session.header.title, session.header.room].compactMap { $0 }.joined(
      separator: " · ")
    canvas.put(
      name.fitted(columns: start - row.left - 3), at: Position(column: row.left + 1, row: row.top),
      style: Theme.title)
  }

  /// Who may be named where notes go now (product rule F17). A small screen says it where a slip would hurt
  /// most.
  private func regimeWords(columns: Int) -> String? {
    let regime = session.regimeNow(of: cockpit.viewedPoint)
    if columns < 60 { return regime >= .group ? regime.shortWords : nil }
    return regime == session.regimeNow(of: nil)
      ? regime.words : words.shell.pointRegime(regime.words)
  }

  private func drawPoint(_ canvas: inout Canvas, _ row: Rect) {
    let left = Position(column: row.left + 1, row: row.top)
    guard let point = session.current else {
      canvas.put(betweenPoints.fitted(columns: row.columns - 2), at: left)
      return
    }
    let elapsed = point.elapsed(at: cockpit.now)
    let clock = clockText(point, elapsed, columns: row.columns)
    let width = DisplayWidth.columns(of: clock)
    let style = elapsed > point.limit ? Theme.late : .plain
    canvas.put(clock, at: Position(column: row.right - width - 1, row: row.top), style: style)
    canvas.put(
      "\(point.id.number)/\(session.order.count)  \(point.title)"
        .fitted(columns: row.columns - width - 4), at: left, style: Theme.title)
  }

  /// What stands in the place of the open point.
  private var betweenPoints: String {
    let key = cockpit.isTyping ? "/next" : "n"
    if session.closed != nil {
      return words.shell.sessionIsClosed
    }
    if let pause = session.currentBreak {
      let start = ClockText.timeOfDay(pause.span.start, session.header)
      return pause.purpose.isEmpty
        ? words.shell.breakSince(start) : words.shell.breakSince(start, pause.purpose)
    }
    guard let next = session.nextPoint.flatMap({ session.points[$0] }) else {
      return session.order.isEmpty ? words.shell.noPointsYet : words.shell.allPointsDone
    }
    return session.started == nil
      ? words.shell.notStarted(key, next.id.number, next.title)
      : words.shell.noPointIsOpen(key, next.id.number, next.title)
  }

  private func clockText(_ point: Point, _ elapsed: Milliseconds, columns: Int) -> String {
    let times = words.shell.timeUsed(
      ClockText.duration(elapsed), of: ClockText.duration(point.limit))
    let word = "[\(stateText(point, elapsed, columns: columns))]"
    guard columns >= 60 else { return "\(times) \(word)" }
    return "\(times)  \(bar(elapsed, of: point.limit))  \(word)"
  }

  /// What matters most about the time: a break, points that do not fit any more, the point's overtime, or
  /// how the session stands.
  private func stateText(_ point: Point, _ elapsed: Milliseconds, columns: Int) -> String {
    if let pause = session.currentBreak {
      let start = ClockText.timeOfDay(pause.span.start, session.header)
      // A long reason must not push the point off the row.
      let reason = pause.purpose.fitted(columns: columns / 6)
      return columns < 60 || reason.isEmpty
        ? words.shell.paused : words.shell.pausedSince(start, reason)
    }
    let over = elapsed - point.limit
    let overText = over >= .seconds(1) ? words.shell.over(ClockText.duration(over)) : nil
    guard let forecast = cockpit.forecast else { return overText ?? "" }
    guard forecast.pace == .cannotFit, columns >= 60 || overText == nil else {
      return overText ?? forecast.paceWord
    }
    let pace = columns >= 60 ? forecast.paceText : forecast.paceWord
    return overText.map { words.shell.both($0, pace) } ?? pace
  }

  private func bar(_ elapsed: Milliseconds, of planned: Milliseconds) -> String {
    let cells = 10
    let done =
      planned.count > 0
      ? Int(min(Int64(cells), elapsed.count * Int64(cells) / planned.count)) : cells
    return String(repeating: "▓", count: done) + String(repeating: "░", count: cells - done)
  }
}
