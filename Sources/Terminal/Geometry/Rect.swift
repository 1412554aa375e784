/// A rectangle of cells. Splitting takes from the rectangle itself, so that a layout reads from
/// the outside in: `let status = screen.takeTop(1)`, `let note = screen.takeBottom(2)`, and what is
/// left in `screen` is the middle. Asking for more than there is gives what there is.
public struct Rect: Hashable, Sendable {
  public let origin: Position
  public let size: Size

  public init(origin: Position = .origin, size: Size) {
    self.origin = Position(
      column: min(max(-Size.limit, origin.column), Size.limit),
      row: min(max(-Size.limit, origin.row), Size.limit))
    self.size = size
  }

  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.init(
      origin: Position(column: column, row: row), size: Size(columns: columns, rows: rows))
  }

  public var left: Int { origin.column }
  public var top: Int { origin.row }
  public var columns: Int { size.columns }
  public var rows: Int { size.rows }
  /// The first column to the right of the rectangle.
  public var right: Int { left + columns }
  /// The first row below the rectangle.
  public var bottom: Int { top + rows }
  public var isEmpty: Bool { columns == 0 || rows == 0 }

  public func contains(_ position: Position) -> Bool {
    (left..<right).contains(position.column) && (top..<bottom).contains(position.row)
  }

  /// The cells that both have; empty when they do not meet.
  public func intersection(_ other: Rect) -> Rect {
    let column = max(left, other.left)
    let row = max(top, other.top)
    return Rect(
      column: column, row: row, columns: min(right, other.right) - column,
      rows: min(bottom, other.bottom) - row)
  }

  /// The rectangle without so many columns at the left and right, and rows at top and bottom.
  public func inset(columns: Int = 0, rows: Int = 0) -> Rect {
    let columns = min(max(0, columns), self.columns / 2)
    let rows = min(max(0, rows), self.rows / 2)
    return Rect(
      column: left + columns, row: top + rows, columns: self.columns - 2 * columns,
      rows: self.rows - 2 * rows)
  }

  /// A rectangle of this size in the middle of this one, cut to it when it is larger.
  public func centered(_ inner: Size) -> Rect {
    let columns = min(inner.columns, self.columns)
    let rows = min(inner.rows, self.rows)
    return Rect(
      column: left + (self.columns - columns) / 2, row: top + (self.rows - rows) / 2,
      columns: columns, rows: rows)
  }

  /// The given row of this rectangle, counted from its top; empty when it has no such row.
  public func row(_ index: Int) -> Rect {
    guard index >= 0, index < rows else { return Rect(origin: origin, size: .zero) }
    return Rect(column: left, row: top + index, columns: columns, rows: 1)
  }
}

extension Rect {
  /// Takes so many rows off the top and returns them.
  public mutating func takeTop(_ count: Int) -> Rect {
    let count = min(max(0, count), rows)
    let taken = Rect(column: left, row: top, columns: columns, rows: count)
    self = Rect(column: left, row: top + count, columns: columns, rows: rows - count)
    return taken
  }

  /// Takes so many rows off the bottom and returns them.
  public mutating func takeBottom(_ count: Int) -> Rect {
    let count = min(max(0, count), rows)
    let taken = Rect(column: left, row: bottom - count, columns: columns, rows: count)
    self = Rect(column: left, row: top, columns: columns, rows: rows - count)
    return taken
  }

  /// Takes so many columns off the left and returns them.
  public mutating func takeLeft(_ count: Int) -> Rect {
    let count = min(max(0, count), columns)
    let taken = Rect(column: left, row: top, columns: count, rows: rows)
    self = Rect(column: left + count, row: top, columns: columns - count, rows: rows)
    return taken
  }

  /// Takes so many columns off the right and returns them.
  public mutating func takeRight(_ count: Int) -> Rect {
    let count = min(max(0, count), columns)
    let taken = Rect(column: right - count, row: top, columns: count, rows: rows)
    self = Rect(column: left, row: top, columns: columns - count, rows: rows)
    return taken
  }
}
