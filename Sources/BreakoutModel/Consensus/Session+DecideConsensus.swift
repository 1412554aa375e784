extension Session {
  func decideConsensus(
    _ intent: ConsensusIntent, at now: Timestamp
  ) throws(Refusal) -> [Change] {
    if case .call(let topic, let confirmed) = intent {
      let subject = try subject(of: topic, confirmed)
      let callOff = try callingOff(confirmed, at: now)
      return callOff + [
        .decisionOpened(
          decision: Decision(
            id: decisions.nextID, subject: subject, opened: now, proceeding: .consensus(.init())))
      ]
    }
    guard var decision = decisionUnderWay else { throw .noOpenDecision }
    try decision.take(intent, at: now)
    return [.decisionUpdated(decision: decision)]
  }
}

extension ConsensusCall {
  mutating func take(
    _ intent: ConsensusIntent, after duration: Milliseconds
  ) throws(Refusal) {
    switch intent {
    case .call: throw .notAConsensusCall
    case .object(let statement): objections.append(Objection(statement: statement))
    case .withdrawObjection(let index):
      guard objections.indices.contains(index) else { throw .noSuchObjection }
      objections[index].isWithdrawn = true
    case .reserve(let statement): reservations.append(statement)
    case .standAside(let statement): standAsides.append(statement)
    case .declare:
      let standing = standingObjections.count
      guard standing == 0 else { throw .standingObjections(standing) }
      // The same key opens the call and ends it; pressed twice in a row it must not decide anything.
      guard duration >= Self.leastPause else { throw .justCalled }
      result = .adopted
    case .declareNone: result = .notReached
    case .callOff: result = .calledOff
    }
  }
}
