import CNcurses
import Terminal

/// Brings frames to the screen. Only cells that differ from the frame before go to ncurses, and of
/// those only what the terminal does not show yet goes to the terminal.
struct ScreenWriter {
  private var colorPairs: ColorPairs
  private var shown: Canvas?
  /// How newterm() leaves it.
  private var isCursorVisible = true
  /// Where the cursor stands, seen or not.
  private(set) var cursor = Position.origin
  private var run: [cchar_t] = []

  init(colorPairs: ColorPairs) {
    self.colorPairs = colorPairs
  }

  mutating func show(_ frame: Frame) {
    let screen = Size(columns: Int(cncurses_columns()), rows: Int(cncurses_rows()))
    draw(frame.canvas, on: screen)
    let cursor = frame.cursor.flatMap { Rect(size: screen).contains($0) ? $0 : nil }
    setCursor(visible: cursor != nil && frame.isCursorVisible)
    self.cursor = cursor ?? .origin
    update()
  }

  /// Sends what ncurses holds; after `repaintAll()` or endwin() that is the whole screen.
  func update() {
    wmove(cncurses_standard_screen(), Int32(cursor.row), Int32(cursor.column))
    wnoutrefresh(cncurses_standard_screen())
    doupdate()
  }

  /// Makes the next update clear the terminal and draw every cell, because something else has
  /// written to it.
  func repaintAll() {
    clearok(cncurses_current_screen(), true)
  }

  /// Draws every cell at once without clearing the terminal, in case that something else has written to it.
  func repaintOver() {
    cncurses_place_cursor()
    redrawwin(cncurses_standard_screen())
    update()
  }

  /// Forgets the frame before, because the screen has another size now.
  mutating func forget() {
    shown = nil
    werase(cncurses_standard_screen())
    repaintAll()
  }

  /// Only when it changes: the sequences for it would double the bytes of a key press.
  private mutating func setCursor(visible: Bool) {
    guard visible != isCursorVisible else { return }
    isCursorVisible = visible
    curs_set(visible ? 1 : 0)
  }

  private mutating func draw(_ canvas: Canvas, on screen: Size) {
    let columns = min(canvas.size.columns, screen.columns)
    let previous = shown?.size == canvas.size ? shown : nil
    if previous == nil { werase(cncurses_standard_screen()) }
    for row in 0..<min(canvas.size.rows, screen.rows) {
      if let previous, canvas.hasSameBytes(as: previous, row: row) { continue }
      var column = 0
      while column < columns {
        let first = column
        while column < columns, previous?.rows[row][column] != canvas.rows[row][column] {
          append(canvas.rows[row][column])
          column += 1
        }
        if !run.isEmpty {
          cncurses_write_cells(Int32(row), Int32(first), run, Int32(run.count))
          run.removeAll(keepingCapacity: true)
        }
        column += 1
      }
    }
    shown = canvas
  }

  private mutating func append(_ cell: Cell) {
    // ncurses makes the right half of a wide character itself.
    guard cell.width > 0 else { return }
    let glyph = cell.glyph
    var attributes = attr_t(0)
    for (attribute, bit) in Self.attributes where cell.style.attributes.contains(attribute) {
      attributes |= bit
    }
    var result = cchar_t()
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 5) { scalars in
      scalars[0] = glyph.base
      scalars[1] = glyph.mark1
      scalars[2] = glyph.mark2
      scalars[3] = glyph.mark3
      scalars[4] = glyph.mark4
      cncurses_set_cell(
        &result, scalars.baseAddress, attributes, colorPairs.number(of: cell.style))
    }
    run.append(result)
  }

  private static let attributes: [(Style.Attributes, attr_t)] = [
    (.bold, cncurses_bold()), (.dim, cncurses_dim()), (.italic, cncurses_italic()),
    (.underline, cncurses_underline()), (.reverse, cncurses_reverse()),
  ]
}
