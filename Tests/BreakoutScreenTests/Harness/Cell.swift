/// One cell of the screen.
struct Cell: Equatable, Sendable {
  /// The character with its combining marks; a blank for a cell never written; empty for the right
  /// half of a wide character.
  let text: String
  /// The cells that the character takes, 1 or 2; 0 for the right half of a wide one.
  let width: Int
  let style: Style
}

/// A place on the screen, both from 0.
struct Position: Equatable, Sendable, CustomStringConvertible {
  let column: Int
  let row: Int

  var description: String { "column \(column), row \(row)" }
}

/// Where the cursor is, and whether people see it.
struct Cursor: Equatable, Sendable, CustomStringConvertible {
  let position: Position
  let isVisible: Bool

  var description: String { "cursor \(isVisible ? "at" : "hidden at") \(position)" }
}
