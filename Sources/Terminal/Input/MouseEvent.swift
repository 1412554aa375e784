/// What the mouse did over a cell.
public struct MouseEvent: Hashable, Sendable {
  public let action: Action
  public let position: Position

  public init(_ action: Action, at position: Position) {
    self.action = action
    self.position = position
  }

  /// Releases and movements are not reported.
  public enum Action: Hashable, Sendable {
    case pressLeft, pressMiddle, pressRight, wheelUp, wheelDown
  }
}
