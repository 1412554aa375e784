import BreakoutModel
import BreakoutWords
import Terminal

/// Draws what is fixed before hands go up.
struct VoteSetupView {
  let setup: VoteSetup

  func draw(_ canvas: inout Canvas, _ rect: Rect) -> Position? {
    var rest = rect
    let lines = setup.lines
    // The rule is read out from below the lines.
    let announced = min(rest.rows / 2, announcement == nil ? 0 : 3)
    let space = max(1, rest.rows - announced)
    let focus = lines.firstIndex(of: setup.focus) ?? 0
    let top = min(max(0, focus - space + 1), max(0, lines.count - 1))
    let label = labelColumns(rest.columns)
    var cursor: Position?
    for (place, line) in lines.enumerated().dropFirst(top).prefix(space) {
      let row = rest.takeTop(1)
      guard !row.isEmpty else { break }
      let isFocused = place == focus
      canvas.put(
        parts(of: line).label.fitted(columns: label - 1), at: row.origin,
        style: isFocused ? Theme.key : Theme.quiet)
      let start = Position(column: row.left + label, row: row.top)
      let columns = max(1, row.columns - label)
      let window = editor(of: line).map { EditorWindow($0, columns: columns) }
      canvas.put(
        window?.text ?? parts(of: line).value.fitted(columns: columns), at: start,
        style: isFocused ? Theme.field : .plain)
      if isFocused {
        cursor = Position(column: start.column + (window?.cursor ?? 0), row: row.top)
      }
      if line == .rule, let doubt = setup.doubtNow {
        rest = PanelView.paragraph(
          doubt, &canvas, rest, style: Theme.warning, most: max(1, rest.rows - 4))
      }
      if line == .rule, let problem = setup.ruleProblem {
        rest = PanelView.paragraph(
          problem.sentence, &canvas, rest, style: Theme.problem, most: max(1, rest.rows - 2))
      }
    }
    VoteView.gap(&rest)
    if let announcement {
      rest = PanelView.paragraph(announcement, &canvas, rest, style: Theme.question)
    }
    if setup.isQuorumShort, setup.waiver.isEmpty {
      _ = PanelView.paragraph(
        words.votes.waiverMissing, &canvas, rest, style: Theme.warning)
    }
    return cursor
  }

  /// The rule in the words the moderator reads out.
  private var announcement: String? {
    guard let rule = setup.chosenRule else { return nil }
    guard let electorate = setup.electorate else { return rule.announcement(for: nil) }
    var vote = Vote(rule: rule, electorate: electorate)
    if setup.isQuorumShort, !setup.waiver.isEmpty { vote.quorumWaiver = setup.waiver.text }
    return vote.announcement
  }

  private func labelColumns(_ columns: Int) -> Int {
    let longest = setup.lines.map { DisplayWidth.columns(of: parts(of: $0).label) }.max() ?? 0
    return min(max(9, longest) + 1, columns / 2)
  }

  private func editor(of line: VoteSetup.Line) -> TextEditor? {
    switch line {
    case .rule: setup.words
    case .number(let number): setup.numbers[number]
    case .waiver: setup.waiver
    case .method, .way: nil
    }
  }

  private func parts(of line: VoteSetup.Line) -> (label: String, value: String) {
    switch line {
    case .rule: (words.votes.ruleLine, setup.words?.text ?? "◂ \(setup.rules[setup.rule].words) ▸")
    case .method:
      (
        words.votes.methodLine,
        setup.chosenMethod == setup.method
          ? "◂ \(setup.method.name) ▸" : words.votes.methodOfRule(setup.chosenMethod.name)
      )
    case .way:
      (
        words.votes.wayLine,
        setup.chosenRule?.needsGroups == true
          ? words.votes.wayOfRule(setup.way.name) : "◂ \(setup.way.name) ▸"
      )
    case .number(let number): (label(of: number), setup.numbers[number]?.text ?? "")
    case .waiver: (words.votes.waiverLine, setup.waiver.text)
    }
  }

  private func label(of number: VoteSetup.Number) -> String {
    switch number {
    case .present: words.votes.presentLine
    case .entitled: words.votes.entitledLine
    case .groupPresent(let place): setup.groups[place]
    case .groupEntitled(let place): words.votes.entitledLine(of: setup.groups[place])
    }
  }
}
