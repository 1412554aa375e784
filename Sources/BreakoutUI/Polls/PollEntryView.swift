import BreakoutModel
import BreakoutWords
import Terminal

/// Draws the entry of totals or of single ballots.
struct PollEntryView {
  let cockpit: Cockpit

  func draw(_ entry: PollEntry, _ canvas: inout Canvas, _ rect: Rect) -> Position? {
    let subject = cockpit.session.decisionUnderWay?.subject
    let name = PollView.name(subject)
    var rest = PanelView.heading(
      words.polls.openTitle(on: name, entry.poll.method.words), &canvas, rect)
    rest = PanelView.paragraph(
      subject?.wording ?? "", &canvas, rest, style: Theme.title, most: rest.rows > 9 ? 3 : 1)
    PollView.gap(&rest)
    if rest.rows > 8 {
      rest = PanelView.paragraph(entry.poll.instruction, &canvas, rest, style: Theme.question)
      PollView.gap(&rest)
    }
    return entry.mode == .totals
      ? drawTotals(entry, &canvas, &rest) : drawBallots(entry, &canvas, &rest)
  }

  private func drawTotals(
    _ entry: PollEntry, _ canvas: inout Canvas, _ rest: inout Rect
  ) -> Position? {
    let labels =
      signedLabels(entry.poll) + (entry.poll.method.isScale ? [] : [words.polls.tookPartLine])
    let lines = labels.enumerated().map { place, label in
      let isFocused = place == entry.focus
      return PollView.Line(
        label: label, value: entry.numbers[place].text,
        editor: isFocused ? entry.numbers[place] : nil, isFocused: isFocused)
    }
    let recorded = recordedBallots
    let cursor = PollView.draw(
      lines, &canvas, &rest, keeping: recorded == nil ? 1 : rest.rows > 4 ? 2 : 1)
    PollView.gap(&rest, above: 3)
    if let recorded {
      rest = PanelView.paragraph(recorded, &canvas, rest, style: Theme.warning, most: 1)
    }
    let (state, style) = state(of: entry)
    _ = PanelView.paragraph(state, &canvas, rest, style: style)
    return cursor
  }

  /// That ballots are there which these totals would take the place of.
  private var recordedBallots: String? {
    guard let ballots = cockpit.openPoll?.ballots, !ballots.isEmpty else { return nil }
    return words.polls.recordedBallots(PollCount(ballots: ballots).voters)
  }

  /// How many the count is about so far, or what cannot be true of it.
  private func state(of entry: PollEntry) -> (String, Style) {
    if entry.voters > 0, !entry.numbers.contains(where: \.isEmpty) {
      do throws(PollProblem) {
        try entry.poll.check(entry.count)
      } catch {
        return (error.sentence, Theme.problem)
      }
    }
    return (soFar(entry), Theme.quiet)
  }

  private func soFar(_ entry: PollEntry) -> String {
    let present = entry.poll.electorate?.present
    if entry.poll.method.isScale {
      return present.map { words.polls.together(entry.voters, present: $0) }
        ?? words.polls.together(entry.voters)
    }
    return present.map { words.polls.typeTotals(present: $0) } ?? words.polls.typeTotals
  }

  private func drawBallots(
    _ entry: PollEntry, _ canvas: inout Canvas, _ rest: inout Rect
  ) -> Position? {
    let ballots = cockpit.openPoll?.ballots ?? []
    let voters = ballots.isEmpty ? 0 : PollCount(ballots: ballots).voters
    let label =
      entry.poll.electorate.map { words.polls.ballots(voters, ofPresent: $0.present) }
      ?? words.polls.ballots(voters)
    let line = PollView.Line(
      label: label, value: "",
      editor: entry.ballot, isFocused: true)
    let cursor = PollView.draw([line], &canvas, &rest)
    rest = PanelView.paragraph(
      entry.poll.typing, &canvas, rest, style: Theme.quiet, most: rest.rows > 6 ? 2 : 1)
    PollView.gap(&rest, above: 6)
    if entry.poll.method.showsBallotsSoFar {
      drawSoFar(entry.poll, ballots, &canvas, rest)
    } else {
      drawOptions(entry.poll, &canvas, rest)
    }
    return cursor
  }

  private func drawSoFar(
    _ poll: Poll, _ ballots: [PollBallot], _ canvas: inout Canvas, _ rest: Rect
  ) {
    let totals = PollCount(ballots: ballots).totals(in: poll)
    let voters = max(1, totals.reduce(0, +))
    for (place, label) in poll.labels.enumerated() {
      let row = rest.row(place)
      guard !row.isEmpty else { break }
      let bar = PollBars.bar(totals[place], of: voters, columns: row.columns >= 60 ? 20 : 8)
      let count = "\(totals[place])"
      let space = row.columns - DisplayWidth.columns(of: bar) - 6
      canvas.put(
        "\(label.padded(columns: space)) \(bar) \(count)", at: row.origin, maxColumns: row.columns)
    }
  }

  /// The result stays hidden until everybody has chosen; the letters are needed to type.
  private func drawOptions(_ poll: Poll, _ canvas: inout Canvas, _ rest: Rect) {
    let labels = signedLabels(poll)
    // Many options stand beside each other where they do not fit below each other.
    let columns = labels.count <= rest.rows ? 1 : min(3, max(1, rest.columns / 18))
    let width = rest.columns / columns
    let rows = max(1, (labels.count + columns - 1) / columns)
    for (place, label) in labels.enumerated() {
      let (column, row) = (place / rows, place % rows)
      guard row < rest.rows else { continue }
      canvas.put(
        label.fitted(columns: width - 1),
        at: Position(column: rest.left + column * width, row: rest.top + row))
    }
  }

  private func signedLabels(_ poll: Poll) -> [String] {
    guard !poll.method.isScale else { return poll.labels }
    return poll.options.enumerated().map { "\(Poll.sign(ofOption: $0.offset)) \($0.element)" }
  }
}

/// Bars of blocks.
enum PollBars {
  static func bar(_ value: Int, of whole: Int, columns: Int) -> String {
    let filled = whole > 0 ? min(columns, (value * columns + whole / 2) / whole) : 0
    // Something is never drawn as nothing.
    let shown = value > 0 ? max(1, filled) : 0
    return String(repeating: "█", count: shown) + String(repeating: "░", count: columns - shown)
  }
}
