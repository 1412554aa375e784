import Terminal

/// Where the keys go, for the terminal's cursor.
struct Focus: Equatable, Sendable {
  let position: Position
  /// Whether text is typed there; else the cursor stands there unseen.
  let isTyping: Bool

  init(_ position: Position, isTyping: Bool = false) {
    (self.position, self.isTyping) = (position, isTyping)
  }
}

extension Canvas {
  /// Where the first thing begins that is drawn as selected.
  func selection(in rect: Rect) -> Position? {
    let rect = rect.intersection(bounds)
    for row in rect.top..<rect.bottom {
      for column in rect.left..<rect.right
      where rows[row][column].style.attributes.contains(.reverse) {
        return Position(column: column, row: row)
      }
    }
    return nil
  }
}

extension Rect {
  /// Behind the margin of its first row.
  var start: Position { Position(column: left + min(1, columns), row: top) }
}
