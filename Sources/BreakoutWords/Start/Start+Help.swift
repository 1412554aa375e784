/// The help of that screen.
extension Words.Start {
  /// Heading of the help.
  public var helpTitle: String { say("Help") }

  /// Heading of the help where it is longer than the screen.
  public var helpTitleScrolls: String { say("Help · arrows scroll") }

  /// How the screen works.
  public var introduction: String {
    say(
      """
      Type any part of a title or of a file's name, with or without capitals and accents; several words \
      may stand in any order. Enter opens what is selected.
      """)
  }

  /// Heading over keys in the help.
  public var whileBrowsing: String { say("While nothing is typed") }

  /// Heading over keys in the help.
  public var whileFiltering: String { say("While something is typed") }

  /// Heading over keys in the help.
  public var atRemoval: String { say("Before a session is removed") }

  /// Heading over keys in the help.
  public var inHelp: String { say("In this help") }
}
