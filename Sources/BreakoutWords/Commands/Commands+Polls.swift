/// The commands of the room `Polls`: their names, what the help says of them, and their words in the bottom line.
extension Words.Commands {
  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var openPoll: CommandWords {
    CommandWords(
      say("poll"),
      say("Asks for more than yes and no: fist to five, gradients, dots, approval, score, ranks."),
      also: say("survey, temperature, test the mood"))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var fistToFive: CommandWords {
    CommandWords(
      say("fist to five"),
      say("Everybody shows 0 to 5 fingers at once."),
      also: say("fingers, five fingers"))
  }

  /// A command: its name, as it is typed, and its sentence in the help.
  public var gradients: CommandWords {
    CommandWords(
      say("gradients"),
      say("Asks for agreement on a scale of eight steps, or of your own."))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var dotVote: CommandWords {
    CommandWords(
      say("dot vote"),
      say("Everybody places a few dots on the options they want most."),
      also: say("dots, stickers"))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var rankedChoice: CommandWords {
    CommandWords(
      say("ranked choice"),
      say("Everybody orders the options; they are compared pair by pair."),
      also: say("ranking, preferences, borda, condorcet"))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var votePriorities: CommandWords {
    CommandWords(
      say("priorities"),
      say("A quick dot vote on the remaining points, to reorder or weigh them."),
      also: say("prioritise, most important"))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var openConsent: CommandWords {
    CommandWords(
      say("consent round"),
      say("Hears the objections to a proposal one by one, until none stands."),
      also: say("sociocracy"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var switchEntry: CommandWords {
    CommandWords(
      say("totals or ballots"),
      say("Changes between totals and single ballots."),
      hint: say("totals or ballots"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var takeBallotBack: CommandWords {
    CommandWords(
      say("take ballot back"),
      say("In an empty line, takes the last ballot back."),
      hint: say("last one back"))
  }

  /// A command: its name, its sentence in the help, its one or two words in the bottom line, and what else people
  /// look for it by.
  public var readBallotFile: CommandWords {
    CommandWords(
      say("read ballots"),
      say("Reads the ballots from a file and shows them before they count."),
      hint: say("from a file"))
  }

  /// A command: its name, its sentence in the help, its one or two words in the bottom line, and what else people
  /// look for it by.
  public var reorderPoints: CommandWords {
    CommandWords(
      say("reorder points"),
      say("Puts the remaining points in the order of the votes."),
      hint: say("order the points so"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var weighPoints: CommandWords {
    CommandWords(
      say("weigh points"),
      say("Keeps the order and gives the points high or low priority."),
      hint: say("weigh the points"))
  }
}
