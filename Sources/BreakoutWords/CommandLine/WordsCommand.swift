extension Words {
  /// `breakout words`: the program in other languages.
  public var wordsCommand: WordsCommand { WordsCommand(self) }

  public struct WordsCommand: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

extension Words.WordsCommand {
  /// In the help: what the command does, in one line.
  public var abstract: String { say("Helps to translate Breakout into other languages.") }

  /// In the help: how it is used. Files, folders and settings are written as they are here.
  public var discussion: String {
    say(
      """
      A catalogue is a file CODE.po, such as fr.po, made from the template by the tools that translators \
      use. Put into $XDG_DATA_HOME/breakout/words (without that, ~/.local/share/breakout/words) or into \
      /usr/share/breakout/words, it is spoken on the screens of everybody whose LANGUAGE or LANG asks \
      for that language. What it does not say is said in English.
      """)
  }

  /// In the help of `breakout words template`: what the command does, in one line.
  public var templateAbstract: String {
    say("Prints the template from which catalogues are made.")
  }

  /// In the help of `breakout words template`: where it goes.
  public var output: String { say("The file to write; without it, standard output.") }

  /// A file cannot be written; the system's own reason.
  public func notWritten(_ file: String, reason: String) -> String {
    say("\(file) cannot be written: \(reason).")
  }

  /// In the help of `breakout words check`: what the command does, in one line.
  public var checkAbstract: String { say("Tells what a catalogue does not say, and why.") }

  /// In the help of `breakout words check`: how it ends.
  public var checkDiscussion: String {
    say(
      """
      It ends with status 1 where a translation cannot be used; where translations are only missing, with 0.
      """)
  }

  /// In the help of `breakout words check`: which file.
  public var file: String { say("The catalogue.") }

  /// A line for a message: its key and the English sentence; nobody has translated it.
  public func missing(_ key: String, _ english: String) -> String {
    say("\(key): missing: \(english)")
  }

  /// A line for a message: its key and the English sentence; the translators' tool has guessed it.
  public func fuzzy(_ key: String, _ english: String) -> String {
    say("\(key): fuzzy, to be looked at: \(english)")
  }

  /// A line for a message: its key, the English sentence, how many forms it has and how many the language has.
  public func wrongForms(_ key: String, _ english: String, has: Int, of due: Int) -> String {
    say(
      has,
      "\(key): \(has) form instead of \(due): \(english)",
      "\(key): \(has) forms instead of \(due): \(english)")
  }

  /// A line for a message: its key, the English sentence, and the number of a part, such as {1}.
  public func wrongPart(_ key: String, _ english: String, part: Int) -> String {
    say("\(key): {\(part)} is lost, or is too many: \(english)")
  }

  /// A line for a message: its key and the English sentence, which the program does not say.
  public func notSaid(_ key: String, _ english: String) -> String {
    say("\(key): not said by this version: \(english)")
  }

  /// The last line: how many messages there are, how many of them are used, missing and wrong.
  public func sum(_ count: Int, used: Int, missing: Int, wrong: Int) -> String {
    say(
      count,
      "\(count) message: \(used) translated, \(missing) missing, \(wrong) not usable.",
      "\(count) messages: \(used) translated, \(missing) missing, \(wrong) not usable.")
  }
}
