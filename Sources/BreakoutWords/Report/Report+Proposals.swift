import BreakoutModel

/// What a recommendation says besides its text.
extension Words.Report {
  /// What a part of a recommendation that is missing is called within a sentence.
  public func name(of field: RecommendationField) -> String {
    switch field {
    case .addressees: say("addressees")
    case .indicator: say("indicator")
    case .target: say("target")
    case .deadline: say("deadline")
    case .lead: say("lead")
    case .text, .baseline, .resources, .sdgTargets, .rationale, .proposer, .priority: field.name
    }
  }

  /// Behind the details of a recommendation: what it lacks to be followed up.
  public func lacking(_ fields: String) -> String {
    say("[to be completed: \(fields)]")
  }

  /// Beside who proposed a recommendation.
  public var proposedBy: String { say("Proposed by") }

  /// Beside what is to be decided on a recommendation at this moment.
  public var beforeTheRoom: String { say("Before the room") }

  /// Beside what was decided on a recommendation.
  public var decision: String { say("Decision") }

  /// Beside what became of the wording of a recommendation since it was decided on.
  public var wording: String { say("Wording") }

  /// The wording was changed after the decision and not read back; the mark stands first.
  public func wordingChanged(_ mark: String, decided: Int, present: Int) -> String {
    say(
      """
      \(mark) Wording \(decided) was decided on; this is wording \(present), not read back since
      """)
  }

  /// The wording was changed after the decision and read back.
  public func wordingReadBack(decided: Int, present: Int) -> String {
    say("wording \(decided) was decided on; this is wording \(present), read back since")
  }
}

/// Where a recommendation comes from.
extension Words.Report {
  /// Beside the recommendation of which it was a part.
  public var splitFrom: String { say("Split from") }

  /// Beside the recommendations that were parts of it.
  public var splitOff: String { say("Split off") }

  /// Beside the recommendations that were merged into it.
  public var takesIn: String { say("Takes in") }

  /// Beside the notes from which it was made.
  public var from: String { say("From") }

  /// Behind "From", where the times of the notes may not be told.
  public func notes(_ count: Int) -> String {
    say(count, "one note", "\(count) notes")
  }

  /// Behind "From": the times of the notes.
  public func notesOf(_ count: Int, _ times: String) -> String {
    say(count, "the note of \(times)", "the notes of \(times)")
  }
}

/// The wordings that a recommendation had.
extension Words.Report {
  /// Behind a wording: to whom it was addressed.
  public func addressees(_ list: String) -> String {
    say("Addressees: \(list)")
  }

  /// Behind a wording that was addressed to nobody.
  public var addresseesNone: String { say("Addressees: none") }

  /// Behind a wording: what was changed.
  public func changed(_ words: String) -> String {
    say("Changed: \(words)")
  }

  /// Words that took the place of others.
  public func became(_ old: String, _ new: String) -> String {
    say("“\(old)” became “\(new)”")
  }

  /// Words that were taken out.
  public func leftOut(_ old: String) -> String {
    say("“\(old)” left out")
  }

  /// Words that were put in.
  public func added(_ new: String) -> String {
    say("“\(new)” added")
  }
}
