/// The commands of that screen: what the help says of each, and its words in the bottom line.
extension Words.Deciding {
  /// A command: its sentence in the help, and its one to three words in the bottom line.
  public var keepBoth: Meaning {
    Meaning(say("They are no duplicates: both stay as they are."), hint: say("both"))
  }

  /// A command: its sentence in the help, and its one to three words in the bottom line.
  public var mergeWording: Meaning {
    Meaning(
      say("They become one: type the common wording, which begins with the longer of the two."),
      hint: say("merge"))
  }

  /// A command: its sentence in the help, and its one to three words in the bottom line. The key is 1.
  public var keepFirst: Meaning {
    Meaning(
      say("Only the first stays, and stands for the second, which is listed as dropped."),
      hint: say("only"))
  }

  /// A command: its sentence in the help, and its one to three words in the bottom line. The key is 2.
  public var keepSecond: Meaning {
    Meaning(
      say("Only the second stays, and stands for the first, which is listed as dropped."),
      hint: say("only"))
  }

  /// A command: its sentence in the help, and its one to three words in the bottom line.
  public var confirm: Meaning {
    Meaning(
      say("They contradict each other, and the document says so."), hint: say("contradiction"))
  }

  /// A command: its sentence in the help, and its one to three words in the bottom line.
  public var reject: Meaning {
    Meaning(say("They do not contradict each other."), hint: say("not one"))
  }

  /// A command: its sentence in the help, and its one to three words in the bottom line.
  public var nextPair: Meaning {
    Meaning(say("Goes to the next pair; this one stays open."), hint: say("next"))
  }

  /// A command: its sentence in the help.
  public var previousPair: Meaning {
    Meaning(say("Goes to the pair before."))
  }

  /// A command: its sentence in the help, and its one to three words in the bottom line.
  public var undo: Meaning {
    Meaning(say("Takes back what was decided last."), hint: say("undo"))
  }

  /// A command: its sentence in the help, and its one to three words in the bottom line.
  public var acceptWording: Meaning {
    Meaning(say("Merges the two in these words."), hint: say("merge"))
  }

  /// A command: its sentence in the help, and its one to three words in the bottom line.
  public var leaveWording: Meaning {
    Meaning(
      say("Leaves the two as they are; what was typed is offered again."), hint: say("not yet"))
  }

  /// A command: its sentence in the help.
  public var scrollUp: Meaning {
    Meaning(say("Goes up in what has no room on the screen."))
  }

  /// A command: its sentence in the help. It stands below the one that goes up.
  public var scrollDown: Meaning {
    Meaning(say("Goes down in it."))
  }

  /// A command: its sentence in the help, and its one to three words in the bottom line.
  public var help: Meaning {
    Meaning(say("Shows the keys."), hint: say("help"))
  }

  /// A command: its sentence in the help, and its one to three words in the bottom line.
  public var closeHelp: Meaning {
    Meaning(say("Closes the help."), hint: say("back"))
  }

  public var redraw: Meaning { Meaning(words.commands.redraw.help) }

  public var suspend: Meaning { Meaning(words.commands.suspendProgram.help) }

  /// A command: its sentence in the help, and its one to three words in the bottom line.
  public var leave: Meaning {
    Meaning(
      say("Leaves; what is open stays open, and is asked again the next time."), hint: say("leave"))
  }
}
