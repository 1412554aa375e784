import BreakoutModel
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
    let name = subject.recommendation.map { "\($0)" } ?? "this"
    var rest = PanelView.heading("Consensus call on \(name)", &canvas, rect)
    rest = PanelView.paragraph(
      subject.text, &canvas, rest, style: Theme.title, most: max(2, rest.rows / 2))
    if rest.rows > 4 { _ = rest.takeTop(1) }
    let script =
      "Say: “May I take it that the group agrees to \(name)? … I hear no objection. It is so decided.”"
    let words =
      choice == nil ? script : "Which objection is withdrawn? The arrows choose, Enter records it."
    rest = PanelView.paragraph(words, &canvas, rest, style: Theme.question)
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
        return (text: "    withdrawn: \(objection.statement.words)", style: Theme.quiet)
      }
      return objection.isWithdrawn
        ? (text: "Objection withdrawn: \(objection.statement.words)", style: Theme.quiet)
        : (text: "OBJECTION: \(objection.statement.words)", style: Theme.problem)
    }
    // While one is chosen, what cannot be chosen stands back.
    let indent = choice == nil ? "" : "    "
    lines += call.reservations.map {
      (
        text: "\(indent)Reservation: \($0.words)",
        style: choice == nil ? Theme.warning : Theme.quiet
      )
    }
    lines += call.standAsides.map {
      (text: "\(indent)Stands aside: \($0.words)", style: choice == nil ? Style.plain : Theme.quiet)
    }
    if call.result == nil, choice == nil, !call.standingObjections.isEmpty {
      lines.append(
        (
          text:
            "While it stands: a amend, t put to the vote, d record the divergence, Esc consult and "
            + "come back, or w withdrawn and c call again.", style: Theme.quiet
        ))
    }
    return lines
  }
}
