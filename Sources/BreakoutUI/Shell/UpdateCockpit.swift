import BreakoutModel
import Terminal

/// The single keys, and what commands do.
extension Cockpit {
  mutating func handleCockpit(_ key: Key) -> [Effect] {
    guard let command = Keymap.command(for: key, in: .cockpit) else {
      if let character = key.typedCharacter {
        say("“\(character)” does nothing here; i types a note, ? shows the keys.", isProblem: true)
      }
      return []
    }
    return run(command, key)
  }

  /// Runs a command from wherever it was called.
  mutating func run(_ command: Command, _ key: Key?) -> [Effect] {
    if let reason = whyDisabled(command) {
      say(reason, isProblem: true)
      return []
    }
    switch command {
    case .nextPoint: return ask(.openNext(confirmed: false))
    case .previousPoint: return ask(.openPrevious(confirmed: false))
    case .viewPoint: return viewPoint(key)
    case .closePoint: return ask(.closePoint(confirmed: false))
    case .suspendPoint: return ask(.suspendPoint)
    case .deferPoint: return onViewedPoint { .deferPoint($0.id, confirmed: false) }
    case .skipPoint: return onViewedPoint { .skipPoint($0.id, confirmed: false) }
    case .movePointUp: return movePoint(by: -1)
    case .movePointDown: return movePoint(by: 1)
    case .addPoint: return open(.addPoint)
    case .splitPoint: return openOnViewedPoint(Form.splitPoint)
    case .mergePoint: return openOnViewedPoint(Form.mergePoint)
    case .editPoint: return openOnViewedPoint(Form.editPoint)
    case .typeNote: return type("")
    case .typeRecommendation: return type("r ")
    case .saveNote: return submitLine()
    case .newLine: composer.editor.insert("\n")
    case .leaveNote: leaveNote()
    case .complete: complete()
    case .editLastNote: recallEarlier()
    case .showRecommendation, .recommendFromNote: return runRecommending(command)
    case .linkNotes, .goToNote, .mergeRecommendation, .splitRecommendation, .deferRecommendation,
      .undecide:
      break
    case .openEntry: return openEntry()
    case .moveNote: return openOnNote(Form.moveNote)
    case .tagNote: return openOnNote(Form.tagNote)
    case .verifyQuotation: return verifyQuotation()
    case .removeEntry: return removeEntry()
    case .withdraw: return onTopic { .markRecommendation($0, .withdrawn) }
    case .callConsensus, .openVote, .askConsensus, .askVote, .namePeople, .agree,
      .object,
      .reserve,
      .standAside, .withdrawObjection, .noConsensus, .amend, .putToVote, .recordDivergence,
      .callOff:
      return runDecision(command)
    case .openPoll, .fistToFive, .gradients, .dotVote, .rankedChoice, .votePriorities:
      return runPoll(command)
    case .openConsent: return openConsentRound()
    case .switchEntry, .takeBallotBack, .readBallotFile, .reorderPoints, .weighPoints,
      .consentReached, .consentObjection, .integrateObjection, .dropObjection, .upholdObjection,
      .amendProposal, .setReview, .noConsent:
      break
    case .setPresence, .showRoster, .importRoster: return runAttendance(command)
    case .up, .down, .pageUp, .pageDown, .first, .last, .viewEarlier, .viewLater:
      move(command)
    case .undo: return undo()
    case .redo: return redo()
    case .search: show(.search(Search()))
    case .palette: show(.palette(Palette()))
    case .help:
      coveredPanel = nil
      show(.help(Help(place: isTyping ? .noteLine : .cockpit)))
    case .closeSession: return ask(.closeSession(confirmed: false))
    case .leave: stepBack()
    case .countMore, .countFewer, .markListed, .addPerson, .editPerson, .removePerson: break
    case .accept, .nextField, .previousField, .chooseEarlier, .chooseLater: break
    case .answerYes, .answerNo, .answerAbstain, .answerBlock, .passTurn, .previousName,
      .recordEarly,
      .correctPresence, .waiveQuorum:
      break
    case .openRollCall, .openTellers, .openStrawPoll: return runVote(command)
    case .recount, .correctCount, .reconsider: return reviseResultAtHand(command)
    case .giveFloor, .giveFloorEarlier, .interruptNow, .endSpeech, .pauseSpeech, .yieldFloor,
      .moreTime,
      .lessTime, .muchMoreTime, .muchLessTime, .moderatorSpeaks, .technicalBreak:
      return runSpeech(command)
    case .requestFloor, .raiseOrder, .interposeQuestion, .showFloor, .closeList, .lastWord,
      .moveForward, .moveBack, .moveLater, .dropRequest, .editIntervention, .askAgain, .changeMode,
      .setSpeakingTimes:
      return runList(command)
    case .showBalance: showBalance()
    case .extendPoint, .setHardStop, .takeBreak, .takeNamedBreak, .toggleBell:
      return runClocks(command)
    case .showPrompter, .remind, .settleReminder, .showReminders, .showParking, .showUnheard,
      .toSponsor, .toPlenary, .reopenParked, .bringBack, .takeWritten, .backOnList, .settleUnheard,
      .countTooLate:
      return runFollowUp(command)
    case .showPreview, .earlierHeading, .laterHeading, .listContents, .earlierTemplate,
      .laterTemplate, .findNext, .findPrevious, .export, .showGaps, .checkPoint, .showRegime,
      .toggleFormat, .readBack, .markReadBack, .laterReading, .earlierReading:
      return runDocument(command)
    case .followRoom: followRoom()
    case .showSeats: show(.seats)
    case .keepMine, .keepTheirs, .keepBoth: break
    case .redraw: return [.redraw]
    case .suspendProgram: return [.suspend]
    case .quit: return leaveProgram()
    }
    return []
  }

