import BreakoutModel
import BreakoutWords
import Terminal

/// The cells of a count: a list for the room, a table for constituencies, two columns for two tellers.
struct CountGridView {
  let count: CountForm
  let electorate: Electorate
  let rule: VoteRule

  /// How wide the screen is.
  let columns: Int

  private var isNarrow: Bool { columns < 60 }

  /// From one figure of a table to the next.
  private var stride: Int { isNarrow ? 5 : 6 }

  /// How many rows it wants.
  var rows: Int {
    switch count.way {
    case .whole: count.answers.count
    case .tellers: count.answers.count + 1
    case .groups: count.series.count + 2
    }
  }

  /// Returns where the cursor stands; `nil` while it is elsewhere.
  func draw(_ canvas: inout Canvas, _ rect: Rect) -> Position? {
    count.way == .groups ? drawTable(&canvas, rect) : drawList(&canvas, rect)
  }

  /// The answers below each other; a second teller beside the first.
  private func drawList(_ canvas: inout Canvas, _ rect: Rect) -> Position? {
    var rest = rect
    if count.way == .tellers {
      let row = rest.takeTop(1)
      for place in count.series.indices {
        canvas.put(
          count.name(place), at: Position(column: row.left + 10 + place * 12, row: row.top),
          style: Theme.quiet)
      }
    }
    var cursor: Position?
    for (column, answer) in count.answers.enumerated() {
      let row = rest.takeTop(1)
      guard !row.isEmpty else { break }
      let isFocused = count.series.indices.contains { count.index($0, column) == count.focus }
      canvas.put(answer.name, at: row.origin, style: isFocused ? Theme.key : Theme.quiet)
      for place in count.series.indices {
        let start = Position(column: row.left + 10 + place * 12, row: row.top)
        cursor = drawCell(place, column, columns: 9, &canvas, start) ?? cursor
      }
      if differs(column) {
        let start = Position(column: row.left + 10 + 24, row: row.top)
        canvas.put("≠", at: start, style: Theme.problem, maxColumns: max(0, row.columns - 34))
      }
    }
    return cursor
  }

  private func differs(_ column: Int) -> Bool {
    count.tellersDiffer && count.value(0, column) ?? 0 != count.value(1, column) ?? 0
  }

  private func drawTable(_ canvas: inout Canvas, _ rect: Rect) -> Position? {
    var rest = rect
    let name = nameColumns(rect.columns)
    let head = rest.takeTop(1)
    let total = rest.takeBottom(rest.rows > 1 ? 1 : 0)
    let place = min(count.focus / max(1, count.answers.count), count.series.count - 1)
    let top = max(0, min(place, count.series.count - 1) - rest.rows + 1)
    let below = max(0, count.series.count - top - rest.rows)
    drawHeads(&canvas, head, name, OutOfView(above: top))
    var cursor: Position?
    for series in count.series.indices.dropFirst(top).prefix(rest.rows) {
      let row = rest.takeTop(1)
      canvas.put(
        words.people.constituency(count.series[series]).fitted(columns: name - 1), at: row.origin,
        style: series == place ? Theme.key : .plain)
      var column = row.left + name
      let present = electorate.group(count.series[series])?.present ?? 0
      canvas.put(
        "\(present)".padded(columns: 4, .right), at: Position(column: column, row: row.top),
        style: Theme.quiet)
      column += 5
      for answer in count.answers.indices {
        let start = Position(column: column, row: row.top)
        cursor = drawCell(series, answer, columns: stride - 1, &canvas, start) ?? cursor
        column += stride
      }
      canvas.put(
        mark(series), at: Position(column: column, row: row.top),
        maxColumns: max(0, row.right - column))
    }
    drawTotals(&canvas, total, name, OutOfView(below: below))
    return cursor
  }

  private func nameColumns(_ columns: Int) -> Int {
    let longest = count.series.map { DisplayWidth.columns(of: $0) }.max() ?? 0
    let figures = 5 + stride * count.answers.count + 9
    return min(max(5, longest) + 1, max(6, columns - figures))
  }

  private func drawHeads(_ canvas: inout Canvas, _ row: Rect, _ name: Int, _ others: OutOfView) {
    var column = row.left + name
    canvas.put(words.votes.hereHead, at: Position(column: column, row: row.top), style: Theme.quiet)
    column += 5
    for answer in count.answers {
      canvas.put(
        answer.short, at: Position(column: column, row: row.top), style: Theme.quiet,
        maxColumns: max(0, min(stride - 1, row.right - column)))
      column += stride
    }
    draw(others, &canvas, row, column)
  }

  /// Says in the column of the marks what the scrolling has put out of view.
  private func draw(_ others: OutOfView, _ canvas: inout Canvas, _ row: Rect, _ column: Int) {
    let space = max(0, row.right - column)
    canvas.put(
      others.words(columns: space), at: Position(column: column, row: row.top),
      style: Theme.warning, maxColumns: space)
  }

  private func drawTotals(
    _ canvas: inout Canvas, _ row: Rect, _ name: Int, _ others: OutOfView
  ) {
    guard !row.isEmpty else { return }
    canvas.put(words.votes.totalLine.fitted(columns: name - 1), at: row.origin, style: Theme.title)
    var column = row.left + name
    canvas.put(
      "\(electorate.present)".padded(columns: 4, .right),
      at: Position(column: column, row: row.top), style: Theme.title)
    column += 5
    for answer in count.answers.indices {
      let sum = count.series.indices.reduce(0) { min($0 + (count.value($1, answer) ?? 0), 999_999) }
      canvas.put("\(sum)", at: Position(column: column, row: row.top), style: Theme.title)
      column += stride
    }
    draw(others, &canvas, row, column)
  }

  /// Whether a constituency meets what the rule asks of it; empty where it asks nothing, and while its count
  /// is none that the rule can decide.
  private func mark(_ series: Int) -> String {
    guard let condition = rule.groups, count.isTyped(series),
      let presence = electorate.group(count.series[series])
    else { return "" }
    let tally = count.tally(series)
    // More hands than people are an error, not a majority.
    guard tally.hands <= presence.present else { return "" }
    do {
      let verdict = try GroupVerdict(
        GroupTally(presence.name, tally), of: presence, by: condition)
      return condition.mark(of: verdict.state, isNarrow: isNarrow)
    } catch {
      // The vote says itself what it lacks to be decided.
      return ""
    }
  }

  private func drawCell(
    _ series: Int, _ answer: Int, columns: Int, _ canvas: inout Canvas, _ start: Position
  ) -> Position? {
    let editor = count.editor(series, answer)
    let isFocused = count.focus == count.index(series, answer)
    let text = editor.isEmpty && !isFocused && columns < 9 ? "·" : editor.text
    canvas.put(
      text.padded(columns: columns), at: start, style: isFocused ? Theme.field : .plain,
      maxColumns: columns)
    guard isFocused else { return nil }
    let typed = DisplayWidth.columns(of: editor.textBeforeCursor)
    return Position(column: start.column + min(typed, columns), row: start.row)
  }
}

extension CountForm.Answer {
  /// Over a narrow column.
  fileprivate var short: String {
    switch self {
    case .abstain: words.votes.abstainHead
    case .invalid: words.votes.invalidHead
    case .yes, .no, .block: name
    }
  }
}
