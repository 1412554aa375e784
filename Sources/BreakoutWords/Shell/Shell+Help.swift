extension Words.Shell {
  /// The heading of the help.
  public var help: String { say("Help") }
  /// The heading of the help where it is longer than the screen.
  public var helpScrolls: String { say("Help · arrows and PgDn scroll") }

  /// A heading in the help.
  public var theWay: String { say("The way through a session") }

  /// How a session goes, a few lines of the help; the single letters are keys.
  public var theWayLines: [String] {
    [
      say("n opens the first point. i goes to the note line, Enter saves, Esc comes back."),
      say("r types a recommendation, c calls for consensus, v takes a vote."),
      say("n again goes on; u takes back; e writes the document at any moment."),
      say(
        "The command “close session” under : ends it, “moderator and rapporteur” names you."),
    ]
  }

  /// Keys in the help that follow each other on the keyboard, e.g. `1 to 9`.
  public func keys(_ first: String, to last: String) -> String { say("\(first) to \(last)") }

  /// Heads the keys in the manual's tables.
  public var key: String { say("Key") }

  /// Heads the names of commands in the manual's tables.
  public var command: String { say("Command") }

  /// A heading in the help.
  public var firstCharacters: String { say("The first characters of a note") }

  /// In the help: what `r ` at the beginning of a line means, with an example.
  public var meansRecommendation: String {
    say(
      """
      recommendation: r Business > publish shares | share ≥ 30 % | by 2027-12 | lead: Chamber
      """)
  }

  /// In the help: what `o:` at the beginning of a line means.
  public var meansOffTheRecord: String {
    say("off the record: stays on this screen, is never saved or exported")
  }

  /// In the help, the sign for a name at the beginning of a line.
  public var atName: String { say("@name ") }

  /// In the help: what `@name` at the beginning of a line means.
  public var meansSpeaker: String {
    say("who said it; @CSO a group, @- nobody; Tab completes")
  }

  /// In the help: what `...` at the beginning of a line means.
  public var meansContinuation: String { say("goes on with what was typed last") }

  /// In the help, the sign for a correction.
  public var oldToNew: String { say("s/old/new/") }

  /// In the help: what `s/old/new/` means.
  public var meansCorrection: String {
    say(
      """
      corrects the newest note or recommendation that holds the words, with all three strokes
      """)
  }

  /// In the help, the sign for a command.
  public var slashCommand: String { say("/command") }

  /// In the help: what `/command` means.
  public var meansCommand: String { say("any command by its name, e.g. /undo") }

  /// A heading in the help.
  public var signs: String { say("Signs") }

  /// What the signs on the screen mean, lines of the help.
  public var signLines: [String] {
    [
      say("▶ open   ✓ closed   … set aside   ↓ deferred   × skipped   → merged"),
      say("○ field missing   ◐ some fields   ● all expected fields   = decision"),
      say("▲ high priority   ▼ low priority"),
    ]
  }
}
