/// The commands of the room `Document`: their names, what the help says of them, and their words in the bottom line.
extension Words.Commands {
  /// A command: its name, its sentence in the help, its one or two words in the bottom line, and what else people
  /// look for it by.
  public var showPreview: CommandWords {
    CommandWords(
      say("document"),
      say("Shows the document as it stands, to read and to look for what is missing."),
      hint: say("document"),
      also: say("preview, paper, report, what it looks like, pages"))
  }

  /// A command: its name, as it is typed, and its sentence in the help.
  public var earlierHeading: CommandWords {
    CommandWords(
      say("earlier heading"),
      say("Goes to the heading before."))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var laterHeading: CommandWords {
    CommandWords(
      say("later heading"),
      say("Goes to the next heading."),
      hint: say("next heading"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var listContents: CommandWords {
    CommandWords(
      say("contents"),
      say("Lists the headings, to choose one."),
      hint: say("contents"))
  }

  /// A command: its name, as it is typed, and its sentence in the help.
  public var earlierTemplate: CommandWords {
    CommandWords(
      say("earlier kind of document"),
      say("Shows the kind of document before."))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var laterTemplate: CommandWords {
    CommandWords(
      say("other kind of document"),
      say("Shows the next kind: session report, report-back, votes, commitments, debrief."),
      hint: say("other kind"))
  }

  /// A command: its name, as it is typed, and its sentence in the help.
  public var findNext: CommandWords {
    CommandWords(
      say("find next"),
      say("Goes to the next match."))
  }

  /// A command: its name, as it is typed, and its sentence in the help.
  public var findPrevious: CommandWords {
    CommandWords(
      say("find previous"),
      say("Goes to the previous match."))
  }

  /// A command: its name, its sentence in the help, its one or two words in the bottom line, and what else people
  /// look for it by.
  public var export: CommandWords {
    CommandWords(
      say("export"),
      say(
        "Writes the document as it stands: asks for formats and state, and shows what is missing."),
      hint: say("export"),
      also: say("pdf, word, docx, print, write the file, send, usb, stick, save as"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var toggleFormat: CommandWords {
    CommandWords(
      say("choose format"),
      say("Chooses the format under the cursor, or leaves it out."),
      hint: say("choose"))
  }

  /// A command: its name, its sentence in the help, its one or two words in the bottom line, and what else people
  /// look for it by.
  public var showGaps: CommandWords {
    CommandWords(
      say("missing"),
      say("Lists what is still missing in the document, the most valuable first."),
      hint: say("missing"),
      also: say("gaps, what is missing, todo, incomplete"))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var checkPoint: CommandWords {
    CommandWords(
      say("check point"),
      say("Shows what the point that is shown still lacks, to fill it in."),
      also: say("ready to close"))
  }

  /// A command: its name, as it is typed, its sentence in the help, and what else people look for it by.
  public var showRegime: CommandWords {
    CommandWords(
      say("attribution"),
      say("Changes who may be named, in the session or in the point that is shown."),
      also: say("chatham, chatham house, anonymous, names, confidential, privacy, regime"))
  }

  /// A command: its name, its sentence in the help, its one or two words in the bottom line, and what else people
  /// look for it by.
  public var readBack: CommandWords {
    CommandWords(
      say("read back"),
      say("Reads the recommendations back to the room, one after the other."),
      hint: say("read back"),
      also: say("read out, read aloud, validate, check the wording"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var markReadBack: CommandWords {
    CommandWords(
      say("mark as read back"),
      say("The room has heard it: marks it as read back and goes to the next."),
      hint: say("read, next"))
  }

  /// A command: its name, its sentence in the help, and its one or two words in the bottom line.
  public var laterReading: CommandWords {
    CommandWords(
      say("next recommendation"),
      say("Goes to the next recommendation."),
      hint: say("next"))
  }

  /// A command: its name, as it is typed, and its sentence in the help.
  public var earlierReading: CommandWords {
    CommandWords(
      say("previous recommendation"),
      say("Goes to the recommendation before."))
  }
}
