/// Why a catalogue cannot be read, behind its name and the number of a line. What stands in quotation marks is written so.
extension Words.WordsCommand {
  /// A line begins with a word that there is not.
  public func notUnderstood(_ word: String) -> String {
    say("“\(word)” is not understood; write msgctxt, msgid, msgid_plural or msgstr.")
  }

  /// A text is not closed, or has a sign behind a stroke that means nothing.
  public var brokenText: String {
    say("this text is broken; put it into quotes, and write \" in it as \\\" and \\ as \\\\.")
  }

  /// A line stands where it does not belong, or a message twice.
  public var outOfPlace: String {
    say("this does not belong here, or the message is there twice; write it anew.")
  }

  /// The head of the file does not say its language.
  public var noLanguage: String {
    say("the language is not told; write a line such as “Language: fr” into the head.")
  }

  /// The head of the file does not say how many forms the language has for numbers.
  public var noPlurals: String {
    say(
      """
      the forms for numbers are not told; write a line such as \
      “Plural-Forms: nplurals=2; plural=(n > 1);” into the head.
      """)
  }
}
