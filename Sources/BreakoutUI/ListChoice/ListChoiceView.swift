import BreakoutModel
import BreakoutWords
import Terminal

extension ListChoice {
  /// The whole screen.
  public func frame() -> Frame {
    guard !isTooSmall else { return .tooSmall(size, smallest: CockpitLayout.smallest) }
    var canvas = Canvas(size: size)
    let cursor = ListChoiceView(choice: self).draw(&canvas)
    return Frame(canvas: canvas, cursor: cursor, isCursorVisible: true)
  }

  var isTooSmall: Bool { CockpitLayout.isTooSmall(size) }
}

/// Draws the choice of the points.
struct ListChoiceView {
  let choice: ListChoice

  /// - Returns: where the cursor stands: at the selection, or in what is typed.
  func draw(_ canvas: inout Canvas) -> Position {
    var rest = Rect(size: choice.size)
    let head = rest.takeTop(1)
    let question = rest.takeTop(1)
    let topRule = rest.takeTop(1)
    let hints = rest.takeBottom(1)
    let notice = rest.takeBottom(1)
    let bottomRule = rest.takeBottom(1)
    canvas.put(
      choice.title.fitted(columns: head.columns - 2), at: Position(column: 1, row: head.top),
      style: Theme.title)
    canvas.put(
      (choice.hasLists ? words.listChoice.question : words.listChoice.questionWithoutLists).fitted(
        columns: question.columns - 2),
      at: Position(column: 1, row: question.top),
      style: Theme.quiet)
    for rule in [topRule, bottomRule] {
      canvas.horizontalLine(at: rule.origin, columns: rule.columns, style: Theme.rule)
    }
    HintRow.draw(
      ListChoiceTable.hints(of: choice), keeping: [], &canvas, hints)
    let cursor = drawRows(&canvas, rest.inset(columns: 1))
    var line = notice.inset(columns: 1)
    guard let editor = choice.editor else {
      let count = choice.points.count
      let begins =
        count == 0 ? words.listChoice.wouldBeginWithout : words.listChoice.wouldBegin(count)
      let text = choice.notice.isEmpty ? begins : choice.notice
      canvas.put(text.fitted(columns: line.columns), at: line.origin, style: Theme.title)
      return cursor
    }
    return PanelView.query(editor, behind: words.listChoice.pointSign, &canvas, &line)
  }

  private func drawRows(_ canvas: inout Canvas, _ rect: Rect) -> Position {
    let rows = choice.rows
    guard !rows.isEmpty else {
      let text = choice.hasLists ? words.listChoice.nothingLeft : words.listChoice.nothingFound
      _ = PanelView.paragraph(text, &canvas, rect)
      return rect.origin
    }
    // A summary may take several lines; each line is shown whole.
    var lines: [(text: String, row: Int, isHead: Bool, isOut: Bool)] = []
    for (place, row) in rows.enumerated() {
      switch row {
      case .list(let list):
        let wrapped = WrappedText(
          "\(list == choice.openList ? "▾" : "▸") " + choice.offers[list].summary,
          columns: max(10, rect.columns))
        for text in wrapped.shownLines { lines.append((String(text), place, true, false)) }
      case .point(let list, let point):
        let offer = choice.offers[list]
        let isOut = offer.out.contains(point)
        let title = offer.points[point].title
        let text = title.isEmpty ? offer.points[point].question : title
        let line = "    \(isOut ? "✗" : "·") " + text
        lines.append((line.fitted(columns: rect.columns), place, false, isOut))
      }
    }
    let selected = lines.firstIndex { $0.row == choice.selection } ?? 0
    let first = rect.firstShown(of: lines.count, around: selected)
    var cursor = rect.origin
    for (place, line) in lines.dropFirst(first).prefix(rect.rows).enumerated() {
      let row = rect.row(place)
      canvas.put(
        line.text, at: row.origin,
        style: line.isOut ? Theme.quiet : line.isHead ? Theme.title : .plain,
        maxColumns: row.columns)
      guard line.row == choice.selection else { continue }
      if first + place == selected { cursor = row.origin }
      canvas.restyle(row, adding: Theme.selected)
    }
    return cursor
  }
}
