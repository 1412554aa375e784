/// A place on the screen, counted from 0 at the top left. It may lie outside of any canvas.
public struct Position: Hashable, Sendable {
  public var column: Int
  public var row: Int

  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }

  public static let origin = Position(column: 0, row: 0)
}
