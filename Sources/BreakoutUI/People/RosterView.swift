import BreakoutModel
import BreakoutWords
import Terminal

/// Draws the roster: only the rows that are seen.
struct RosterView {
  let cockpit: Cockpit

  private var session: Session { cockpit.session }

  func draw(_ panel: RosterPanel, _ canvas: inout Canvas, _ rect: Rect) -> Position? {
    var rest = rect
    let head = rest.takeTop(1)
    canvas.put(counts.fitted(columns: head.columns), at: head.origin, style: Theme.title)
    let row = rest.takeTop(1)
    canvas.put("/", at: row.origin, style: Theme.key)
    let tally = tally(panel)
    let width = DisplayWidth.columns(of: tally)
    let window = EditorWindow(panel.query, columns: row.columns - width - 2)
    canvas.put(
      window.text,
      at: Position(column: row.left + 1, row: row.top), style: panel.isDone ? Theme.quiet : .plain)
    canvas.put(
      tally, at: Position(column: row.right - width, row: row.top), style: Theme.quiet)
    if session.roster.isEmpty {
      _ = PanelView.paragraph(
        words.people.nobodyYet, &canvas, rest, style: Theme.quiet)
    }
    let top = max(0, panel.selection - rest.rows + 1)
    for (offset, id) in panel.listed.dropFirst(top).prefix(rest.rows).enumerated() {
      guard let one = session.roster[id] else { continue }
      draw(one, &canvas, rest.row(offset))
      if top + offset == panel.selection {
        canvas.restyle(rest.row(offset), adding: Theme.selected)
      }
    }
    return Position(column: min(row.left + 1 + window.cursor, row.right - 1), row: row.top)
  }

  /// `28 of 40 present · 3 observers`.
  private var counts: String {
    let voters = session.roster.values.filter { $0.role == .voting }
    let marked = voters.count { $0.isPresent }
    let others = session.presentOthers
    var parts = [words.people.present(marked, of: voters.count)]
    if others > 0 { parts.append(words.people.observers(others)) }
    // The room may hold people whom nobody has marked yet.
    if let counted = session.electorate?.present, counted > marked {
      parts.append(words.people.counted(counted))
    }
    return parts.joined(separator: " · ")
  }

  private func tally(_ panel: RosterPanel) -> String {
    if panel.query.isEmpty { return words.people.typeToFind }
    return panel.listed.isEmpty
      ? words.people.nobodyFound : words.people.listed(panel.listed.count)
  }

  private func draw(_ one: Participant, _ canvas: inout Canvas, _ line: Rect) {
    let isWide = line.columns >= 60
    let capacity = one.role == .voting ? nil : one.role.name
    let left = one.attendance.isEmpty || one.isPresent ? nil : words.people.left
    let tail =
      isWide
      ? "\((one.constituency ?? "").padded(columns: 16)) \((left ?? capacity ?? "").padded(columns: 11))"
      : (left ?? capacity ?? one.constituency ?? "").padded(columns: 11)
    let width = DisplayWidth.columns(of: tail)
    let style = one.isPresent ? Style.plain : Theme.quiet
    canvas.put(one.mark, at: line.origin, style: one.isPresent ? Theme.good : Theme.quiet)
    canvas.put(
      one.nameAndOrganisation.fitted(columns: line.columns - width - 3),
      at: Position(column: line.left + 2, row: line.top), style: style)
    canvas.put(
      tail, at: Position(column: line.right - width, row: line.top), style: Theme.quiet)
  }
}
