/// The commands of the room `Clock`: their names, what the help says of them, and their words in the bottom line.
extension Words.Commands {
  /// A command: its name, as it is typed, and its sentence in the help.
  public var extendPoint: CommandWords {
    CommandWords(
      say("extend point"),
      say("Gives the open point more time, after a look at what that costs the later ones."))
  }

  /// A command: its name, as it is typed, and its sentence in the help.
  public var setHardStop: CommandWords {
    CommandWords(
      say("end time"),
      say("Changes when the session must end, e.g. 11:15."))
  }

  /// A command: its name, as it is typed, and its sentence in the help.
  public var takeBreak: CommandWords {
    CommandWords(
      say("break"),
      say("Stops all clocks at once, e.g. for a fire alarm; the same key goes on."))
  }

  /// A command: its name, as it is typed, and its sentence in the help.
  public var takeNamedBreak: CommandWords {
    CommandWords(
      say("break for"),
      say("Stops all clocks and says what for."))
  }

  /// A command: its name, as it is typed, and its sentence in the help.
  public var toggleBell: CommandWords {
    CommandWords(
      say("bell"),
      say("Rings when a speech is over, also 30 seconds before, or never."))
  }
}
