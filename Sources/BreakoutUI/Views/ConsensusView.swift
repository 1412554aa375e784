import BreakoutModel
import Terminal

/// Draws a consensus call: the text, the words to say, and who spoke up.
struct ConsensusView {
  let cockpit: Cockpit

  func draw(_ canvas: inout Canvas, _ rect: Rect) {
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
    rest = PanelView.paragraph(script, &canvas, rest, style: Theme.question)
    if rest.rows > 4 { _ = rest.takeTop(1) }
    for line in lines(call) {
      rest = PanelView.paragraph(line.text, &canvas, rest, style: line.style)
    }
  }

  private func lines(_ call: ConsensusCall) -> [(text: String, style: Style)] {
    var lines = call.objections.map { objection in
      objection.isWithdrawn
        ? (text: "Objection withdrawn: \(objection.statement.words)", style: Theme.quiet)
        : (text: "OBJECTION: \(objection.statement.words)", style: Theme.problem)
    }
    lines += call.reservations.map { (text: "Reservation: \($0.words)", style: Theme.warning) }
    lines += call.standAsides.map { (text: "Stands aside: \($0.words)", style: Style.plain) }
    if !call.standingObjections.isEmpty {
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
