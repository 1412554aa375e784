extension Words {
  /// What the screens share: notices, questions, the bottom line.
  public var shell: Shell { Shell(self) }

  public struct Shell: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

// MARK: What became of an act

extension Words.Shell {
  /// What was done, and behind it how it is taken back; both are whole sentences.
  public func done(_ what: String, wayBack: String) -> String { say("\(what) \(wayBack)") }

  /// How the last act is taken back from the single keys.
  public var undoKeyTakesBack: String { say("u takes it back.") }

  /// How the last act is taken back from the note line.
  public var undoLineTakesBack: String { say("/undo takes it back.") }

  /// How what was removed is brought back from the single keys.
  public var undoKeyBringsBack: String { say("u brings it back.") }

  /// How what was removed is brought back from the note line.
  public var undoLineBringsBack: String { say("/undo brings it back.") }

  /// What was said was taken off the record after it had been saved.
  public var offTheRecordFromNowOn: String {
    say("Off the record from now on; the session's log keeps the words it had.")
  }

  /// A note is in the record.
  public var saved: String { say("Saved.") }

  /// A note of a kind is in the record.
  public func saved(as kind: String) -> String { say("Saved as \(kind).") }

  /// A note that was changed is in the record.
  public var savedChange: String { say("Saved: the changed note.") }

  /// A note was removed.
  public var removed: String { say("Removed.") }

  /// A changed recommendation, by its number, is in the record.
  public func savedAsItReads(_ recommendation: String) -> String {
    say("Saved: \(recommendation) as it reads now.")
  }

  /// What a recommendation, by its number, has become, e.g. withdrawn.
  public func isNow(_ recommendation: String, _ status: String) -> String {
    say("\(recommendation) is \(status).")
  }

  /// A step of a decision, in a few words, is in the record.
  public func recorded(_ act: String) -> String { say("Recorded: \(act).") }

  /// Another act, in a few words, is in the record.
  public func isDone(_ act: String) -> String { say("Done: \(act).") }

  /// Words of a note before and after a correction, each with a few words round it.
  public func corrected(from before: String, to now: String) -> String {
    say("Was “\(before)”, now “\(now)”.")
  }

  /// An act was taken back, in a few words, and then how things go on.
  public func takenBack(_ act: String, _ goingOn: String) -> String {
    say("Taken back: \(act). \(goingOn)")
  }

  /// An act was done again, in a few words, and then how things go on.
  public func doneAgain(_ act: String, _ goingOn: String) -> String {
    say("Done again: \(act). \(goingOn)")
  }

  /// An act was done again, in a few words.
  public func doneAgain(_ act: String) -> String { say("Done again: \(act). ") }

  /// In place of an act that nobody can name.
  public var theLastAct: String { say("the last act") }

  /// How what was taken back is done again.
  public var redoKey: String { say("Ctrl-R does it again.") }

  /// "No" was answered to what a form led to.
  public var nothingWasDone: String { say("Nothing was done.") }

  /// A form was sent in which nothing had been changed.
  public var nothingWasChanged: String { say("Nothing was changed.") }

  /// An act could not be done, and why.
  public func notDone(_ reason: String) -> String { say("Not done: \(reason)") }

  /// An act could not be saved, and why. The capitals are a mark that is looked for.
  public func notSavedAndKept(_ reason: String) -> String {
    say("NOT SAVED, kept here and tried again: \(reason)")
  }

  /// What had to wait is in the record now.
  public var everythingIsSavedAgain: String { say("Everything is saved again.") }

  /// Why acts wait that were found when the program started.
  public var waitedAtTheEnd: String { say("it waited when the program ended.") }

  /// An act could not be done, and why; where what was typed for it is now, e.g. in the line.
  public func refusedAndGivenBack(_ reason: String, in place: String) -> String {
    say("\(reason) Your words are in \(place).")
  }

  /// Where words were given back to: a note whose edit was left.
  public var thatNote: String { say("that note (Enter on it)") }

  /// Where words were given back to: the note line.
  public var theLine: String { say("the line") }

  /// Where words are given back to: the note line, which is not empty now.
  public var theLineLater: String { say("the line once what is in it is sent") }
}

// MARK: After a crash

extension Words.Shell {
  /// What was typed before the program ended came back; the places are a list, e.g. the note line.
  public func notSentYet(in places: String) -> String {
    say("What you typed last was not sent yet and is still in \(places).")
  }

  /// A place: the note line.
  public var theNoteLine: String { say("the note line") }

  /// A place: the form of a recommendation, by its number.
  public func theForm(of recommendation: String) -> String {
    say("the form of \(recommendation) (Enter on it)")
  }

  /// A place: a form by its title.
  public func theForm(titled title: String) -> String { say("the form “\(title)”") }

  /// A place: the count of the vote that is open; `v` opens it.
  public var theCount: String { say("the count of the open vote (v)") }

  /// A place: the poll that is open; `v` opens it.
  public var thePoll: String { say("the open poll (v)") }
}

// MARK: What is open

extension Words.Shell {
  /// What is open, e.g. the vote on R1.1; at the beginning of a sentence.
  public func theVote(on subject: String) -> String { say("The vote on \(subject)") }

  /// What is open, at the beginning of a sentence.
  public func theStrawPoll(on subject: String) -> String { say("The straw poll on \(subject)") }

  /// What is open, at the beginning of a sentence.
  public func thePoll(on subject: String) -> String { say("The poll on \(subject)") }

  /// What is open, at the beginning of a sentence.
  public func theRoundOfConsent(on subject: String) -> String {
    say("The round of consent on \(subject)")
  }

  /// What is open, at the beginning of a sentence.
  public func theConsensusCall(on subject: String) -> String {
    say("The consensus call on \(subject)")
  }

  /// What a decision is on that is on no recommendation.
  public var aQuestion: String { say("a question") }

  /// A decision stays open while its page was left.
  public func isStillOpen(_ decision: String) -> String {
    say("\(decision) is still open; c or v goes back to it.")
  }

  /// What was asked for cannot be done while a decision is open.
  public func isStillOpenCallOff(_ decision: String) -> String {
    say("\(decision) is still open. Call it off and go on?")
  }

  /// Undo opened a decision again.
  public func isOpenAgain(_ decision: String) -> String {
    say("\(decision) is open again; c goes back to it.")
  }
}

// MARK: Questions

extension Words.Shell {
  /// The answer that does what was asked.
  public var yes: String { say("yes") }

  /// Behind the keys that answer a question: what every other key means.
  public var otherKeysStay: String { say("any other key: no, stay") }

  /// The same on a narrow screen.
  public var elseStay: String { say("else: stay") }

  /// The session was closed by this act.
  public var closedWriteNow: String {
    say("The session is closed; notes can still be added. Write the document now?")
  }

  /// The session was closed by this act, and nobody has said who ran it.
  public var closedWriteNowUnnamed: String {
    say(
      """
      The session is closed; notes can still be added. Write the document now? :moderator and \
      rapporteur names who ran it.
      """)
  }

  /// A form was sent whose recommendation is gone, by its number.
  public func takenBackSaveAsNew(_ recommendation: String) -> String {
    say("\(recommendation) was taken back at another seat. Save this as a new recommendation?")
  }

  /// Several lines were pasted where a name is typed.
  public func putEachOnTheList(_ lines: Int) -> String {
    say(
      """
      \(lines) lines were pasted; only the first stands in the field. Put each on the list?
      """)
  }

  /// A key was pressed at a question that it does not answer; it may mean something else.
  public func staysPressAgain(_ command: String, _ key: String) -> String {
    say("It stays as it is. For “\(command)” press \(key) once more.")
  }

  /// Leaving the program while acts are not saved, and whether they are kept.
  public func leaveUnsaved(_ count: Int, areKept: Bool) -> String {
    areKept
      ? say(
        count,
        """
        \(count) act is NOT SAVED; it is kept for the next time this session is opened. Leave all \
        the same?
        """,
        """
        \(count) acts are NOT SAVED; they are kept for the next time this session is opened. Leave \
        all the same?
        """)
      : say(
        count, "\(count) act is NOT SAVED and would be lost. Leave all the same?",
        "\(count) acts are NOT SAVED and would be lost. Leave all the same?")
  }

  /// Leaving the program.
  public var leave: String { say("Leave the program? Everything is saved; the clocks run on.") }

  /// Leaving the program while lines off the record are on the screen.
  public var leaveOffTheRecord: String {
    say("Leave? Everything is saved but what is off the record, which goes.")
  }
}

// MARK: Keys that do nothing

extension Words.Shell {
  /// A character that is no key.
  public func doesNothing(_ character: Character) -> String {
    say("“\(character)” does nothing here; ? shows the keys.")
  }

  /// A character that is none of the single keys.
  public func doesNothingType(_ character: Character) -> String {
    say("“\(character)” does nothing here; i types a note, ? shows the keys.")
  }

  /// Enter where nothing can be chosen.
  public var nothingToChoose: String { say("There is nothing here to choose.") }

  /// The key of a command, by its name, that finds nothing to act on.
  public func nothingHere(for command: String) -> String {
    say("There is nothing here for “\(command)”.")
  }

  /// A paste where no text is typed.
  public var nothingCanBePasted: String { say("Nothing can be pasted here; Esc goes back.") }

  /// Several lines were pasted where one is typed.
  public func firstLineTaken(of lines: Int) -> String {
    say("The first of \(lines) lines was taken: this field takes one.")
  }

  /// Several lines were pasted into a question.
  public func linesAsOne(_ lines: Int) -> String {
    say("\(lines) lines were pasted as one; read the line before you go on.")
  }

  /// A letter of another script was pressed, and the layout of the keyboard is known by its name.
  public func layout(_ script: String) -> String {
    say("The keyboard is in its \(script) layout: switch it to Latin letters for the single keys.")
  }

  /// A letter of another script was pressed at the record, where Tab goes to the note line.
  public func layoutOrType(_ script: String) -> String {
    say(
      """
      The keyboard is in its \(script) layout: switch it to Latin letters for the single keys, or \
      press Tab to type a note.
      """)
  }

  /// A letter of a script was pressed of which no layout is known.
  public func noKey(_ character: Character) -> String {
    say("“\(character)” is no key: switch it to Latin letters for the single keys.")
  }

  /// The same at the record, where Tab goes to the note line.
  public func noKeyOrType(_ character: Character) -> String {
    say(
      """
      “\(character)” is no key: switch it to Latin letters for the single keys, or press Tab to \
      type a note.
      """)
  }

  /// A script, as a keyboard's layout is called.
  public var cyrillic: String { say("Cyrillic") }
  /// A script, as a keyboard's layout is called.
  public var greek: String { say("Greek") }
  /// A script, as a keyboard's layout is called.
  public var hebrew: String { say("Hebrew") }
  /// A script, as a keyboard's layout is called.
  public var arabic: String { say("Arabic") }
  /// A script, as a keyboard's layout is called.
  public var korean: String { say("Korean") }
}

// MARK: What lasts

extension Words.Shell {
  /// A mark for as long as acts are not saved: how many.
  public func notSaved(_ count: Int) -> String { say("\(count) NOT SAVED") }

  /// How many acts are not saved, and why.
  public func notSavedBecause(_ count: Int, _ reason: String) -> String {
    say("\(count) NOT SAVED, kept here and tried again: \(reason)")
  }

  /// How many acts are not saved, and why, and why they would be lost in a crash.
  public func notSavedNorKept(_ count: Int, _ reason: String, _ problem: String) -> String {
    say(
      "\(count) NOT SAVED, kept here and tried again: \(reason) Not kept over a crash: \(problem)")
  }

  /// A mark: what is typed is nowhere but on the screen.
  public var draftNotKept: String { say("The draft cannot be kept") }

  /// What is typed is nowhere but on the screen, and why.
  public func draftNotKept(_ problem: String) -> String {
    say("What you type would be lost in a crash: the draft cannot be kept. \(problem)")
  }

  /// A window in which nothing can be shown.
  public func makeLarger(columns: Int, rows: Int) -> String {
    say("Make the window \(columns)x\(rows) or larger; nothing is lost.")
  }
}
