import BreakoutModel
import BreakoutWords
import Terminal

/// Draws the reading of a file of ballots: its path, then what would be recorded.
struct PollFileView {
  let cockpit: Cockpit

  func draw(_ file: PollFile, _ canvas: inout Canvas, _ rect: Rect) -> Position? {
    var rest = PanelView.heading(words.polls.fileTitle, &canvas, rect)
    guard let content = file.content else {
      let cursor = PollView.draw(
        [PollView.Line(label: words.polls.fileLine, value: "", editor: file.path, isFocused: true)],
        &canvas,
        &rest)
      PollView.gap(&rest, above: 3)
      for problem in file.problems {
        rest = PanelView.paragraph(problem, &canvas, rest, style: Theme.problem)
      }
      _ = PanelView.paragraph(
        words.polls.fileKinds, &canvas, rest, style: Theme.quiet)
      return cursor
    }
    rest = PanelView.paragraph(file.path.text, &canvas, rest, style: Theme.title, most: 1)
    var cursor: Position?
    if file.asksVoters {
      cursor = PollView.draw(
        [
          PollView.Line(
            label: words.polls.tookPartLine, value: "", editor: file.voters, isFocused: true)
        ],
        &canvas, &rest)
    }
    rest = PanelView.paragraph(account(content), &canvas, rest)
    if let problem = problem(file) {
      rest = PanelView.paragraph(problem, &canvas, rest, style: Theme.problem)
    }
    for warning in content.warnings {
      rest = PanelView.paragraph("! \(warning)", &canvas, rest, style: Theme.warning, most: 3)
    }
    PollView.gap(&rest, above: 6)
    for (place, label) in file.poll.labels.enumerated() {
      let isThere = isThere(place, content, file.poll)
      rest = PanelView.paragraph(
        isThere ? "✓ \(label)" : "○ \(words.polls.inNoBallot(label))", &canvas, rest,
        style: isThere ? .plain : Theme.warning, most: 1)
    }
    return cursor
  }

  private func account(_ content: ReadBallots) -> String {
    let replaced = cockpit.openPoll?.ballots.count ?? 0
    let held =
      content.ballots.map {
        [words.polls.filed(ballots: PollCount(ballots: $0).voters, different: $0.count)]
      }
      ?? [words.polls.totalsOnly]
      + (content.voters.map { [words.polls.filed(tookPart: $0)] } ?? [])
    return words.lists.sentences(
      held + (replaced == 0 ? [] : [words.polls.insteadOfTyped(replaced)])
        + [words.polls.enterRecords])
  }

  private func problem(_ file: PollFile) -> String? {
    guard let count = file.count else { return nil }
    do throws(PollProblem) {
      try file.poll.check(count)
      return nil
    } catch {
      return error.sentence
    }
  }

  private func isThere(_ place: Int, _ content: ReadBallots, _ poll: Poll) -> Bool {
    if let totals = content.totals { return totals.indices.contains(place) && totals[place] > 0 }
    return content.ballots?.contains { ballot in
      if poll.method.isScale { return ballot.marks.first == place }
      return ballot.marks.indices.contains(place) && (ballot.marks[place] ?? 0) > 0
    } ?? false
  }
}
