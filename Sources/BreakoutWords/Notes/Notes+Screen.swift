import BreakoutModel

extension Words.Notes {
  /// Below a line that was emptied: what it was stays, and how it is taken away; from the note line.
  public func staysEscWithdraws(_ recommendation: String) -> String {
    say("\(recommendation) stays as it was; Esc, then x on it withdraws it.")
  }

  /// The same among the single keys.
  public func staysKeyWithdraws(_ recommendation: String) -> String {
    say("\(recommendation) stays as it was; x on it withdraws it.")
  }

  /// A line off the record was edited.
  public var stillOffTheRecord: String { say("Changed, and still off the record.") }

  /// A line off the record was removed.
  public var offTheRecordGone: String { say("The line off the record is gone.") }

  /// A line was begun with `o:` and holds nothing else.
  public var nothingBehindMark: String {
    say("Nothing stands behind “o:” yet; what does is off the record.")
  }

  /// A note was saved, but not where the room is now.
  public func savedWhereBegun(_ point: Int) -> String {
    say("Saved under point \(point), which was open when it was begun.")
  }

  /// A note was saved where the room is, and not at the point that is shown.
  public func savedWhereTheRoomIs(_ point: Int, viewed: Int) -> String {
    say("Saved under point \(point), where the room is; you look at point \(viewed).")
  }

  /// A line that looks like a command, and the way back.
  public func noSuchCommand(_ name: String, _ wayBack: String) -> String {
    say("There is no command “\(name)”; it is kept as a note. \(wayBack)")
  }

  /// A correction that corrects nothing, and the way back.
  public func noNoteHolds(_ text: String, _ wayBack: String) -> String {
    say("No note of this point holds “\(text)”; the line is kept as a note. \(wayBack)")
  }

  /// A mark alone, and the way back.
  public func nothingBehind(_ mark: String, _ wayBack: String) -> String {
    say("Nothing stands behind “\(mark)”; it is kept as a note. \(wayBack)")
  }

  /// An edit was left.
  public var editIsKept: String {
    say("It is as it was; what you changed comes back when you edit it again.")
  }

  /// A text came back into the line.
  public var textIsBack: String {
    say("A text that could not be saved is in the line again; Enter sends it.")
  }

  /// A rapporteur opens a point.
  public func openForTheRoom(_ point: Int) -> String {
    say("Open point \(point) for the whole room?")
  }

  /// Enter while no line is selected.
  public var selectALine: String { say("Select a line with the arrow keys; Enter then opens it.") }

  /// Enter before anything was written.
  public var nothingWritten: String {
    say("Nothing is written yet: n opens point 1, i types a note.")
  }

  /// Enter at a point of which nothing was written.
  public var nothingWrittenHere: String {
    say("Nothing is written here yet: i types a note, r a recommendation.")
  }

  /// A command for a note while none is selected.
  public var selectANote: String { say("Select a note first, with the arrow keys.") }

  /// A command for a quotation while none is selected.
  public var selectAQuotation: String { say("Select a quotation first, with the arrow keys.") }

  /// A decision cannot be removed.
  public var decisionStays: String {
    say("A decision stays in the record; u takes the last act back.")
  }

  /// A command for an entry while none is selected.
  public var selectAnEntry: String {
    say("Select a note or a recommendation first, with the arrow keys.")
  }

  /// A note is being edited that another seat removed.
  public var wasRemovedMeanwhile: String {
    say("The note was removed meanwhile; Enter saves what is in the line as a new one.")
  }

  /// What is being edited was taken back at another seat.
  public var wasTakenBackMeanwhile: String {
    say("It was taken back meanwhile; Enter saves what is in the line as a new one.")
  }
}

// MARK: Off the record

extension Words.Notes {
  /// A line was typed off the record.
  public var offTheRecord: String {
    say("Off the record: only on this screen, never saved, never exported.")
  }

  /// A line goes on with one that is off the record.
  public var goesOnOffTheRecord: String {
    say("It goes on with the line off the record, and is off the record too.")
  }

  /// A correction of a line off the record.
  public var correctedOffTheRecord: String {
    say("The line off the record is corrected, and stays off the record.")
  }

