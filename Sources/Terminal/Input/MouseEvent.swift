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

extension MouseEvent {
  /// From the numbers that terminals send; columns and rows count from 1. Of the button's number
  /// the bits 4, 8 and 16 are Shift, Alt and Ctrl.
  init?(button: Int, column: Int, row: Int) {
    let action: Action? =
      switch button & ~(4 | 8 | 16) {
      case 0: .pressLeft
      case 1: .pressMiddle
      case 2: .pressRight
      case 64: .wheelUp
      case 65: .wheelDown
      default: nil
      }
    guard let action, button >= 0, column > 0, row > 0 else { return nil }
    self.init(action, at: Position(column: column - 1, row: row - 1))
  }
}
