import Glibc

/// A picture made of cells. Drawing outside of it is cut off, at any position and any size.
public struct Canvas: Hashable, Sendable {
  public let size: Size
  /// From the top, each from the left. Rows of their own, so that a copy of a canvas shares those that are
  /// not drawn on again: at a key press only the note line's row is copied and compared.
  package private(set) var rows: [[Cell]]

  public init(size: Size, style: Style = .plain) {
    self.size = size
    rows = Array(
      repeating: Array(repeating: .blank(style), count: size.columns), count: size.rows)
  }

  public var bounds: Rect { Rect(size: size) }

  /// The cell at a position, `nil` outside of the canvas.
  public subscript(position: Position) -> Cell? {
    bounds.contains(position) ? rows[position.row][position.column] : nil
  }

  /// The text of each row from the top, without the blanks at its end.
  public var lines: [String] {
    rows.map { row in
      var line = ""
      for cell in row {
        line.unicodeScalars.append(contentsOf: cell.scalars)
      }
      while line.last == " " {
        line.removeLast()
      }
      return line
    }
  }

  /// Whether a row is the same as in another canvas, byte for byte: a quick yes for most rows of most
  /// frames. A no says nothing, since bytes that mean nothing may differ.
  package func hasSameBytes(as other: Canvas, row: Int) -> Bool {
    guard rows[row].count == other.rows[row].count else { return false }
    return rows[row].withUnsafeBufferPointer { mine in
      other.rows[row].withUnsafeBufferPointer { theirs in
        guard let first = mine.baseAddress, let second = theirs.baseAddress else { return true }
        return first == second
          || memcmp(first, second, mine.count * MemoryLayout<Cell>.stride) == 0
      }
    }
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
    var column = start
    var text = text
    text.withUTF8 { bytes in
      var scanner = GlyphScanner(bytes)
      while column < end, let glyph = scanner.next() {
        let next = column + glyph.width
        if isVisible && next > 0 {
          if column >= 0 && next <= end {
            rows[position.row].set(glyph, at: column, style: style)
          } else {
            // Half of a wide character, at the left edge or at the end.
            rows[position.row].set(.blank, at: max(0, column), style: style)
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
        rows[row].set(glyph, at: column, style: style)
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
      for column in area.left..<area.right {
        rows[row][column].style = rows[row][column].style.adding(style)
      }
    }
  }
}

extension [Cell] {
  /// Puts a glyph into the row, where it fits, and blanks what is left of a wide character that it
  /// covers half of.
  fileprivate mutating func set(_ glyph: Glyph, at column: Int, style: Style) {
    clearHalves(at: column)
    if glyph.width == 2 {
      clearHalves(at: column + 1)
      self[column + 1] = .continuation(style)
    }
    self[column] = Cell(glyph, style: style)
  }

  private mutating func clearHalves(at column: Int) {
    switch self[column].width {
    case 0: self[column - 1] = .blank(self[column - 1].style)
    case 2: self[column + 1] = .blank(self[column + 1].style)
    default: break
    }
  }
}
