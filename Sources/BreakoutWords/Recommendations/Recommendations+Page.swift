import BreakoutModel

/// The page of a recommendation.
extension Words.Recommendations {
  /// Which letters of SMART a recommendation meets, as five signs, and how many.
  public func smart(_ signs: String, _ score: String) -> String { say("SMART \(signs) \(score)") }

  /// Behind the title of a page that is longer than the screen; these are keys.
  public var arrowsScroll: String { say("arrows scroll") }

  /// On the page of a recommendation; the letter is a key.
  public var changedAfterDecision: String {
    say("TEXT CHANGED AFTER DECISION: read it back to the room (R).")
  }

  /// A field such as “Deadline”, and what it holds.
  public func filled(_ field: String, _ text: String) -> String { say("\(field): \(text)") }

  /// Heading over what is missing in a recommendation or not well said.
  public var toMend: String { say("To mend") }

  /// Heading.
  public var decisions: String { say("Decisions") }

  /// Heading over the notes from which a recommendation comes.
  public var fromTheNotes: String { say("From the notes") }

  /// Heading over what it was split from or merged into.
  public var provenance: String { say("Provenance") }

  /// Heading over all its wordings.
  public var wordings: String { say("Wordings") }

  /// Heading over what became of it after the session.
  public var followUp: String { say("Follow-up") }

  /// A decision in one line, and the number of the wording that was decided on.
  public func decision(_ line: String, wording: Int) -> String {
    say("\(line) (wording \(wording))")
  }

  /// A line of its follow-up: a date, and how far it is.
  public func followUp(_ date: String, _ state: String) -> String { say("\(date) \(state)") }

  /// A line of its follow-up: a date, how far it is, and a remark.
  public func followUp(_ date: String, _ state: String, _ remark: String) -> String {
    say("\(date) \(state): \(remark)")
  }

  /// A line of its provenance; the part is the number of a recommendation.
  public func splitFrom(_ whole: String) -> String { say("split from \(whole)") }

  /// A line of its provenance; the part is a list of numbers of recommendations.
  public func splitOff(_ parts: String) -> String { say("split off: \(parts)") }

  /// A line of its provenance; the part is the number of a recommendation.
  public func goesOn(as home: String) -> String { say("goes on as \(home)") }

  /// A line of its provenance; the part is a list of numbers of recommendations.
  public func mergedIn(_ others: String) -> String { say("merged into it: \(others)") }

  /// Title over notes of which those are marked that a recommendation comes from.
  public func sourcesTitle(_ id: String, _ count: Int, of notes: Int) -> String {
    say(
      notes, "\(id) comes from \(count) of \(notes) notes",
      "\(id) comes from \(count) of \(notes) notes")
  }

  /// Title over other recommendations, of which one is chosen.
  public func mergeTitle(_ id: String) -> String { say("Merge \(id) into …") }

  /// In place of notes or recommendations to choose from.
  public var noneToChoose: String { say("There is none to choose.") }
}

/// One or two words in the bottom line, behind the name of a key.
extension Words.Recommendations {
  /// What Enter does on the page of a recommendation.
  public var edit: String { say("edit") }

  /// What a key does on the page of a recommendation.
  public var withdraw: String { say("withdraw") }

  /// What a key does on the page of a recommendation.
  public var readBack: String { say("read back") }

  /// What Enter does with a note.
  public var linkOrUnlink: String { say("link or unlink") }

  /// What Enter does with the recommendation that another one is merged into.
  public var intoThisOne: String { say("into this one") }
}

/// Forms that make one recommendation of two, or two of one.
extension Words.Recommendations {
  /// Title of a form; the parts are numbers of recommendations.
  public func commonWordingTitle(_ id: String, into home: String) -> String {
    say("\(id) into \(home) · common wording")
  }

  /// Title of a form; the part is the number of a recommendation.
  public func splitTitle(_ id: String) -> String { say("\(id) in two") }

  /// A field of a form.
  public var firstPart: String { say("First part") }

  /// A field of a form.
  public var secondPart: String { say("Second part") }

  /// A field of a form is empty.
  public var partMissing: String { say("Both parts need their text.") }

  /// Below the field for targets of the Sustainable Development Goals, while nothing is typed.
  public var typeTarget: String { say("A number such as 17.17, or words: Tab chooses.") }
}

/// What is said to who works at recommendations. The numbers are those of recommendations, single letters are keys.
extension Words.Recommendations {
  /// A recommendation was saved and has all its fields; behind it stand the next keys.
  public func savedComplete(_ id: String) -> String { say("\(id) saved: complete.") }

  /// A recommendation was saved; the other part is a list of fields such as “deadline, lead”; behind it stand the
  /// next keys.
  public func saved(_ id: String, without fields: String) -> String {
    say("\(id) saved: ○ \(fields).")
  }

  /// Behind what was saved: the keys that come next, while a line is typed.
  public var keysAfterTyping: String { say("Esc, then c consensus or v vote.") }

  /// Behind what was saved: the keys that come next.
  public var keysAfterSaving: String { say("c consensus, v vote, Enter edits it.") }

  /// A recommendation was merged into another one.
  public func isMerged(_ id: String, into home: String) -> String {
    say("\(id) is merged into \(home).")
  }

  /// A recommendation was split; the other number is that of its second part.
  public func isSplit(_ id: String, secondPart: String) -> String {
    say("\(id) is split: \(secondPart) holds the second part.")
  }

  /// A recommendation was edited that is not to be decided any more; the status is such as “withdrawn”.
  public func keptAlthough(_ id: String, _ status: String) -> String {
    say("\(id) is \(status); your words are kept with it.")
  }

  /// A recommendation was edited that was decided.
  public func wasDecidedBefore(_ id: String) -> String {
    say("\(id) was decided before: the change is marked until it is read back or decided again.")
  }

  /// Why no page can be shown; `r` is a key.
  public var noneYet: String { say("There is no recommendation here yet; r types one.") }

  /// Why no page can be shown for a note; `W` is a key.
  public var noneOfThisNote: String {
    say("No recommendation names this note; W makes one of it.")
  }
}
