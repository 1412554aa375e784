import BreakoutModel
import BreakoutWords
import Terminal

/// Draws a roll call: who is being called, the answers so far, and what they would mean.
struct RollCallView {
  let cockpit: Cockpit
  let call: RollCall

  func draw(_ canvas: inout Canvas, _ rect: Rect) {
    guard let vote = cockpit.openVote, let roll = vote.roll else { return }
    var rest = rect
    let current = call.current(roll)
    // Counts and prospect stay in view whatever the size; the rule is read out where there is room.
    var foot = rest.takeBottom(min(4, max(rest.rows < 6 ? 2 : 3, rest.rows / 3)))
    if rest.rows > 12 {
      rest = PanelView.paragraph(
        vote.announcement, &canvas, rest, style: Theme.question,
        most: 3)
    }
    drawCalled(roll, current, vote, &canvas, rest.takeTop(1))
    VoteView.gap(&rest)
    drawNames(roll, current, &canvas, rest)
    foot = PanelView.paragraph(counts(vote, roll), &canvas, foot, style: Theme.title)
    if let prospect = cockpit.session.rollCount(of: vote).flatMap(cockpit.prospect) {
      let isEarly = prospect.isDecided && prospect.outstanding > 0
      let sentence = prospect.sentence
      _ = PanelView.paragraph(
        isEarly ? words.votes.recordsEarly(sentence) : sentence, &canvas, foot,
        style: prospect.isDecided ? Theme.warning : Theme.quiet)
    }
  }

  private func drawCalled(
    _ roll: [RollAnswer], _ current: Int, _ vote: Vote, _ canvas: inout Canvas, _ row: Rect
  ) {
    guard !row.isEmpty else { return }
    guard roll.indices.contains(current) else {
      canvas.put(
        words.votes.rollIsThrough.fitted(columns: row.columns), at: row.origin,
        style: Theme.good.adding(.bold))
      return
    }
    let answer = roll[current]
    let name = name(of: answer)
    let called = answer.isPassed ? words.votes.passedBefore(name) : name
    canvas.put(
      " ▶ \(called) ".padded(columns: row.columns).fitted(columns: row.columns),
      at: row.origin, style: Theme.selected.adding(.bold))
  }

  /// The roll in columns, as much of it as there is room for, with the called name in view.
  private func drawNames(
    _ roll: [RollAnswer], _ current: Int, _ canvas: inout Canvas, _ rect: Rect
  ) {
    guard rect.rows > 0 else { return }
    let columns = max(1, rect.columns / 36)
    let width = rect.columns / columns
    let capacity = rect.rows * columns
    let top = min(max(0, current - capacity / 2), max(0, roll.count - capacity))
    for (offset, place) in roll.indices.dropFirst(top).prefix(capacity).enumerated() {
      let position = Position(
        column: rect.left + offset / rect.rows * width, row: rect.top + offset % rect.rows)
      let answer = roll[place]
      let sign = place == current ? "▶" : " "
      let text = "\(sign)\(answer.mark.padded(columns: 8))\(name(of: answer))"
      canvas.put(
        text.fitted(columns: width - 1), at: position,
        style: place == current ? Theme.title : answer.answer == nil ? .plain : Theme.quiet)
    }
  }

  private func name(of answer: RollAnswer) -> String {
    guard let one = cockpit.session.roster[answer.participant] else { return "?" }
    return "\(one.name)\(one.constituency.map { " (\($0))" } ?? "")"
  }

  private func counts(_ vote: Vote, _ roll: [RollAnswer]) -> String {
    guard let tally = cockpit.session.rollCount(of: vote)?.tally else { return "" }
    var given = [
      words.votes.rollYes(tally.yes), words.votes.rollNo(tally.no),
      words.votes.rollAbstained(tally.abstain),
    ]
    if let block = tally.block { given.append(words.votes.rollBlocked(block)) }
    let passed = roll.count { $0.answer == nil && $0.isPassed }
    let open =
      (passed > 0 ? [words.votes.rollPassed(passed)] : [])
      + [words.votes.rollLeft(roll.openCount - passed)]
    return words.lists.clauses([words.lists.row(given), words.lists.row(open)])
  }
}

extension RollAnswer {
  /// The answer in front of the name: a sign and a word.
  fileprivate var mark: String {
    let sign =
      switch answer {
      case .yes: "✓"
      case .no: "✗"
      case .abstain: "○"
      case .block: "■"
      case nil: "…"
      }
    return answer == nil && !isPassed ? "" : "\(sign) \(words.votes.mark(answer))"
  }
}
