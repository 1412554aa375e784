extension Session {
  /// What is put to the room, with the wording it has now.
  func subject(of topic: DecisionTopic, _ confirmed: Bool) throws(Refusal) -> DecisionSubject {
    guard closed == nil else { throw .sessionClosed }
    switch topic {
    case .question(let text):
      guard !text.trimmed.isEmpty else { throw .emptyText }
      return DecisionSubject(point: openPoint, text: text.trimmed)
    case .recommendation(let id):
      guard let one = recommendations[id] else { throw .noSuchRecommendation(id) }
      switch one.status {
      case .withdrawn, .merged: throw .isWithdrawn(id)
      default: break
      }
      // A text that no longer is what was decided may be put again without further questions, and so may
      // one that was only sounded out.
      let isSettled =
        one.status.isDecided && one.status != .supported && !one.isChangedAfterDecision
      guard !isSettled || confirmed else { throw .alreadyDecided(id) }
      return DecisionSubject(one)
    }
  }
}

extension Decision {
  /// Takes a step of a consensus call. A round of consent knows some of them; votes and polls are only called
  /// off by one.
  mutating func take(_ intent: ConsensusIntent, at now: Timestamp) throws(Refusal) {
    switch proceeding {
    case .consensus(var call):
      try call.take(intent, after: now - opened)
      if call.result != nil { closed = now }
      proceeding = .consensus(call)
    case .consent(var round):
      try round.take(intent)
      if round.result != nil { closed = now }
      proceeding = .consent(round)
    case .vote, .poll:
      guard case .callOff = intent else { throw .notAConsensusCall }
      closed = now
    }
  }
}
