import BreakoutModel
import BreakoutWords
import Terminal

/// What other seats do, and where two do the same at once.
extension Cockpit {
  /// Shows what other seats did, without moving anything that somebody here is at: the cursor, the
  /// selection, what is typed and the panel that has the keys.
  mutating func follow(_ events: [Event]) {
    for event in events { names.absorb(event) }
    company.hear(events, at: now)
    question?.unseen += events
    record.find(in: session)
    rebaseForms()
    let before = scenes.count
    let figures = typedFigures
    let said = notice
    settle()
    if session.openDecision == nil, notice?.isOfOpenDecision == true {
      notice = nil
    }
    // What it means for somebody's own work is said before what was done.
    guard notice == said || notice == nil else { return }
    tell(events, hasLost: scenes.count < before, figures)
  }

  /// What was typed of the count of an open vote, e.g. `25-4-2`.
  private var typedFigures: String? {
    guard case .vote(let form) = panel, case .counting(let count) = form.stage,
      case .open = count.purpose, !count.isEmpty
    else { return nil }
    return count.figures
  }

  /// Whether it was not the moment but another seat that stood against what was asked for.
  func wasFirst(_ event: Event, _ refusal: Refusal) -> Bool {
    switch refusal {
    case .decisionIsOpen: event.change.kind == .decisionOpened
    case .justOpened: event.change.kind == .pointOpened
    default: false
    }
  }

  /// Says what concerns everybody in the room.
  ///
  /// - Parameter hasLost: whether it ended what somebody was doing here, which is said in any case.
  private mutating func tell(_ events: [Event], hasLost: Bool, _ figures: String?) {
    guard question == nil, hasLost || notice?.isProblem != true,
      let last = events.last(where: { hasLost || concerns($0) })
    else { return }
    let act = words.seats.by(last.seat.words, session.account(of: last).phrase)
    let lost = hasLost ? figures.map { words.seats.figuresAreLost($0) } : nil
    let text = words.lists.sentences([act, lost].compactMap { $0 })
    // A notice of one row: one more would move what stands above it.
    say(hasLost ? text : text.fitted(columns: max(20, size.columns - 6)), isProblem: hasLost)
  }

  /// Another seat was quicker with the same. An edit is looked at again on the newest state; of anything
  /// else nobody knows whether it still holds.
  mutating func wasOvertaken(_ request: Request, by event: Event) -> [Effect] {
    if let act = request.waiting { return didRefuse(act, because: overtakenSentence(event)) }
    switch (request.origin, panel) {
    case (.noteLine, _) where composer.target != .new:
      return submitLine(hasSeen: true)
    case (.form, .form(let form)) where form.purpose.changesWhatIs:
      return submit(form, hasSeen: true)
    default:
      say(overtakenSentence(event), isProblem: true)
      return []
    }
  }

  /// Whether an act of another seat is told here: it concerns everybody, or what somebody here has written.
  private func concerns(_ event: Event) -> Bool {
    switch event.change.kind {
    case .noteEdited, .noteRemoved, .recommendationEdited, .recommendationMarked:
      session.isChange(event, ofWorkBy: seat)
    default: event.change.kind.concernsTheRoom
    }
  }

  func overtakenSentence(_ event: Event) -> String {
    words.seats.wasFirst(event.seat.subject, session.account(of: event).phrase)
  }

  /// Why something was refused, and whose act just before was the reason, if there was one.
  func sentence(of refusal: Refusal, at moment: Timestamp) -> String {
    // Somebody who takes notes all the time is no reason.
    let reason = company.unseen(at: moment).last { $0.change.kind.concernsTheRoom }
    guard let event = reason else { return refusal.sentence }
    return words.seats.refused(
      refusal.sentence, event.seat.subject, session.account(of: event).phrase)
  }

  /// Goes back to what the room is at.
  mutating func followRoom() {
    guard record.viewed != nil || record.selection != nil || record.bottom != nil else {
      say(words.seats.whereTheRoomIs)
      return
    }
    record = .following
    notice = nil
  }

  /// Somebody took this seat over: what was typed here went along, and this screen looks on.
  mutating func leaveSeat(for seat: Seat) {
    let lost = self.seat
    self.seat = seat
    isTyping = false
    question = nil
    leaveAllScenes()
    composer = Composer()
    unfinished = UnfinishedWork()
    say(words.seats.wasTakenOver(lost.words), isProblem: true)
  }

  mutating func sayOnlyLooks() {
    say(Self.onlyLooksSentence, isProblem: true)
  }

  static var onlyLooksSentence: String { words.seats.onlyLooks }
}

extension ChangeKind {
  /// Whether everybody wants to know of it at once.
  fileprivate var concernsTheRoom: Bool {
    switch self {
    case .pointOpened, .pointLeft, .sessionClosed, .sessionPaused, .sessionResumed, .hardStopSet,
      .pointExtended, .decisionOpened, .decisionUpdated, .regimeSet, .undone, .redone:
      true
    default: false
    }
  }
}

extension Cockpit {
  /// Whether this seat does what the time brings and moves the room: the moderator's, or any where no
  /// moderator sits.
  var isInCharge: Bool {
    seat.role == .moderator || !company.others.contains { $0.seat.role == .moderator }
  }
}
