extension Words {
  /// `breakout verify`: whether a record was altered.
  public var verifyCommand: VerifyCommand { VerifyCommand(self) }

  public struct VerifyCommand: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

extension Words.VerifyCommand {
  /// In the help: what the command does, in one line.
  public var abstract: String {
    say("Shows whether the record of a session is whole and unaltered.")
  }

  /// In the help: how it is used.
  public var discussion: String {
    say(
      """
      Documents in Markdown, text or HTML that were made from a session can be named beside it: a line tells \
      of each whether the record still holds what it was made from.
      """)
  }

  /// In the help: which files.
  public var files: String { say("Session files, and documents made from them.") }

  /// A document was named without a session.
  public func nameSession(of document: String) -> String {
    say("Name the session file of \(document) beside it.")
  }
}
