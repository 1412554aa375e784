import BreakoutModel
import BreakoutWords
import Terminal

/// Draws a round of consent: the proposal, its amendments, and what became of each objection.
struct ConsentView {
  let cockpit: Cockpit

  func draw(_ panel: ConsentPanel, _ canvas: inout Canvas, _ rect: Rect) {
    guard let decision = cockpit.session.decisions[panel.decision],
      case .consent(let round) = decision.proceeding
    else { return }
    let subject = decision.subject
    let name = subject.recommendation.map { "\($0)" } ?? words.consent.aProposal
    var rest = PanelView.heading(
      decision.isOpen
        ? words.consent.title(on: name) : words.consent.title(on: name, round.result),
      &canvas, rect)
    rest = PanelView.paragraph(
      subject.wording, &canvas, rest, style: Theme.title, most: max(1, rest.rows / 4))
    for amendment in round.amendments {
      rest = PanelView.paragraph(words.consent.amendedLine(amendment), &canvas, rest, most: 2)
    }
    if !round.reviewDate.isEmpty {
      rest = PanelView.paragraph(words.consent.reviewLine(round.reviewDate), &canvas, rest, most: 1)
    }
    PollView.gap(&rest)
    if decision.isOpen, rest.rows > 5 || round.objections.isEmpty {
      rest = PanelView.paragraph(script(round), &canvas, rest, style: Theme.question)
      PollView.gap(&rest)
    }
    drawObjections(round, panel.selection, isOpen: decision.isOpen, &canvas, rest)
  }

  private func drawObjections(
    _ round: ConsentRound, _ selection: Int, isOpen: Bool, _ canvas: inout Canvas, _ rect: Rect
  ) {
    let blocks = round.objections.map { objection in
      WrappedText(
        words.consent.objection(objection.outcome, objection.statement.words),
        columns: max(1, rect.columns)
      ).lines
    }
    // From the first one from which on the selected one still fits.
    var first = 0
    while first < selection,
      blocks[first...min(selection, blocks.count - 1)].reduce(0, { $0 + $1.count }) > rect.rows
    {
      first += 1
    }
    var row = 0
    for (place, lines) in blocks.enumerated().dropFirst(first) {
      for line in lines where row < rect.rows {
        let line = (text: line, rect: rect.row(row))
        let style = round.objections[place].outcome.style
        canvas.put(line.text, at: line.rect.origin, style: style, maxColumns: line.rect.columns)
        if isOpen, place == selection { canvas.restyle(line.rect, adding: Theme.selected) }
        row += 1
      }
    }
  }

  private func script(_ round: ConsentRound) -> String {
    if round.objections.isEmpty { return words.consent.askForObjections }
    return round.standingObjections.isEmpty
      ? words.consent.noObjectionStands : words.consent.askForChange
  }
}

extension ConsentObjection.Outcome {
  fileprivate var style: Style {
    switch self {
    case .open, .standing: Theme.problem
    case .integrated, .withdrawn: Theme.quiet
    }
  }
}
