/// Why the terminal cannot show Breakout. Nothing has been written to it then.
public enum TerminalError: Error, Hashable, CustomStringConvertible {
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

  public var description: String {
    switch self {
    case .inputIsNoTerminal:
      "Breakout needs a terminal to read keys from, but its standard input is not one; start it"
        + " without \"<\" or a pipe before it."
    case .outputIsNoTerminal:
      "Breakout needs a terminal to draw on, but its standard output is not one; start it without"
        + " \">\" or a pipe after it."
    case .noTerminalType:
      "The environment does not say what kind of terminal this is; set TERM, for example with"
        + " \"export TERM=xterm-256color\"."
    case .unknownTerminalType(let name):
      "This system has no description of the terminal TERM=\(name); try \"export"
        + " TERM=xterm-256color\", or install the package ncurses-term."
    case .noCursorAddressing(let name):
      "The terminal TERM=\(name) can only print lines, but Breakout draws whole screens; start it"
        + " in another terminal."
    case .systemFailure(let number):
      "The system could not give Breakout what it needs to use the terminal (error \(number));"
        + " close other programs and try again."
    }
  }
}
