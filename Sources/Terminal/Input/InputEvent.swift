/// Everything that comes from the terminal and from those who control the process.
public enum InputEvent: Hashable, Sendable {
  case key(Key)
  /// The Escape key that was given last was none: it began what follows, or a sequence that means nothing
  /// here. What it has done is to be undone.
  case escapeWithdrawn
  /// Text that was pasted as a whole. Its line ends are `\n`; it has no other control characters
  /// than that and tabs.
  case paste(String)
  case mouse(MouseEvent)
  /// The terminal has this size now.
  case resize(Size)
  /// The terminal is gone: nothing can be shown or typed any more.
  case hangup
  /// Somebody asked the program to end (SIGTERM, SIGINT or SIGHUP).
  case terminate
}
