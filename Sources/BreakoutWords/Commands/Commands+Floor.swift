/// The commands of the room `Floor`: their names, what the help says of them, and their words in the bottom line.
extension Words.Commands {
  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var showBalance: CommandWords {
    CommandWords(
      say("balance"),
      say("Shows who was heard: the groups against the room, the silent, and each person."),
      also: say("who spoke, fairness, share of time, groups"))
  }

  /// A command: its name, its sentence in the help, its one or two words in the bottom line, and what else people
  /// look for it by.
  public var requestFloor: CommandWords {
    CommandWords(
      say("ask for the floor"),
      say("Puts somebody on the speakers' list: a name, a group, or both."),
      hint: say("floor"),
      also: say("raise hand, wants to speak, add speaker, sign up"))
  }

  /// A command: its name, its sentence in the help, its one or two words in the bottom line, and what else people
  /// look for it by.
  public var giveFloor: CommandWords {
    CommandWords(
      say("give the floor"),
      say("Gives the floor to the next speaker the list proposes; whoever has it ends."),
      hint: say("speaker"),
      also: say("next speaker, start speech, speak"))
  }

  /// A command: its name, as it is typed, and its sentence in the help.
  public var giveFloorEarlier: CommandWords {
    CommandWords(
      say("give the floor five seconds ago"),
      say("The same for somebody who has begun already: counts from five seconds ago."))
  }

  /// A command: its name, its sentence in the help, its one or two words in the bottom line, and what else people
  /// look for it by.
  public var endSpeech: CommandWords {
    CommandWords(
      say("end speech"),
      say("Whoever speaks has finished; a speaker who was interrupted goes on."),
      hint: say("ends"),
      also: say("finished speaking, stop speaker, thank you"))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var pauseSpeech: CommandWords {
    CommandWords(
      say("pause speech"),
      say("Stops the clock of whoever speaks, or lets it go on."),
      also: say("hold the clock"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var moreTime: CommandWords {
    CommandWords(
      say("15 seconds more"),
      say("Gives whoever speaks 15 seconds more, also beyond the end."),
      hint: say("15 s more"))
  }

  /// A command: its name, as it is typed, and its sentence in the help.
  public var lessTime: CommandWords {
    CommandWords(
      say("15 seconds less"),
      say("Gives whoever speaks 15 seconds less."))
  }

  /// A command: its name, as it is typed, and its sentence in the help.
  public var muchMoreTime: CommandWords {
    CommandWords(
      say("30 seconds more"),
      say("Gives whoever speaks 30 seconds more."))
  }

  /// A command: its name, as it is typed, and its sentence in the help.
  public var muchLessTime: CommandWords {
    CommandWords(
      say("30 seconds less"),
      say("Gives whoever speaks 30 seconds less."))
  }

  /// A command: its name, as it is typed, and its sentence in the help.
  public var yieldFloor: CommandWords {
    CommandWords(
      say("yield the rest of the time"),
      say("Whoever speaks gives what is left of their time to somebody else."))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var raiseOrder: CommandWords {
    CommandWords(
      say("point of order"),
      say("Puts a point of order first on the list; it counts against nobody's time."),
      also: say("procedure, motion of order"))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var interruptNow: CommandWords {
    CommandWords(
      say("interrupt now"),
      say(
        "Takes a point of order at once: the speaker pauses, and goes on with what was left. Once more: who raised it, and the ruling."
      ),
      also: say("stop now"))
  }

  /// A command: its name, as it is typed, and its sentence in the help.
  public var interposeQuestion: CommandWords {
    CommandWords(
      say("question to the speaker"),
      say("Puts a question in line for which the speaker pauses."))
  }

  /// A command: its name, as it is typed, and its sentence in the help.
  public var moderatorSpeaks: CommandWords {
    CommandWords(
      say("moderator speaks"),
      say("The moderator takes the floor, on a count of their own."))
  }

  /// A command: its name, as it is typed, and its sentence in the help.
  public var technicalBreak: CommandWords {
    CommandWords(
      say("technical interruption"),
      say("Microphones or interpretation: the speaker pauses."))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var showFloor: CommandWords {
    CommandWords(
      say("speakers' list"),
      say("Shows who speaks and who waits, to arrange the list and to choose."),
      also: say(
        "queue, waiting, who is next, list of speakers, time limit, speaking time, first come, no more speakers, close the list"
      ))
  }

  /// A command: its name, its sentence in the help, its one or two words in the bottom line, and what else people
  /// look for it by.
  public var closeList: CommandWords {
    CommandWords(
      say("close or open the list"),
      say("Closes the speakers' list, or opens it again."),
      hint: say("close list"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var lastWord: CommandWords {
    CommandWords(
      say("last word"),
      say("Closes the list; the selected person speaks last."),
      hint: say("last word"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var moveForward: CommandWords {
    CommandWords(
      say("move forward"),
      say("Moves the selected person forward; from then on the list is followed as it is."),
      hint: say("forward"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var moveBack: CommandWords {
    CommandWords(
      say("move back"),
      say("Moves the selected person back."),
      hint: say("back"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var moveLater: CommandWords {
    CommandWords(
      say("later"),
      say("Moves the selected person to the end of the list."),
      hint: say("later"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var dropRequest: CommandWords {
    CommandWords(
      say("drop"),
      say("Takes the selected person off the list; u brings them back."),
      hint: say("drop"))
  }

  /// A command: its name, its sentence in the help, its one or two words in the bottom line, and what else people
  /// look for it by.
  public var editIntervention: CommandWords {
    CommandWords(
      say("correct a speaker"),
      say("Changes the name, group or kind of the selected person, or a ruling; no clock changes."),
      hint: say("correct"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var askAgain: CommandWords {
    CommandWords(
      say("ask again"),
      say("Puts the selected person on the list once more."),
      hint: say("again"))
  }

  /// A command: its name, its sentence in the help, its one or two words in the bottom line, and what else people
  /// look for it by.
  public var changeMode: CommandWords {
    CommandWords(
      say("order of the list"),
      say(
        "Changes what the list follows: balance of the groups, groups in turn, first-timers, protocol, or its own order."
      ),
      hint: say("order"))
  }

  /// A command: its name, its sentence in the help, its one or two words in the bottom line, and what else people
  /// look for it by.
  public var setSpeakingTimes: CommandWords {
    CommandWords(
      say("speaking times"),
      say("Changes how long people may speak; a running speech keeps its time."),
      hint: say("times"))
  }
}
