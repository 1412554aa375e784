extension Words {
  /// `breakout AGENDA`: what is said before and after a session.
  public var runCommand: RunCommand { RunCommand(self) }

  public struct RunCommand: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

extension Words.RunCommand {
  /// In the help: what the command does, in one line.
  public var abstract: String { say("Starts a session from an agenda, or resumes it (default).") }

  /// In the help: which file.
  public var file: String {
    say(
      """
      An agenda or concept note (Markdown or text), or a session file. Without it, a list to choose from.
      """)
  }

  /// In the help: who sits at this terminal. The three roles are typed as they are here.
  public var seat: String {
    say(
      """
      Who sits here: moderator, rapporteur or viewer. A rapporteur starts in the note line.
      """)
  }

  /// In the help: the name of who sits at this terminal.
  public var name: String { say("Your name, where several sit in one role.") }

  /// In the help: where the session is kept.
  public var session: String { say("Keep the session in this file.") }

  /// In the help: where documents go.
  public var exports: String { say("Write exports into this folder.") }

  /// In the help: whether the points are chosen although it is clear which are meant.
  public var chooses: String {
    say("Choose the points of a new session among all lists of the note, or type them.")
  }

  /// In the help: whether a second session is started.
  public var new: String {
    say("Start a new session although this agenda has one that is not closed.")
  }

  /// A session came through a pipe.
  public func isNoStream(_ path: String) -> String {
    say("\(path): a session is no stream; name its file.")
  }

  /// What was typed is no command; `breakout --help` stays as it is.
  public func noSuchCommand(_ word: String) -> String {
    say(
      """
      \(word): there is no such command and no such file; breakout --help lists the commands.
      """)
  }
}
