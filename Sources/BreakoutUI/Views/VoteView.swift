import BreakoutModel
import Terminal

/// Draws the taking of a vote.
struct VoteView {
  let cockpit: Cockpit

  func draw(_ form: VoteForm, _ canvas: inout Canvas, _ rect: Rect) -> Position? {
    let name =
      switch form.topic {
      case .recommendation(let id): "\(id)"
      case .question: "a question"
      }
    let title =
      switch form.phase {
      case .setup: "Vote on \(name): fix the rule before hands go up"
      case .counting: "Vote on \(name): the vote is open, \(form.method.rawValue)"
      case .result: "Vote on \(name): result"
      }
    var rest = PanelView.heading(title, &canvas, rect)
    rest = PanelView.paragraph(
      text(of: form), &canvas, rest, style: Theme.title, most: rest.rows > 9 ? rest.rows / 3 : 1)
    Self.gap(&rest)
    switch form.phase {
    case .setup:
      let cursor = drawLines(form, &canvas, &rest)
      Self.gap(&rest)
      _ = PanelView.paragraph(announcement(form), &canvas, rest, style: Theme.question)
      return cursor
    case .counting:
      // The numbers must be seen on the smallest screen too.
      rest = PanelView.paragraph(
        announcement(form), &canvas, rest, style: Theme.question,
        most: max(0, rest.rows - form.lines.count))
      Self.gap(&rest)
      let cursor = drawLines(form, &canvas, &rest)
      Self.gap(&rest)
      let (preview, style) = preview(form)
      _ = PanelView.paragraph(preview, &canvas, rest, style: style)
      return cursor
    case .result(let id):
      drawResult(id, &canvas, rest)
      return nil
    }
  }

  private static func gap(_ rest: inout Rect) {
    if rest.rows > 8 { _ = rest.takeTop(1) }
  }

  private func text(of form: VoteForm) -> String {
    switch form.topic {
    case .recommendation(let id):
      return cockpit.session.recommendations[id]?.fields.wording ?? "\(id)"
    case .question(let text): return text
    }
  }

  private func drawLines(_ form: VoteForm, _ canvas: inout Canvas, _ rest: inout Rect) -> Position?
  {
    var cursor: Position?
    for line in form.lines {
      let row = rest.takeTop(1)
      guard !row.isEmpty else { break }
      let isFocused = line == form.focus
      let (label, value) = words(of: line, form)
      canvas.put(
        label.padded(columns: 10), at: row.origin, style: isFocused ? Theme.key : Theme.quiet)
      let start = Position(column: row.left + 10, row: row.top)
      canvas.put(
        value.fitted(columns: row.columns - 10), at: start, style: isFocused ? Theme.field : .plain)
      if isFocused {
        let editor: TextEditor? =
          if case .number(let number) = line { form.numbers[number] } else { nil }
        let typed = editor.map { DisplayWidth.columns(of: $0.textBeforeCursor) } ?? 0
        cursor = Position(column: min(start.column + typed, row.right - 1), row: row.top)
      }
    }
    return cursor
  }

  private func words(of line: VoteForm.Line, _ form: VoteForm) -> (String, String) {
    switch line {
    case .rule: ("Rule", "◂ \(form.chosenRule.words) ▸")
    case .method: ("Method", "◂ \(form.method.rawValue) ▸")
    case .number(let number):
      (number.label, (form.numbers[number]?.text ?? "").padded(columns: 9))
    }
  }

  /// The rule in the words the moderator reads out.
  private func announcement(_ form: VoteForm) -> String {
    let electorate: Electorate? =
      form.phase == .setup
      ? form.value(.present).map { Electorate(present: $0, entitled: form.value(.entitled)) }
      : openVote?.electorate
    return form.chosenRule.announcement(for: electorate)
  }

  private var openVote: Vote? {
    guard
      case .vote(let vote) = cockpit.session.decisionUnderWay?
        .proceeding
    else { return nil }
    return vote
  }

  /// What the count so far would mean, or what is wrong with it.
  private func preview(_ form: VoteForm) -> (String, Style) {
    guard let vote = openVote else { return ("", .plain) }
    // A count that is half typed must not look like a result to those who watch the screen.
    if form.value(.yes) == nil || form.value(.no) == nil {
      return (
        "\(vote.electorate.present) present. Type the count; Enter goes on, from the last line it records.",
        Theme.quiet
      )
    }
    do {
      let verdict = try Verdict(form.tally, of: vote.electorate, by: vote.rule)
      return ("Would be \(verdict.sentence)", .plain)
    } catch {
      let way =
        if case .moreHandsThanPresent = error { " Esc, then P corrects it; v comes back." } else {
          ""
        }
      return (error.sentence + way, Theme.problem)
    }
  }

  private func drawResult(_ id: DecisionID, _ canvas: inout Canvas, _ rect: Rect) {
    guard let decision = cockpit.session.decisions[id], case .vote(let vote) = decision.proceeding,
      let verdict = vote.verdict
    else { return }
    let style =
      verdict.outcome == .adopted || verdict.outcome == .supported ? Theme.good : Theme.warning
    var rest = PanelView.paragraph(verdict.sentence, &canvas, rect, style: style.adding(.bold))
    let share =
      verdict.percent.map { "\($0) of the base of \(verdict.base)" } ?? verdict.integerTest
    if verdict.outcome != .noDecision {
      rest = PanelView.paragraph(share, &canvas, rest, style: Theme.quiet)
    }
    _ = PanelView.paragraph(
      "Enter goes back; u takes the count back, to correct it.", &canvas, rest, style: Theme.quiet)
  }
}
