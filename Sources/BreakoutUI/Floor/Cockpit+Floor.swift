import BreakoutModel
import BreakoutWords
import Terminal

/// The speakers' list.
extension Cockpit {
  mutating func setSpeakingTimes() -> [Effect] {
    let suggested = session.suggestedFloorTime(at: now)
    let effects = open(.speakingTimes(session.floor.rules, suggested: suggested))
    if let suggested {
      say(words.floor.lengthForAll(ClockText.duration(suggested)))
    }
    return effects
  }

  func changeMode() -> [Effect] {
    var rules = session.floor.rules
    rules.mode = ProposalMode.allCases.next(after: rules.mode, by: 1)
    return ask(.floor(.setRules(rules)))
  }

  mutating func showFloor() {
    isTyping = false
    notice = nil
    lead(to: .floor(FloorPanel(session)))
  }

  mutating func handle(_ list: FloorPanel, _ command: Command?, _ key: Key) -> [Effect] {
    var list = list
    let rows = FloorRow.all(of: session)
    let selected = list.selected(in: rows)
    switch command {
    case .up: list.move(by: -1, in: rows)
    case .down: list.move(by: 1, in: rows)
    case .pageUp: list.move(by: -10, in: rows)
    case .pageDown: list.move(by: 10, in: rows)
    case .leave:
      panel = nil
      return []
    case .accept:
      guard let selected else { return [] }
      return selected.isWaiting ? ask(.floor(.give(selected.id))) : correct(selected)
    case .editIntervention: return selected.map { correct($0) } ?? []
    case .askAgain:
      return selected.flatMap { session.floor.interventions[$0.id] }.map { again($0) } ?? []
    case .moveForward, .moveBack, .moveLater, .dropRequest, .lastWord:
      guard let selected, selected.isWaiting else {
        say(words.floor.selectSomebody, isProblem: true)
        return []
      }
      return arrange(selected.id, command)
    case nil: return sayUnknown(key)
    case let command?: return run(command, key)
    }
    panel = .floor(list)
    return []
  }

  private mutating func correct(_ row: FloorRow) -> [Effect] {
    guard let one = session.floor.interventions[row.id] else { return [] }
    return open(.intervention(one, in: session))
  }

  /// The same person as the same once more, without what they said the first time.
  private func again(_ one: Intervention) -> [Effect] {
    let details = one.details
    return ask(
      .floor(
        .request(
          InterventionDetails(details.person, as: details.kind, channel: details.channel))))
  }

  /// What is asked before somebody new gets onto the list who may belong to a group; `nil` where it is plain
  /// who is meant.
  func doubtfulPerson(_ form: Form) -> String? {
    switch form.purpose {
    case .request, .yieldFloor: break
    default: return nil
    }
    let who = FloorWho(form[0], in: session, knowing: names)
    guard who.isDoubtful, let name = who.person().name else { return nil }
    return words.floor.hasNoGroup(name)
  }

  private func arrange(_ id: InterventionID, _ command: Command?) -> [Effect] {
    switch command {
    case .dropRequest: return ask(.floor(.release(id)))
    case .lastWord: return ask(.floor(.closeList(lastWord: id)))
    default: break
    }
    // What is moved is the list as it is seen.
    var order = FairProposal(session).order.map(\.id)
    guard let place = order.firstIndex(of: id) else { return [] }
    order.remove(at: place)
    let target =
      switch command {
      case .moveForward: place - 1
      case .moveBack: place + 1
      default: order.count
      }
    order.insert(id, at: min(max(0, target), order.count))
    return ask(.floor(.arrange(order)))
  }

  /// What follows when an act of the list is in the record.
  mutating func didPerform(_ intent: FloorIntent, _ events: [Event]) {
    switch intent {
    case .request: sayPlace(events)
    case .countTooLate: say(words.floor.countedTooLate(session.tooLateCount))
    case .closeList:
      let waiting = session.floor.list.count
      say(waiting == 0 ? words.floor.listIsClosed : words.floor.listIsClosed(after: waiting))
    case .openList: say(words.floor.listIsOpen)
    case .setRules: say(words.floor.listFollows(session.floor.rules.mode.name))
    case .give, .take, .interrupt, .yield, .end: didChangeSpeaker(intent)
    case .edit, .arrange, .release, .pause, .resume, .adjust: break
    }
  }

  private mutating func sayPlace(_ events: [Event]) {
    for case .floorRequested(let one, _) in events.map(\.change) {
      guard let place = FairProposal(session).order.firstIndex(where: { $0.id == one.id }) else {
        continue
      }
      say(words.floor.inLine(session.name(of: one), place + 1))
    }
  }
}

extension Question {
  /// What becomes of those who wait when a point is left; the safe answer is to stay.
  init(leaving intent: Intent, waiting count: Int) {
    let isEnd = if case .closeSession = intent { true } else { false }
    let drop = Answer(
      "y", Words.current.floor.leaveUnheard, short: Words.current.floor.leave,
      .perform(intent.leaving(.release)))
    let keep = Answer("k", Words.current.floor.keepTheList, .perform(intent.leaving(.keep)))
    self.init(
      text: isEnd ? Words.current.floor.closeThough(count) : Refusal.peopleWait(count).sentence,
      answers: isEnd ? [drop] : [drop, keep])
  }
}
