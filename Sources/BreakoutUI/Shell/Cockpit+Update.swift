import BreakoutModel
import BreakoutWords
import Terminal

extension Cockpit {
  /// Takes a message in and says what is to be done in the world. Pure: it reads no clock, no disk and no
  /// terminal.
  public mutating func update(_ message: Message) -> [Effect] {
    var effects = inOrder(effects(of: message))
    bringScenesBack()
    giveLineItsKeys()
    effects += followInDocument()
    record.hold(viewedPoint, in: session)
    return effects + keepOutbox()
  }

  private mutating func effects(of message: Message) -> [Effect] {
    switch message {
    case .tick(let at):
      let before = now
      now = at
      return didPass(since: before) + remind(since: before) + retry()
    case .input(let event, let at):
      let before = now
      now = at
      let due = didPass(since: before) + remind(since: before)
      lastInput = at
      let earlier = event == .key(.escape) ? [self] : []
      let effects = due + handle(event) + keepDraft()
      let hasActed = effects.contains { if case .perform = $0 { true } else { false } }
      beforeEscape = hasActed ? [] : earlier
      return effects
    case .restored(let draft, let acts):
      restore(draft)
      restore(acts)
      return []
    case .performed(let request, let events):
      take(events)
      for event in events { names.absorb(event) }
      company.note(events)
      return didPerform(request, events) + keepDraft()
    case .ballotsRead(let content):
      didRead(content)
      return []
    case .refused(let request, let refusal):
      return didRefuse(request, refusal)
    case .overtaken(let request, let event): return wasOvertaken(request, by: event) + keepDraft()
    case .followed(let events, let at):
      now = max(now, at)
      take(events)
      follow(events)
      return keepDraft()
    case .seated(let others):
      company.others = others
      return []
    case .joined(let commands):
      self.commands = commands
      return []
    case .unseated(let seat):
      leaveSeat(for: seat)
      return []
    case .notSaved(let request, let reason):
      return didNotSave(request, because: reason) + keepDraft()
    case .recordAccess(let problem):
      isReadOnly = problem != nil
      if let problem { say(problem, isProblem: true) }
      return []
    case .keeping(let problem):
      restartCopy.problem = problem
      return []
    case .rosterRead(let preview): return didRead(preview)
    case .exportPlanned(let plan):
      didPlan(plan)
      return []
    case .exported(let news):
      didExport(news)
      return []
    case .reported(let text, let isProblem):
      say(text, isProblem: isProblem)
      return []
    }
  }

  /// Lets what could not be saved earlier go before what is asked for now.
  private mutating func inOrder(_ effects: [Effect]) -> [Effect] {
    if seat.role == .viewer { return withoutActs(effects) }
    guard let first = outbox.acts.first else { return effects }
    var others: [Effect] = []
    for effect in effects {
      if case .perform(let request) = effect, request.origin != .outbox {
        outbox.held.append(request)
      } else {
        others.append(effect)
      }
    }
    guard !outbox.held.isEmpty, !outbox.isTrying else { return others }
    outbox.isTrying = true
    return others + [.perform(Request(first))]
  }

  /// Who only looks on does nothing in the session, whichever way it was asked for. What could not be saved
  /// before the seat was taken over is still saved from here.
  private mutating func withoutActs(_ effects: [Effect]) -> [Effect] {
    let others = effects.filter { effect in
      if case .perform(let request) = effect { request.origin == .outbox } else { true }
    }
    if others.count < effects.count { sayOnlyLooks() }
    return others
  }

  private mutating func handle(_ event: InputEvent) -> [Effect] {
    switch event {
    case .key(.control("l")): return [.redraw]
    case .key(let key): return isTooSmall ? pressUnseen(key) : press(key)
    case .escapeWithdrawn:
      takeEscapeBack()
      return []
    case .paste(let text):
      paste(text)
      return []
    case .mouse(let mouse):
      return isTooSmall ? [] : handleMouse(mouse)
    case .resize(let size):
      self.size = size
      return []
    case .hangup, .terminate:
      return retryNow() + [.quit]
    }
  }

  /// Somebody pressed the key of an act, and there is nothing to which it could be done.
  private mutating func sayNothingCame(of command: Command) {
    if command == .accept { return say(words.shell.nothingToChoose, isProblem: true) }
    guard !command.onlyLooks, !command.moves else { return }
    say(words.shell.nothingHere(for: command.name), isProblem: true)
  }

  /// Over a slow line the beginning of an arrow key was taken for the Escape key: whoever typed stays where
  /// they were. What came between from elsewhere stays done.
  private mutating func takeEscapeBack() {
    guard var earlier = beforeEscape.first, earlier.session.lastSeq == session.lastSeq,
      earlier.outbox.acts == outbox.acts
    else { return }
    earlier.beforeEscape = []
    (earlier.now, earlier.lastInput) = (now, lastInput)
    (earlier.size, earlier.seat, earlier.company) = (size, seat, company)
    (earlier.restartCopy, earlier.outbox) = (restartCopy, outbox)
    self = earlier
  }

