import BreakoutWords
import Terminal

/// A table in lines of text, no wider than the columns there are.
///
/// Where it is too wide, the columns with words become narrower and their cells take several lines.
/// Where that is not enough, each row becomes an entry: its first cell, and below it the others with
/// their headings.
struct PlainTable {
  let lines: [String]

  /// - Parameter columns: how wide a line may be.
  init(_ grid: Grid, columns: Int) {
    let layout = Layout(grid, columns: columns)
    lines = layout.map { $0.lines(of: grid) } ?? Self.entries(grid, columns: columns)
  }

  private static func entries(_ grid: Grid, columns: Int) -> [String] {
    grid.rows.flatMap { row in
      let rest = zip(grid.columns, row).dropFirst().filter { !$1.isEmpty }
        .map { column, cell in
          column.heading.isEmpty ? cell : words.report.labelled(column.heading, cell)
        }
      let name = WrappedText(row.first ?? "", columns: columns).lines
      let values = WrappedText(words.lists.clauses(rest), columns: columns - 2).lines
      return name.map(\.withoutEndBlanks) + values.map { "  " + $0.withoutEndBlanks }
    }
  }
}

/// How wide each column of a table is.
private struct Layout {
  private static let gap = 2
  /// What a column of words keeps at least: narrower ones would be read letter by letter.
  private static let least = 12

  let widths: [Int]

  /// `nil` where the table does not fit.
  init?(_ grid: Grid, columns: Int) {
    let room = columns - Self.gap * (grid.columns.count - 1)
    var widths = grid.columns.indices.map { place in
      let cells = [grid.columns[place].heading] + grid.rows.map { $0[place] }
      guard let share = grid.columns[place].share else {
        return cells.reduce(1) { max($0, DisplayWidth.columns(of: $1)) }
      }
      return max(room * share / 100, Self.longestWord(of: cells))
    }
    var excess = widths.reduce(0, +) - room
    while excess > 0 {
      let words = widths.indices.filter {
        !grid.columns[$0].isNumber && widths[$0] > Self.least
      }
      guard let widest = words.max(by: { widths[$0] < widths[$1] }) else { return nil }
      // Down to the next one, so that the widest give way first.
      let next = words.map { widths[$0] }.filter { $0 < widths[widest] }.max() ?? Self.least
      let cut = min(excess, widths[widest] - max(next, Self.least))
      widths[widest] -= max(1, cut)
      excess -= max(1, cut)
    }
    self.widths = widths
  }

  /// Which a column with a share of the width keeps whole, unless it is longer than the least of a column.
  private static func longestWord(of cells: [String]) -> Int {
    cells.joined(separator: " ").split(separator: " ").reduce(4) {
      max($0, min(least, DisplayWidth.columns(of: String($1))))
    }
  }

  /// Rows of a form stand apart, so that there is room to write.
  func lines(of grid: Grid) -> [String] {
    let rule = widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ")
    let rows = grid.rows.map { row(filled($0, in: grid), of: grid) }
    return row(grid.columns.map(\.heading), of: grid) + [rule]
      + rows.joined(separator: grid.isForm ? [""] : [])
  }

  /// A line in each cell that is to be written in.
  private func filled(_ cells: [String], in grid: Grid) -> [String] {
    cells.indices.map { place in
      let isBlank = cells[place].isEmpty && grid.columns[place].isBlank
      return isBlank ? String(repeating: "_", count: widths[place]) : cells[place]
    }
  }

  private func row(_ cells: [String], of grid: Grid) -> [String] {
    let wrapped = zip(cells, widths).map { cell, width in
      WrappedText(cell, columns: width).lines.map(\.withoutEndBlanks)
    }
    let height = wrapped.reduce(1) { max($0, $1.count) }
    return (0..<height).map { line in
      var text = ""
      var pending = 0
      for (place, cell) in wrapped.enumerated() {
        let words = line < cell.count ? cell[line] : ""
        let missing = max(0, widths[place] - DisplayWidth.columns(of: words))
        let isNumber = grid.columns[place].isNumber
        if !words.isEmpty {
          text += String(repeating: " ", count: pending + (isNumber ? missing : 0))
          text += words.holdsRightToLeft ? words + Self.leftToRight : words
          pending = isNumber ? 0 : missing
        } else {
          pending += missing
        }
        pending += Self.gap
      }
      return text
    }
  }

  /// After words that run from the right, so that the figures behind them stay in their columns.
  private static let leftToRight = "\u{200E}"
}