  /// Shows a panel without the notice of what was done before: its keys mean other things now.
  @discardableResult
  private mutating func show(_ panel: Panel) -> [Effect] {
    notice = nil
    self.panel = panel
    return []
  }

  private mutating func viewPoint(_ key: Key?) -> [Effect] {
    guard let digit = key?.typedCharacter?.wholeNumberValue else { return [] }
    let id = PointID(digit)
    guard let point = session.points[id] else {
      say(Refusal.noSuchPoint(id).sentence, isProblem: true)
      return []
    }
    record = RecordScroll(viewed: id)
    if session.openPoint != id {
      say("Enter opens point \(digit) “\(point.title)”; Esc goes back.")
    }
    return []
  }

  private func onViewedPoint(_ intent: (Point) -> Intent) -> [Effect] {
    guard let point = viewedPoint.flatMap({ session.points[$0] }) else { return [] }
    return ask(intent(point))
  }

  private func movePoint(by step: Int) -> [Effect] {
    onViewedPoint { point in
      .movePoint(point.id, to: (session.order.firstIndex(of: point.id) ?? 0) + step)
    }
  }

  private mutating func openOnViewedPoint(_ form: (Point) -> Form) -> [Effect] {
    guard let point = viewedPoint.flatMap({ session.points[$0] }) else { return [] }
    return open(form(point))
  }

  private mutating func openOnNote(_ form: (Note) -> Form) -> [Effect] {
    guard let note = selectedNote else { return [] }
    return open(form(note))
  }

  /// Shows a form; one that was left unfinished comes back as it was.
  mutating func open(_ form: Form) -> [Effect] {
    notice = nil
    floorBehind = if case .floor(let list) = panel { list } else { nil }
    followUpBehind = panel?.followUp
    recommendationBehind = panel?.recommendation
    leadFromDocument()
    panel = .form(keptForms[form.purpose] ?? form)
    return []
  }

