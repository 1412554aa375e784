import BreakoutModel
import BreakoutWords

/// The clocks of the session and of its points.
extension Cockpit {
  /// Without a key for so long after its planned end, a session was left standing (product pitfall 28).
  static let longestSilence = Milliseconds.minutes(10)

  mutating func extendPoint() -> [Effect] {
    guard let point = session.current else {
      say(Refusal.noOpenPoint.sentence, isProblem: true)
      return []
    }
    return open(.extendPoint(point))
  }

  mutating func toggleBell() {
    bell = Bell.allCases.next(after: bell, by: 1)
    say(bell.sentence)
  }

  mutating func didPerform(_ intent: ClockIntent) {
    switch intent {
    case .extendPoint:
      guard let point = session.current, let last = point.extensions.last else { return }
      say(
        words.clock.extended(
          point.id.number, by: ClockText.duration(last.length),
          to: ClockText.duration(point.limit)))
    case .setHardStop:
      guard let stop = session.hardStop else { return }
      say(words.clock.sessionEnds(at: ClockText.timeOfDay(stop, session.header)))
    case .pause(_, let since?):
      say(
        words.clock.stoppedUnattended(since: ClockText.timeOfDay(since, session.header)),
        isProblem: true)
    case .pause(_, nil): say(words.clock.allStand)
    case .resume: say(words.clock.goOn)
    case .remind(_, let due):
      say(words.clock.reminded(at: ClockText.timeOfDay(due, session.header)))
    case .settleReminder: break
    }
  }

  /// What the time itself brings: the bell, the word that the planned end has come, and a break where
  /// everybody has left without closing the session.
  mutating func didPass(since before: Timestamp) -> [Effect] {
    guard session.started != nil, session.closed == nil, session.currentBreak == nil else {
      return []
    }
    sayPointIsOver(since: before)
    guard let stop = session.hardStop, now >= stop else { return bell(since: before) }
    if before < stop {
      say(
        words.clock.endHasCome(at: ClockText.timeOfDay(stop, session.header)), isProblem: true)
      return [.ring]
    }
    let silentSince = max(stop, lastInput, session.lastAt)
    guard now - silentSince >= Self.longestSilence,
      session.openPoint != nil || !session.floor.speaking.isEmpty, isInCharge
    else { return bell(since: before) }
    return ask(
      .clock(.pause(reason: Break.unattended, since: silentSince)))
  }

  /// The moment at which the room is asked whether a point gets more time (product rule F3).
  private mutating func sayPointIsOver(since before: Timestamp) {
    guard let point = session.current, point.elapsed(at: now) >= point.limit,
      point.elapsed(at: before) < point.limit, notice?.isProblem != true
    else { return }
    say(words.clock.pointIsOver(point.id.number))
  }
}
