import BreakoutModel

extension Words {
  /// What a document lacks, a sentence each. They stand on the rapporteur's screen and at the end of a draft.
  public var gaps: Gaps { Gaps(self) }

  public struct Gaps: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

extension Words.Gaps {
  /// How many things a document lacks.
  public func missing(_ count: Int) -> String {
    say(count, "\(count) thing is missing", "\(count) things are missing")
  }

  /// A decision that has no result yet: what kind it is, its number.
  public func stillOpen(_ kind: String, _ id: String) -> String {
    say("The \(kind) (\(id)) is still open.")
  }

  /// A decision on a recommendation that has no result yet.
  public func stillOpen(_ kind: String, on recommendation: String, _ id: String) -> String {
    say("The \(kind) on \(recommendation) (\(id)) is still open.")
  }

  /// A recommendation that has other words than it was decided in.
  public func changedAfterDecision(_ id: String) -> String {
    say("The text of \(id) was changed after the decision; read it back.")
  }

  /// A point of which no document says what matters most.
  public func noKeyMessage(_ number: Int, _ title: String) -> String {
    say("Point \(number) (\(title)) has no key message.")
  }

  /// A summary that is too long.
  public func tooManyKeyMessages(_ count: Int, most: Int) -> String {
    say(
      """
      There are \(count) key messages; nobody remembers more than \(most). Turn the weaker ones into \
      notes.
      """)
  }

  /// A recommendation that lacks something to be followed up.
  public func lacks(_ id: String, _ fields: String) -> String {
    say("\(id) lacks: \(fields).")
  }

  /// A number that is no target of the Sustainable Development Goals, as typed for a recommendation.
  public func noSuchTarget(_ typed: String, of id: String) -> String {
    say("“\(typed)” of \(id) is no target of the SDGs; targets are written 17.17.")
  }

  /// A recommendation that may still be decided.
  public func notDecided(_ id: String, _ status: String) -> String {
    say("\(id) is not decided (\(status)).")
  }

  /// A recommendation that was adopted without any count.
  public func noDecisionOnRecord(_ id: String) -> String {
    say("\(id) has no vote or consensus call on record.")
  }

  /// A recommendation whose words the room did not hear.
  public func notReadBack(_ id: String) -> String {
    say("The wording of \(id) was not read back to the room.")
  }

  /// A short form that is used and nowhere explained.
  public func notWrittenOut(_ short: String) -> String {
    say("“\(short)” is nowhere written out.")
  }

  /// The same with what it may mean.
  public func notWrittenOut(_ short: String, meaning: String) -> String {
    say("“\(short)” is nowhere written out (\(meaning)?).")
  }
}

/// Days that had passed.
extension Words.Gaps {
  /// A recommendation that is to be done by a day before the session.
  public func due(_ id: String, by deadline: String, session day: String) -> String {
    say("\(id) is due by “\(deadline)”, before the session (\(day)).")
  }

  /// An action that is to be done by a day before the session.
  public func actionDue(by deadline: String, session day: String, _ note: String) -> String {
    say("Action due by “\(deadline)”, before the session (\(day)): \(note).")
  }

  /// A parked issue that is to be taken up by a day before the session.
  public func issueDue(by deadline: String, session day: String, _ note: String) -> String {
    say("Parked issue due by “\(deadline)”, before the session (\(day)): \(note).")
  }
}

/// What the head of the document lacks.
extension Words.Gaps {
  /// Nobody has given the session a title.
  public var noTitle: String { say("The session has no title.") }

  /// Nobody knows who moderates.
  public var noModerator: String { say("The moderator is not named.") }

  /// Nobody knows who writes.
  public var noRapporteur: String { say("The rapporteur is not named.") }

  /// Nobody has counted the room.
  public var noPresence: String { say("The number of people present is not recorded.") }

  /// Nobody knows on which day the session is.
  public var noDate: String { say("The date is not known.") }
}

/// Notes that cannot be printed as they are.
extension Words.Gaps {
  /// A note that is not in the file yet.
  public func notYetSaved(_ note: String) -> String {
    say("Not yet saved: \(note).")
  }

  /// A quotation that its speaker has not confirmed.
  public func quotationToBeVerified(_ note: String) -> String {
    say("Quotation to be verified: \(note).")
  }

  /// A quotation whose words would tell who spoke.
  public func quotationToBeParaphrased(_ note: String) -> String {
    say("Quotation to be paraphrased: \(note).")
  }

  /// An action that nobody has taken up.
  public func actionWithoutPerson(_ note: String) -> String {
    say("Action without somebody to do it: \(note).")
  }

  /// A parked issue that nobody has taken up.
  public func issueWithoutOwner(_ note: String) -> String {
    say("Parked issue without an owner: \(note).")
  }

  /// A divergence that tells of one side only.
  public func onePosition(_ note: String) -> String {
    say("Divergence with one position: \(note); say who holds the other.")
  }

  /// A note by its beginning.
  public func excerpt(_ text: String) -> String {
    say("“\(text)”")
  }

  /// A note by its beginning, with its point.
  public func excerpt(_ text: String, point number: Int) -> String {
    say("“\(text)” (point \(number))")
  }

  /// The beginning of a note that goes on.
  public func beginning(_ text: String) -> String {
    say("\(text)…")
  }

  /// Speeches under a point of people whom nobody knows.
  public func namelessSpeeches(_ count: Int, under point: Int) -> String {
    say(
      count, "One speech under point \(point) is of a speaker nobody has named.",
      "\(count) speeches under point \(point) are of a speaker nobody has named.")
  }

  /// Speeches while no point was open, of people whom nobody knows.
  public func namelessSpeechesOutside(_ count: Int) -> String {
    say(
      count, "One speech outside the points is of a speaker nobody has named.",
      "\(count) speeches outside the points are of a speaker nobody has named.")
  }
}
