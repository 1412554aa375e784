/// The moderator's phrases in the front matter. Situations and names in curly brackets are typed in English.
extension Words.Agenda {
  /// The key `phrases` stands without lines below it; what is typed stays as it is here.
  public var expectedPhrases: String {
    say(
      """
      “phrases” takes one line for each situation; write lines below it such as \
      “  time is up: Thank you, {speaker}.”.
      """)
  }

  /// A warning about a mistyped situation; the second part is the one that was probably meant.
  public func unknownSituation(_ name: String, perhaps suggestion: String) -> String {
    say(
      """
      the phrase for “\(name)” is left out, there is no such situation; \
      did you mean “\(suggestion)”?
      """)
  }

  /// A warning about a situation that there is not; the second part is a list of all of them.
  public func unknownSituation(_ name: String, of situations: [String]) -> String {
    say(
      """
      the phrase for “\(name)” is left out, there is no such situation; the situations are \
      \(words.lists.row(situations)).
      """)
  }

  /// A situation has two phrases; the second part is the number of the line where it stands first.
  public func duplicateSituation(_ name: String, firstLine: Int) -> String {
    say("the phrase for “\(name)” is already on line \(firstLine); keep one of the two.")
  }

  /// A situation has a list or nothing instead of a phrase.
  public func emptyPhrase(_ situation: String) -> String {
    say(
      """
      the phrase for “\(situation)” is no text; write it on one line, in quotes if it has a colon \
      or begins with a bracket.
      """)
  }

  /// A situation, a mistyped name in its phrase, and the name that was probably meant. Curly brackets stay.
  public func unknownPlaceholder(
    _ name: String, for situation: String, perhaps suggestion: String
  ) -> String {
    say(
      """
      the phrase for “\(situation)” names {\(name)}, which stands for nothing; \
      did you mean {\(suggestion)}?
      """)
  }

  /// A situation, a name in its phrase that there is not, and a list of all names. Curly brackets stay.
  public func unknownPlaceholder(
    _ name: String, for situation: String, of placeholders: [String]
  ) -> String {
    say(
      """
      the phrase for “\(situation)” names {\(name)}, which stands for nothing; the names are \
      \(words.lists.row(placeholders)).
      """)
  }

  /// A bracket in the phrase of a situation is opened and not closed, or the other way round.
  public func unevenBrackets(_ situation: String) -> String {
    say(
      """
      the phrase for “\(situation)” has a curly bracket without its other one; \
      write names as {speaker}.
      """)
  }
}
