extension Words.Shell {
  /// The heading of a form: its title, and what Enter and Esc do.
  public func formHeading(_ title: String) -> String {
    say("\(title) · Enter saves · Esc keeps it as a draft")
  }

  /// The title of the form of a recommendation: its number and how it stands.
  public func recommendation(_ number: String, _ status: String) -> String {
    say("\(number) · \(status)")
  }

  /// The title of a form.
  public var anObjection: String { say("An objection") }
  /// The title of a form.
  public var aReservation: String { say("A reservation") }
  /// The title of a form.
  public var somebodyStandsAside: String { say("Somebody stands aside") }
  /// A field: who objects.
  public var whoOrWhichGroup: String { say("Who or which group") }
  /// A field: why.
  public var reason: String { say("Reason") }
  /// The title of a form.
  public var whoRunsTheSession: String { say("Who runs the session") }
  /// A field: names, separated by commas.
  public var moderators: String { say("Moderators") }
  /// A field: names, separated by commas.
  public var rapporteurs: String { say("Rapporteurs") }
  /// The title of a form.
  public var aNewPoint: String { say("A new point") }
  /// A field of a point.
  public var title: String { say("Title") }
  /// A field of a point.
  public var guidingQuestion: String { say("Guiding question") }
  /// The title of a form, with the number of the point.
  public func splitOff(_ point: Int) -> String { say("Split off point \(point)") }
  /// The title of a form, with the number and the title of the point.
  public func mergePoint(_ number: Int, _ title: String) -> String {
    say("Merge point \(number) “\(title)”")
  }
  /// A field: the number of a point.
  public var intoPoint: String { say("Into point number") }
  /// The title of a form, with the number of the point.
  public func point(_ number: Int) -> String { say("Point \(number)") }
  /// The title of a form, with the beginning of the note.
  public func moveNote(_ text: String) -> String { say("Move the note “\(text)”") }
  /// A field: what kind of note it is.
  public var kind: String { say("Kind") }
  /// A field: the number of a point.
  public var pointNumber: String { say("Point number") }
  /// The title of a form, with the beginning of the note.
  public func tags(of text: String) -> String { say("Tags of “\(text)”") }
  /// A field: words by which notes are found.
  public var tagsField: String { say("Tags") }
  /// The title of a form.
  public var aQuestionForTheRoom: String { say("A question for the room") }
  /// A field: what the room is asked.
  public var question: String { say("Question") }
}

// MARK: What to mend

extension Words.Shell {
  /// A form was sent without its question.
  public var typeTheQuestion: String { say("Type the question first.") }
  /// A form was sent without the path of its file.
  public var typeThePath: String { say("Type the path of the file first.") }
  /// A point was not named by its number.
  public var typeThePoint: String { say("Type the number of a point.") }
  /// The kind of a note is not understood; all kinds in a row.
  public func noteKinds(_ kinds: String) -> String { say("A note is one of: \(kinds).") }
}

// MARK: Below a form

extension Words.Shell {
  /// Below a field for a person.
  public var whoIsMeant: String {
    say("A name, a group, or a name with its group in brackets.")
  }
  /// Below a field: the names that the Tab key walks through.
  public func tabOffers(_ names: String) -> String { say("Tab: \(names)") }
  /// Below a field for a person: somebody who was not named before.
  public func newName(_ name: String) -> String { say("\(name), a new name") }
  /// Below a field for a person: somebody who was not named before and is in no group.
  public func newNameWithoutGroup(_ name: String) -> String {
    say("\(name), a new name without a group")
  }
  /// Below the form for more time: when the session would end, how that is to the plan, how it is now, and when
  /// it must end.
  public func endsThen(_ time: String, _ drift: String, now: String, hardStop: String) -> String {
    say("Ends \(time), \(drift) instead of \(now); must end \(hardStop).")
  }
  /// Below the form for more time: how the session would then stand, e.g. "cannot fit".
  public func thenIt(_ pace: String) -> String { say("Then it \(pace).") }
}
