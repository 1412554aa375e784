extension Session {
  /// Decides an intent: the changes it means, or why it cannot be. Holds every rule of the session.
  ///
  /// - Parameters:
  ///   - now: the moment of the act; a clock that was set back is taken as standing still.
  ///   - seat: who asks, for the acts of whom undo takes back; `nil` for whoever it is.
  /// - Returns: the changes of one act, never empty.
  public func decide(
    _ intent: Intent, at now: Timestamp, by seat: Seat? = nil
  ) throws(Refusal) -> [Change] {
    let now = max(now, lastAt)
    switch intent {
    case .undo: return try decideUndo(by: seat)
    case .takeBack(let act): return try takingBack(act)
    case .redo: return try decideRedo(by: seat)
    case .setPresence, .correctPresence, .addParticipants, .editParticipant, .removeParticipant,
      .markParticipants:
      return try decideRoster(intent, at: now)
    case .namePeople(let people):
      let clean = { (names: [String]) in names.map(\.trimmed).filter { !$0.isEmpty } }
      return [
        .peopleNamed(
          people: People(
            moderators: clean(people.moderators), rapporteurs: clean(people.rapporteurs)))
      ]
    case .closeSession(let confirmed):
      return try closing(confirmed, nil, at: now)
    case .openNext, .openPrevious, .open, .closePoint, .suspendPoint, .deferPoint, .skipPoint,
      .addPoint, .splitPoint, .mergePoint, .movePoint, .editPoint:
      return try decidePoint(intent, nil, at: now)
    case .addNote, .extendNote, .substitute, .editNote, .moveNote, .tagNote, .verifyQuotation,
      .removeNote:
      return try decideNote(intent, at: now, by: seat)
    case .addRecommendation, .editRecommendation, .extendRecommendation, .markRecommendation,
      .mergeRecommendation, .splitRecommendation, .linkNotes, .followUp:
      return try decideRecommendation(intent)
    case .setRegime, .issueDocument:
      return try decideControl(intent)
    case .callConsensus, .object, .withdrawObjection, .reserve, .standAside, .declareConsensus,
      .declareNoConsensus, .callOff:
      return try decideConsensus(intent, at: now)
    case .openVote, .answerRoll, .recordRoll, .recordVote, .waiveQuorum, .revise:
      return try decideVote(intent, at: now)
    case .openPoll, .addBallot, .recordPoll, .applyPriorities:
      return try decidePoll(intent, at: now)
    case .openConsent, .settleObjection, .amendProposal, .setReview:
      return try decideConsent(intent, at: now)
    case .leaving(let intent, let list):
      return try leaving(intent, list, at: now)
    case .requestFloor, .countTooLate, .editIntervention, .arrangeList, .releaseRequest,
      .closeList, .openList, .setFloorRules:
      return try decideList(intent, at: now)
    case .giveFloor, .takeFloor, .interruptNow, .endSpeech, .pauseSpeech, .resumeSpeech,
      .adjustSpeech,
      .yieldFloor:
      return try decideSpeech(intent, at: now)
    case .pauseSession, .resumeSession, .setHardStop, .extendPoint, .remind, .settleReminder,
      .settleParked:
      return try decideTime(intent, at: now)
    }
  }

  /// The changes an act carries as events that follow the newest one.
  public func events(_ changes: [Change], at now: Timestamp, by seat: Seat) -> [Event] {
    let act = lastSeq + 1
    let at = max(now, lastAt)
    return changes.enumerated().map { offset, change in
      Event(seq: act + offset, act: act, at: at, seat: seat, change: change)
    }
  }

  /// The changes that close the session.
  func closing(
    _ confirmed: Bool, _ list: ListFate?, at now: Timestamp
  ) throws(Refusal) -> [Change] {
    guard closed == nil else { throw .sessionClosed }
    return try callingOff(confirmed, at: now) + leavingFloor(list, at: now) + endingBreak(at: now)
      + [.sessionClosed]
  }

  /// The change that calls an open decision off, where there is one; asks first.
  func callingOff(_ confirmed: Bool, at now: Timestamp) throws(Refusal) -> [Change] {
    guard var decision = decisionUnderWay else { return [] }
    guard confirmed else { throw .decisionIsOpen(decision.id) }
    decision.callOff(at: now)
    return [.decisionUpdated(decision: decision)]
  }
}
