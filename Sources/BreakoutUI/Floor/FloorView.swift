import BreakoutModel
import BreakoutWords
import Terminal

/// Draws the speakers' list: the speaking clock in big figures where there is room, then who speaks, who
/// waits and who was on the list before.
struct FloorView {
  let cockpit: Cockpit
  let picture: FloorPicture

  private var session: Session { cockpit.session }

  func draw(_ panel: FloorPanel, _ canvas: inout Canvas, _ rect: Rect) {
    var rest = rect
    let head = rest.takeTop(1)
    canvas.put(title.fitted(columns: head.columns), at: head.origin, style: Theme.title)
    if let hint = suggestion, rest.rows > 5 {
      let row = rest.takeTop(1)
      canvas.put(hint.fitted(columns: row.columns), at: row.origin, style: Theme.warning)
    }
    if rest.rows >= 12, let speaker = session.floor.speaker {
      drawBig(speaker, &canvas, rest.takeTop(BigDigits.rows + 1))
    }
    let rows = FloorRow.all(of: session, order: picture.order)
    guard !rows.isEmpty else {
      _ = PanelView.paragraph(
        words.floor.nobodyHasAsked, &canvas, rest, style: Theme.quiet)
      return
    }
    let selection = panel.selection(in: rows) ?? 0
    let top = rest.firstShown(of: rows.count, around: selection)
    for (offset, row) in rows.dropFirst(top).prefix(rest.rows).enumerated() {
      draw(row, &canvas, rest.row(offset))
      if top + offset == selection { canvas.restyle(rest.row(offset), adding: Theme.selected) }
    }
  }

  private var title: String {
    [words.floor.speakers, cockpit.floorHeading, words.floor.by(session.floor.rules.mode.name)]
      .joined(separator: " · ")
  }

  private var suggestion: String? {
    session.suggestedFloorTime(at: cockpit.clockMoment).map {
      words.floor.late(with: ClockText.duration($0))
    }
  }

  private func drawBig(_ speaker: Intervention, _ canvas: inout Canvas, _ rect: Rect) {
    let line = SpeechLine(speaker, at: cockpit.now)
    var rest = rect
    let digits = rest.takeLeft(min(rect.columns, BigDigits.columns(of: line.figures) + 3))
    BigDigits.draw(line.figures, &canvas, at: digits.origin, style: line.style)
    canvas.put(
      "\(line.sign) \(session.name(of: speaker))".fitted(columns: rest.columns), at: rest.origin,
      style: Theme.title)
    canvas.put(
      "\(line.caption) · \(line.times)".fitted(columns: rest.columns),
      at: Position(column: rest.left, row: rest.top + 1), style: line.style)
    if !speaker.details.toSay.isEmpty {
      _ = PanelView.paragraph(
        words.floor.toSay(speaker.details.toSay), &canvas,
        Rect(
          origin: Position(column: rest.left, row: rest.top + 2),
          size: Size(columns: rest.columns, rows: BigDigits.rows - 2)))
    }
  }

  private func draw(_ row: FloorRow, _ canvas: inout Canvas, _ rect: Rect) {
    guard let one = session.floor.interventions[row.id] else { return }
    let (sign, right, style) = texts(row, one, columns: rect.columns)
    let toSay = one.details.toSay.isEmpty || !row.isWaiting ? "" : "  “\(one.details.toSay)”"
    let name = DisplayWidth.columns(of: session.name(of: one)) + 4
    let width = min(
      DisplayWidth.columns(of: right), max(rect.columns / 2, rect.columns - name))
    canvas.put(
      "\(sign) \(session.name(of: one))\(toSay)".fitted(columns: rect.columns - width - 2),
      at: rect.origin, style: style)
    canvas.put(
      right.fitted(columns: width), at: Position(column: rect.right - width, row: rect.top),
      style: row.isWaiting ? Theme.quiet : style)
  }

  /// What stands before and behind the name.
  private func texts(
    _ row: FloorRow, _ one: Intervention, columns: Int
  ) -> (String, String, Style) {
    switch row.part {
    case .speaking(let isInterrupted):
      let line = SpeechLine(one, at: cockpit.now, isInterrupted: isInterrupted)
      return (line.sign, line.times, line.style)
    case .waiting(let place, let reason):
      return (
        "\(place)", cockpit.reason(reason, for: one, columns: columns, by: picture.groups), .plain
      )
    case .done: return ("·", outcome(of: one), Theme.quiet)
    }
  }

  private func outcome(of one: Intervention) -> String {
    switch one.state {
    case .released(_, .dropped): return words.floor.leftTheList
    case .released(_, .unheard): return words.floor.notHeard
    case .released(_, .tooLate): return words.floor.askedTooLate
    case .waiting, .onFloor, .ended: break
    }
    let spoken = ClockText.duration(one.spoken(at: cockpit.now))
    let ruling = one.details.ruling
    if !ruling.isEmpty { return words.floor.spoke(spoken, ruling: ruling) }
    let over = one.overtime(at: cockpit.now)
    return over > .zero
      ? words.floor.spoke(spoken, over: ClockText.duration(over)) : words.floor.spoke(spoken)
  }
}
