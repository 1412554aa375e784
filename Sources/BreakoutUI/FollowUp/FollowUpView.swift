import BreakoutModel
import BreakoutWords
import Terminal

/// Draws a list of what must not be forgotten, and below it the whole of what is selected.
struct FollowUpView {
  let cockpit: Cockpit

  private var session: Session { cockpit.session }

  /// One line of the list.
  private struct Row {
    var sign: String
    var text: String
    /// At the right end, where there is room.
    var state: String
    var style = Style.plain
    /// More about it, for when it is selected.
    var detail: String
  }

  func draw(_ list: FollowUp, _ canvas: inout Canvas, _ rect: Rect) {
    var rest = rect
    let head = rest.takeTop(1)
    let (title, rows, place) = content(list)
    canvas.put(title.fitted(columns: head.columns), at: head.origin, style: Theme.title)
    guard let place else {
      _ = PanelView.paragraph(emptyWords(list), &canvas, rest, style: Theme.quiet)
      return
    }
    PanelView.detail(rows[place].detail, of: rows.count, &canvas, &rest)
    let top = rest.firstShown(of: rows.count, around: place)
    for (offset, row) in rows.dropFirst(top).prefix(rest.rows).enumerated() {
      draw(row, &canvas, rest.row(offset))
      if top + offset == place { canvas.restyle(rest.row(offset), adding: Theme.selected) }
    }
  }

  private func draw(_ row: Row, _ canvas: inout Canvas, _ line: Rect) {
    let state = row.state.fitted(columns: line.columns / 2)
    let width = DisplayWidth.columns(of: state)
    let text = "\(row.sign) \(row.text.replacing("\n", with: " "))"
    canvas.put(text.fitted(columns: line.columns - width - 2), at: line.origin, style: row.style)
    canvas.put(
      state, at: Position(column: line.right - width, row: line.top),
      style: row.style == .plain ? Theme.quiet : row.style)
  }

  private func content(_ list: FollowUp) -> (String, [Row], Int?) {
    switch list {
    case .reminders(let choice):
      let all = session.openReminders
      let due = session.dueReminders(at: cockpit.now).count
      let title =
        due == 0 ? words.followUp.remindersSet(all.count) : words.followUp.remindersDue(due)
      return (title, all.map(row), choice.place(in: all.map(\.id)))
    case .parking(let choice):
      let all = session.parkedNotes
      let open = all.count { $0.ticket == nil }
      return (
        [words.followUp.parkingLot, words.followUp.parked(all.count, open: open)]
          .joined(separator: " · "), all.map(row),
        choice.place(in: all.map(\.id))
      )
    case .unheard(let choice):
      let all = session.unheard
      return (unheardTitle(session.notHeard), all.map(row), choice.place(in: all.map(\.id)))
    }
  }

  private func emptyWords(_ list: FollowUp) -> String {
    switch list {
    case .reminders: words.followUp.noReminders
    case .parking: words.followUp.nothingParked
    case .unheard: words.followUp.everybodyWasHeard
    }
  }

  private func row(_ one: Reminder) -> Row {
    let time = ClockText.timeOfDay(one.due, session.header)
    let isDue = one.due <= cockpit.now
    return Row(
      sign: isDue ? "▶" : "·", text: "\(time)  \(one.text)",
      state: isDue ? words.followUp.isDue : "",
      style: isDue ? Theme.warning : .plain, detail: "\(time)  \(one.text)")
  }

  private func row(_ note: Note) -> Row {
    let raised = note.speaker.map { "\($0)" }
    let point = note.point.map { words.followUp.point($0.number) }
    let from = words.lists.row(
      [raised.map { words.followUp.raised(by: $0) }, point].compactMap { $0 })
    let state = note.ticket?.words ?? words.followUp.noOwner
    return Row(
      sign: note.ticket == nil ? "○" : "●", text: note.text, state: state,
      style: note.ticket == nil ? Theme.warning : .plain,
      detail: [note.text, from, note.ticket?.owner == nil ? state : words.followUp.owner(state)]
        .filter {
          !$0.isEmpty
        }.joined(separator: " · "))
  }

  private func row(_ one: Intervention) -> Row {
    let isWritten = session.written(by: one) != nil
    let why =
      isWritten
      ? words.followUp.inWriting
      : one.unheardReason == .tooLate ? words.followUp.askedTooLate : words.followUp.wasNotHeard
    let name = session.name(of: one)
    let toSay = one.details.toSay.isEmpty ? nil : words.followUp.toSay(one.details.toSay)
    let waited = one.unheardReason == .tooLate ? nil : one.waited.map { ClockText.duration($0) }
    let point = one.point.map { words.followUp.point($0.number) }
    let detail = [name, point, why, waited.map { words.followUp.waited($0) }, toSay]
    return Row(
      sign: isWritten ? "●" : "○", text: name,
      state: [why, point].compactMap { $0 }.joined(separator: " · "),
      detail: detail.compactMap { $0 }.joined(separator: " · "))
  }

  /// `Not heard: 6 (CSO 4, Business 2)`.
  private func unheardTitle(_ all: [Intervention]) -> String {
    var groups: [(name: String, count: Int)] = []
    for one in all {
      let name = session.speaker(of: one.details.person).constituency ?? words.followUp.others
      if let place = groups.firstIndex(where: { $0.name == name }) {
        groups[place].count += 1
      } else {
        groups.append((name, 1))
      }
    }
    let counts = groups.map { words.followUp.group($0.name, $0.count) }
    return counts.isEmpty
      ? words.followUp.notHeard(all.count) : words.followUp.notHeard(all.count, counts)
  }
}