  /// An answer: the line is off the record.
  public var answerOffTheRecord: String { say("off the record") }
  /// An answer: the line goes into the record.
  public var answerRecordAll: String { say("record all of it") }
  /// An answer: the line goes into the record as a note.
  public var answerRecordAsNote: String { say("record it as a note") }

  /// A pasted text of which a line, by its number, begins with the mark.
  public func isLineOffTheRecord(_ line: Int) -> String {
    say("Line \(line) begins with “o:”. Is it off the record, with all that follows it?")
  }

  /// The mark stands in the middle of a line.
  public var isAllOffTheRecord: String {
    say("“o:” stands inside of the line. Is the line off the record?")
  }

  /// A correction whose words stand nowhere, behind a line that is off the record.
  public func whatIsThisOne(_ text: String) -> String {
    say(
      """
      “\(text)” stands nowhere here, and the line before is off the record. What is this one?
      """)
  }

  /// What was done off the record was taken back; the way to do it again from the note line.
  public var takenBackLine: String {
    say("Taken back: what you did off the record. /redo does it again.")
  }

  /// What was done off the record was taken back; the way to do it again from the single keys.
  public var takenBackKey: String {
    say("Taken back: what you did off the record. Ctrl-R does it again.")
  }

  /// What was done off the record was done again.
  public var doneAgain: String { say("Done again: what you did off the record.") }
}

// MARK: What stands at the left of the note line

extension Words.Notes {
  /// At the left of the note line: it must be asked whether it is off the record.
  public var promptDoubt: String { say("off the record?") }
  /// The same on a narrow screen.
  public var promptDoubtShort: String { say("off record?") }
  /// At the left of the note line: an earlier line is edited.
  public var promptEdit: String { say("edit") }
  /// At the left of the note line: an earlier note of a kind, or a recommendation by its number, is edited.
  public func promptEdit(_ what: String) -> String { say("edit \(what)") }
  /// At the left of the note line: nothing is typed yet.
  public var promptNote: String { say("note") }
  /// At the left of the note line: it will be a recommendation.
  public var promptRecommendation: String { say("recommendation") }
  /// The same on a narrow screen.
  public var promptRecommendationShort: String { say("recomm.") }
  /// At the left of the note line.
  public var promptOffTheRecord: String { say("off the record") }
  /// The same on a narrow screen.
  public var promptOffTheRecordShort: String { say("off record") }
  /// At the left of the note line: it is a command.
  public var promptCommand: String { say("command") }
  /// At the left of the note line: it corrects an earlier one.
  public var promptCorrection: String { say("correction") }
  /// The same on a narrow screen.
  public var promptCorrectionShort: String { say("correct") }
  /// At the left of the note line: it goes on with a recommendation, by its number.
  public func promptMore(of recommendation: String) -> String { say("more of \(recommendation)") }
  /// At the left of the note line: it goes on with the note before.
  public var promptMoreOfTheNote: String { say("more of the note") }
  /// The same on a narrow screen.
  public var promptMoreShort: String { say("more") }
  /// At the left of the note line: whose the note is when it is put down to nobody.
  public var promptNobody: String { say("nobody") }

  /// A kind of note on a narrow screen.
  func shortName(_ kind: NoteKind) -> String {
    switch kind {
    case .keyMessage: say("key")
    case .agreement: say("agreed")
    case .divergence: say("diverg.")
    case .question: say("question")
    case .quotation: say("quote")
    case .note, .action, .data, .parked: words.notes.kind(kind)
    }
  }

  /// In the corner of the note line: all is in the record.
  public var saved: String { say("saved") }
  /// In the corner of the note line: nothing can be written.
  public var readOnly: String { say("READONLY") }
  /// In the corner of the note line: something is not in the record.
  public var unsaved: String { say("UNSAVED") }
}

// MARK: Marks in the record

extension Words.Notes {
  /// Behind a quotation that nobody has verified, in brackets.
  public var markVerify: String { say("verify") }
  /// Behind a line off the record, in brackets.
  public var markOffTheRecord: String { say("off the record") }
  /// Behind a note that could not be saved, in brackets.
  public var markNotSaved: String { say("NOT SAVED") }
  /// Behind a recommendation whose text is not the one that was decided.
  public var markChanged: String { say("TEXT CHANGED AFTER DECISION") }
}
