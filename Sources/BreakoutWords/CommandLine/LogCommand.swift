extension Words {
  /// `breakout log`: all that was done in a session.
  public var logCommand: LogCommand { LogCommand(self) }

  public struct LogCommand: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

extension Words.LogCommand {
  /// In the help: what the command does, in one line.
  public var abstract: String {
    say("Prints every act of a session: when, at which seat, and what it did.")
  }

  /// In the help: how it is used; --format json is typed as it is here.
  public var discussion: String {
    say(
      """
      Acts that were taken back stand here too, and so does the taking back: nothing is ever deleted \
      from the record. With --format json each line is one object for a program.
      """)
  }
}
