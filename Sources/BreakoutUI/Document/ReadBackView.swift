import BreakoutModel
import BreakoutWords
import Terminal

/// Draws one recommendation as it is read to the room, with what a moderator has to say about it.
struct ReadBackView {
  let cockpit: Cockpit

  private var session: Session { cockpit.session }

  func draw(_ reading: ReadBack, _ canvas: inout Canvas, _ rect: Rect) {
    guard let one = reading.current.flatMap({ session.recommendations[$0] }) else {
      _ = PanelView.paragraph(words.document.allReadBack, &canvas, rect)
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
    let head = words.document.readBackHeading(
      "\(one.id)", reading.position, of: reading.queue.count)
    canvas.put(head.fitted(columns: row.columns), at: row.origin, style: Theme.title)
    guard let pace = ReadBackPace(session, count: left, at: cockpit.clockMoment) else { return }
    let room = row.columns - DisplayWidth.columns(of: head) - 2
    // On a small screen the time for each is what counts.
    let seconds = Int(pace.each.count / 1000)
    let short = pace.count > 0 ? words.document.secondsEach(seconds) : words.document.allRead
    let fitting = [text(pace), short].first { DisplayWidth.columns(of: $0) <= room }
    guard let time = fitting else { return }
    let width = DisplayWidth.columns(of: time)
    canvas.put(
      time, at: Position(column: row.right - width, row: row.top),
      style: pace.fits ? Theme.quiet : Theme.late)
  }

  /// `9 left, 6:10: 41 s each`, and how many fit where they do not all.
  private func text(_ pace: ReadBackPace) -> String {
    guard pace.count > 0 else { return words.document.allRead }
    let (time, seconds) = (ClockText.duration(pace.time), Int(pace.each.count / 1000))
    return pace.fits
      ? words.document.left(pace.count, time, seconds: seconds)
      : words.document.left(pace.count, time, seconds: seconds, fitting: pace.most)
  }

  private func addressees(_ one: Recommendation) -> String {
    one.fields.addressees.isEmpty
      ? words.document.toWhom
      : words.document.addressed(words.recommendations.addressees(one.fields.addressees))
  }

  private func facts(_ one: Recommendation) -> [(text: String, style: Style)] {
    var facts: [(text: String, style: Style)] = []
    if one.isChangedAfterDecision {
      facts.append((words.document.textChanged, Theme.problem))
    }
    let due = one.fields.deadline
    let deadline =
      due.isEmpty
      ? words.document.noDeadline
      : Deadline.leads(due) ? due.capitalisedFirst : words.document.due(due)
    let indicator =
      one.fields.indicator.isEmpty
      ? words.document.noIndicator : words.document.indicator(one.fields.indicator)
    let others: [RecommendationField] = [.baseline, .target, .resources, .lead]
    let given = others.filter { !one.fields[$0].isEmpty }.map {
      words.document.field($0.name, one.fields[$0])
    }
    facts.append((([deadline, indicator] + given).joined(separator: " · "), .plain))
    let status =
      one.isReadBack ? words.document.andReadBack(one.status.name) : one.status.name
    facts.append((status, one.status.isRecommended ? Theme.good : .plain))
    if let last = session.decisions(on: one.id).last(where: { !$0.isOpen && $0.superseded == nil })
    {
      facts.append((DecisionLine(last).text, Theme.quiet))
    }
    if session.openDecision != nil {
      facts.append((words.document.isStillOpen(cockpit.openDecisionName), Theme.warning))
    }
    return facts
  }
}
