/// The commands of the room `Votes`: their names, what the help says of them, and their words in the bottom line.
extension Words.Commands {
  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var openRollCall: CommandWords {
    CommandWords(
      say("roll call"),
      say("Takes a vote in which everybody on the roster is called by name."),
      also: say("call the names, one by one, by name"))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var openTellers: CommandWords {
    CommandWords(
      say("two tellers"),
      say("Takes a vote that two tellers count, who have to agree."),
      also: say("count twice, second count"))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var openStrawPoll: CommandWords {
    CommandWords(
      say("straw poll"),
      say("Asks for a show of hands that is indicative and adopts nothing."),
      also: say("indicative vote, show of hands"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var answerYes: CommandWords {
    CommandWords(
      say("answer yes"),
      say("Who is called votes yes."),
      hint: say("yes"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var answerNo: CommandWords {
    CommandWords(
      say("answer no"),
      say("Who is called votes no."),
      hint: say("no"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var answerAbstain: CommandWords {
    CommandWords(
      say("answer abstain"),
      say("Who is called abstains."),
      hint: say("abstain"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var answerBlock: CommandWords {
    CommandWords(
      say("answer block"),
      say("Who is called blocks, under a rule that knows it."),
      hint: say("block"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var passTurn: CommandWords {
    CommandWords(
      say("pass"),
      say("Who is called passes, and is called again at the end."),
      hint: say("pass"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var previousName: CommandWords {
    CommandWords(
      say("previous name"),
      say("Goes back to the name before and takes its answer back."),
      hint: say("one back"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var recordEarly: CommandWords {
    CommandWords(
      say("record early"),
      say("Records the count as soon as the result is no longer in doubt."),
      hint: say("record now"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var correctPresence: CommandWords {
    CommandWords(
      say("correct presence"),
      say("Corrects how many were present when the vote opened."),
      hint: say("correct presence"))
  }

  /// A command: its name, its sentence in the help, its one or two words in the bottom line, and what else people
  /// look for it by.
  public var waiveQuorum: CommandWords {
    CommandWords(
      say("waive quorum"),
      say("Lets the open vote count without its quorum, with a reason."),
      hint: say("waive quorum"))
  }

  /// A command: its name, its sentence in the help, its one or two words in the bottom line, and what else people
  /// look for it by.
  public var recount: CommandWords {
    CommandWords(
      say("recount"),
      say("The same hands are counted once more; the earlier count stays in the record."),
      hint: say("recount"),
      also: say("count again"))
  }

  /// A command: its name, its sentence in the help, its one or two words in the bottom line, and what else people
  /// look for it by.
  public var correctCount: CommandWords {
    CommandWords(
      say("correct the count"),
      say("Corrects a count that was typed wrongly; the earlier one stays in the record."),
      hint: say("correct typing"),
      also: say("wrong number"))
  }

  /// A command: its name, its sentence in the help, its one or two words in the bottom line, and what else people
  /// look for it by.
  public var reconsider: CommandWords {
    CommandWords(
      say("reconsider"),
      say("Puts the matter to the vote again; the result stands until there is a new one."),
      hint: say("again"),
      also: say("vote again, reopen the decision"))
  }
}
