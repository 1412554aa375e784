import BreakoutModel
import Terminal

/// How much room the parts of a document take on paper, in points: the measures of the style sheet for print, with
/// letters of an average width.
struct PageMeasures {
  /// The height of a line of text.
  let line: Double
  /// Above and below a paragraph and a list of fields, an item, a table.
  let paragraph: Double
  let item: Double
  let table = 7.5
  /// How far the text of an item stands in, on both sides.
  static let indent = 28.0
  /// How wide a letter is on the average, in sizes of the text: as found on pages in English. It is a column of a
  /// terminal, of which a Chinese character takes two.
  private static let letter = 0.46

  private let size: Double
  /// What is free around the text: at both sides together, above and below together.
  private let sides: Double
  private let ends: Double
  private let paper: (width: Double, height: Double)
  private let isBrief: Bool

  init(_ report: Report) {
    let millimetre = 72 / 25.4
    isBrief = report.isBrief
    (size, line) = isBrief ? (9.2, 11.5) : (10, 13.5)
    (paragraph, item) = isBrief ? (1.5, 1.5) : (3, 3.5)
    (sides, ends) =
      isBrief ? (32 * millimetre, 31 * millimetre) : (42 * millimetre, 44 * millimetre)
    paper = report.paper == .letter ? (612, 792) : (595, 842)
  }

  func width(isAcross: Bool) -> Double { (isAcross ? paper.height : paper.width) - sides }
  func height(isAcross: Bool) -> Double { (isAcross ? paper.width : paper.height) - ends }

  /// What is free above and below a heading, and the size and the height of its lines.
  func heading(_ level: Int) -> (above: Double, below: Double, size: Double, line: Double) {
    let (above, below, size) =
      switch (level, isBrief) {
      case (1, true): (2.5, 2.5, 14.0)
      case (1, false): (2.5, 10.0, 17.5)
      // With the line below it.
      case (2, true): (7.0, 5.5, 10.8)
      case (2, false): (12.0, 7.0, 13.0)
      case (3, true): (4.5, 1.0, 9.5)
      case (3, false): (8.0, 2.0, 10.8)
      default: (6.0, 1.0, 10.0)
      }
    return (above, below, size, 1.25 * size)
  }

  /// The head of a document, with its list of contents and without its facts.
  func title(of report: Report) -> Double {
    let beside = [report.event, report.occasion].count { !$0.isEmpty }
    let title = heading(1)
    let sections = report.sectionHeadings.count
    let contents = isBrief || sections < 2 ? 0 : 35 + Double(sections) * (line + 1)
    return line + Double(beside) * (line + 7) + title.above + title.below
      + title.line * lines(of: report.title, width(isAcross: false), title.size) + contents
  }

  /// How many lines a text takes, below one another in a column.
  ///
  /// - Parameter size: of the letters; without it that of the text.
  func lines(of text: String, _ width: Double, _ size: Double? = nil) -> Double {
    lines(ofColumns: DisplayWidth.columns(of: text), width, size ?? self.size)
  }

  func lines(of paragraph: Paragraph, _ width: Double) -> Double {
    paragraph.lines.reduce(0) { sum, runs in
      let columns = runs.reduce(runs.count - 1) { $0 + DisplayWidth.columns(of: $1.text) }
      return sum + lines(ofColumns: columns, width, size)
    }
  }

  private func lines(ofColumns columns: Int, _ width: Double, _ size: Double) -> Double {
    let room = max(1, width / (size * Self.letter))
    guard Double(columns) > room else { return 1 }
    // At the end of a line half a word's length stays free.
    return (Double(columns) / max(1, room - 3)).rounded(.up)
  }

  func height(of field: Field, _ width: Double) -> Double {
    lines(of: field.value, width - 102.5) * line + 1.2
  }

  /// What is within an item.
  func height(of item: [Block], _ width: Double) -> Double {
    item.reduce(0) { $0 + height(of: $1, width) }
  }

  private func height(of block: Block, _ width: Double) -> Double {
    switch block {
    case .paragraph(let paragraph): lines(of: paragraph, width) * line
    case .heading(let heading): lines(of: heading.text, width) * line
    case .fields(let fields): fields.reduce(0) { $0 + height(of: $1, width) }
    case .bullets(let items), .numbers(let items, _):
      items.reduce(0) { $0 + item + height(of: $1, width - Self.indent) }
    case .table(let grid): rows(of: grid, width).reduce(2 * table, +)
    }
  }

  /// Bars, which are drawn at a fixed width.
  func height(of chart: Chart?) -> Double {
    guard let chart else { return 0 }
    let bars = chart.arrangement == .stacked ? 1 : chart.series.count
    return 6 + Double(22 + (4 + bars * 11) * chart.bars.count) * 280 / 400
  }

  /// The heights of the rows of a table, that of the heads first.
  func rows(of grid: Grid, _ width: Double) -> [Double] {
    let size = 9.2
    let widths = columns(of: grid, width, size)
    return ([grid.columns.map(\.heading)] + grid.rows).map { row in
      let count = zip(row, widths).map { lines(of: $0, $1 - Self.gap, size) }.max() ?? 1
      return count * line * size / self.size + 6
    }
  }

  /// Between two columns of a table.
  private static let gap = 6.0

  /// Columns as wide as what is in them, or where there is no room for that, as their longest word and a share of
  /// the rest.
  private func columns(of grid: Grid, _ width: Double, _ size: Double) -> [Double] {
    if grid.columns.allSatisfy({ $0.share != nil }) {
      return grid.columns.map { width * Double($0.share ?? 0) / 100 }
    }
    let cells = grid.columns.indices.map { column in
      [grid.columns[column].heading] + grid.rows.map { $0[column] }
    }
    func room(_ texts: [Substring]) -> Double {
      let columns = texts.map { DisplayWidth.columns(of: $0) }.max() ?? 0
      return Self.gap + size * Self.letter * Double(columns)
    }
    let whole = cells.map { room($0.map { $0[...] }) }
    let least = cells.map { texts in room(texts.flatMap { $0.split(separator: " ") }) }
    let (all, needed) = (whole.reduce(0, +), least.reduce(0, +))
    if all <= width { return whole.map { $0 * width / max(1, all) } }
    let share = max(0, width - needed) / max(1, all - needed)
    return zip(whole, least).map { $1 + ($0 - $1) * share }
  }
}
