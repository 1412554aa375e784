/// One picture of the screen: the cells, and where the cursor stands (`nil`: it is hidden).
public struct Frame: Hashable, Sendable {
  public var canvas: Canvas
  public var cursor: Position?

  public init(canvas: Canvas, cursor: Position? = nil) {
    self.canvas = canvas
    self.cursor = cursor
  }
}
