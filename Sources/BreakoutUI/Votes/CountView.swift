import BreakoutModel
import BreakoutWords
import Terminal

/// Draws the figures of a count while they are typed, and what they would mean.
struct CountView {
  let cockpit: Cockpit
  let count: CountForm

  func draw(_ canvas: inout Canvas, _ rect: Rect) -> Position? {
    guard let vote else { return nil }
    let grid = CountGridView(
      count: count, electorate: vote.electorate, rule: vote.rule, columns: rect.columns)
    var rest = rect
    // The numbers must be seen on the smallest screen too, and what they mean.
    let room = rest.rows - grid.rows - 2
    rest = PanelView.paragraph(
      vote.announcement, &canvas, rest, style: Theme.question,
      most: max(0, room))
    VoteView.gap(&rest)
    // A table needs its heads, a row and its total; what the figures mean takes what is left.
    let least = count.way == .groups ? 3 : 2
    var area = rest.takeTop(min(grid.rows, max(least, rest.rows - (count.hasReason ? 3 : 2))))
    var cursor = grid.draw(&canvas, area)
    if count.hasReason {
      area = rest.takeTop(1)
      cursor = drawReason(&canvas, area) ?? cursor
    }
    VoteView.gap(&rest)
    for line in meaning(vote) {
      rest = PanelView.paragraph(line.text, &canvas, rest, style: line.style)
    }
    return cursor
  }

  /// The vote that is counted: the open one, or the one that is counted anew.
  private var vote: Vote? {
    switch count.purpose {
    case .open: return cockpit.openVote
    case .revision(let id, _):
      guard case .vote(let vote) = cockpit.session.decisions[id]?.proceeding else { return nil }
      return vote
    }
  }

  private func drawReason(_ canvas: inout Canvas, _ row: Rect) -> Position? {
    guard !row.isEmpty else { return nil }
    canvas.put(
      words.votes.becauseLine, at: row.origin, style: count.isAtReason ? Theme.key : Theme.quiet)
    let start = Position(column: row.left + 10, row: row.top)
    let window = EditorWindow(count.reason, columns: row.columns - 10)
    canvas.put(window.text, at: start, style: count.isAtReason ? Theme.field : .plain)
    guard count.isAtReason else { return nil }
    return Position(column: start.column + window.cursor, row: row.top)
  }

  /// What the count so far would mean, what is still in doubt, or what is wrong.
  private func meaning(_ vote: Vote) -> [(text: String, style: Style)] {
    if count.tellersDiffer {
      return [(words.votes.tellersDiffer, Theme.problem)]
    }
    do {
      let verdict = try Verdict(
        count.count, of: vote.electorate, by: vote.rule, isQuorumWaived: vote.quorumWaiver != nil)
      // A count that is half typed must not look like a result to those who watch the screen.
      guard count.isTyped else { return [(typing(vote), Theme.quiet)] + doubt }
      return [(words.votes.wouldBe(verdict.sentence), .plain)] + doubt
    } catch {
      return [(words.lists.sentences([error.sentence] + wayOut(error)), Theme.problem)]
    }
  }

  private func typing(_ vote: Vote) -> String {
    count.way == .whole
      ? words.votes.typeTheCount(vote.electorate.present)
      : words.votes.typeTheCounts(vote.electorate.present)
  }

  /// Whether those who have not answered could still turn it.
  private var doubt: [(text: String, style: Style)] {
    guard !count.hasReason, count.count.tally.hands > 0,
      let prospect = cockpit.prospect(of: count.count), prospect.outstanding > 0
    else { return [] }
    // While figures are missing, who has not answered cannot be told from who was not counted yet.
    if !count.isTyped, count.way != .groups, !prospect.isDecided { return [] }
    guard prospect.isDecided else { return [(prospect.sentence, Theme.quiet)] }
    return [(words.votes.recordsEarly(prospect.sentence), Theme.warning)]
  }

  private func wayOut(_ refusal: Refusal) -> [String] {
    switch refusal {
    case .moreHandsThanPresent, .moreHandsThanPresentInGroup:
      count.hasReason ? [] : [words.votes.correctsPresence]
    default: []
    }
  }
}
