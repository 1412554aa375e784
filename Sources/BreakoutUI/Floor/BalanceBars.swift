import BreakoutModel
import BreakoutWords
import Terminal

/// The shares of time of the constituencies as bars, one a row, beside their shares of the room.
struct BalanceBars {
  let groups: [GroupBalance]

  func draw(_ canvas: inout Canvas, in rect: Rect) {
    guard rect.rows > 0 else { return }
    let most = groups.count > rect.rows ? max(1, rect.rows - 1) : rect.rows
    for (offset, group) in Self.shown(groups, most).enumerated() {
      draw(group, &canvas, rect.row(offset))
    }
    if groups.count > most, rect.rows > 1 {
      let row = rect.row(rect.rows - 1)
      canvas.put(
        words.floor.moreGroups(groups.count - most), at: row.origin, style: Theme.quiet,
        maxColumns: row.columns)
    }
  }

  private func draw(_ group: GroupBalance, _ canvas: inout Canvas, _ row: Rect) {
    let longest = groups.map { DisplayWidth.columns(of: $0.called) }.max() ?? 0
    let widest = groups.map { DisplayWidth.columns(of: $0.figures) }.max() ?? 0
    let space = max(0, row.columns - widest - 2)
    let bar = min(10, max(space / 3, space - longest))
    let name = min(longest, space - bar)
    canvas.put(group.called.fitted(columns: max(0, name)), at: row.origin)
    canvas.put(
      Self.bar(group, of: groups, cells: bar),
      at: Position(column: row.left + max(0, name) + 1, row: row.top), style: group.style)
    let figures = group.figures
    canvas.put(
      figures, at: Position(column: row.right - DisplayWidth.columns(of: figures), row: row.top),
      style: group.style)
  }

  /// Those for which there is room, in their order: who has not been heard is the last to be hidden.
  static func shown(_ groups: [GroupBalance], _ count: Int) -> [GroupBalance] {
    let unheard = groups.filter { $0.turns == 0 && $0.present != 0 }
    let others = groups.filter { group in !unheard.contains(group) }
    let chosen = (unheard + others).prefix(count)
    return groups.filter { chosen.contains($0) }
  }

  /// Full where a group has the largest share of all, of the time or of the room.
  static func bar(_ group: GroupBalance, of groups: [GroupBalance], cells: Int) -> String {
    let largest = groups.reduce(1) { max($0, $1.timeShare, $1.roomShare ?? 0) }
    let full = (group.timeShare * cells + largest / 2) / largest
    return String(repeating: "█", count: full) + String(repeating: "░", count: cells - full)
  }
}

extension GroupBalance {
  /// `48 % of 45 %`, with a sign where it is far off.
  var figures: String {
    let shares =
      roomShare.map { words.floor.share(timeShare, of: $0) } ?? words.numbers.percent(timeShare)
    return flag.map { "\(shares) \($0.sign)" } ?? shares
  }

  var style: Style { flag == nil ? .plain : Theme.warning }
}

extension GroupBalance.Flag {
  var sign: String {
    switch self {
    case .underHeard: "▼"
    case .dominant: "▲"
    }
  }
}
