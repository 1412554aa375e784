extension Session {
  /// The acts of a round of consent that a consensus call does not have.
  func decideConsent(_ intent: Intent, at now: Timestamp) throws(Refusal) -> [Change] {
    if case .openConsent(let topic, let confirmed) = intent {
      let subject = try subject(of: topic, confirmed)
      return try callingOff(confirmed, at: now) + [
        .decisionOpened(
          decision: Decision(
            id: decisions.nextID, subject: subject, opened: now, proceeding: .consent(.init())))
      ]
    }
    guard let decision = decisionUnderWay else { throw .noOpenDecision }
    guard case .consent(let round) = decision.proceeding else { throw .notAConsentRound }
    return try stepping(decision, round, intent, at: now)
  }

  /// A step of the round that is open, also where consensus calls know the same one.
  func stepping(
    _ decision: Decision, _ round: ConsentRound, _ intent: Intent, at now: Timestamp
  ) throws(Refusal) -> [Change] {
    var (decision, round) = (decision, round)
    switch intent {
    case .object(let statement):
      round.objections.append(ConsentObjection(statement: statement))
    case .withdrawObjection(let index):
      try round.settle(index, .withdrawn)
    case .settleObjection(let index, let outcome):
      try round.settle(index, outcome)
    case .amendProposal(let text):
      guard !text.trimmed.isEmpty else { throw .emptyText }
      round.amendments.append(text.trimmed)
    case .setReview(let date):
      round.reviewDate = date.trimmed
    case .declareConsensus:
      let standing = round.standingObjections.count
      guard standing == 0 else { throw .standingObjections(standing) }
      round.result = .consent
      decision.closed = now
    case .declareNoConsensus:
      round.result = .notReached
      decision.closed = now
    default:
      throw .notAConsensusCall
    }
    decision.proceeding = .consent(round)
    return [.decisionUpdated(decision: decision)]
  }
}

extension ConsentRound {
  fileprivate mutating func settle(
    _ index: Int, _ outcome: ConsentObjection.Outcome
  ) throws(Refusal) {
    guard objections.indices.contains(index) else { throw .noSuchObjection }
    objections[index].outcome = outcome
  }
}
