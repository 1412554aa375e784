/// The commands of that screen: what the help says of each, and its words in the bottom line.
extension Words.Start {
  /// A command: its sentence in the help, and its one to three words in the bottom line.
  public var open: Meaning {
    Meaning(
      say("Goes on with the session, or begins one of the agenda or note."), hint: say("open"))
  }

  /// A command: its sentence in the help, and its one to three words in the bottom line.
  public var up: Meaning { Meaning(say("Goes up in the list.")) }

  /// A command: its sentence in the help.
  public var down: Meaning { Meaning(say("Goes down in the list.")) }

  /// A command: its sentence in the help.
  public var pageUp: Meaning { Meaning(say("Goes up by a screen.")) }

  /// A command: its sentence in the help.
  public var pageDown: Meaning { Meaning(say("Goes down by a screen.")) }

  /// A command: its sentence in the help, and its one to three words in the bottom line.
  public var remove: Meaning {
    Meaning(say("Moves the session to the trash, once you say so."), hint: say("remove"))
  }

  /// A command: its sentence in the help, and its one to three words in the bottom line.
  public var confirmRemoval: Meaning { Meaning(say("Moves it to the trash."), hint: say("remove")) }

  /// A command: its sentence in the help, and its one to three words in the bottom line.
  public var keep: Meaning { Meaning(say("Leaves it where it is."), hint: say("keep")) }

  /// A command: its sentence in the help, and its one to three words in the bottom line.
  public var clear: Meaning { Meaning(say("Shows everything again."), hint: say("show all")) }

  /// A command: its sentence in the help, and its one to three words in the bottom line.
  public var help: Meaning { Meaning(say("Shows the keys."), hint: say("help")) }

  /// A command: its sentence in the help, and its one to three words in the bottom line.
  public var closeHelp: Meaning { Meaning(say("Closes the help."), hint: say("back")) }

  public var redraw: Meaning { Meaning(words.commands.redraw.help) }

  public var suspend: Meaning { Meaning(words.commands.suspendProgram.help) }

  /// A command: its sentence in the help, and its one to three words in the bottom line.
  public var leave: Meaning { Meaning(say("Leaves the program."), hint: say("leave")) }
}
