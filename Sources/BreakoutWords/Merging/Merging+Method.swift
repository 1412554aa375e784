/// By which rules a synthesis came about. Each is a paragraph of its own in the method note.
extension Words.Merging {
  /// How recommendations are named.
  public var methodOfNames: String {
    say(
      """
      Each recommendation is named by its room and its number there: B2-R3.1 is R3.1 of room B2. \
      Recommendations are what a room adopted or supported; the rest are its other proposals.
      """)
  }

  /// Whose words the decisions are.
  public var methodOfDecisions: String {
    say(
      """
      What a room decided, and the words of support, are those of its own document. No room voted on \
      what another one adopted, nor on a common wording; votes of different rooms are not added up.
      """)
  }

  /// How duplicates were found.
  public var methodOfDuplicates: String {
    say(
      """
      Probable duplicates are two texts of different rooms that share at least three words, and of the \
      words of the shorter text at least 0.6; a text less than half as long as the other is taken for half \
      as long. Stop words and endings do not count where there are lists for the language; in scripts \
      without blanks pairs of characters stand for words. Texts in different languages are not compared. \
      People decide on each pair.
      """)
  }

  /// What was done with open questions.
  public var methodOfOpenPairs: String {
    say("Pairs that nobody has decided on are kept as they are, and listed.")
  }

  /// How contradictions were found.
  public var methodOfContradictions: String {
    say(
      """
      A possible contradiction is the same verb asked of the same addressee in one recommendation and \
      against in another, or two verbs that mean the opposite about the same matter. It is looked for \
      in English texts only, and is called a contradiction once people have confirmed it.
      """)
  }

  /// How people were counted.
  public var methodOfParticipation: String {
    say(
      """
      Participation is the sum of the highest count of each room; who was in two rooms is counted twice. \
      Constituencies that a room merged, because so few people were there, stand under “other”.
      """)
  }

  /// What is not told.
  public var methodOfAttribution: String {
    say(
      """
      Each room is told by its own rule of attribution. Notes, names of speakers and proposers, and \
      what was said off the record are not part of a synthesis; a reservation names whoever made it as \
      far as that rule allows.
      """)
  }
}
