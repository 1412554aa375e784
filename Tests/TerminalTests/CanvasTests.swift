import Terminal
import TestSupport
import Testing

@Suite struct CanvasTests {
  init() throws {
    try #require(utf8Locale)
  }

  @Test func drawsRowsAndStyles() {
    var canvas = Canvas(size: Size(columns: 12, rows: 4))
    canvas.fill(canvas.bounds, with: "·")
    canvas.fill(Rect(column: 1, row: 1, columns: 10, rows: 2))
    #expect(canvas.put("Łódź 漢字", at: Position(column: 2, row: 1), style: .bold) == 9)
    canvas.horizontalLine(at: Position(column: -3, row: 2), columns: 8)
    canvas.verticalLine(at: Position(column: 11, row: 2), rows: 9)
    #expect(canvas.lines == ["············", "· Łódź 漢字·", "─────      │", "···········│"])
    #expect(canvas[Position(column: 2, row: 1)]?.style == .bold)
    #expect(canvas[Position(column: 7, row: 1)]?.width == 2)
    #expect(canvas[Position(column: 8, row: 1)]?.width == 0)
    #expect(canvas[Position(column: 1, row: 1)]?.style == .plain)
    #expect(canvas[Position(column: 12, row: 1)] == nil)
  }

  static let cuts: [(text: String, column: Int, maxColumns: Int, used: Int, row: String)] = [
    ("abcdefgh", 0, .max, 6, "abcdef"), ("abc", 4, .max, 2, "....ab"),
    ("abc", 6, .max, 0, "......"),
    ("abc", -2, .max, 3, "c....."), ("abc", -9, .max, 3, "......"), ("abc", 1, 2, 2, ".ab..."),
    ("abc", 1, 0, 0, "......"), ("abc", 1, -1, 0, "......"),
    // Half of a wide character is a blank.
    ("漢字", 3, .max, 3, "...漢 "), ("漢字", 0, 3, 3, "漢 ..."), ("漢字", -1, .max, 4, " 字..."),
    ("漢", 5, .max, 1, "..... "),
  ]

  @Test(arguments: cuts)
  func textIsCutAtTheEdges(text: String, column: Int, maxColumns: Int, used: Int, row: String) {
    var canvas = Canvas(size: Size(columns: 6, rows: 1))
    canvas.fill(canvas.bounds, with: ".")
    let position = Position(column: column, row: 0)
    #expect(canvas.put(text, at: position, maxColumns: maxColumns) == used)
    canvas.put("!", at: Position(column: 5, row: 0), maxColumns: row.hasSuffix(" ") ? 1 : 0)
    #expect(canvas.lines[0] == (row.hasSuffix(" ") ? row.dropLast() + "!" : row))
  }

  @Test(arguments: [(0, "x 字"), (1, " x字"), (2, "漢x"), (3, "漢 x")])
  func coveringHalfOfAWideCharacterBlanksTheOther(column: Int, row: String) {
    var canvas = Canvas(size: Size(columns: 4, rows: 1))
    canvas.put("漢字", at: .origin)
    canvas.put("x", at: Position(column: column, row: 0))
    #expect(canvas.lines == [row])
  }

  @Test func controlCharactersNeverReachACell() {
    var canvas = Canvas(size: Size(columns: 30, rows: 1))
    canvas.put("\u{1B}[31m\u{202E}x\u{9B}\u{200F}\u{7}\u{2029}\u{0}", at: .origin)
    #expect(canvas.lines == ["\u{FFFD}[31m\u{FFFD}x\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}"])
  }

  @Test func marksStayWithTheirBaseUpToFour() {
    var canvas = Canvas(size: Size(columns: 5, rows: 1))
    canvas.put("Z\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}y", at: .origin)
    let cell = canvas[.origin]
    #expect(cell?.scalars == ["Z", "\u{300}", "\u{301}", "\u{302}", "\u{303}"])
    #expect(canvas[Position(column: 1, row: 0)]?.text == "y")
  }

  @Test func restylingKeepsTheText() {
    var canvas = Canvas(size: Size(columns: 5, rows: 2))
    canvas.put("hello", at: .origin, style: Style(foreground: .red, attributes: .bold))
    canvas.restyle(Rect(column: 3, row: -1, columns: 9, rows: 2), adding: .reverse)
    #expect(canvas.lines == ["hello", ""])
    #expect(canvas[Position(column: 2, row: 0)]?.style.attributes == .bold)
    #expect(
      canvas[Position(column: 3, row: 0)]?.style
        == Style(foreground: .red, attributes: [.bold, .reverse]))
    #expect(canvas[Position(column: 3, row: 1)]?.style == .plain)
  }

  @Test(arguments: 0..<60)
  func anythingAnywhereKeepsRowsWhole(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let size = Size(
      columns: .random(in: 0...12, using: &generator), rows: .random(in: 0...4, using: &generator))
    var canvas = Canvas(size: size)
    let places = [Int.min, -1_000_000, -3, -1, 0, 1, 2, 3, 5, 11, 12, 90, .max]
    for _ in 0..<60 {
      let position = Position(
        column: places.randomElement(using: &generator) ?? 0,
        row: places.randomElement(using: &generator) ?? 0)
      let text = HostileText.make(
        pieces: .random(in: 0...9, using: &generator), newlines: true, using: &generator)
      let limit = places.randomElement(using: &generator) ?? 0
      let used = canvas.put(text, at: position, maxColumns: limit)
      #expect(used >= 0 && used <= max(0, limit))
      let rect = Rect(origin: position, size: Size(columns: limit, rows: 2))
      canvas.restyle(rect, adding: .dim)
      if Bool.random(using: &generator) { canvas.fill(rect, with: text.first ?? "x") }
      expectWholeRows(canvas)
    }
  }

  /// Every wide cell has its right half, nothing else has one, and nothing controls a terminal.
  private func expectWholeRows(_ canvas: Canvas) {
    for row in 0..<canvas.size.rows {
      var owed = 0
      for column in 0..<canvas.size.columns {
        let cell = canvas[Position(column: column, row: row)]
        let width = cell?.width ?? -1
        #expect((owed == 1) == (width == 0))
        owed = width == 2 ? 1 : 0
        let scalars = cell?.scalars ?? []
        #expect(scalars.allSatisfy { $0.value >= 0x20 && !(0x7F..<0xA0).contains($0.value) })
      }
      #expect(owed == 0)
    }
  }
}
