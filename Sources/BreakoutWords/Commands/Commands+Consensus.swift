/// The commands of the room `Consensus`: their names, what the help says of them, and their words in the bottom line.
extension Words.Commands {
  /// A command: its name, its sentence in the help, its one or two words in the bottom line, and what else people
  /// look for it by.
  public var callConsensus: CommandWords {
    CommandWords(
      say("consensus"),
      say("Puts the selected or the newest undecided recommendation to the room for consensus."),
      hint: say("consensus"),
      also: say("decide, agree, adopt, no objections"))
  }

  /// A command: its name, its sentence in the help, its one or two words in the bottom line, and what else people
  /// look for it by.
  public var openVote: CommandWords {
    CommandWords(
      say("vote"),
      say("Takes a counted vote on the selected or the newest undecided recommendation."),
      hint: say("vote"),
      also: say("ballot, show of hands, count, for and against"))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var askConsensus: CommandWords {
    CommandWords(
      say("consensus on a question"),
      say("Puts a question that is no recommendation to the room for consensus."),
      also: say("decide a question, procedural"))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var askVote: CommandWords {
    CommandWords(
      say("vote on a question"),
      say("Takes a counted vote on a question that is no recommendation."),
      also: say("motion, procedural vote"))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var namePeople: CommandWords {
    CommandWords(
      say("moderator and rapporteur"),
      say("Names those who run the session, for the document."),
      also: say("chair, facilitator, note taker, who moderates"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var agree: CommandWords {
    CommandWords(
      say("agreed"),
      say("No objection was heard: adopted by consensus; at the read-back, asks the room first."),
      hint: say("no objection"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var object: CommandWords {
    CommandWords(
      say("objection"),
      say("Records who objects and why."),
      hint: say("objection"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var reserve: CommandWords {
    CommandWords(
      say("reservation"),
      say("Records a reservation, which does not block."),
      hint: say("reservation"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var standAside: CommandWords {
    CommandWords(
      say("stand aside"),
      say("Records who stands aside without blocking."),
      hint: say("stand aside"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var withdrawObjection: CommandWords {
    CommandWords(
      say("withdraw objection"),
      say("The newest standing objection is withdrawn; then call again with c."),
      hint: say("withdrawn"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var amend: CommandWords {
    CommandWords(
      say("amend"),
      say(
        "No consensus on this wording: ends the call and opens the recommendation to be amended."),
      hint: say("amend"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var putToVote: CommandWords {
    CommandWords(
      say("put to the vote"),
      say("No consensus: ends the call and prepares a vote."),
      hint: say("to a vote"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var recordDivergence: CommandWords {
    CommandWords(
      say("record divergence"),
      say("No consensus: ends the call and starts a note on the diverging views."),
      hint: say("divergence"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var noConsensus: CommandWords {
    CommandWords(
      say("no consensus"),
      say("Ends the call without consensus."),
      hint: say("no consensus"))
  }

  /// A command: its name, its sentence in the help, its one or two words in the bottom line, and what else people
  /// look for it by.
  public var callOff: CommandWords {
    CommandWords(
      say("call off"),
      say("Ends the call or the vote without any result."),
      hint: say("call off"))
  }
}
