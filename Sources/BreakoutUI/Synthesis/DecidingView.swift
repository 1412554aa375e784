import BreakoutModel
import BreakoutSynthesis
import BreakoutWords
import Terminal

extension Deciding {
  /// The whole screen.
  public func frame() -> Frame {
    guard !isTooSmall else { return .tooSmall(size, smallest: DecidingLayout.smallest) }
    var canvas = Canvas(size: size)
    let cursor = DecidingView(deciding: self).draw(&canvas)
    let rest = DecidingLayout(self).topRule.start
    return Frame(canvas: canvas, cursor: cursor ?? rest, isCursorVisible: cursor != nil)
  }

  /// Whether the window is too small to show what keys would do.
  var isTooSmall: Bool {
    let smallest = DecidingLayout.smallest
    return size.columns < smallest.columns || size.rows < smallest.rows
  }
}

/// Draws the deciding screen.
struct DecidingView {
  let deciding: Deciding

  /// Returns where the cursor stands.
  func draw(_ canvas: inout Canvas) -> Position? {
    let layout = DecidingLayout(deciding)
    drawHead(&canvas, layout.head)
    drawBottom(&canvas, layout)
    if case .help(_, let top) = deciding.mode {
      canvas.horizontalLine(
        at: layout.topRule.origin, columns: layout.topRule.columns, style: Theme.rule)
      let rows = layout.bottomRule.top - layout.topRule.bottom
      let middle = Rect(
        column: 1, row: layout.topRule.bottom, columns: layout.head.columns - 2, rows: rows)
      DecidingHelp.draw(top, &canvas, middle)
      return nil
    }
    guard let question = deciding.question, let sides = deciding.sides(of: question) else {
      return nil
    }
    drawQuestion(deciding.questions.all[question], &canvas, layout.topRule)
    for (side, rect) in zip(sides, layout.sides) {
      DecidingSideView(side, sides, columns: rect.columns, isShort: layout.isStacked)
        .draw(&canvas, in: rect, top: deciding.top)
    }
    if !layout.divider.isEmpty {
      canvas.verticalLine(
        at: layout.divider.origin, rows: layout.divider.rows, style: Theme.rule)
    }
    guard case .wording(let editor) = deciding.mode else { return nil }
    return drawEditor(editor, &canvas, layout.editor)
  }

  private func drawHead(_ canvas: inout Canvas, _ row: Rect) {
    let open = deciding.openCount
    let count = deciding.asked.count
    let progress = words.deciding.pair(min(deciding.place + 1, count), of: count)
    let left = open == 0 ? words.deciding.allDecided : words.deciding.toDecide(open)
    let right = "\(progress) · \(left)"
    let width = DisplayWidth.columns(of: right)
    let title = words.deciding.title(deciding.synthesis.rooms.count)
    canvas.put(
      title.fitted(columns: row.columns - width - 4),
      at: Position(column: row.left + 1, row: row.top), style: Theme.title)
    canvas.put(right, at: Position(column: row.right - width - 1, row: row.top))
  }

  private func drawQuestion(_ question: PairQuestion, _ canvas: inout Canvas, _ row: Rect) {
    canvas.horizontalLine(at: row.origin, columns: row.columns, style: Theme.rule)
    let text =
      switch question.kind {
      case .duplicate(let likeness):
        words.deciding.same(likeness.words)
      case .contradiction(let verbs):
        words.deciding.contradiction(verbs.first, verbs.second)
      }
    canvas.put(
      " \(text) ".fitted(columns: row.columns - 2),
      at: Position(column: row.left + 1, row: row.top), style: Theme.question)
  }

  private func drawEditor(
    _ editor: TextEditor, _ canvas: inout Canvas, _ rect: Rect
  ) -> Position? {
    var rest = rect
    let head = rest.takeTop(1)
    canvas.put(
      words.deciding.commonWording.fitted(columns: head.columns),
      at: head.origin, style: Theme.key)
    let layout = editor.layout(columns: max(1, rest.columns))
    let first = rest.firstShown(of: layout.lines.count, around: layout.cursor.row)
    for (row, line) in layout.lines.dropFirst(first).prefix(rest.rows).enumerated() {
      let place = rest.row(row)
      canvas.fill(place, style: Theme.field)
      canvas.put(line, at: place.origin, style: Theme.field, maxColumns: place.columns)
    }
    return Position(
      column: rest.left + layout.cursor.column, row: rest.top + layout.cursor.row - first)
  }

  private func drawBottom(_ canvas: inout Canvas, _ layout: DecidingLayout) {
    let row = layout.bottomRule
    canvas.horizontalLine(at: row.origin, columns: row.columns, style: Theme.rule)
    let (sign, style) = savingSign
    let width = DisplayWidth.columns(of: sign)
    canvas.put(
      " \(sign) ", at: Position(column: row.right - width - 3, row: row.top), style: style)
    if let words = stateWords {
      canvas.put(
        " \(words) ".fitted(columns: row.columns - width - 6),
        at: Position(column: row.left + 1, row: row.top), style: Theme.title)
    }
    let noticeStyle = deciding.savingProblem == nil ? Theme.title : Theme.problem
    for (place, line) in layout.notice.enumerated() {
      let row = layout.noticeRect.row(place)
      canvas.put(
        line, at: Position(column: row.left + 1, row: row.top), style: noticeStyle,
        maxColumns: row.columns - 2)
    }
    drawHints(&canvas, layout.hints)
  }

  private var savingSign: (String, Style) {
    switch deciding.saving {
    case .saved: (words.deciding.saved, Theme.good)
    case .waiting: (words.deciding.saving, Theme.quiet)
    case .failed: (words.deciding.unsaved, Theme.problem)
    }
  }

  /// What was decided on the pair that is shown; `nil` while it is open for the first time.
  private var stateWords: String? {
    guard let question = deciding.question else { return nil }
    switch deciding.state(of: question) {
    case .open(let isAskedAgain):
      return isAskedAgain ? words.deciding.askedAgain : nil
    case .settled: return words.deciding.settled
    case .answered(let decision):
      let pair = decision.pair
      return switch decision.answer {
      case .keepBoth: words.deciding.keptBoth
      case .merge: words.deciding.merged
      case .keepFirst: words.deciding.keptOnly("\(pair.first)")
      case .keepSecond: words.deciding.keptOnly("\(pair.second)")
      case .contradiction: words.deciding.isContradiction
      case .noContradiction: words.deciding.isNoContradiction
      }
    }
  }

  private func drawHints(_ canvas: inout Canvas, _ row: Rect) {
    let helpKeys = Set(
      DecidingTable.entries.first { $0.command == .help }?.keys.values.joined().map(\.name)
        ?? [])
    HintRow.draw(
      DecidingTable.hints(in: deciding.keyPlace),
      keeping: deciding.keyPlace == .help ? [] : helpKeys, &canvas, row)
  }
}
