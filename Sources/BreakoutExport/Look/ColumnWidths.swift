import BreakoutReport

/// How the width of a table is parted among its columns in word processors, which left alone make all columns alike and
/// tear words apart.
///
/// Widths of letters are reckoned and not measured: which font a reader's computer has is not known.
struct ColumnWidths {
  /// In tenths of a per cent; a hundred per cent together.
  let shares: [Int]

  /// - Parameters:
  ///   - room: the width of the table in points.
  ///   - size: of its letters, in points.
  init(_ grid: Grid, room: Double, size: Double) {
    let open = grid.columns.indices.filter { grid.columns[$0].share == nil }
    var widths = grid.columns.map { Double($0.share ?? 0) }
    let free = max(0, 100 - widths.reduce(0, +)) * room / 100
    let columns = open.map { Column(grid, $0, room: room, size: size) }
    for (place, width) in zip(open, Self.parted(free, among: columns)) {
      widths[place] = width * 100 / max(1, room)
    }
    shares = Self.rounded(widths)
  }

  /// What a column needs for its longest word, and what to stand on one line each.
  private struct Column {
    let word: Double
    let line: Double

    init(_ grid: Grid, _ place: Int, room: Double, size: Double) {
      let cells = [grid.columns[place].heading] + grid.rows.map { $0[place] }
      let words = cells.lazy.flatMap { Column.words(of: $0) }.map { Column.width(of: $0) }
      // An address of a page may be torn apart.
      word = min(room / 3, ColumnWidths.gap + size * (words.max() ?? 0))
      let lines = cells.lazy.map { Column.width(of: $0[...]) }
      line = max(word, min(room, ColumnWidths.gap + size * (lines.max() ?? 0)))
    }

    /// What is never parted: a letter of Chinese is a word here.
    private static func words(of text: String) -> [Substring] {
      text.split { $0.isWhitespace || isWide($0) }.flatMap { word in
        word.split(separator: "-", omittingEmptySubsequences: true)
      }
    }

    private static func isWide(_ letter: Character) -> Bool {
      letter.unicodeScalars.first.map { (0x2E80..<0xFB00).contains($0.value) } ?? false
    }

    /// In sizes of the letters, a little wider than most fonts have them.
    private static func width(of text: Substring) -> Double {
      text.reduce(0) { sum, letter in
        sum
          + (isWide(letter) ? 1 : narrow.contains(letter) ? 0.34 : letter.isUppercase ? 0.72 : 0.61)
      }
    }

    private static let narrow: Set<Character> = Set("ijlftI.,:;'’()| ")
  }

  /// Around the words of a cell.
  private static let gap = 9.0
  /// Two centimetres, below which a column looks like a mistake.
  private static let least = 56.7

  private static func parted(_ room: Double, among columns: [Column]) -> [Double] {
    let lines = columns.map { max(least, $0.line) }
    let all = lines.reduce(0, +)
    if all <= room { return lines.map { $0 * room / max(1, all) } }
    for leasts in [columns.map { max(least, $0.word) }, columns.map(\.word)] {
      let needed = leasts.reduce(0, +)
      guard needed <= room else { continue }
      let more = zip(lines, leasts).map { max(0, $0 - $1) }
      let share = (room - needed) / max(1, more.reduce(0, +))
      return zip(leasts, more).map { $0 + $1 * share }
    }
    let needed = columns.reduce(0) { $0 + $1.word }
    return columns.map { $0.word * room / max(1, needed) }
  }

  /// What rounding leaves goes to the widest column.
  private static func rounded(_ widths: [Double]) -> [Int] {
    let all = widths.reduce(0, +)
    guard all > 0 else { return widths.map { _ in 1000 / max(1, widths.count) } }
    var shares = widths.map { Int($0 * 1000 / all) }
    if let widest = shares.indices.max(by: { shares[$0] < shares[$1] }) {
      shares[widest] += 1000 - shares.reduce(0, +)
    }
    return shares
  }
}
