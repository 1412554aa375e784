import BreakoutModel
import BreakoutWords
import Terminal

/// Draws the search and what it found.
struct SearchView {
  let cockpit: Cockpit

  func draw(_ search: Search, _ canvas: inout Canvas, _ rect: Rect) -> Position? {
    var rest = rect
    let row = rest.takeTop(1)
    canvas.put("/", at: row.origin, style: Theme.key)
    canvas.put(
      search.query.text, at: Position(column: row.left + 1, row: row.top),
      maxColumns: row.columns - 1)
    let count = search.hits.count
    let tally =
      search.query.isEmpty
      ? words.search.typeIt
      : search.isCut
        ? words.search.newest(count)
        : count == 0 ? words.search.nothingFound : words.search.found(count)
    canvas.put(
      tally, at: Position(column: row.right - DisplayWidth.columns(of: tally), row: row.top),
      style: Theme.quiet)
    let top = max(0, search.selection - rest.rows + 1)
    for (offset, hit) in search.hits.dropFirst(top).prefix(rest.rows).enumerated() {
      let line = rest.row(offset)
      let time = hit.at.map { ClockText.timeOfDay($0, cockpit.session.header) } ?? hit.kind
      let place = hit.point.map { "\($0.number)" } ?? "–"
      let text = hit.text.replacing("\n", with: " ")
      canvas.put(
        "\(time.padded(columns: 6))\(place.padded(columns: 4))\(text)".fitted(
          columns: line.columns),
        at: line.origin)
      if top + offset == search.selection { canvas.restyle(line, adding: Theme.selected) }
    }
    let typed = DisplayWidth.columns(of: search.query.textBeforeCursor)
    return Position(column: min(row.left + 1 + typed, row.right - 1), row: row.top)
  }
}
