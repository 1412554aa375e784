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
    case .walk(let intent, let list): return try decideWalk(intent, list, at: now)
    case .people(let intent): return try decidePeople(intent)
    case .setUp(let parts): return try decideSetUp(parts)
    case .note(let intent): return try decideNote(intent, at: now, by: seat)
    case .recommendation(let intent): return try decideRecommendation(intent)
    case .followUp(let intent): return try decideFollowUp(intent)
    case .document(let intent): return try decideDocument(intent)
    case .consensus(let intent): return try decideConsensus(intent, at: now)
    case .vote(let intent): return try decideVote(intent, at: now)
    case .poll(let intent): return try decidePoll(intent, at: now)
    case .consent(let intent): return try decideConsent(intent, at: now)
    case .floor(let intent): return try decideFloor(intent, at: now)
    case .clock(let intent): return try decideClock(intent, at: now)
    case .closeSession(let confirmed, let list): return try closing(confirmed, list, at: now)
    case .undo: return try decideUndo(by: seat)
    case .takeBack(let act): return try takingBack(act)
    case .redo: return try decideRedo(by: seat)
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
    try decision.take(.callOff, at: now)
    return [.decisionUpdated(decision: decision)]
  }
}
