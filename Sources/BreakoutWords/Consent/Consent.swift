import BreakoutModel

extension Words {
  /// Rounds of consent.
  public var consent: Consent { Consent(self) }

  public struct Consent: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

/// A round of consent while it is held.
extension Words.Consent {
  /// Title of the panel; the part is a recommendation's number, or “a proposal”.
  public func title(on subject: String) -> String { say("Round of consent on \(subject)") }

  /// Title of the panel of a round that has ended.
  ///
  /// - Parameter subject: a recommendation's number, or “a proposal”.
  public func title(on subject: String, _ result: ConsentResult?) -> String {
    switch result {
    case .consent: say("Round of consent on \(subject): consent")
    case .notReached: say("Round of consent on \(subject): no consent")
    case .calledOff, nil: say("Round of consent on \(subject): called off")
    }
  }

  /// Stands in “Round of consent on a proposal” where a recommendation has its number.
  public var aProposal: String { say("a proposal") }

  /// A line of the panel: what was changed in the proposal.
  public func amendedLine(_ amendment: String) -> String { say("Amended: \(amendment)") }

  /// A line of the panel: when the room looks at it again.
  public func reviewLine(_ date: String) -> String { say("Review: \(date)") }

  /// What the moderator says to the room.
  public var askForObjections: String {
    say("Say: “Does anybody have an objection: a reason why this would do harm or not work?”")
  }

  /// What the moderator says to the room about an objection.
  public var askForChange: String {
    say("Say: “What would have to change so that the objection is met?”")
  }

  /// In place of what is said to the room; `c` and `d` are keys.
  public var noObjectionStands: String {
    say("No objection stands: c records consent, d says when the room looks at it again.")
  }

  /// An objection and what became of it; in capitals what stands against consent, where the language has them.
  public func objection(_ outcome: ConsentObjection.Outcome, _ statement: String) -> String {
    switch outcome {
    case .open: say("OPEN: \(statement)")
    case .integrated: say("integrated: \(statement)")
    case .withdrawn: say("withdrawn: \(statement)")
    case .standing: say("STANDS: \(statement)")
    }
  }

  /// A key for an objection; `o` is a key.
  public var noObjectionYet: String { say("There is no objection yet; o records one.") }

  /// The review date was taken away.
  public var noReviewDate: String { say("There is no review date.") }

  /// When the room looks at it again.
  public func toBeReviewed(_ date: String) -> String { say("To be reviewed: \(date).") }
}

/// The forms that a round of consent asks to have filled in.
extension Words.Consent {
  /// Title of a form.
  public var amendmentTitle: String { say("What is changed in the proposal") }

  /// A field of a form.
  public var amendment: String { say("Amendment") }

  /// Title of a form.
  public var reviewTitle: String { say("When the room looks at it again") }

  /// A field of a form.
  public var reviewDate: String { say("Review date") }
}

/// A round of consent in one line of the record.
extension Words.Consent {
  /// How a round ended; in capitals what was declared, where the language has them.
  public func outcome(_ result: ConsentResult?) -> String {
    switch result {
    case .consent: say("CONSENT")
    case .notReached: say("NO CONSENT")
    case .calledOff: say("round of consent called off")
    case nil: say("round of consent open")
    }
  }

  /// How it ended, and what was said.
  public func outcome(_ outcome: String, _ notes: String) -> String { say("\(outcome) (\(notes))") }

  /// Behind how it ended; the part is who objected, and why.
  public func objectionNote(by statements: String) -> String { say("objection by \(statements)") }

  /// Behind how it ended: what was changed in the proposal.
  public func amendedNote(_ amendments: String) -> String { say("amended: \(amendments)") }

  /// Behind how it ended: when the room looks at it again.
  public func reviewNote(_ date: String) -> String { say("review: \(date)") }
}
