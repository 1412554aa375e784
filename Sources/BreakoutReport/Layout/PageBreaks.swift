/// Where the pages of a document begin on paper, reckoned with the measures of its style sheet: close to what the
/// program does that makes the PDF, in no time. A page that lies across begins exactly where this says, any other
/// a few lines before or behind.
public struct PageBreaks: Equatable, Sendable {
  /// The beginning of a page; the first has none.
  public struct Start: Equatable, Sendable {
    /// From 2.
    public let page: Int
    /// Which of the document's blocks it falls into.
    public let block: Int
    /// How much of that block stands before it, from 0 to below 1.
    public let part: Double
  }

  public let starts: [Start]

  public var pages: Int { starts.count + 1 }

  public init(_ report: Report) {
    var column = PageColumn(PageMeasures(report))
    column.addTitle(of: report)
    column.add(report.blocks)
    starts = column.starts
  }
}

/// The text of a document in one column of pages.
private struct PageColumn {
  private(set) var starts: [PageBreaks.Start] = []
  private let measures: PageMeasures
  /// The level of the heading whose section lies across; `nil` on upright pages.
  private var across: Int?
  /// How far down the page is used, and what is to stay free below that.
  private var used = 0.0
  private var below = 0.0
  /// What has to stand on the same page as what comes next.
  private var waiting: [Piece] = []

  /// What no page break parts.
  private struct Piece {
    let block: Int
    let part: Double
    let above: Double
    let height: Double
    let below: Double
  }

  init(_ measures: PageMeasures) { self.measures = measures }

  private var width: Double { measures.width(isAcross: across != nil) }
  private var height: Double { measures.height(isAcross: across != nil) }

  mutating func addTitle(of report: Report) {
    used =
      measures.title(of: report) + report.facts.reduce(0) { $0 + measures.height(of: $1, width) }
  }

  mutating func add(_ blocks: [Block]) {
    for (place, block) in blocks.enumerated() { add(block, place) }
    settle()
  }

  private mutating func add(_ block: Block, _ place: Int) {
    switch block {
    case .heading(let heading): add(heading, place)
    case .paragraph(let paragraph):
      let count = Int(measures.lines(of: paragraph, width))
      // Three lines stay together at either end of a page.
      let parts = max(1, count / 3)
      add(
        (0..<parts).map { part in
          let lines = part == parts - 1 ? count - 3 * part : 3
          return Double(lines) * measures.line
        }, place, above: measures.paragraph, below: measures.paragraph)
    case .bullets(let items), .numbers(let items, _):
      add(
        items.map { measures.item + measures.height(of: $0, width - PageMeasures.indent) },
        place, above: measures.item, below: measures.item)
    case .fields(let fields):
      add(
        fields.map { measures.height(of: $0, width) }, place, above: measures.paragraph,
        below: measures.paragraph)
    case .table(let grid):
      // The heads stay with the first row.
      add(
        measures.rows(of: grid, width), place,
        above: measures.table + measures.height(of: grid.chart), below: measures.table,
        isHeaded: true)
    }
  }

  /// The parts of a block, between which a page may end.
  private mutating func add(
    _ heights: [Double], _ place: Int, above: Double, below: Double, isHeaded: Bool = false
  ) {
    for (part, height) in heights.enumerated() {
      waiting.append(
        Piece(
          block: place, part: Double(part) / Double(heights.count), above: part == 0 ? above : 0,
          height: height, below: part == heights.count - 1 ? below : 0))
      if part > 0 || !isHeaded { settle() }
    }
  }

  private mutating func add(_ heading: Heading, _ place: Int) {
    let isEnd = across.map { heading.level <= $0 } ?? false
    if heading.isAcross || isEnd {
      settle()
      begin(place, 0)
      across = heading.isAcross ? heading.level : nil
    }
    let measure = measures.heading(heading.level)
    waiting.append(
      Piece(
        block: place, part: 0, above: measure.above,
        height: measure.line * measures.lines(of: heading.text, width, measure.size),
        below: measure.below))
  }

  /// Puts what waits on the page, or on the next where it finds no room.
  private mutating func settle() {
    guard let first = waiting.first else { return }
    var (needed, free) = (0.0, below)
    for piece in waiting {
      needed += max(free, piece.above) + piece.height
      free = piece.below
    }
    let room = height
    if used > 0, used + needed > room { begin(first.block, first.part) }
    for piece in waiting {
      let more = (used > 0 ? max(below, piece.above) : 0) + piece.height
      // No page has room for all of it.
      if used > 0, used + more > room { begin(piece.block, piece.part) }
      used += used > 0 ? more : piece.height
      below = piece.below
    }
    waiting = []
  }

  private mutating func begin(_ block: Int, _ part: Double) {
    starts.append(PageBreaks.Start(page: starts.count + 2, block: block, part: part))
    (used, below) = (0, 0)
  }
}
