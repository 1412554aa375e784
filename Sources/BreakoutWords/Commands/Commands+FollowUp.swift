/// The commands of the room `FollowUp`: their names, what the help says of them, and their words in the bottom line.
extension Words.Commands {
  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var showPrompter: CommandWords {
    CommandWords(
      say("prompter"),
      say("Lists what a moderator says, with what fits now marked."),
      also: say("what to say, phrases, script"))
  }

  /// A command: its name, its sentence in the help, its one or two words in the bottom line, and what else people
  /// look for it by.
  public var remind: CommandWords {
    CommandWords(
      say("remind"),
      say("Sets a reminder: in 10 photo, at 11:20 photo, or 5 before the end photo."),
      hint: say("new one"),
      also: say("alarm, timer, do not forget"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var settleReminder: CommandWords {
    CommandWords(
      say("settle reminder"),
      say("The reminder that is due is done, or the selected one is not needed."),
      hint: say("done"))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var showReminders: CommandWords {
    CommandWords(
      say("reminders"),
      say("Shows the reminders that are set, to settle or to remove them."),
      also: say("alarms, timers"))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var showParking: CommandWords {
    CommandWords(
      say("parking lot"),
      say("Shows the parked issues, with who takes up which and by when."),
      also: say("parked, later, off topic, car park"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var toSponsor: CommandWords {
    CommandWords(
      say("returned to sponsor"),
      say("The selected issue goes back to who raised it."),
      hint: say("to sponsor"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var toPlenary: CommandWords {
    CommandWords(
      say("to plenary"),
      say("The selected issue goes to the plenary."),
      hint: say("to plenary"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var reopenParked: CommandWords {
    CommandWords(
      say("open again"),
      say("Nobody takes the selected issue up after all."),
      hint: say("open again"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var bringBack: CommandWords {
    CommandWords(
      say("bring back"),
      say("Makes the selected issue an open question of a point again."),
      hint: say("bring back"))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var showUnheard: CommandWords {
    CommandWords(
      say("unheard"),
      say("Shows who asked for the floor and was not heard."),
      also: say("not heard, did not speak"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var takeWritten: CommandWords {
    CommandWords(
      say("in writing"),
      say("Takes a written contribution of the selected person into the record."),
      hint: say("in writing"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var backOnList: CommandWords {
    CommandWords(
      say("back on the list"),
      say("Puts the selected person on the speakers' list of this point."),
      hint: say("on the list"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var settleUnheard: CommandWords {
    CommandWords(
      say("settle a request"),
      say("The selected person does not want to speak any more."),
      hint: say("settle"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var countTooLate: CommandWords {
    CommandWords(
      say("count too late"),
      say("Counts somebody who asked when the list was closed."),
      hint: say("too late"))
  }
}