  private mutating func type(_ start: String) -> [Effect] {
    isTyping = true
    if composer.isEmpty, !start.isEmpty {
      composer.editor.insert(start)
      composer.startedAt = now
    }
    return []
  }

  /// Esc in the line: an edit of an earlier note is kept for the next time, a new note stays as it is.
  private mutating func leaveNote() {
    let target = composer.target
    guard target != .new else {
      isTyping = false
      return
    }
    let edit = Composer.KeptEdit(text: composer.editor.text, base: composer.base)
    let isChanged = calledUpText.map { $0 != edit.text } ?? false
    clearLine()
    guard isChanged else { return }
    composer.keptEdits[target] = edit
    say("It is as it was; what you changed comes back when you edit it again.")
  }

  private mutating func openEntry() -> [Effect] {
    switch selectedEntry {
    case .note(let id):
      if let note = session.notes[id] {
        let returnsToKeys = !isTyping
        edit(note)
        composer.returnsToKeys = returnsToKeys
      }
    case .recommendation(let id):
      if let one = session.recommendations[id] { return open(.recommendation(one)) }
    case .decision(let id):
      if session.openDecision == id { return resumeDecision() }
      if let panel = resultPanel(of: id) { return show(panel) }
      if let one = session.decisions[id], showDecision(one) { return [] }
      if let one = session.decisions[id].flatMap({ $0.subject.recommendation })
        .flatMap({ session.recommendations[$0] })
      {
        return open(.recommendation(one))
      }
    case nil:
      if let viewed = record.viewed, viewed != session.openPoint {
        guard isInCharge else {
          question = Question(
            text: "Open point \(viewed.number) for the whole room?",
            ifYes: .perform(.open(viewed, confirmed: false)))
          return []
        }
        return ask(.open(viewed, confirmed: false))
      }
      if let one = undecidedAtTheEnd { return open(.recommendation(one)) }
      say(
        session.entryCount(of: viewedPoint) > 0
          ? "Select a line with the arrow keys; Enter then opens it."
          : session.started == nil
            ? "Nothing is written yet: n opens point 1, i types a note."
            : "Nothing is written here yet: i types a note, r a recommendation.")
    }
    return []
  }

  /// Empties the line and goes back to where an edit was called from.
  mutating func clearLine() {
    if composer.returnsToKeys { isTyping = false }
    composer.clear()
    if composer.takeReturned() {
      say("A text that could not be saved is in the line again; Enter sends it.", isProblem: true)
    }
  }

  private func verifyQuotation() -> [Effect] {
    guard let note = selectedNote, note.kind == .quotation else { return [] }
    return ask(.verifyQuotation(note.id, !note.isVerified))
  }

  private func removeEntry() -> [Effect] {
    switch selectedEntry {
    case .note(let id): ask(.removeNote(id))
    case .recommendation(let id): ask(.markRecommendation(id, .withdrawn))
    case .decision, nil: []
    }
  }

  private func onTopic(_ intent: (RecommendationID) -> Intent) -> [Effect] {
    guard let id = topic else { return [] }
    return ask(intent(id))
  }

  /// Esc among the single keys: one step back at a time.
  private mutating func stepBack() {
    if record.selection != nil {
      record.selection = nil
      record.bottom = nil
    } else {
      record = .following
      notice = nil
    }
  }

  private mutating func leaveProgram() -> [Effect] {
    let count = outbox.acts.count
    let (acts, them) = count == 1 ? ("1 act is", "it is") : ("\(count) acts are", "they are")
    let fate =
      keepingProblem == nil
      ? "; \(them) kept for the next time this session is opened." : " and would be lost."
    let text =
      count > 0
      ? "\(acts) NOT SAVED\(fate) Leave all the same?"
      : offTheRecord.lines.isEmpty
        ? "Leave the program? Everything is saved; the clocks run on."
        : "Leave? Everything is saved but what is off the record, which goes."
    question = Question(text: text, ifYes: .quit)
    return []
  }
}
