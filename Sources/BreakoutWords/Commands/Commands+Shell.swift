/// The commands of the room `Shell`: their names, what the help says of them, and their words in the bottom line.
extension Words.Commands {
  /// A command: its name, as it is typed, and its sentence in the help.
  public var up: CommandWords {
    CommandWords(
      say("up"),
      say("Goes one line up."))
  }

  /// A command: its name, as it is typed, and its sentence in the help.
  public var down: CommandWords {
    CommandWords(
      say("down"),
      say("Goes one line down."))
  }

  /// A command: its name, as it is typed, and its sentence in the help.
  public var pageUp: CommandWords {
    CommandWords(
      say("page up"),
      say("Goes a page up."))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var pageDown: CommandWords {
    CommandWords(
      say("page down"),
      say("Goes a page down."),
      hint: say("more"))
  }

  /// A command: its name, as it is typed, and its sentence in the help.
  public var first: CommandWords {
    CommandWords(
      say("first"),
      say("Goes to the start."))
  }

  /// A command: its name, as it is typed, and its sentence in the help.
  public var last: CommandWords {
    CommandWords(
      say("last"),
      say("Goes to the end."))
  }

  /// A command: its name, as it is typed, and its sentence in the help.
  public var viewEarlier: CommandWords {
    CommandWords(
      say("view earlier point"),
      say("Shows the record of the point before."))
  }

  /// A command: its name, as it is typed, and its sentence in the help.
  public var viewLater: CommandWords {
    CommandWords(
      say("view later point"),
      say("Shows the record of the next point."))
  }

  /// A command: its name, its sentence in the help, its one or two words in the bottom line, and what else people
  /// look for it by.
  public var undo: CommandWords {
    CommandWords(
      say("undo"),
      say("Takes the last act back."),
      hint: say("undo"),
      also: say("go back, wrong, mistake, take back, reverse"))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var redo: CommandWords {
    CommandWords(
      say("redo"),
      say("Does again what was taken back."),
      also: say("again, repeat"))
  }

  /// A command: its name, its sentence in the help, its one or two words in the bottom line, and what else people
  /// look for it by.
  public var search: CommandWords {
    CommandWords(
      say("search"),
      say("Finds notes, recommendations, people and points; in the document, its words."),
      hint: say("search"),
      also: say("find, look for, where was"))
  }

  /// A command: its name, its sentence in the help, its one or two words in the bottom line, and what else people
  /// look for it by.
  public var palette: CommandWords {
    CommandWords(
      say("commands"),
      say("Lists every command by its name."),
      hint: say("commands"),
      also: say("menu, all commands"))
  }

  /// A command: its name, its sentence in the help, its one or two words in the bottom line, and what else people
  /// look for it by.
  public var help: CommandWords {
    CommandWords(
      say("help"),
      say("Shows the keys."),
      hint: say("help"),
      also: say("keys, how, manual, shortcuts"))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var closeSession: CommandWords {
    CommandWords(
      say("close session"),
      say("Closes the open point and the session."),
      also: say("finish, end of session, the end"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var accept: CommandWords {
    CommandWords(
      say("accept"),
      say(
        "Saves the form, goes on with the vote, goes to what was found, runs the command, or marks who comes or goes."
      ),
      hint: say("go on"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var nextField: CommandWords {
    CommandWords(
      say("next field"),
      say("Goes to the next field."),
      hint: say("next field"))
  }

  /// A command: its name, as it is typed, and its sentence in the help.
  public var previousField: CommandWords {
    CommandWords(
      say("previous field"),
      say("Goes to the field before."))
  }

  /// A command: its name, as it is typed, and its sentence in the help.
  public var chooseEarlier: CommandWords {
    CommandWords(
      say("choose earlier"),
      say("Chooses the entry before."))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var chooseLater: CommandWords {
    CommandWords(
      say("choose later"),
      say("Chooses the next entry."),
      hint: say("other choice"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var leave: CommandWords {
    CommandWords(
      say("leave"),
      say("Goes one step back; nothing that was typed is lost."),
      hint: say("back"))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var redraw: CommandWords {
    CommandWords(
      say("redraw"),
      say("Draws the whole screen again."),
      also: say("garbled, broken screen, refresh"))
  }

  /// A command: its name, as it is typed, and its sentence in the help.
  public var suspendProgram: CommandWords {
    CommandWords(
      say("suspend"),
      say("Goes back to the shell for a while; fg comes back."))
  }

  /// A command: its name, its sentence in the help, its one or two words in the bottom line, and what else people
  /// look for it by.
  public var quit: CommandWords {
    CommandWords(
      say("quit"),
      say("Leaves the program; the session stays as it is and can be resumed."),
      hint: say("quit"),
      also: say("exit, leave the program, close the program"))
  }
}
