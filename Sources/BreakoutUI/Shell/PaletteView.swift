import BreakoutModel
import BreakoutWords
import Terminal

/// Draws the list of commands.
struct PaletteView {
  let cockpit: Cockpit

  func draw(_ palette: Palette, _ canvas: inout Canvas, _ rect: Rect) -> Position? {
    var rest = rect
    let cursor = PanelView.query(palette.query, behind: ":", &canvas, &rest)
    let matches = palette.matches
    drawWords(matches.isEmpty ? nil : palette.selected, &canvas, &rest)
    let hasMore = matches.count > rest.rows && rest.rows > 2
    let more =
      hasMore ? rest.takeBottom(1) : Rect(origin: rest.origin, size: Size(columns: 0, rows: 0))
    let top = max(0, palette.selection - rest.rows + 1)
    if hasMore {
      drawMore(above: top, below: matches.count - top - rest.rows, &canvas, more)
    }
    for (offset, command) in matches.dropFirst(top).prefix(rest.rows).enumerated() {
      let line = rest.row(offset)
      let reason = cockpit.whyDisabled(command)
      let keys = command.keyNames(in: .cockpit)
      canvas.put(
        command.name.padded(columns: min(26, line.columns)), at: line.origin,
        style: reason == nil ? Theme.key : Theme.quiet)
      canvas.put(
        keys.fitted(columns: 8), at: Position(column: line.left + 26, row: line.top),
        style: Theme.quiet)
      // On a narrow screen the words below the list have to do.
      let help = line.columns < 60 ? "" : command.sentence
      canvas.put(
        help.fitted(columns: max(0, line.columns - 35)),
        at: Position(column: line.left + 35, row: line.top), style: Theme.quiet)
      if top + offset == palette.selection { canvas.restyle(line, adding: Theme.selected) }
    }
    return cursor
  }

  /// How many commands the list has beyond those that are seen.
  private func drawMore(above: Int, below: Int, _ canvas: inout Canvas, _ row: Rect) {
    var parts: [String] = []
    if below > 0 { parts.append(words.shell.moreBelow(below)) }
    if above > 0 { parts.append(words.shell.moreAbove(above)) }
    canvas.put(
      parts.joined(separator: " · ").fitted(columns: row.columns), at: row.origin,
      style: Theme.quiet)
  }

  /// What the selected command does, or why it does nothing now, in full below the list.
  private func drawWords(_ command: Command?, _ canvas: inout Canvas, _ rest: inout Rect) {
    let reason = command.flatMap { cockpit.whyDisabled($0) }
    let text = command.map { reason ?? $0.sentence } ?? words.shell.noSuchCommand
    let lines = WrappedText(text, columns: max(1, rest.columns)).lines
    let area = rest.takeBottom(min(lines.count, max(0, rest.rows - 1)))
    _ = PanelView.paragraph(
      text, &canvas, area, style: reason == nil ? Theme.question : Theme.warning)
  }
}
