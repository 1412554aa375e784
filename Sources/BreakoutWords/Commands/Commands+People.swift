/// The commands of the room `People`: their names, what the help says of them, and their words in the bottom line.
extension Words.Commands {
  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var setPresence: CommandWords {
    CommandWords(
      say("presence"),
      say("Counts who is in the room, as a whole or by constituency."),
      also: say("attendance, how many, headcount, quorum, people present"))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var showRoster: CommandWords {
    CommandWords(
      say("roster"),
      say("Shows who is on the roster, to mark by name who comes and goes."),
      also: say("participants, people, members, list of names, new person"))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var importRoster: CommandWords {
    CommandWords(
      say("import roster"),
      say("Reads a roster from a spreadsheet or CSV file and shows it before it is taken over."),
      also: say("participants file, csv, excel"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var countMore: CommandWords {
    CommandWords(
      say("count one more"),
      say("Counts one more."),
      hint: say("one more"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var countFewer: CommandWords {
    CommandWords(
      say("count one fewer"),
      say("Counts one fewer."),
      hint: say("one fewer"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var markListed: CommandWords {
    CommandWords(
      say("mark all listed"),
      say("Marks everybody who is listed as present, after a question."),
      hint: say("all here"))
  }

  /// A command: its name, its sentence in the help, its one or two words in the bottom line, and what else people
  /// look for it by.
  public var addPerson: CommandWords {
    CommandWords(
      say("add person"),
      say("Adds somebody to the roster."),
      hint: say("add"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var editPerson: CommandWords {
    CommandWords(
      say("edit person"),
      say("Changes the name, constituency or role of the selected person."),
      hint: say("edit"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var removePerson: CommandWords {
    CommandWords(
      say("remove person"),
      say("Takes the selected person off the roster; undo brings them back."),
      hint: say("remove"))
  }
}
