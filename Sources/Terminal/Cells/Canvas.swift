import Glibc

/// A picture made of cells. Drawing outside of it is cut off, at any position and any size.
public struct Canvas: Hashable, Sendable {
  public let size: Size
  /// Row by row from the top, each from the left.
  package private(set) var cells: [Cell]

  public init(size: Size, style: Style = .plain) {
    self.size = size
    cells = Array(repeating: .blank(style), count: size.columns * size.rows)
  }

  public var bounds: Rect { Rect(size: size) }

  /// The cell at a position, `nil` outside of the canvas.
  public subscript(position: Position) -> Cell? {
    bounds.contains(position) ? cells[index(position)] : nil
  }

  /// The text of each row from the top, without the blanks at its end.
  public var lines: [String] {
    (0..<size.rows).map { row in
      var line = ""
      for cell in cells[(row * size.columns)..<((row + 1) * size.columns)] {
        line.unicodeScalars.append(contentsOf: cell.scalars)
      }
      while line.last == " " {
        line.removeLast()
      }
      return line
    }
  }

  /// Whether a row is the same as in a canvas of the same size, byte for byte: a quick yes for most rows of
  /// most frames. A no says nothing, since bytes that mean nothing may differ.
  package func hasSameBytes(as other: Canvas, row: Int) -> Bool {
    let range = (row * size.columns)..<((row + 1) * size.columns)
    return cells.withUnsafeBufferPointer { mine in
      other.cells.withUnsafeBufferPointer { theirs in
        guard let mine = mine.baseAddress, let theirs = theirs.baseAddress else { return false }
        return memcmp(
          mine + range.lowerBound, theirs + range.lowerBound,
          range.count * MemoryLayout<Cell>.stride) == 0
      }
    }
  }

  private func index(_ position: Position) -> Int {
    position.row * size.columns + position.column
  }
}

extension Canvas {
  /// Writes text to the right from a position, cut off at the canvas's edges and after
  /// `maxColumns`. Where only half of a wide character would fit there is a blank. Control
  /// characters and changes of direction are drawn as a substitute, a tab as blanks.
  /// Returns the columns from the position to the end of what fits within `maxColumns` and the
  /// right edge.
  @discardableResult
  public mutating func put(
    _ text: String, at position: Position, style: Style = .plain, maxColumns: Int = .max
  ) -> Int {
    put(text[...], at: position, style: style, maxColumns: maxColumns)
  }

  /// As for a `String`.
  @discardableResult
  public mutating func put(
    _ text: Substring, at position: Position, style: Style = .plain, maxColumns: Int = .max
  ) -> Int {
    // Far positions must not overflow when columns are added to them.
    let start = min(max(position.column, -Size.limit), size.columns)
    let end = min(size.columns, start + min(max(0, maxColumns), 2 * Size.limit))
    guard start < end else { return 0 }
    let isVisible = position.row >= 0 && position.row < size.rows
    let rowStart = isVisible ? position.row * size.columns : 0
    var column = start
    var text = text
    text.withUTF8 { bytes in
      var scanner = GlyphScanner(bytes)
      while column < end, let glyph = scanner.next() {
        let next = column + glyph.width
        if isVisible && next > 0 {
          if column >= 0 && next <= end {
            set(glyph, at: rowStart + column, style: style)
          } else {
            // Half of a wide character, at the left edge or at the end.
            set(.blank, at: rowStart + max(0, column), style: style)
          }
        }
        column = next
      }
    }
    return min(column, end) - start
  }

  /// Fills the part of a rectangle that lies on the canvas with blanks of a style.
  public mutating func fill(_ rect: Rect, style: Style = .plain) {
    fill(rect, with: " ", style: style)
  }

  /// Fills the part of a rectangle that lies on the canvas with a character; with blanks when it is
  /// not one column wide.
  public mutating func fill(_ rect: Rect, with character: Character, style: Style = .plain) {
    let area = rect.intersection(bounds)
    let glyph = Glyph.single(character)
    for row in area.top..<area.bottom {
      for column in area.left..<area.right {
        set(glyph, at: row * size.columns + column, style: style)
      }
    }
  }

  /// Draws a line to the right.
  public mutating func horizontalLine(
    at position: Position, columns: Int, character: Character = "─", style: Style = .plain
  ) {
    let rect = Rect(origin: position, size: Size(columns: columns, rows: 1))
    fill(rect, with: character, style: style)
  }

  /// Draws a line downwards.
  public mutating func verticalLine(
    at position: Position, rows: Int, character: Character = "│", style: Style = .plain
  ) {
    let rect = Rect(origin: position, size: Size(columns: 1, rows: rows))
    fill(rect, with: character, style: style)
  }

  /// Lays a style over what a rectangle already shows, as for a selected row.
  public mutating func restyle(_ rect: Rect, adding style: Style) {
    let area = rect.intersection(bounds)
    for row in area.top..<area.bottom {
      for index in (row * size.columns + area.left)..<(row * size.columns + area.right) {
        cells[index].style = cells[index].style.adding(style)
      }
    }
  }

  /// Puts a glyph into its row, where it fits, and blanks what is left of a wide character that it
  /// covers half of.
  private mutating func set(_ glyph: Glyph, at index: Int, style: Style) {
    clearHalves(at: index)
    if glyph.width == 2 {
      clearHalves(at: index + 1)
      cells[index + 1] = .continuation(style)
    }
    cells[index] = Cell(glyph, style: style)
  }

  private mutating func clearHalves(at index: Int) {
    switch cells[index].width {
    case 0: cells[index - 1] = .blank(cells[index - 1].style)
    case 2: cells[index + 1] = .blank(cells[index + 1].style)
    default: break
    }
  }
}
