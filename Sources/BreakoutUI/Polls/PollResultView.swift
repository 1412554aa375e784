import BreakoutModel
import BreakoutWords
import Terminal

/// Draws the result of a poll: its headline, bars with numbers and ranks, what explains it, and how it was
/// counted.
struct PollResultView {
  let cockpit: Cockpit

  struct Line {
    var text: String
    var style = Style.plain
  }

  func draw(_ page: PollResultPage, _ canvas: inout Canvas, _ rect: Rect) {
    let decision = cockpit.session.decisions[page.decision]
    let lines = lines(of: page, columns: rect.columns)
    var rest = rect
    let row = rest.takeTop(1)
    let title =
      [words.polls.resultTitle(on: PollView.name(decision?.subject))]
      + (lines.count > rest.rows ? [words.polls.arrowsScroll] : [])
    canvas.put(
      title.joined(separator: " · ").fitted(columns: row.columns), at: row.origin,
      style: Theme.title)
    for (place, line) in lines.dropFirst(page.top).prefix(rest.rows).enumerated() {
      canvas.put(
        line.text, at: Position(column: rest.left, row: rest.top + place), style: line.style,
        maxColumns: rest.columns)
    }
  }

  /// Everything there is to say, wrapped, from the top.
  func lines(of page: PollResultPage, columns: Int) -> [Line] {
    guard let decision = cockpit.session.decisions[page.decision],
      case .poll(let poll) = decision.proceeding, poll.count != nil
    else { return [] }
    // On a small screen the result itself must be seen first.
    let question = decision.subject.wording
    let asked =
      columns < 60
      ? [Line(text: question.fitted(columns: columns), style: Theme.quiet)]
      : wrapped(question, columns, Theme.quiet)
    do throws(PollProblem) {
      let result = try PollResult(poll)
      let bars = result.bars
      return asked + wrapped(result.headline, columns, Theme.good.adding(.bold))
        + bars.flatMap { PollBars.lines(of: $0, among: bars, columns: columns) }
        + priorities(page, columns)
        + result.remarks.flatMap { wrapped($0, columns, .plain) }
        + ranked(poll, result, columns)
        + result.groupLines.flatMap { wrapped($0, columns, .plain) }
        + result.counting.flatMap { wrapped($0, columns, Theme.quiet) }
    } catch {
      return asked + wrapped(error.sentence, columns, Theme.problem)
    }
  }

  private func priorities(_ page: PollResultPage, _ columns: Int) -> [Line] {
    guard let priorities = PollPriorities(page.decision, in: cockpit.session) else { return [] }
    return priorities.lines(in: cockpit.session, at: cockpit.now).flatMap {
      wrapped($0, columns, Theme.warning)
    }
  }

  private func ranked(_ poll: Poll, _ result: PollResult, _ columns: Int) -> [Line] {
    guard case .ranked(let table, let order) = result.detail else { return [] }
    return PairwiseLines(poll.options, table, order).text(columns: columns).flatMap {
      wrapped($0, columns, .plain)
    }
  }

  private func wrapped(_ text: String, _ columns: Int, _ style: Style) -> [Line] {
    WrappedText(text, columns: max(1, columns)).lines.map { Line(text: String($0), style: style) }
  }
}

extension PollBars {
  /// A bar of a result: on one line where there is room, else the words above the bar.
  static func lines(
    of bar: PollBar, among all: [PollBar], columns: Int
  ) -> [PollResultView.Line] {
    let rank = all.map { DisplayWidth.columns(of: $0.rank) }.max() ?? 0
    let text = all.map { DisplayWidth.columns(of: $0.text) }.max() ?? 0
    let label = all.map { DisplayWidth.columns(of: $0.label) }.max() ?? 0
    // The point behind a rank tells it from a number that an option begins with.
    let mark = bar.rank.hasSuffix("=") ? bar.rank : bar.rank + "."
    let start = rank == 0 ? "" : mark.padded(columns: rank + 2)
    let space = columns - DisplayWidth.columns(of: start) - text - 2
    // The words of a scale's steps are its legend and stand nowhere else, so they are shown whole.
    guard space >= 30, rank > 0 || label <= space - 10 else {
      let blocks = Self.bar(bar.value, of: bar.of, columns: 8)
      let indent = String(repeating: " ", count: DisplayWidth.columns(of: start))
      let words =
        rank > 0
        ? [(start + bar.label).fitted(columns: columns)]
        : WrappedText(bar.label, columns: max(1, columns)).lines.map { String($0) }
      return words.map { .init(text: $0, style: Theme.title) }
        + [.init(text: "\(indent)\(blocks) \(bar.text)".fitted(columns: columns))]
    }
    let words = min(label, space - 10)
    let blocks = Self.bar(bar.value, of: bar.of, columns: min(24, space - words))
    return [
      .init(text: "\(start)\(bar.label.padded(columns: words)) \(blocks) \(bar.text)")
    ]
  }
}
