/// The commands of the room `Clock`: their names, what the help says of them, and their words in the bottom line.
extension Words.Commands {
  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var extendPoint: CommandWords {
    CommandWords(
      say("extend point"),
      say("Gives the open point more time, after a look at what that costs the later ones."),
      also: say("more time, extension, overtime, longer, add minutes"))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var setHardStop: CommandWords {
    CommandWords(
      say("end time"),
      say("Changes when the session must end, e.g. 11:15."),
      also: say("hard stop, until, room is taken, finish at"))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var takeBreak: CommandWords {
    CommandWords(
      say("break"),
      say("Stops all clocks at once, e.g. for a fire alarm; the same key goes on."),
      also: say("pause, coffee, stop the clock"))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var takeNamedBreak: CommandWords {
    CommandWords(
      say("break for"),
      say("Stops all clocks and says what for."),
      also: say("coffee, lunch, pause until"))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var toggleBell: CommandWords {
    CommandWords(
      say("bell"),
      say("Rings when a speech is over, also 30 seconds before, or never."),
      also: say("sound, mute, quiet, beep"))
  }
}
