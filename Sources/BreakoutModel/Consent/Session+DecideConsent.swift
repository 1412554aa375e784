extension Session {
  /// The acts of a round of consent that a consensus call does not have.
  func decideConsent(_ intent: ConsentIntent, at now: Timestamp) throws(Refusal) -> [Change] {
    switch intent {
    case .open(let topic, let confirmed):
      let subject = try subject(of: topic, confirmed)
      return try callingOff(confirmed, at: now) + [
        .decisionOpened(
          decision: Decision(
            id: decisions.nextID, subject: subject, opened: now, proceeding: .consent(.init())))
      ]
    case .settle(let index, let outcome):
      var (decision, round) = try roundUnderWay()
      try round.settle(index, outcome)
      decision.proceeding = .consent(round)
      return [.decisionUpdated(decision: decision)]
    case .amend(let text):
      var (decision, round) = try roundUnderWay()
      guard !text.trimmed.isEmpty else { throw .emptyText }
      round.amendments.append(text.trimmed)
      decision.proceeding = .consent(round)
      return [.decisionUpdated(decision: decision)]
    case .setReview(let date):
      var (decision, round) = try roundUnderWay()
      round.reviewDate = date.trimmed
      decision.proceeding = .consent(round)
      return [.decisionUpdated(decision: decision)]
    }
  }

  private func roundUnderWay() throws(Refusal) -> (Decision, ConsentRound) {
    guard let decision = decisionUnderWay else { throw .noOpenDecision }
    guard case .consent(let round) = decision.proceeding else { throw .notAConsentRound }
    return (decision, round)
  }
}

extension ConsentRound {
  /// Takes a step that consensus calls know as well.
  mutating func take(_ intent: ConsensusIntent) throws(Refusal) {
    switch intent {
    case .object(let statement): objections.append(ConsentObjection(statement: statement))
    case .withdrawObjection(let index): try settle(index, .withdrawn)
    case .declare:
      let standing = standingObjections.count
      guard standing == 0 else { throw .standingObjections(standing) }
      result = .consent
    case .declareNone: result = .notReached
    case .callOff: result = .calledOff
    case .call, .reserve, .standAside: throw .notAConsensusCall
    }
  }

  fileprivate mutating func settle(
    _ index: Int, _ outcome: ConsentObjection.Outcome
  ) throws(Refusal) {
    guard objections.indices.contains(index) else { throw .noSuchObjection }
    objections[index].outcome = outcome
  }
}
