import BreakoutModel
import Terminal

/// Draws one recommendation as it is read to the room, with what a moderator has to say about it.
struct ReadBackView {
  let cockpit: Cockpit

  private var session: Session { cockpit.session }

  func draw(_ reading: ReadBack, _ canvas: inout Canvas, _ rect: Rect) {
    guard let one = reading.current.flatMap({ session.recommendations[$0] }) else {
      _ = PanelView.paragraph("Every recommendation has been read back.", &canvas, rect)
      return
    }
    var rest = rect
    drawHead(reading, one, &canvas, rest.takeTop(1))
    if rest.rows > 8 { _ = rest.takeTop(1) }
    let facts = facts(one)
    let below = facts.flatMap { WrappedText($0.text, columns: max(1, rest.columns)).lines }.count
    let margin = rest.columns >= 60 ? rest.columns / 12 : 0
    let room = max(2, rest.rows - below - (rest.rows > 8 ? 1 : 0))
    // The words are what the room hears: wide margins, and as much of them as fits.
    let under = PanelView.paragraph(
      "\(addressees(one)) \(one.fields.text)", &canvas, rest.inset(columns: margin),
      style: Theme.title, most: room)
    _ = rest.takeTop(under.top - rest.top)
    if rest.rows > below { _ = rest.takeTop(1) }
    for fact in facts { rest = PanelView.paragraph(fact.text, &canvas, rest, style: fact.style) }
  }

  private func drawHead(
    _ reading: ReadBack, _ one: Recommendation, _ canvas: inout Canvas, _ row: Rect
  ) {
    let left = reading.pendingCount(in: session)
    let head = "Read back · \(one.id) · \(reading.position) of \(reading.queue.count)"
    canvas.put(head.fitted(columns: row.columns), at: row.origin, style: Theme.title)
    guard let pace = ReadBackPace(session, count: left, at: cockpit.clockMoment) else { return }
    let room = row.columns - DisplayWidth.columns(of: head) - 2
    // On a small screen the time for each is what counts.
    let short = pace.count > 0 ? "\(pace.each.count / 1000) s each" : "all read"
    let fitting = [words(pace), short].first { DisplayWidth.columns(of: $0) <= room }
    guard let words = fitting else { return }
    let width = DisplayWidth.columns(of: words)
    canvas.put(
      words, at: Position(column: row.right - width, row: row.top),
      style: pace.fits ? Theme.quiet : Theme.late)
  }

  /// `9 left, 6:10: 41 s each`, and how many fit where they do not all.
  private func words(_ pace: ReadBackPace) -> String {
    guard pace.count > 0 else { return "all read" }
    let words =
      "\(pace.count) left, \(ClockText.duration(pace.time)): \(pace.each.count / 1000) s each"
    return pace.fits ? words : "\(words), \(pace.most) fit"
  }

  private func addressees(_ one: Recommendation) -> String {
    one.fields.addressees.isEmpty
      ? "○ To whom?" : one.fields.addressees.joined(separator: ", ") + ":"
  }

  private func facts(_ one: Recommendation) -> [(text: String, style: Style)] {
    var facts: [(text: String, style: Style)] = []
    if one.isChangedAfterDecision {
      facts.append(("! TEXT CHANGED AFTER THE DECISION: read it back as it is now.", Theme.problem))
    }
    let due = one.fields.deadline
    let deadline = due.isEmpty ? "○ no deadline" : Deadline.due(due).capitalisedFirst
    let indicator =
      one.fields.indicator.isEmpty ? "○ no indicator" : "Indicator: \(one.fields.indicator)"
    let others: [RecommendationField] = [.baseline, .target, .resources, .lead]
    let given = others.filter { !one.fields[$0].isEmpty }.map { "\($0.name): \(one.fields[$0])" }
    facts.append((([deadline, indicator] + given).joined(separator: " · "), .plain))
    let read = one.isReadBack ? " · ● read back" : ""
    facts.append(("\(one.status.name)\(read)", one.status.isRecommended ? Theme.good : .plain))
    if let last = session.decisions(on: one.id).last(where: { !$0.isOpen && $0.superseded == nil })
    {
      facts.append((DecisionLine(last).text, Theme.quiet))
    }
    if session.openDecision != nil {
      facts.append(("\(cockpit.openDecisionName) is still open; c goes back to it.", Theme.warning))
    }
    return facts
  }
}
