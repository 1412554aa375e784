/// The commands of the room `Recommendations`: their names, what the help says of them, and their words in the bottom line.
extension Words.Commands {
  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var showRecommendation: CommandWords {
    CommandWords(
      say("recommendation page"),
      say("Shows all of a recommendation: what to mend, decisions, source notes, wordings."),
      also: say("wording, details of a recommendation"))
  }

  /// A command: its name, as it is typed, and its sentence in the help.
  public var recommendFromNote: CommandWords {
    CommandWords(
      say("make it a recommendation"),
      say("Makes a recommendation of the selected note, which stays its source."))
  }

  /// A command: its name, its sentence in the help, its one or two words in the bottom line, and what else people
  /// look for it by.
  public var linkNotes: CommandWords {
    CommandWords(
      say("source notes"),
      say("Chooses the notes from which the recommendation came."),
      hint: say("notes"))
  }

  /// A command: its name, its sentence in the help, its one or two words in the bottom line, and what else people
  /// look for it by.
  public var mergeRecommendation: CommandWords {
    CommandWords(
      say("merge recommendation"),
      say("Merges it into another one, with a common wording."),
      hint: say("merge"))
  }

  /// A command: its name, its sentence in the help, its one or two words in the bottom line, and what else people
  /// look for it by.
  public var splitRecommendation: CommandWords {
    CommandWords(
      say("split recommendation"),
      say("Makes two recommendations of it."),
      hint: say("split"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var deferRecommendation: CommandWords {
    CommandWords(
      say("defer recommendation"),
      say("Leaves it for later; it is printed among the other proposals."),
      hint: say("defer"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var undecide: CommandWords {
    CommandWords(
      say("undecided again"),
      say("Makes it a draft again, whatever it was."),
      hint: say("undecided"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var goToNote: CommandWords {
    CommandWords(
      say("go to note"),
      say("Shows the selected note in the record."),
      hint: say("go there"))
  }
}
