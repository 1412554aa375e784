/// One picture of the screen: the cells, and where the cursor stands. It stands at the focus whether
/// it is seen or not, because braille displays and screen readers follow it and nothing else.
public struct Frame: Hashable, Sendable {
  public var canvas: Canvas
  /// Where there is no focus at all, it is hidden at the origin.
  public var cursor: Position?
  /// Where text is typed, the cursor is seen.
  public var isCursorVisible: Bool

  public init(canvas: Canvas, cursor: Position? = nil, isCursorVisible: Bool = true) {
    self.canvas = canvas
    self.cursor = cursor
    self.isCursorVisible = isCursorVisible
  }
}
