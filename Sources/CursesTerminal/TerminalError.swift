/// Why the terminal cannot show Breakout. Nothing has been written to it then.
public enum TerminalError: Error, Hashable {
  /// Standard input comes from a file or another program.
  case inputIsNoTerminal
  /// Standard output goes to a file or another program.
  case outputIsNoTerminal
  /// `$TERM` is not set.
  case noTerminalType
  /// There is no description of the terminal that `$TERM` names.
  case unknownTerminalType(String)
  /// The terminal that `$TERM` names can only print lines, as `dumb` can.
  case noCursorAddressing(String)
  /// The system has no descriptors or memory left; the number is `errno`.
  case systemFailure(Int32)
}
