/// The commands of the room `Walk`: their names, what the help says of them, and their words in the bottom line.
extension Words.Commands {
  /// A command: its name, its sentence in the help, its one or two words in the bottom line, and what else people
  /// look for it by.
  public var nextPoint: CommandWords {
    CommandWords(
      say("next point"),
      say("Closes the open point and opens the next one; the first time, starts the session."),
      hint: say("next"),
      also: say("go on, next item, forward, start, begin"))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var previousPoint: CommandWords {
    CommandWords(
      say("previous point"),
      say("Sets the open point aside and opens the one before it again."),
      also: say("go back to a point, last item"))
  }

  /// A command: its name, as it is typed, and its sentence in the help.
  public var viewPoint: CommandWords {
    CommandWords(
      say("view point"),
      say("Shows that point's record; Enter then opens the point itself."))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var closePoint: CommandWords {
    CommandWords(
      say("close point"),
      say("Closes the open point without opening another."),
      also: say("finish a point, done with this item"))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var suspendPoint: CommandWords {
    CommandWords(
      say("suspend point"),
      say("Stops the open point's clock, to take it up again later."),
      also: say("put aside, come back later"))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var deferPoint: CommandWords {
    CommandWords(
      say("defer point"),
      say("Moves the point that is shown to the end of the agenda."),
      also: say("postpone, end of the agenda"))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var skipPoint: CommandWords {
    CommandWords(
      say("skip point"),
      say("Passes over the point that is shown."),
      also: say("leave out"))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var addPoint: CommandWords {
    CommandWords(
      say("add point"),
      say("Adds a point that the agenda does not have."),
      also: say("new item, agenda item, other business"))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var splitPoint: CommandWords {
    CommandWords(
      say("split point"),
      say("Splits a new point off the one that is shown, with half of its planned time."),
      also: say("two points"))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var mergePoint: CommandWords {
    CommandWords(
      say("merge point"),
      say("Merges the point that is shown into another one."),
      also: say("join points"))
  }

  /// A command: its name, as it is typed, and its sentence in the help.
  public var movePointUp: CommandWords {
    CommandWords(
      say("move point up"),
      say("Moves the point that is shown forward."))
  }

  /// A command: its name, as it is typed, and its sentence in the help.
  public var movePointDown: CommandWords {
    CommandWords(
      say("move point down"),
      say("Moves the point that is shown back."))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var editPoint: CommandWords {
    CommandWords(
      say("edit point"),
      say("Changes the title or the question of the point that is shown."),
      also: say("rename point, change the question, minutes of a point"))
  }
}
