import BreakoutModel
import BreakoutReport
import BreakoutWords
import Terminal

/// Draws the document as the files will hold it, with what is missing marked.
struct PreviewView {
  let preview: Preview

  private var page: PreviewPage { preview.page }

  /// Where the lines stand below the heading.
  static func text(_ rect: Rect) -> Rect {
    var rest = rect.inset(columns: 1)
    _ = rest.takeTop(1)
    if rest.rows > 8 { _ = rest.takeTop(1) }
    return rest
  }

  /// - Parameter rect: the whole middle.
  func draw(_ canvas: inout Canvas, _ rect: Rect) -> Position? {
    let text = Self.text(rect)
    var head = rect.inset(columns: 1)
    let cursor = drawHead(&canvas, head.takeTop(1))
    if let chosen = preview.contents {
      drawContents(chosen, &canvas, text)
    } else {
      drawLines(&canvas, text)
    }
    return cursor
  }

  private func drawHead(_ canvas: inout Canvas, _ row: Rect) -> Position? {
    if let query = preview.query {
      let prompt = words.document.find
      canvas.put(prompt, at: row.origin, style: Theme.title)
      var rest = row
      _ = rest.takeLeft(prompt.count)
      let window = EditorWindow(query, columns: rest.columns)
      canvas.put(window.text, at: rest.origin, style: Theme.field)
      return Position(column: rest.left + window.cursor, row: rest.top)
    }
    let position =
      preview.contents == nil ? positionWords(row.columns) : words.document.enterGoesThere
    let width = DisplayWidth.columns(of: position)
    let name = page.source.template.name
    canvas.put(
      name.fitted(columns: max(0, row.columns - min(width, row.columns / 2) - 2)), at: row.origin,
      style: Theme.title)
    let room = row.columns - DisplayWidth.columns(of: name) - 2
    let fitted = position.fitted(columns: max(room, row.columns / 2))
    canvas.put(
      fitted, at: Position(column: row.right - DisplayWidth.columns(of: fitted), row: row.top),
      style: Theme.quiet)
    return nil
  }

  /// `found 2 of 5 · Left open · page 1 of 2 · 34 %`
  ///
  /// - Parameter columns: of the whole row; a narrow one has no room for the heading.
  private func positionWords(_ columns: Int) -> String {
    let count = page.lines.count
    let end = min(count, preview.top + preview.rows)
    let share = words.document.share(count == 0 ? 100 : end * 100 / count)
    let section = page.section(at: preview.top)
    let heading =
      columns >= 60 && page.headings.indices.contains(section)
        && page.headings[section].level > 1
      ? page.headings[section].text : nil
    // Where the eye is: what stands in the first lines may be the end of the page before.
    let paper = words.document.page(
      page.page(at: preview.top + preview.rows / 2), of: page.breaks.count + 1)
    let found = preview.finding.flatMap { finding in
      finding.line.map { _ in words.document.found(finding.current + 1, of: finding.lines.count) }
    }
    return [found, heading?.fitted(columns: 24), paper, share].compactMap { $0 }.joined(
      separator: " · ")
  }

  private func drawLines(_ canvas: inout Canvas, _ rect: Rect) {
    let found = Set(preview.finding?.lines ?? [])
    for offset in 0..<rect.rows {
      let place = preview.top + offset
      guard page.lines.indices.contains(place) else { return }
      let line = page.lines[place]
      let row = rect.row(offset)
      canvas.put(
        line.text, at: row.origin,
        style: page.breaks.contains(place)
          ? Theme.quiet : line.heading == nil ? .plain : Theme.title,
        maxColumns: row.columns)
      for columns in marks(in: place) {
        let mark = Rect(
          column: row.left + columns.lowerBound, row: row.top, columns: columns.count, rows: 1)
        canvas.restyle(mark.intersection(row), adding: Theme.mark)
      }
      if found.contains(place) {
        let isCurrent = place == preview.finding?.line
        canvas.restyle(row, adding: isCurrent ? Theme.selected : Theme.field)
      }
    }
  }

  /// Which columns of a line hold a mark such as `[to be completed]`, or the part of one that was broken
  /// at the line's end.
  private func marks(in place: Int) -> [Range<Int>] {
    let text = page.lines[place].text
    let neighbours = [place - 1, place + 1].map {
      page.lines.indices.contains($0) ? page.lines[$0].text : ""
    }
    let margin = text.prefix { $0 == " " }.count
    let before = neighbours[0] + " "
    let words = text.dropFirst(margin)
    let after = " " + neighbours[1].drop { $0 == " " }
    let whole = before + words + after
    let start = before.count
    let end = start + words.count
    return Marker.all.flatMap { marker in
      whole.ranges(of: marker).compactMap { range -> Range<Int>? in
        let lower = max(start, whole.distance(from: whole.startIndex, to: range.lowerBound))
        let upper = min(end, whole.distance(from: whole.startIndex, to: range.upperBound))
        guard lower < upper else { return nil }
        let columns = { (count: Int) in
          DisplayWidth.columns(of: words.prefix(count - start)) + margin
        }
        return columns(lower)..<columns(upper)
      }
    }
  }

  private func drawContents(_ chosen: Int, _ canvas: inout Canvas, _ rect: Rect) {
    let headings = page.headings
    let top = rect.firstShown(of: headings.count, around: chosen)
    for (offset, heading) in headings.dropFirst(top).prefix(rect.rows).enumerated() {
      let row = rect.row(offset)
      let indent = String(repeating: "  ", count: max(0, heading.level - 2))
      canvas.put((indent + heading.text).fitted(columns: row.columns), at: row.origin)
      if top + offset == chosen { canvas.restyle(row, adding: Theme.selected) }
    }
  }
}
