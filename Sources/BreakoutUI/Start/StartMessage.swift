import Terminal

/// What the start screen is told.
public enum StartMessage: Sendable {
  case input(InputEvent)
  /// A session, by its path, is in the trash.
  case removed(path: String)
  /// With a sentence that says why not.
  case notRemoved(String)
}

/// What the start screen asks for.
public enum StartEffect: Equatable, Sendable {
  /// Somebody chose it; the screen is over.
  case open(path: String)
  /// Moves a session to the trash; it is answered with `removed` or `notRemoved`.
  case remove(StartItem)
  case redraw
  case suspend
  case quit
}
