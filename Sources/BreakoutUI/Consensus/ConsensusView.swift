import BreakoutModel
import BreakoutWords
import Terminal

/// Draws a consensus call: the text, the words to say, and who spoke up.
struct ConsensusView {
  let cockpit: Cockpit

  /// - Parameter choice: the place of the objection that is about to be withdrawn.
  func draw(choosing choice: Int? = nil, _ canvas: inout Canvas, _ rect: Rect) {
    guard let decision = cockpit.session.decisionUnderWay,
      case .consensus(let call) = decision.proceeding
    else { return }
    let subject = decision.subject
    let name = subject.recommendation.map { "\($0)" } ?? words.consensus.this
    var rest = PanelView.heading(words.consensus.callTitle(on: name), &canvas, rect)
    rest = PanelView.paragraph(
      subject.wording, &canvas, rest, style: Theme.title, most: max(2, rest.rows / 2))
    if rest.rows > 4 { _ = rest.takeTop(1) }
    let task =
      choice == nil ? words.consensus.script(name) : words.consensus.whichIsWithdrawn
    rest = PanelView.paragraph(task, &canvas, rest, style: Theme.question)
    if rest.rows > 4 { _ = rest.takeTop(1) }
    for line in Self.lines(call, choosing: choice) {
      rest = PanelView.paragraph(line.text, &canvas, rest, style: line.style)
    }
  }

  static func lines(
    _ call: ConsensusCall, choosing choice: Int? = nil
  ) -> [(text: String, style: Style)] {
    var lines = call.objections.enumerated().map { place, objection in
      if let choice, !objection.isWithdrawn {
        return (
          text: "\(place == choice ? "▶" : " ") \(objection.statement.words)",
          style: place == choice ? Theme.selected : Theme.problem
        )
      }
      if choice != nil {
        return (
          text: "    \(words.consensus.withdrawn(objection.statement.words))", style: Theme.quiet
        )
      }
      return objection.isWithdrawn
        ? (
          text: words.consensus.objectionWithdrawn(objection.statement.words), style: Theme.quiet
        )
        : (text: words.consensus.objection(objection.statement.words), style: Theme.problem)
    }
    // While one is chosen, what cannot be chosen stands back.
    let indent = choice == nil ? "" : "    "
    lines += call.reservations.map {
      (
        text: indent + words.consensus.reservation($0.words),
        style: choice == nil ? Theme.warning : Theme.quiet
      )
    }
    lines += call.standAsides.map {
      (
        text: indent + words.consensus.standAside($0.words),
        style: choice == nil ? Style.plain : Theme.quiet
      )
    }
    if call.result == nil, choice == nil, !call.standingObjections.isEmpty {
      lines.append((text: words.consensus.whileItStands, style: Theme.quiet))
    }
    return lines
  }
}
