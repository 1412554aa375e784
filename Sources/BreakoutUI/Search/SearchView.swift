import BreakoutModel
import BreakoutWords
import Terminal

/// Draws the search and what it found.
struct SearchView {
  let cockpit: Cockpit

  func draw(_ search: Search, _ canvas: inout Canvas, _ rect: Rect) -> Position? {
    var rest = rect
    let count = search.hits.count
    let tally =
      search.query.isEmpty
      ? words.search.typeIt
      : search.isCut
        ? words.search.newest(count)
        : count == 0 ? words.search.nothingFound : words.search.found(count)
    let cursor = PanelView.query(search.query, behind: "/", tally: tally, &canvas, &rest)
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
    return cursor
  }
}
