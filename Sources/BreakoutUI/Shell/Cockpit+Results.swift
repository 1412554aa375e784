import BreakoutModel
import BreakoutWords

/// What follows when a request was carried out, refused, or could not be saved.
extension Cockpit {
  mutating func didPerform(_ request: Request, _ events: [Event]) -> [Effect] {
    rememberSent(request, events)
    leaveSource(of: request)
    if request.origin == .outbox {
      // Nothing moves for it: whoever typed it is at something else by now.
      settle()
      return didSaveLate()
    }
    let before = notice
    notice = nil
    let effects = follow(request, events)
    acknowledge(request, events, before)
    guard let next = request.rest.first else { return effects }
    return effects + ask(next, then: Array(request.rest.dropFirst()))
  }

  /// What an act leads to on the screen.
  private mutating func follow(_ request: Request, _ events: [Event]) -> [Effect] {
    switch request.intent {
    case .walk(let intent, _): didPerform(intent)
    case .people(let intent): didPerform(intent, events)
    case .setUp: didMendSetUp(events)
    case .note(let intent): didPerform(intent, request, events)
    case .recommendation(let intent): return didPerform(intent, request, events)
    case .followUp(let intent): didPerform(intent)
    case .document(.issue): return exportPending()
    case .document(.setRegime(let regime, let point, let covers)):
      didSetRegime(regime, of: point, covers: covers)
    case .consensus(let intent): return didPerform(intent)
    case .vote(let intent): didPerform(intent, events)
    case .poll(let intent): didPerform(intent)
    case .consent(let intent): didPerform(intent)
    case .floor(let intent): didPerform(intent, events)
    case .clock(let intent): didPerform(intent)
    case .closeSession:
      let people = session.header.people
      let isNamed = !people.moderators.isEmpty && !people.rapporteurs.isEmpty
      question = Question(
        text: isNamed ? words.shell.closedWriteNow : words.shell.closedWriteNowUnnamed,
        ifYes: .run(.export))
    case .undo, .takeBack:
      say(
        words.shell.takenBack(
          request.account ?? words.shell.theLastAct, goingOn(events) ?? words.shell.redoKey))
    case .redo:
      let act = request.account ?? words.shell.theLastAct
      say(goingOn(events).map { words.shell.doneAgain(act, $0) } ?? words.shell.doneAgain(act))
    }
    settle()
    return []
  }

  mutating func didRefuse(_ request: Request, _ refusal: Refusal) -> [Effect] {
    defer { if request.origin == .form { question?.leavesForm = true } }
    seatCall.next = nil
    seatCall.isObjectionHeard = false
    if case .document(.issue) = request.intent {
      // The same version is written once more.
      if case .issuedAlready = refusal { return exportPending() }
      return exportUnrecorded(because: refusal.sentence)
    }
    if let act = request.waiting { return didRefuse(act, because: refusal.sentence) }
    if let asked = Question(closedList: request.intent, refusal) ?? Question(undoing: refusal)
      ?? reopening(request.intent, refusal)
    {
      question = asked
      return []
    }
    if let event = company.unseen(at: request.at).last(where: { wasFirst($0, refusal) }) {
      say(overtakenSentence(event), isProblem: true)
      return []
    }
    // What was typed here and is not needed any more was told when the other seat's count came.
    if case .vote(.record) = request.intent, refusal == .noOpenDecision, notice?.isProblem == true {
      return []
    }
    let confirmed = request.intent.confirmed(despite: refusal)
    if refusal.asks, confirmed != request.intent {
      let text =
        if case .decisionIsOpen = refusal {
          words.shell.isStillOpenCallOff(openDecisionName)
        } else { refusal.sentence }
      question = Question(text: text, ifYes: .perform(confirmed))
    } else if case .peopleWait(let count) = refusal {
      question = Question(leaving: request.intent, waiting: count)
    } else {
      say(sentence(of: refusal, at: request.at), isProblem: refusal != .justCalled)
    }
    return []
  }

  mutating func didNotSave(_ request: Request, because reason: String) -> [Effect] {
    outbox.reason = reason
    seatCall.next = nil
    seatCall.isObjectionHeard = false
    if case .document(.issue) = request.intent { return exportUnrecorded(because: reason) }
    if request.origin == .outbox {
      outbox.isTrying = false
      outbox.lastTry = now
      let held = outbox.held
      outbox.held = []
      return held.flatMap { didNotSave($0, because: reason) }
    } else if request.canWait {
      outbox.keep(request, by: seat)
      leaveSource(of: request)
      outbox.lastTry = now
      say(words.shell.notSavedAndKept(reason), isProblem: true)
      return [.ring]
    } else {
      say(words.shell.notDone(reason), isProblem: true)
    }
    return []
  }

  /// Tries the oldest unsaved request again, at most every few seconds.
  mutating func retry() -> [Effect] {
    if let notice, notice.isOver(at: now) { self.notice = nil }
    guard let first = outbox.acts.first, !outbox.isTrying, now - outbox.lastTry >= Outbox.pause
    else { return [] }
    outbox.isTrying = true
    return [.perform(Request(first))]
  }

  /// The last chance of what waits, before the program ends.
  mutating func retryNow() -> [Effect] {
    outbox.lastTry = Timestamp(milliseconds: 0)
    return retry()
  }

  /// An act that waited cannot be done any more.
  mutating func didRefuse(_ act: WaitingAct, because reason: String) -> [Effect] {
    outbox.isTrying = false
    outbox.dropFirst()
    giveBack(act, because: reason)
    return goOn()
  }

  private mutating func didSaveLate() -> [Effect] {
    outbox.dropFirst()
    outbox.isTrying = false
    if outbox.isEmpty { say(words.shell.everythingIsSavedAgain) }
    return goOn()
  }

  /// After one unsaved request was settled: the next one, or what was held back for them.
  private mutating func goOn() -> [Effect] {
    guard outbox.isEmpty else {
      return retryNow()
    }
    let held = outbox.held
    outbox.held = []
    return held.map(Effect.perform)
  }

  /// Empties the line, or closes the form, in which the request was typed.
  private mutating func leaveSource(of request: Request) {
    switch request.origin {
    case .noteLine: clearLine()
    case .form:
      if case .form(let form) = panel {
        unfinished.forms[form.purpose] = nil
        panel = nil
      }
    case .key, .outbox, .offTheRecord: break
    }
  }

  /// Closes what has lost its ground, e.g. a consensus call that was undone.
  mutating func settle() {
    let open = session.decisionUnderWay
    if open == nil { unfinished.forms = unfinished.forms.filter { !$0.key.isOfOpenDecision } }
    panel?.scene.settle(in: &self)
    settleLine()
  }

  /// How to go on with a decision that undo or redo opened again while nothing shows it.
  private func goingOn(_ events: [Event]) -> String? {
    guard session.openDecision != nil, panel == nil,
      events.contains(where: { $0.change.undoneAct.map(session.isDecisionStep) ?? false })
    else { return nil }
    return words.shell.isOpenAgain(openDecisionName)
  }

}

extension Change {
  /// The act that undo or redo was about.
  fileprivate var undoneAct: Int? {
    switch self {
    case .undone(let act), .redone(let act): act
    default: nil
    }
  }
}
