/// The terminal. `TERM`, `LANG`, `NO_COLOR` and `COLORFGBG` are names of settings; commands in quotation marks are typed
/// as they are here.
extension Words.Doctor {
  /// What was found: keys come from a file or another program.
  public var inputIsNoTerminal: String {
    say("Breakout needs a terminal to read keys from, but its standard input is not one.")
  }

  /// What to do about it; < is the sign of the shell.
  public var typeKeys: String { say("Start it without \"<\" or a pipe before it.") }

  /// What was found: the screen goes to a file or another program.
  public var outputIsNoTerminal: String {
    say("Breakout needs a terminal to draw on, but its standard output is not one.")
  }

  /// What to do about it; > is the sign of the shell.
  public var showScreen: String { say("Start it without \">\" or a pipe after it.") }

  /// What was found: the setting TERM is missing.
  public var noTerminalType: String {
    say("The environment does not say what kind of terminal this is.")
  }

  /// What to do about it.
  public var setTerm: String {
    say("Set TERM, for example with \"export TERM=xterm-256color\".")
  }

  /// What was found; the part is the name of a kind of terminal.
  public func unknownTerminalType(_ name: String) -> String {
    say("This system has no description of the terminal TERM=\(name).")
  }

  /// What to do about it; ncurses-term is the name of a package.
  public var describeTerminal: String {
    say("Try \"export TERM=xterm-256color\", or install the package ncurses-term.")
  }

  /// What was found; the part is the name of a kind of terminal that has no cursor, such as dumb.
  public func noCursorAddressing(_ name: String) -> String {
    say("The terminal TERM=\(name) can only print lines, but Breakout draws whole screens.")
  }

  /// What to do about it.
  public var useAnotherTerminal: String { say("Start it in another terminal.") }

  /// What was found; the part is the system's number for the error.
  public func systemFailure(_ number: Int) -> String {
    say(
      """
      The system could not give Breakout what it needs to use the terminal (error \(number)).
      """)
  }

  /// What to do about it.
  public var closeOthers: String { say("Close other programs and try again.") }

  /// What was found; the part is the name of a kind of terminal.
  public func isKnown(_ terminal: String) -> String { say("The terminal \(terminal) is known.") }

  /// What was found: the name of a kind of terminal that is not known, and of the one that is taken for it.
  public func substituted(_ missing: String, by name: String) -> String {
    say(
      """
      This system has no description of the terminal \(missing), so Breakout draws as for \(name).
      """)
  }

  /// What was found: the name of a kind of terminal that is not known.
  public func builtIn(for missing: String) -> String {
    say(
      """
      This system has no description of the terminal \(missing), so Breakout draws by one of its own.
      """)
  }

  /// What to do about it.
  public var setTermIfWrong: String { say("If the screen looks wrong, set TERM.") }

  /// What was found.
  public var noColours: String {
    say("The terminal's description has no colours, so Breakout draws without colours.")
  }

  /// What was found; fewer colours than the program draws in.
  public func fewColours(_ count: Int) -> String {
    say(
      count,
      """
      The terminal's description has only \(count) colour, so Breakout draws without colours.
      """,
      """
      The terminal's description has only \(count) colours, so Breakout draws without colours.
      """)
  }

  /// What to do about it.
  public var setTermForColours: String {
    say("If the terminal has colours, set TERM to the terminal's own name.")
  }

  /// What was found.
  public func colours(_ count: Int) -> String {
    say(
      count,
      "The terminal's description has \(count) colour.",
      "The terminal's description has \(count) colours.")
  }

  /// What was found besides, in a sentence behind the number of colours.
  public var hasNoColor: String {
    say("NO_COLOR is set, so Breakout draws without colours.")
  }

  /// What was found: the terminal itself says so.
  public var backgroundIsDark: String { say("The terminal says that its background is dark.") }

  /// What was found: the terminal itself says so.
  public var backgroundIsLight: String { say("The terminal says that its background is light.") }

  /// What was found: a setting says so.
  public var backgroundIsSetDark: String { say("COLORFGBG says that the background is dark.") }

  /// What was found: a setting says so.
  public var backgroundIsSetLight: String { say("COLORFGBG says that the background is light.") }

  /// What was found: the terminal could not be asked.
  public var backgroundNotAsked: String {
    say("The terminal could not be asked for its background.")
  }

  /// What was found: the terminal was asked and does not answer.
  public var backgroundNotTold: String {
    say("The terminal does not say what its background is.")
  }

  /// What was found.
  public var sizeNotTold: String { say("The terminal does not say how large it is.") }

  /// What was found.
  public func size(columns: Int, rows: Int) -> String {
    say("\(self.columns(columns)) and \(self.rows(rows)).")
  }

  /// What was found: the window's columns and rows, and how many of each the program needs.
  public func tooSmall(
    columns: Int, rows: Int, leastColumns: Int, leastRows: Int
  ) -> String {
    say(
      """
      \(self.columns(columns)) and \(self.rows(rows)); \
      Breakout needs \(leastColumns) and \(leastRows) at least.
      """)
  }

  /// How many columns the window has.
  private func columns(_ count: Int) -> String {
    say(count, "\(count) column", "\(count) columns")
  }

  /// How many rows the window has.
  private func rows(_ count: Int) -> String { say(count, "\(count) row", "\(count) rows") }

  /// What to do about it.
  public var enlargeWindow: String { say("Make the window larger, or its letters smaller.") }
}
