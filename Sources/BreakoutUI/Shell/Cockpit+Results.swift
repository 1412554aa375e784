import BreakoutModel

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
    return effects
  }

  /// What an act leads to on the screen.
  private mutating func follow(_ request: Request, _ events: [Event]) -> [Effect] {
    switch request.intent.act {
    case .openNext, .openPrevious, .open:
      record = .following
      say(openingAccount)
    case .closePoint: sayPoint(session.lastLeftPoint, "is closed")
    case .suspendPoint: sayPoint(session.lastLeftPoint, "is set aside")
    case .deferPoint(let id, _): sayPoint(id, "is deferred to the end")
    case .skipPoint(let id, _): sayPoint(id, "is skipped")
    case .closeSession:
      let people = session.header.people
      let isNamed = !people.moderators.isEmpty && !people.rapporteurs.isEmpty
      question = Question(
        text: "The session is closed; notes can still be added. Write the document now?"
          + (isNamed ? "" : " :moderator and rapporteur names who ran it."),
        ifYes: .run(.export))
    case .addNote:
      let home = session.notes.last?.point
      if let home, home != session.openPoint, session.openPoint != nil {
        say("Saved under point \(home.number), which was open when it was begun.")
      }
      stayOrFollow()
      if request.origin == .noteLine, let why = session.notes.last.flatMap({ whyNote($0.text) }) {
        say([why, notice?.text].compactMap(\.self).joined(separator: " "))
      }
    case .addRecommendation:
      if !isAway { record = .following }
      for case .recommendationAdded(let id, _, _, _, _, _) in events.map(\.change) {
        saySaved(id)
        if request.origin == .key, let one = session.recommendations[id] {
          settle()
          return open(.recommendation(one))
        }
      }
    case .mergeRecommendation, .splitRecommendation: didRecommend(request.intent, events)
    case .editRecommendation(let id, _): sayWhatBecameOf(id)
    case .substitute(let change): sayCorrected(change, request.account, events)
    case .callConsensus, .object, .withdrawObjection, .reserve, .standAside:
      leadToCall()
      isTyping = false
      hearObjection()
    case .declareConsensus, .declareNoConsensus, .callOff:
      panel = nil
      keptVote = nil
      keptPoll = nil
      sayLastDecision()
      settle()
      return goOnAfterCall()
    case .openVote:
      keptForms[.askVote] = nil
      beginCounting()
    case .recordVote, .recordRoll, .revise: showResult(of: events)
    case .answerRoll(let participant, let reply): didAnswerRoll(participant, reply)
    case .correctPresence, .waiveQuorum:
      if session.openDecision != nil { _ = resumeDecision() }
      if case .correctPresence(let electorate) = request.intent {
        say("\(electorate.present) present, for this vote too.")
      }
    case .undo, .takeBack:
      say(
        "Taken back: \(request.account ?? "the last act"). "
          + (goingOn(events) ?? "Ctrl-R does it again."))
    case .redo:
      say("Done again: \(request.account ?? "the last act"). \(goingOn(events) ?? "")")
    case .openPoll, .addBallot, .recordPoll, .applyPriorities: didPerformPoll(request.intent)
    case .openConsent, .settleObjection, .amendProposal, .setReview:
      didPerformConsent(request.intent)
    case .setPresence(let electorate): didSetPresence(electorate)
    case .addParticipants, .editParticipant, .removeParticipant, .markParticipants:
      didChangeRoster(request.intent, events)
    case .requestFloor, .countTooLate, .editIntervention, .arrangeList, .releaseRequest,
      .giveFloor, .takeFloor, .interruptNow, .endSpeech, .pauseSpeech, .resumeSpeech, .adjustSpeech,
      .yieldFloor,
      .closeList, .openList, .setFloorRules:
      didPerformFloor(request.intent, events)
    case .pauseSession, .resumeSession, .setHardStop, .extendPoint: didPerformTime(request.intent)
    case .remind, .settleReminder, .settleParked: didPerformFollowUp(request.intent)
    case .issueDocument: return exportPending()
    case .setRegime(let regime, let point, let covers):
      didSetRegime(regime, of: point, covers: covers)
    case .markRecommendation: didPerformReading(request.intent)
    default: break
    }
    settle()
    return []
  }

  mutating func didRefuse(_ request: Request, _ refusal: Refusal) -> [Effect] {
    defer { if request.origin == .form { question?.leavesForm = true } }
    afterCall = nil
    isObjectionHeard = false
    if case .issueDocument = request.intent {
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
    if case .recordVote = request.intent, refusal == .noOpenDecision, notice?.isProblem == true {
      return []
    }
    let confirmed = request.intent.confirmed(despite: refusal)
    if refusal.asks, confirmed != request.intent {
      let text =
        if case .decisionIsOpen = refusal {
          "\(openDecisionName) is still open. Call it off and go on?"
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
    afterCall = nil
    isObjectionHeard = false
    if case .issueDocument = request.intent { return exportUnrecorded(because: reason) }
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
      say("NOT SAVED, kept here and tried again: \(reason)", isProblem: true)
      return [.ring]
    } else {
      say("Not done: \(reason)", isProblem: true)
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
    if outbox.isEmpty { say("Everything is saved again.") }
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
        keptForms[form.purpose] = nil
        panel = nil
      }
    case .key, .outbox, .offTheRecord: break
    }
  }

  private mutating func sayPoint(_ id: PointID?, _ what: String) {
    guard let point = id.flatMap({ session.points[$0] }) else { return }
    let next =
      session.openPoint != nil
      ? ""
      : session.nextPoint == nil
        ? " All points are done; “close session” under : ends the session."
        : " No point is open; n opens the next one."
    say("Point \(point.id.number) “\(point.title)” \(what).\(next)")
  }

  /// Closes what has lost its ground, e.g. a consensus call that was undone.
  mutating func settle() {
    let open = session.decisionUnderWay
    if open == nil { keptForms = keptForms.filter { !$0.key.isOfOpenDecision } }
    panel?.scene.settle(in: &self)
    settleLine()
  }

  /// How to go on with a decision that undo or redo opened again while nothing shows it.
  private func goingOn(_ events: [Event]) -> String? {
    guard session.openDecision != nil, panel == nil,
      events.contains(where: { $0.change.undoneAct.map(session.isDecisionStep) ?? false })
    else { return nil }
    return "\(openDecisionName) is open again; c goes back to it."
  }

  private var openingAccount: String {
    guard let current = session.current else { return "" }
    let opened = "Point \(current.id.number) is open."
    guard let left = session.lastLeftPoint.flatMap({ session.points[$0] }),
      left.spans.last?.end == current.spans.last?.start,
      let gaps = PointGaps(left, in: session).sentence
    else { return opened }
    return "\(opened) Point \(left.id.number) still lacks \(gaps)."
  }

  /// An edit that is not what goes to the room next: it is easily taken for one.
  private mutating func sayWhatBecameOf(_ id: RecommendationID) {
    guard let one = session.recommendations[id] else { return }
    switch one.status {
    case .withdrawn, .merged:
      say("\(id) is \(one.status.name); your words are kept with it.")
    default:
      guard one.isChangedAfterDecision else { return }
      say("\(id) was decided before: the change is marked until it is read back or decided again.")
    }
  }

  /// Who looks at another point stays there, and reads where the note went.
  private mutating func stayOrFollow() {
    guard isAway, let room = session.openPoint, let viewed = record.viewed else {
      record = .following
      return
    }
    say("Saved under point \(room.number), where the room is; you look at point \(viewed.number).")
  }

  /// Why a line that looks like more than a note was kept as one; `nil` for what is plainly a note.
  private func whyNote(_ text: String) -> String? {
    if text.hasPrefix("/"), let word = text.split(separator: " ").first {
      let name = String(word).fitted(columns: 20)
      return "There is no command “\(name)”; it is kept as a note. \(wayBack)"
    }
    if case .substitution(let change) = NoteLine(parsing: text) {
      let old = change.old.fitted(columns: 30)
      return "No note of this point holds “\(old)”; the line is kept as a note. \(wayBack)"
    }
    return NoteLine.isMarkAlone(text)
      ? "Nothing stands behind “\(text)”; it is kept as a note. \(wayBack)" : nil
  }

  private mutating func saySaved(_ id: RecommendationID) {
    guard let one = session.recommendations[id] else { return }
    let missing = one.fields.missing.map { $0.name.lowercased() }
    let gaps = missing.isEmpty ? "complete" : "○ " + missing.joined(separator: ", ")
    let keys =
      isTyping ? "Esc, then c consensus or v vote." : "c consensus, v vote, Enter edits it."
    say("\(one.id) saved: \(gaps). \(keys)")
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
