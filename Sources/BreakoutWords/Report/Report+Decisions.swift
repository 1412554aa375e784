import BreakoutModel

/// What the room decided. "Consensus" is said of consensus calls only; a vote in which all said yes is a
/// unanimous vote.
extension Words.Report {
  /// A way of taking a decision, within a sentence.
  public func name(of proceeding: Proceeding) -> String {
    switch proceeding {
    case .consensus: say("consensus call")
    case .vote: say("vote")
    case .poll(let poll):
      if poll.points == nil { say("poll") } else { say("poll on priorities") }
    case .consent: say("consent round")
    }
  }

  /// Heading of a decision: its number, what kind it is, the time.
  public func heading(_ id: String, _ proceeding: Proceeding, _ time: String) -> String {
    switch proceeding {
    case .consensus: say("\(id). Consensus call, \(time)")
    case .vote: say("\(id). Vote, \(time)")
    case .poll(let poll):
      if poll.points == nil {
        say("\(id). Poll, \(time)")
      } else {
        say("\(id). Poll on priorities, \(time)")
      }
    case .consent: say("\(id). Consent round, \(time)")
    }
  }

  /// Heading of a decision: its number, what kind it is, on which recommendation, the time.
  public func heading(
    _ id: String, _ proceeding: Proceeding, on recommendation: String, _ time: String
  ) -> String {
    switch proceeding {
    case .consensus: say("\(id). Consensus call on \(recommendation), \(time)")
    case .vote: say("\(id). Vote on \(recommendation), \(time)")
    case .poll(let poll):
      if poll.points == nil {
        say("\(id). Poll on \(recommendation), \(time)")
      } else {
        say("\(id). Poll on priorities on \(recommendation), \(time)")
      }
    case .consent: say("\(id). Consent round on \(recommendation), \(time)")
    }
  }

  /// In place of the decisions.
  public var nothingPutToTheRoom: String { say("Nothing was put to the room.") }

  /// Beside the question that was put to the room.
  public var questionPut: String { say("Question put") }

  /// Beside the wording of a recommendation that was put to the room.
  public func questionPut(wording number: Int) -> String {
    say("Question put (wording \(number))")
  }

  /// Beside what came of it, and heading of a column.
  public var result: String { say("Result") }

  /// Beside the time at which a decision was over.
  public var ended: String { say("Ended") }

  /// Beside the day on which the room looks at a proposal again.
  public var review: String { say("Review") }

  /// Beside a change of a proposal in a consent round.
  public var amendment: String { say("Amendment") }

  /// A decision on a recommendation with where the annex has it in full.
  public func decided(_ line: String, _ pointer: String) -> String {
    say("\(line) (\(pointer))")
  }

  /// What the record says of a recommendation that has its status without a decision.
  public func statusWithoutDecision(_ status: RecommendationStatus) -> String {
    switch status {
    case .adoptedByConsensus: say("ADOPTED BY CONSENSUS (no consensus call on record)")
    case .adoptedByVote: say("ADOPTED BY VOTE (no count on record)")
    case .supported: say("SUPPORTED (indicative; no count on record)")
    case .notAdopted: say("NOT ADOPTED (no count on record)")
    case .draft, .readBack, .deferred, .withdrawn, .merged: status.name
    }
  }

  /// What became of a proposal that the session left open; its last status follows.
  public func notDecided(_ status: String) -> String {
    say("not decided in the session (\(status))")
  }

  /// The result of a vote whose numbers cannot be.
  public var invalidVote: String {
    say("No valid result: the count on record does not fit its rule")
  }

  /// In place of a result; the rule follows.
  public func voteStillOpen(_ rule: String) -> String {
    say("Vote still open: \(rule)")
  }

  /// In place of a result.
  public var voteCalledOff: String { say("Vote called off without a count") }

  /// A result. Capitals, as a stamp.
  public var supportedByConsent: String {
    say("SUPPORTED BY CONSENT (indicative): no objection stood; adopts nothing")
  }

  /// In place of a result.
  public var consentEnded: String { say("Consent round ended without a result") }

  /// In place of a result.
  public var consentStillOpen: String { say("Consent round still open") }

  /// In place of a result.
  public var consensusEnded: String { say("Consensus call ended without a result") }

  /// In place of a result.
  public var consensusStillOpen: String { say("Consensus call still open") }
}

/// Every decision in one row.
extension Words.Report {
  /// Heading of a column: on which recommendation or question.
  public var on: String { say("On") }

  /// In the column of results.
  public var stillOpen: String { say("vote still open") }

  /// In the column of results.
  public var noValidCount: String { say("no valid count") }

  /// In the column of results: a poll, by its method.
  public func indicative(_ method: String) -> String {
    say("indicative, \(method)")
  }

  /// In the column of results: what had been decided on the same recommendation.
  public func before(_ result: String, _ earlier: String) -> String {
    say("\(result); before: \(earlier)")
  }

  /// What a drawing of all votes shows, for those who hear it read out.
  public var votesChart: String { say("Votes: yes, no and abstentions") }
}

/// What came before a decision and what replaced it.
extension Words.Report {
  /// In brackets behind a result: which earlier decision it took the place of, and how.
  public func pointer(_ kind: Revision.Kind, from earlier: String, to decision: String) -> String {
    switch kind {
    case .recount: say("counted anew, see \(earlier) and \(decision) in the annex")
    case .correction: say("count corrected, see \(earlier) and \(decision) in the annex")
    case .reconsideration: say("reconsidered, see \(earlier) and \(decision) in the annex")
    }
  }

  /// An earlier call: its number, the time, what came of it.
  public func earlierCall(_ id: String, _ time: String, _ line: String) -> String {
    say("\(id), \(time): \(line)")
  }

  /// An earlier call on another wording: its number, the time, the wording, what came of it.
  public func earlierCall(_ id: String, _ time: String, wording: Int, _ line: String) -> String {
    say("\(id), \(time) on wording \(wording): \(line)")
  }

  /// Beside an earlier call in which no consensus was reached.
  public var consensusSoughtFirst: String { say("Consensus was sought first") }

  /// The same as a sentence behind a decision.
  public func consensusSoughtFirst(_ call: String) -> String {
    say("Consensus was sought first: \(call)")
  }

  /// Beside a decision that still stands.
  public var decidedBefore: String { say("Decided before") }

  /// A decision that still stands, such as "adopted by consensus", and its number.
  public func stands(_ status: String, _ id: String) -> String {
    say("\(status) (\(id)), and that stands")
  }

  /// Beside why a decision took the place of an earlier one.
  public func label(_ kind: Revision.Kind, of earlier: String) -> String {
    switch kind {
    case .recount: say("Recount of \(earlier)")
    case .correction: say("Correction of \(earlier)")
    case .reconsideration: say("Reconsideration of \(earlier)")
    }
  }

  /// Why a decision took the place of an earlier one.
  public func reason(_ reason: String) -> String {
    say("reason: \(reason)")
  }

  /// Beside why a later decision took the place of this one.
  public func replaced(by later: String, _ kind: Revision.Kind) -> String {
    switch kind {
    case .recount: say("Replaced by \(later) (recount)")
    case .correction: say("Replaced by \(later) (correction)")
    case .reconsideration: say("Replaced by \(later) (reconsideration)")
    }
  }

  /// The same where the later one is not on record.
  public var replacedByALaterCount: String { say("Replaced by a later count") }
}

extension Proceeding {
  /// What it is called within a sentence.
  public var noun: String { words.report.name(of: self) }
}
