extension Words {
  /// What the commands are called, and what is said of them.
  public var commands: Commands { Commands(self) }

  public struct Commands: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

/// What people read of a command.
public struct CommandWords: Sendable {
  /// What the list of commands and `/name` know it by, in lower case.
  public let name: String
  /// One sentence for the help.
  public let help: String
  /// One or two words for the bottom line; without them it is not shown there.
  public let hint: String?
  /// What else people call it or want of it, with commas between.
  public let also: String

  init(_ name: String, _ help: String, hint: String? = nil, also: String = "") {
    (self.name, self.help, self.hint, self.also) = (name, help, hint, also)
  }
}
