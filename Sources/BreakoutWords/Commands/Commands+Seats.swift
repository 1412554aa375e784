/// The commands of the room `Seats`: their names, what the help says of them, and their words in the bottom line.
extension Words.Commands {
  /// A command: its name, its sentence in the help, its one or two words in the bottom line, and what else people
  /// look for it by.
  public var followRoom: CommandWords {
    CommandWords(
      say("follow the room"),
      say("Goes back to the point that the room is at."),
      hint: say("to the room"),
      also: say("back to the live point, now"))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var showSeats: CommandWords {
    CommandWords(
      say("seats"),
      say("Shows who sits at this session, since when, and when they did something last."),
      also: say("who is connected, rapporteur, other laptop, connections"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var keepMine: CommandWords {
    CommandWords(
      say("keep mine"),
      say("Saves what was typed here; the other version stays in the history."),
      hint: say("mine"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var keepTheirs: CommandWords {
    CommandWords(
      say("keep theirs"),
      say("Leaves the text as the other seat wrote it."),
      hint: say("theirs"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var keepBoth: CommandWords {
    CommandWords(
      say("keep both"),
      say("Puts both versions into the line, to make one of them."),
      hint: say("both"))
  }
}
