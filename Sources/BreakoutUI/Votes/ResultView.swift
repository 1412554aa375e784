import BreakoutModel
import BreakoutWords
import Terminal

/// Draws how a vote or a consensus call ended.
struct ResultView {
  let cockpit: Cockpit

  typealias Line = (text: String, style: Style)

  func draw(_ page: ResultPage, _ canvas: inout Canvas, _ rect: Rect) {
    guard let decision = cockpit.session.decisions[page.decision] else { return }
    let lines = lines(page, columns: rect.columns)
    let isLong = lines.count > rect.rows - 1
    var rest = rect
    let row = rest.takeTop(1)
    let title = [title(of: decision)] + (isLong ? [words.votes.arrowsScroll] : [])
    canvas.put(
      title.joined(separator: " · ").fitted(columns: row.columns),
      at: row.origin, style: Theme.title)
    if !isLong, rest.rows > lines.count + 1 { _ = rest.takeTop(1) }
    for (offset, line) in lines.dropFirst(page.top).prefix(rest.rows).enumerated() {
      canvas.put(
        line.text, at: Position(column: rest.left, row: rest.top + offset), style: line.style,
        maxColumns: rest.columns)
    }
  }

  private func title(of decision: Decision) -> String {
    let name = decision.subject.recommendation.map { "\($0)" } ?? words.votes.aQuestion
    let at = ClockText.timeOfDay(decision.closed ?? decision.opened, cockpit.session.header)
    switch decision.proceeding {
    case .vote(let vote):
      let title = words.votes.resultTitle(
        on: name, isStrawPoll: vote.rule.isIndicative, isIndicative: vote.isIndicative)
      return "\(title) · \(at)"
    case .consensus: return "\(words.consensus.resultTitle(on: name)) · \(at)"
    case .poll, .consent: return "\(name) · \(at)"
    }
  }

  /// The page in lines that fit; explanations are left out where they would not fit beside the result.
  func lines(_ page: ResultPage, columns: Int) -> [Line] {
    let explained = lines(page, columns: columns, explains: true)
    return explained.count < CockpitLayout(cockpit).middle.rows
      ? explained : lines(page, columns: columns, explains: false)
  }

  private func lines(_ page: ResultPage, columns: Int, explains: Bool) -> [Line] {
    guard let decision = cockpit.session.decisions[page.decision] else { return [] }
    var lines: [Line] = []
    let add = { (text: String, style: Style) in
      for line in WrappedText(text, columns: max(1, columns)).lines {
        lines.append((String(line), style))
      }
    }
    add(decision.subject.wording, Theme.title)
    add("", .plain)
    if let past = DecisionRevisions(cockpit.session).past(of: decision) { add(past, Theme.warning) }
    switch decision.proceeding {
    case .vote(let vote):
      let result = VoteResult(decision, vote, cockpit.session, explains: explains)
      for line in result.lines(columns: columns) {
        if line.isTable {
          lines.append((line.text, line.style))
        } else {
          add(line.text, line.style)
        }
      }
    case .consensus(let call):
      add(DecisionLine(decision).text, Theme.title)
      for line in ConsensusView.lines(call) { add(line.text, line.style) }
    case .poll, .consent: break
    }
    for line in DecisionRevisions(cockpit.session).earlier(than: decision) {
      add(line, Theme.quiet)
    }
    return lines
  }
}
