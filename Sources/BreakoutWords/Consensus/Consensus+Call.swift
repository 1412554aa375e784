import BreakoutModel

/// A call for consensus while it is open.
extension Words.Consensus {
  /// Title of the panel; the part is a recommendation's number, or “this”.
  public func callTitle(on subject: String) -> String { say("Consensus call on \(subject)") }

  /// Stands in titles such as “Consensus call on this”, and in what is said to the room, where a recommendation
  /// has its number.
  public var this: String { say("this") }

  /// What the moderator says to the room; the part is a recommendation's number, or “this”.
  public func script(_ subject: String) -> String {
    say(
      """
      Say: “May I take it that the group agrees to \(subject)? … I hear no objection. It is so \
      decided.”
      """)
  }

  /// In place of what is said to the room, while an objection is chosen.
  public var whichIsWithdrawn: String {
    say("Which objection is withdrawn? The arrows choose, Enter records it.")
  }

  /// A line of the panel: who objects, and why.
  public func objection(_ statement: String) -> String { say("OBJECTION: \(statement)") }

  /// A line of the panel: who objected, and why.
  public func objectionWithdrawn(_ statement: String) -> String {
    say("Objection withdrawn: \(statement)")
  }

  /// A line among objections: who objected, and why.
  public func withdrawn(_ statement: String) -> String { say("withdrawn: \(statement)") }

  /// A line of the panel: who has a reservation, and which.
  public func reservation(_ statement: String) -> String { say("Reservation: \(statement)") }

  /// A line of the panel: who stands aside, and why.
  public func standAside(_ statement: String) -> String { say("Stands aside: \(statement)") }

  /// Below an objection; the single letters are keys.
  public var whileItStands: String {
    say(
      """
      While it stands: a amend, t put to the vote, d record the divergence, Esc consult and come \
      back, or w withdrawn and c call again.
      """)
  }

  /// Behind Enter in the bottom line, while an objection is chosen.
  public var isWithdrawn: String { say("is withdrawn") }

  /// Behind an arrow in the bottom line, while an objection is chosen.
  public var choose: String { say("choose") }
}

/// What is said to who makes a decision.
extension Words.Consensus {
  /// A decision is open, and another one was asked for; the part begins a sentence, such as “The vote on R1”.
  public func finishFirst(_ decision: String) -> String {
    say("\(decision) is open; finish it or call it off first.")
  }

  /// Why no decision can be begun; `c` and `v` are keys.
  public var isOpenAlready: String {
    say("A decision is open already; c or v goes back to it.")
  }

  /// Why no decision can be begun; `r` and `V` are keys.
  public var nothingToDecide: String {
    say("There is nothing to decide yet: r types a recommendation, V puts a question.")
  }

  /// Why no decision can be begun.
  public var noTopic: String {
    say("There is no undecided recommendation here; select one.")
  }

  /// Somebody is about to end the call of another seat, such as “moderator”.
  public func isAnothers(_ seat: String) -> String {
    say("This call is the \(seat)'s; press the key again to end it from here.")
  }

  /// A question before consensus is declared.
  public var objectionTyped: String {
    say("An objection was typed and is not recorded. Adopt by consensus all the same?")
  }

  /// A question before consensus is declared.
  public var reservationTyped: String {
    say("A reservation was typed and is not recorded. Adopt by consensus all the same?")
  }

  /// A question before consensus is declared.
  public var standAsideTyped: String {
    say("Who stands aside was typed and is not recorded. Adopt by consensus all the same?")
  }
}

/// Ending what is open without a result.
extension Words.Consensus {
  /// A question; the parts are such as “the vote on R1” and “3 answers recorded”.
  public func callOff(_ decision: String, with answers: String) -> String {
    say("Call off \(decision) with \(answers)? It ends without a result.")
  }

  /// A decision that is open, inside of a sentence.
  ///
  /// - Parameter subject: a recommendation's number, or “a question”.
  public func openDecision(_ proceeding: Proceeding?, on subject: String) -> String {
    switch proceeding {
    case .vote(let vote) where vote.rule.isIndicative: say("the straw poll on \(subject)")
    case .vote: say("the vote on \(subject)")
    case .poll: say("the poll on \(subject)")
    case .consent: say("the round of consent on \(subject)")
    case .consensus, nil: say("the consensus call on \(subject)")
    }
  }

  /// In place of a recommendation's number in “the vote on a question”.
  public var aQuestion: String { say("a question") }

  /// What would be given up.
  public func statementsRecorded(_ count: Int) -> String {
    say(count, "\(count) statement recorded", "\(count) statements recorded")
  }

  /// What would be given up.
  public func ballotsRecorded(_ count: Int) -> String {
    say(count, "\(count) ballot recorded", "\(count) ballots recorded")
  }

  /// What would be given up.
  public func answersRecorded(_ count: Int) -> String {
    say(count, "\(count) answer recorded", "\(count) answers recorded")
  }

  /// What would be given up.
  public var figuresTyped: String { say("figures typed") }
}
