/// How long the decoder waits, in milliseconds.
public struct InputTiming: Hashable, Sendable {
  /// After so long with nothing behind it, an escape was the Escape key.
  public var escape: Int

  public init(escape: Int = 25) {
    self.escape = escape
  }

  /// The pieces of one sequence come at most so far apart, with half a second on the way.
  static let longestGap = 550
  /// A character that follows an escape so soon comes from one key press with Alt, although the
  /// escape has been taken for the Escape key. Nobody presses two keys so fast.
  static let altGap = 65
  /// Single characters that come at least so far apart may be typed.
  static let typingGap = 10
  /// A paste that pauses so long is over, even if its end was lost.
  static let longestPasteSilence = 2000
}