  private mutating func press(_ pressed: Key) -> [Effect] {
    guard let key = singleKey(pressed) else { return [] }
    if question != nil { return answer(key) }
    if notice?.isProblem == true { notice = nil }
    let command = Keymap.command(for: key, in: place)
    let wasTyping = isTyping
    defer {
      // What was called from the line goes back to it; an act that ends there does not.
      if wasTyping, !isTyping, panel != nil || isSettingUp && sheet.isAsked, command != .leaveNote {
        lineWaits = true
      }
    }
    let before = command.map { _ in (place, panel, composer, record, notice) }
    let effects =
      panel != nil ? handlePanel(key) : isTyping ? handleNoteLine(key) : handleCockpit(key)
    if let command, let before, effects.isEmpty, question == nil,
      before == (place, panel, composer, record, notice)
    {
      sayNothingCame(of: command)
    }
    return effects
  }

  /// A key in a window that is too small to show anything: text that is being typed goes on, but nothing
  /// acts that nobody sees.
  private mutating func pressUnseen(_ key: Key) -> [Effect] {
    if key == .control("z") { return [.suspend] }
    guard key.typedCharacter != nil, takesText else { return [] }
    return press(key)
  }

  private var isTooSmall: Bool { CockpitLayout.isTooSmall(size) }

  /// Whether a character is text now.
  private var takesText: Bool {
    question == nil && (panel?.scene.takesText ?? isTyping)
  }

  /// What comes with the time: reminders, the read-back and what is missing.
  private mutating func remind(since before: Timestamp) -> [Effect] {
    remindOfGaps(since: before)
    return ringReminders(since: before) + remindOfReadBack(since: before)
  }

  /// Whether a moment came with the last message, for what is said once.
  func hasCome(_ moment: Timestamp, since before: Timestamp) -> Bool {
    before < moment && now >= moment
  }

  /// Hands the unsent text over when it changed.
  private mutating func keepDraft() -> [Effect] {
    let draft = draft
    // The text of a seat that was taken over is kept by the one who took it.
    guard draft != restartCopy.draft, seat.role != .viewer else { return [] }
    restartCopy.draft = draft
    return [.keepDraft(draft)]
  }

  /// Hands over what waits to be saved when it changed.
  private mutating func keepOutbox() -> [Effect] {
    guard outbox.acts != restartCopy.acts else { return [] }
    restartCopy.acts = outbox.acts
    return [.keepOutbox(outbox.acts)]
  }

  /// Pasted text goes where typed text would go, as one piece.
  private mutating func paste(_ text: String) {
    guard question == nil else { return }
    guard seat.role != .viewer || panel?.scene.takesText == true else { return sayOnlyLooks() }
    if let panel { return panel.scene.paste(text, in: &self) }
    isTyping = true
    if composer.startedAt == nil { composer.startedAt = now }
    composer.editor.insert(text)
    composer.completion = nil
  }

  /// Answers the open question; a key that it does not name is the safe answer. One that answers nothing by
  /// itself also types its letter, or shows what it shows, so that a note begun meanwhile loses nothing; it
  /// does nothing in the session.
  private mutating func answer(_ key: Key) -> [Effect] {
    guard let asked = question else { return [] }
    question = nil
    let noes: [Key] = ["n", "N", .escape, .enter, .space]
    let command = noes.contains(key) ? nil : Keymap.command(for: key, in: place)
    guard let action = asked.action(of: key) ?? asked.action(running: command) else {
      if asked.leavesForm, case .form(let form) = panel { return leave(form) }
      if noes.contains(key) { return [] }
      guard let command, !command.onlyShows else { return handle(.key(key)) }
      say(words.shell.staysPressAgain(command.name, key.name))
      return []
    }
    switch action {
    case .perform(let intent): return ask(intent, from: originOfAnswer, unseen: asked.unseen)
    case .run(let command): return run(command, nil)
    case .submitLine(let choice): return submitLine(as: choice)
    case .requestFloor(let people): return requestFloor(people)
    case .quit: return retryNow() + [.quit]
    }
  }

  /// Asks for an intent to be carried out.
  ///
  /// - Parameters:
  ///   - rest: what makes no sense without it, in its order.
  ///   - hasSeen: whether whoever asks knows what other seats did just now.
  ///   - unseen: what other seats did since whoever asks made up their mind.
  func ask(
    _ intent: Intent, then rest: [Intent] = [], from origin: Request.Origin = .key,
    hasSeen: Bool = false, unseen: [Event] = []
  ) -> [Effect] {
    let account: String? =
      switch intent {
      case .undo: session.undoStep(for: seat)?.account.phrase
      case .takeBack(let act): session.account(ofAct: act)?.phrase
      case .redo: session.redoStep(for: seat)?.account.phrase
      case .note(.substitute(let change)):
        session.placeToCorrect(change.old).flatMap { session.wording(at: $0) }
      default: nil
      }
    let unseen = hasSeen ? [] : unseen.isEmpty ? company.unseen(at: now) : unseen
    let seen = unseen.map { $0.seq - 1 }.min() ?? session.lastSeq
    return [
      .perform(
        Request(
          intent, then: rest, at: now, account: account, from: origin, unseen: unseen, seen: seen,
          source: source(of: origin)))
    ]
  }

  mutating func say(_ text: String, isProblem: Bool = false) {
    notice = Notice(text: text, isProblem: isProblem, since: now)
  }
}
