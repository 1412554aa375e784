import BreakoutModel
import Terminal

/// What the deciding screen is told.
public enum DecidingMessage: Sendable {
  case input(InputEvent, at: Timestamp)
  case saved
  /// With a sentence that says why not.
  case notSaved(String)
  /// Time for another try at what could not be saved.
  case retry
}

/// What the deciding screen asks for.
public enum DecidingEffect: Equatable, Sendable {
  /// Writes the merged file; it is answered with `saved` or `notSaved`.
  case save
  case redraw
  case suspend
  case quit
}
