import BreakoutModel
import BreakoutWords
import Terminal

/// Draws the page of a recommendation, and what is chosen for it.
struct RecommendationPageView {
  let cockpit: Cockpit

  private var session: Session { cockpit.session }

  typealias Line = (text: String, style: Style)

  func draw(_ page: RecommendationPage, _ canvas: inout Canvas, _ rect: Rect) {
    guard let one = session.recommendations[page.id] else { return }
    switch page.stage {
    case .page: drawPage(page, one, &canvas, rect)
    case .sources(let choice):
      let notes = session.possibleSources(of: one)
      let rows = notes.map { note -> Line in
        let isLinked = one.sources.contains(note.id)
        return (
          "\(isLinked ? "●" : "○") \(time(note.at)) \(line(of: note))",
          isLinked ? Theme.title : .plain
        )
      }
      drawChoice(
        words.recommendations.sourcesTitle("\(one.id)", one.sources.count, of: notes.count), rows,
        choice.place(in: notes.map(\.id)), &canvas, rect)
    case .home(let choice):
      let homes = session.possibleHomes(of: one)
      let rows = homes.map { (text: Self.head(of: $0), style: Style.plain) }
      drawChoice(
        words.recommendations.mergeTitle("\(one.id)"), rows, choice.place(in: homes.map(\.id)),
        &canvas, rect)
    }
  }

  private func drawChoice(
    _ title: String, _ rows: [Line], _ place: Int?, _ canvas: inout Canvas, _ rect: Rect
  ) {
    let rest = PanelView.heading(title, &canvas, rect)
    guard let place else {
      _ = PanelView.paragraph(words.recommendations.noneToChoose, &canvas, rest, style: Theme.quiet)
      return
    }
    let top = rest.firstShown(of: rows.count, around: place)
    for (offset, row) in rows.dropFirst(top).prefix(rest.rows).enumerated() {
      let line = rest.row(offset)
      canvas.put(row.text.fitted(columns: line.columns), at: line.origin, style: row.style)
      if top + offset == place { canvas.restyle(line, adding: Theme.selected) }
    }
  }

  private func drawPage(
    _ page: RecommendationPage, _ one: Recommendation, _ canvas: inout Canvas, _ rect: Rect
  ) {
    let lines = lines(of: one, columns: rect.columns)
    let check = DraftingCheck(one.fields)
    let isLong = lines.count > rect.rows - 1
    let title =
      [
        "\(one.id)", one.status.name,
        words.recommendations.smart(check.signs, check.scoreText),
      ] + (isLong ? [words.recommendations.arrowsScroll] : [])
    var rest = rect
    let row = rest.takeTop(1)
    canvas.put(
      title.joined(separator: " · ").fitted(columns: row.columns), at: row.origin,
      style: Theme.title)
    if !isLong, rest.rows > lines.count { _ = rest.takeTop(1) }
    for (offset, line) in lines.dropFirst(page.top).prefix(rest.rows).enumerated() {
      canvas.put(
        line.text, at: Position(column: rest.left, row: rest.top + offset), style: line.style,
        maxColumns: rest.columns)
    }
  }

  /// The page in lines that fit.
  func lines(of one: Recommendation, columns: Int) -> [Line] {
    var lines: [Line] = []
    for part in parts(of: one) {
      let isIndented = part.text.hasPrefix("  ")
      let text = isIndented ? String(part.text.dropFirst(2)) : part.text
      let wrapped = WrappedText(text, columns: max(1, columns - (isIndented ? 2 : 0))).lines
      lines += wrapped.map { ((isIndented ? "  " : "") + $0, part.style) }
    }
    return lines
  }

