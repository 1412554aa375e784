extension Words {
  /// What is said about the terminal in which the program runs.
  public var terminals: Terminals { Terminals(self) }

  public struct Terminals: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

/// Why the program cannot start in a terminal. `TERM` and `LANG` are names of settings; commands in quotation marks are
/// typed as they are here.
extension Words.Terminals {
  /// Keys come from a file or another program; < is the sign of the shell for that.
  public var inputIsNoTerminal: String {
    say(
      """
      Breakout needs a terminal to read keys from, but its standard input is not one; start it \
      without "<" or a pipe before it.
      """)
  }

  /// The screen goes to a file or another program; > is the sign of the shell for that.
  public var outputIsNoTerminal: String {
    say(
      """
      Breakout needs a terminal to draw on, but its standard output is not one; start it without \
      ">" or a pipe after it.
      """)
  }

  /// The setting TERM is missing.
  public var noTerminalType: String {
    say(
      """
      The environment does not say what kind of terminal this is; set TERM, for example with \
      "export TERM=xterm-256color".
      """)
  }

  /// The part is the name of a kind of terminal; ncurses-term is the name of a package.
  public func unknownTerminalType(_ name: String) -> String {
    say(
      """
      This system has no description of the terminal TERM=\(name); try "export \
      TERM=xterm-256color", or install the package ncurses-term.
      """)
  }

  /// The part is the name of a kind of terminal that has no cursor, such as dumb.
  public func noCursorAddressing(_ name: String) -> String {
    say(
      """
      The terminal TERM=\(name) can only print lines, but Breakout draws whole screens; start it \
      in another terminal.
      """)
  }

  /// The part is the system's number for the error.
  public func systemFailure(_ number: Int) -> String {
    say(
      """
      The system could not give Breakout what it needs to use the terminal (error \(number)); \
      close other programs and try again.
      """)
  }
}

/// What may look wrong on the screen, said at the start.
extension Words.Terminals {
  /// The name of a kind of terminal that is not known, and of the one that is taken for it.
  public func substituted(_ missing: String, by name: String) -> String {
    say(
      """
      This system has no description of the terminal \(missing), so Breakout draws as for \(name); \
      if the screen looks wrong, set TERM.
      """)
  }

  /// The name of a kind of terminal that is not known.
  public func builtIn(for missing: String) -> String {
    say(
      """
      This system has no description of the terminal \(missing), so Breakout draws by one of its \
      own; if the screen looks wrong, set TERM.
      """)
  }
}
