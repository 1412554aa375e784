import BreakoutModel

/// A decision in one line of the record.
extension Words.Consensus {
  /// What was decided on, a recommendation's number or a text in quotation marks, and how it ended.
  public func line(_ subject: String, _ outcome: String) -> String { say("\(subject) \(outcome)") }

  /// A question that was decided.
  public func quoted(_ question: String) -> String { say("“\(question)”") }

  /// Such a line, with what it revised: “recount”, and the reason.
  public func line(_ line: String, _ revision: String, because reason: String) -> String {
    say("\(line) (\(revision): \(reason))")
  }

  /// Such a line of a decision that something has taken the place of, and the reason.
  public func line(_ line: String, supersededBecause reason: String) -> String {
    say("\(line) (superseded: \(reason))")
  }

  /// How a vote goes; the part is its rule.
  public func voteOpen(_ rule: String) -> String { say("vote open, \(rule)") }

  /// How a vote goes; the part is its rule.
  public func strawPollOpen(_ rule: String) -> String { say("straw poll open, \(rule)") }

  /// How a vote ended.
  public var voteCalledOff: String { say("vote called off") }

  /// How a vote ended.
  public var strawPollCalledOff: String { say("straw poll called off") }

  /// How a call for consensus ended; in capitals what was declared, where the language has them.
  public func outcome(_ result: ConsensusResult?) -> String {
    switch result {
    case .adopted: say("ADOPTED BY CONSENSUS")
    case .notReached: say("NO CONSENSUS")
    case .calledOff: say("consensus call called off")
    case nil: say("consensus call open")
    }
  }

  /// How it ended, and what was said.
  public func outcome(_ outcome: String, _ notes: String) -> String { say("\(outcome) (\(notes))") }

  /// Behind how it ended; the part is who objected, and why.
  public func objectionNote(by statements: String) -> String { say("objection by \(statements)") }

  /// Behind how it ended; the part is who had reservations, and which.
  public func reservationNote(by statements: String) -> String {
    say("reservation by \(statements)")
  }

  /// Behind how it ended; the part is who stood aside, and why.
  public func standAsideNote(_ statements: String) -> String {
    say("standing aside: \(statements)")
  }

  /// Title of the page that shows how a call ended; the part is a recommendation's number, or “a question”.
  public func resultTitle(on subject: String) -> String {
    say("Consensus call on \(subject): result")
  }
}

/// What took the place of what.
extension Words.Consensus {
  /// On the page of a decision: it does not hold any more, and why.
  public func superseded(because reason: String) -> String { say("✗ SUPERSEDED: \(reason)") }

  /// On the page of a decision: what has taken its place, such as “recount”, when, and why.
  public func superseded(by revision: String, of time: String, because reason: String) -> String {
    say("✗ SUPERSEDED by the \(revision) of \(time): \(reason)")
  }

  /// On the page of a decision: what it took the place of: why, when that was, and how that ended.
  public func earlier(
    _ kind: Revision.Kind, because reason: String, of time: String, _ outcome: String
  ) -> String {
    switch kind {
    case .recount: say("Recount (\(reason)) of \(time): \(outcome)")
    case .correction: say("Correction (\(reason)) of \(time): \(outcome)")
    case .reconsideration: say("Reconsideration (\(reason)) of \(time): \(outcome)")
    }
  }
}

/// Who spoke up, and why.
extension Words.Consensus {
  /// Somebody of whom nothing is known.
  fileprivate var aParticipant: String { say("a participant") }

  /// Who spoke up, and the reason.
  public func stated(_ who: String, _ reason: String) -> String { say("\(who): \(reason)") }
}

extension Statement {
  /// Who it was, as the room knows them.
  public var who: String { isUnnamed ? Words.current.consensus.aParticipant : by }

  /// In one line, e.g. `Business: too early`.
  public var words: String {
    reason.isEmpty ? who : Words.current.consensus.stated(who, reason)
  }
}