  private func parts(of one: Recommendation) -> [Line] {
    var parts: [Line] = [(Self.text(of: one.fields), Theme.title)]
    if one.isChangedAfterDecision {
      parts.append((words.recommendations.changedAfterDecision, Theme.warning))
    }
    let others = RecommendationField.allCases.filter { $0 != .text && $0 != .addressees }
    for field in others where !one.fields[field].isEmpty {
      let filled = words.recommendations.filled(field.name, described(field, one))
      parts.append(("● \(filled)", .plain))
    }
    let missing = others.filter { one.fields[$0].isEmpty }.map { "○ \($0.name)" }
    if !missing.isEmpty { parts.append((missing.joined(separator: "  "), Theme.quiet)) }
    let findings = DraftingCheck(one.fields).findings
    parts += section(words.recommendations.toMend, findings.map { ($0.sentence, Style.plain) })
    parts += section(words.recommendations.decisions, session.decisions(on: one.id).map(line))
    parts += section(
      words.recommendations.fromTheNotes,
      one.sources.compactMap { session.notes[$0] }
        .map { ("\(time($0.at)) \(line(of: $0))", Style.plain) })
    parts += section(
      words.recommendations.provenance, provenance(of: one).map { ($0, Style.plain) })
    parts += section(words.recommendations.wordings, wordings(of: one).map { ($0, Style.plain) })
    parts += section(
      words.recommendations.followUp,
      one.followUp.map { entry in
        let (date, state) = (entry.date, entry.state.name)
        let text =
          entry.note.isEmpty
          ? words.recommendations.followUp(date, state)
          : words.recommendations.followUp(date, state, entry.note)
        return (text, Style.plain)
      })
    return parts
  }

  private func section(_ title: String, _ lines: [Line]) -> [Line] {
    lines.isEmpty ? [] : [("", .plain), (title, Theme.key)] + lines.map { ("  " + $0.0, $0.1) }
  }

  private func line(_ decision: Decision) -> Line {
    let line = words.recommendations.decision(
      DecisionLine(decision).text, wording: decision.subject.version)
    return (
      "\(time(decision.moment)) \(line)",
      decision.superseded == nil ? .plain : Theme.quiet
    )
  }

  /// Targets with their words.
  private func described(_ field: RecommendationField, _ one: Recommendation) -> String {
    guard field == .sdgTargets else { return one.fields[field] }
    return words.lists.clauses(
      one.fields.sdgTargets.map { typed in
        SDGTarget.numbered(typed).map { "\($0.number) \($0.wording)" } ?? typed
      })
  }

  private func provenance(of one: Recommendation) -> [String] {
    var lines: [String] = []
    if let whole = one.splitFrom { lines.append(words.recommendations.splitFrom("\(whole)")) }
    let parts = session.split(from: one.id)
    if !parts.isEmpty { lines.append(words.recommendations.splitOff(list(parts))) }
    if case .merged = one.status {
      lines.append(words.recommendations.goesOn(as: "\(session.home(of: one.id))"))
    }
    let merged = session.merged(into: one.id)
    if !merged.isEmpty { lines.append(words.recommendations.mergedIn(list(merged))) }
    return lines
  }

  /// Each wording after the first with what changed, readable without colour.
  private func wordings(of one: Recommendation) -> [String] {
    guard one.versions.count > 1 else { return [] }
    let first = "1 · \(time(one.versions[0].at)) \(Self.text(of: one.versions[0]))"
    let later = zip(one.versions, one.versions.dropFirst()).enumerated().map { place, pair in
      let difference = WordDifference(from: Self.text(of: pair.0), to: Self.text(of: pair.1))
      return "\(place + 2) · \(time(pair.1.at)) \(difference.marked)"
    }
    return [first] + later
  }

  private func list(_ ids: [RecommendationID]) -> String {
    words.lists.row(ids.map(\.description))
  }

  private func time(_ moment: Timestamp) -> String { ClockText.timeOfDay(moment, session.header) }

  private func line(of note: Note) -> String {
    let speaker = note.speaker.map { "\($0)  " } ?? ""
    return note.kind.prefix + speaker + note.text.replacing("\n", with: " ")
  }

  private static func head(of one: Recommendation) -> String {
    "\(one.id) \(text(of: one.fields))  \(one.status.name)"
  }

  private static func text(of fields: RecommendationFields) -> String {
    text(fields.text, for: fields.addressees)
  }

  private static func text(of wording: Wording) -> String {
    text(wording.text, for: wording.addressees)
  }

  private static func text(_ text: String, for addressees: [String]) -> String {
    (addressees.isEmpty ? "○" : words.recommendations.addressees(addressees)) + " > " + text
  }
}
