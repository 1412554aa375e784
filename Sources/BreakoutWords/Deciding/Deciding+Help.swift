/// The help of that screen.
extension Words.Deciding {
  /// Heading of the help.
  public var helpTitle: String { say("Help") }

  /// Heading of the help where it is longer than the screen.
  public var helpTitleScrolls: String { say("Help · arrows scroll") }

  /// How the screen works.
  public var introduction: String {
    say(
      """
      Recommendations of several rooms that have much in common, or contradict each other. What \
      only one of the two texts has stands in [brackets]. What is not decided is kept as it is, \
      listed in the document, and asked again the next time.
      """)
  }

  /// Heading over keys in the help.
  public var atDuplicate: String { say("At a probable duplicate") }

  /// Heading over keys in the help.
  public var atContradiction: String { say("At a possible contradiction") }

  /// Heading over keys in the help.
  public var whileTyping: String { say("While the common wording is typed") }

  /// Heading over keys in the help.
  public var inHelp: String { say("In this help") }
}
