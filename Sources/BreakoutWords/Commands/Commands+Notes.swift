/// The commands of the room `Notes`: their names, what the help says of them, and their words in the bottom line.
extension Words.Commands {
  /// A command: its name, its sentence in the help, its one or two words in the bottom line, and what else people
  /// look for it by.
  public var typeNote: CommandWords {
    CommandWords(
      say("note"),
      say("Goes to the note line."),
      hint: say("note"),
      also: say("write, minutes, type"))
  }

  /// A command: its name, its sentence in the help, its one or two words in the bottom line, and what else people
  /// look for it by.
  public var typeRecommendation: CommandWords {
    CommandWords(
      say("recommend"),
      say("Starts a recommendation in the note line: r Business > publish shares | by 2027-12."),
      hint: say("recommend"),
      also: say("recommendation, proposal, draft, new recommendation"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var saveNote: CommandWords {
    CommandWords(
      say("save note"),
      say("Saves what is in the line."),
      hint: say("save"))
  }

  /// A command: its name, as it is typed, and its sentence in the help.
  public var newLine: CommandWords {
    CommandWords(
      say("new line"),
      say("Starts a new line inside of the note."))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var leaveNote: CommandWords {
    CommandWords(
      say("leave note"),
      say("Back to the single keys; what was typed stays in the line."),
      hint: say("single keys"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var complete: CommandWords {
    CommandWords(
      say("complete"),
      say("Completes a name, a group or an abbreviation."),
      hint: say("complete"))
  }

  /// A command: its name, its sentence in the help, its one or two words in the bottom line, and what else people
  /// look for it by.
  public var editLastNote: CommandWords {
    CommandWords(
      say("edit last note"),
      say("Calls up the last thing sent to change it, in an empty line; again for the one before."),
      hint: say("last one"))
  }

  /// A command: its name, as it is typed, and its sentence in the help.
  public var openEntry: CommandWords {
    CommandWords(
      say("open"),
      say("Edits the selected note or recommendation, or opens the point that is shown."))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var moveNote: CommandWords {
    CommandWords(
      say("move note"),
      say("Gives the selected note another kind or another point."),
      also: say("wrong point"))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var tagNote: CommandWords {
    CommandWords(
      say("tag note"),
      say("Changes the tags of the selected note."),
      also: say("label, mark"))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var verifyQuotation: CommandWords {
    CommandWords(
      say("verify quotation"),
      say("Marks the selected quotation as checked with its speaker, or takes the mark back."),
      also: say("quote, exact words"))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var removeEntry: CommandWords {
    CommandWords(
      say("remove"),
      say("Removes the selected note, or withdraws the selected recommendation; u brings it back."),
      also: say("delete, erase"))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var withdraw: CommandWords {
    CommandWords(
      say("withdraw recommendation"),
      say("Withdraws the recommendation; its number stays."),
      also: say("take back the proposal"))
  }
}
