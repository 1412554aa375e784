extension Words {
  /// `breakout help`: the manual.
  public var helpCommand: HelpCommand { HelpCommand(self) }

  public struct HelpCommand: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

extension Words.HelpCommand {
  /// In the help: what the command does, in one line.
  public var abstract: String {
    say("Prints a page of the manual, or the help of a command.")
  }

  /// In the help: the names of the pages, as they are typed.
  public func discussion(_ topics: [String]) -> String {
    say("The topics are \(words.lists.row(topics)).")
  }

  /// In the help: what is asked for.
  public var topic: String { say("A topic of the manual, or a command.") }

  /// Above a list of the pages; the command is typed as it is here, but for the topic.
  public var topics: String { say("TOPICS OF THE MANUAL (breakout help TOPIC):") }

  /// What was asked for; the command stays as it is.
  public func noSuchTopic(_ word: String) -> String {
    say(
      """
      “\(word)” is neither a command nor a topic of the manual; breakout help lists both.
      """)
  }

  /// Title of the page of keys in the manual.
  public var keys: String { say("Keys") }

  /// What the page of keys is about, in one sentence.
  public var keysSummary: String { say("Every key in every place.") }

  /// Above the keys of the screen on which recommendations of several rooms are compared.
  public var pairKeys: String { say("Pairs of several rooms") }
}
