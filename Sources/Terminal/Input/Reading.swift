/// One answer of ncurses to the question for input.
public enum Reading: Hashable, Sendable {
  /// A scalar, as a number: it may be no valid one.
  case character(UInt32)
  /// A key that types nothing, by its ncurses code.
  case key(UInt32)
  case mouse(MouseEvent)
  case resize(Size)

  /// From the answer of `wget_wch`; `nil` when there was nothing to read. Only the status tells
  /// what the code means: `ă` and the Up key both have 259.
  public init?(status: Int32, code: UInt32) {
    switch status {
    case KeyCode.statusCharacter: self = .character(code)
    case KeyCode.statusKey: self = .key(code)
    default: return nil
    }
  }
}
