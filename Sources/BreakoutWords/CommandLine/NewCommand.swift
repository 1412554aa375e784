extension Words {
  /// `breakout new`: an agenda to begin with.
  public var newCommand: NewCommand { NewCommand(self) }

  public struct NewCommand: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

extension Words.NewCommand {
  /// In the help: what the command does, in one line.
  public var abstract: String {
    say("Writes an agenda to begin with, from a template or of what a session left.")
  }

  /// In the help: how it is used. What begins with two hyphens is typed as it is here.
  public var discussion: String {
    say(
      """
      With --after, the points are what was deferred, parked, not reached or left open in a session, each with \
      where it comes from. A file that exists is never written over.
      """)
  }

  /// In the help: which template; the names are those that `breakout new --list` shows.
  public var template: String { say("The template; --list shows them.") }

  /// In the help: whether the templates are listed.
  public var list: String { say("Lists the templates.") }

  /// In the help: the session that went before.
  public var after: String {
    say("Makes the agenda of what this session left: a session file, or any part of its title.")
  }

  /// In the help: where the agenda goes.
  public var output: String {
    say(
      "The new file, or - for standard output; without it, one that is named after the template or the session."
    )
  }

  /// In the help: the title of the session.
  public var title: String { say("The title of the session.") }

  /// In the help: the day of the session.
  public var date: String { say("Its day, such as 2027-05-12.") }

  /// In the help: the language of the agenda.
  public var language: String {
    say(
      "The language of the agenda and of its documents, such as fr; texts are English without a catalogue for it."
    )
  }

  /// A date that is none.
  public func noDate(_ text: String) -> String {
    say("\(text) is no date; write year, month and day, such as 2027-05-12.")
  }

  /// A language that is none.
  public func noLanguage(_ text: String) -> String {
    say("\(text) is no tag of a language; write one such as fr, ar or zh-Hant.")
  }

  /// Two options that exclude each other; they stay as they are.
  public var eitherOr: String {
    say("--after and --template exclude each other; give one of them.")
  }

  /// The file is there.
  public func exists(_ file: String) -> String {
    say("\(file) exists and is left as it is; name another file with -o.")
  }

  /// The file cannot be written; the part is the system's own reason.
  public func notWritten(_ file: String, reason: String) -> String {
    say("\(file) cannot be written: \(reason).")
  }

  /// It was written: the file, and how it is typed behind the command, which stays as it is.
  public func written(_ file: String, typed path: String) -> String {
    say("Written: \(file). Edit it, then start the session: breakout \(path)")
  }

  /// There is nothing to go on with; the command stays as it is.
  public func nothingLeft(_ title: String) -> String {
    say("“\(title)” left nothing open; breakout new --list shows templates to begin with.")
  }

  /// At the top of the text, as a comment; the title of the session and its day.
  public func madeAfter(_ title: String) -> String {
    say("What “\(title)” left. Take out what is settled, and give minutes to what is not.")
  }
}
