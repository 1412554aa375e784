extension Session {
  func decideConsensus(_ intent: Intent, at now: Timestamp) throws(Refusal) -> [Change] {
    if case .callConsensus(let topic, let confirmed) = intent {
      let subject = try subject(of: topic, confirmed)
      let callOff = try callingOff(confirmed, at: now)
      return callOff + [
        .decisionOpened(
          decision: Decision(
            id: decisions.nextID, subject: subject, opened: now, proceeding: .consensus(.init())))
      ]
    }
    guard var decision = decisionUnderWay else { throw .noOpenDecision }
    if intent == .callOff {
      decision.callOff(at: now)
      return [.decisionUpdated(decision: decision)]
    }
    if case .consent(let round) = decision.proceeding {
      return try stepping(decision, round, intent, at: now)
    }
    guard case .consensus(var call) = decision.proceeding else { throw .notAConsensusCall }
    switch intent {
    case .object(let statement):
      call.objections.append(Objection(statement: statement))
    case .withdrawObjection(let index):
      guard call.objections.indices.contains(index) else { throw .noSuchObjection }
      call.objections[index].isWithdrawn = true
    case .reserve(let statement):
      call.reservations.append(statement)
    case .standAside(let statement):
      call.standAsides.append(statement)
    case .declareConsensus:
      let standing = call.standingObjections.count
      guard standing == 0 else { throw .standingObjections(standing) }
      // The same key opens the call and ends it; pressed twice in a row it must not decide anything.
      guard now - decision.opened >= ConsensusCall.leastPause else { throw .justCalled }
      call.result = .adopted
      decision.closed = now
    case .declareNoConsensus:
      call.result = .notReached
      decision.closed = now
    default:
      return []
    }
    decision.proceeding = .consensus(call)
    return [.decisionUpdated(decision: decision)]
  }

  /// What is put to the room, with the wording it has now.
  func subject(of topic: DecisionTopic, _ confirmed: Bool) throws(Refusal) -> DecisionSubject {
    guard closed == nil else { throw .sessionClosed }
    switch topic {
    case .question(let text):
      guard !text.trimmed.isEmpty else { throw .emptyText }
      return DecisionSubject(point: openPoint, recommendation: nil, version: 1, text: text.trimmed)
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
      return DecisionSubject(
        point: one.point, recommendation: id, version: one.version, text: one.fields.wording)
    }
  }
}

extension Decision {
  /// Ends it without a result.
  mutating func callOff(at now: Timestamp) {
    closed = now
    switch proceeding {
    case .consensus(var call):
      call.result = .calledOff
      proceeding = .consensus(call)
    case .consent(var round):
      round.result = .calledOff
      proceeding = .consent(round)
    case .vote, .poll: break
    }
  }
}
