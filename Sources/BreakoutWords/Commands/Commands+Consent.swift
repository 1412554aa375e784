/// The commands of the room `Consent`: their names, what the help says of them, and their words in the bottom line.
extension Words.Commands {
  /// A command: its name, its sentence in the help, its one or two words in the bottom line, and what else people
  /// look for it by.
  public var consentReached: CommandWords {
    CommandWords(
      say("consent"),
      say("No objection stands: the proposal has consent."),
      hint: say("consent"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var consentObjection: CommandWords {
    CommandWords(
      say("hear objection"),
      say("Records who objects and why."),
      hint: say("objection"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var integrateObjection: CommandWords {
    CommandWords(
      say("integrate objection"),
      say("The selected objection was taken into the proposal; again opens it once more."),
      hint: say("integrated"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var dropObjection: CommandWords {
    CommandWords(
      say("drop objection"),
      say("The selected objection was withdrawn; again opens it once more."),
      hint: say("withdrawn"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var upholdObjection: CommandWords {
    CommandWords(
      say("uphold objection"),
      say("The selected objection was heard and stands; again opens it once more."),
      hint: say("stands"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var amendProposal: CommandWords {
    CommandWords(
      say("amend proposal"),
      say("Records what is changed in the proposal."),
      hint: say("amend"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var setReview: CommandWords {
    CommandWords(
      say("review date"),
      say("Records when the room looks at it again."),
      hint: say("review date"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var noConsent: CommandWords {
    CommandWords(
      say("no consent"),
      say("Ends the round without consent."),
      hint: say("no consent"))
  }
}
