import BreakoutModel
import BreakoutWords
import Terminal

/// The page of a result, and what follows when a vote was opened, corrected, recorded or taken back.
extension Cockpit {
  mutating func handle(_ page: ResultPage, _ command: Command?, _ key: Key) -> [Effect] {
    var page = page
    let rows = max(1, CockpitLayout(self).middle.rows - 2)
    switch command {
    case .up: page.top -= 1
    case .down: page.top += 1
    case .pageUp: page.top -= rows
    case .pageDown: page.top += rows
    case .leave, .accept:
      panel = nil
      unfinished.vote = nil
      if page.decision == session.decisions.last?.id { sayLastDecision() }
      return []
    case .undo: return run(.undo, key)
    case .recount, .correctCount, .reconsider:
      return reviseResult(page, command)
    default: return []
    }
    scroll(page)
    return []
  }

  /// Shows the page from its first line on, as far as it goes.
  mutating func scroll(_ page: ResultPage) {
    var page = page
    let middle = CockpitLayout(self).middle.inset(columns: 1)
    let count = ResultView(cockpit: self).lines(page, columns: middle.columns).count
    page.top = min(max(0, page.top), max(0, count - (middle.rows - 1)))
    panel = .result(page)
  }

  /// Shows how a decision ended, or goes on with it; false for what has no such page.
  mutating func showDecision(_ decision: Decision) -> Bool {
    switch decision.proceeding {
    case .vote, .consensus: break
    case .poll, .consent: return false
    }
    notice = nil
    isTyping = false
    lead(to: .result(ResultPage(decision)))
    return true
  }

  mutating func revise(_ page: ResultPage, _ kind: Revision.Kind) -> [Effect] {
    guard let decision = session.decisions[page.decision],
      case .vote(let vote) = decision.proceeding, vote.tally != nil, session.isLatest(decision)
    else {
      say(Refusal.noCountToReplace.sentence, isProblem: true)
      return []
    }
    let form = VoteForm(revising: decision, vote, kind)
    notice = nil
    lead(to: .vote(unfinished.vote.flatMap { $0.isSameCount(as: form) ? $0 : nil } ?? form))
    return []
  }

  mutating func reconsider(_ page: ResultPage) -> [Effect] {
    guard let decision = session.decisions[page.decision], !decision.isOpen,
      decision.superseded == nil
    else {
      say(words.votes.onlyWhatStands, isProblem: true)
      return []
    }
    guard session.openDecision == nil else {
      say(words.consensus.isOpenAlready, isProblem: true)
      return []
    }
    return open(.reconsider(decision))
  }

  /// The reason is given: prepares the vote that takes the matter up again.
  mutating func prepareAgain(_ id: DecisionID, _ form: Form) -> [Effect] {
    guard let decision = session.decisions[id] else { return [] }
    guard !form[0].allSatisfy(\.isWhitespace) else {
      say(Refusal.reasonMissing.sentence, isProblem: true)
      return []
    }
    unfinished.forms[form.purpose] = form
    leaveOldResult()
    return prepareVote(decision.topic, again: Reconsideration(of: id, reason: form[0]))
  }

  mutating func prepareVote(_ topic: DecisionTopic, again: Reconsideration? = nil) -> [Effect] {
    isTyping = false
    notice = nil
    lead(to: .vote(VoteForm(topic: topic, again: again, session: session)))
    if var form = unfinished.vote, form.topic == topic, case .setup(var setup) = form.stage,
      setup.again == again
    {
      if setup.known != session.electorate { setup.takePresence(session) }
      form.stage = .setup(setup)
      panel = .vote(form)
    }
    return []
  }

  /// The form of the vote that is open, as it was left.
  func formOfOpenVote(way: CountForm.Way = .whole) -> VoteForm? {
    guard let decision = session.decisionUnderWay, case .vote(let vote) = decision.proceeding else {
      return nil
    }
    let fresh = VoteForm(open: decision, vote, way: way)
    guard var kept = unfinished.vote, kept.isSameCount(as: fresh) else { return fresh }
    if case .counting(var count) = kept.stage {
      count.follow(vote)
      kept.stage = .counting(count)
    }
    return kept
  }

  /// What follows when an act of a vote is in the record.
  mutating func didPerform(_ intent: VoteIntent, _ events: [Event]) {
    switch intent {
    case .open:
      unfinished.forms[.askVote] = nil
      beginCounting()
    case .record, .recordRoll, .revise: showResult(of: events)
    case .answer(let participant, let reply): didAnswerRoll(participant, reply)
    case .waiveQuorum: if session.openDecision != nil { _ = resumeDecision() }
    }
  }

  mutating func beginCounting() {
    guard case .vote(let form) = panel, case .setup(let setup) = form.stage else {
      _ = resumeDecision()
      return
    }
    if let reason = setup.again?.of { unfinished.forms[.reconsider(reason)] = nil }
    unfinished.vote = nil
    panel = formOfOpenVote(way: setup.way).map(Panel.vote)
    notice = nil
  }

  /// A count was recorded. It is kept as it was typed, in case that it is taken back to be mended.
  mutating func showResult(of events: [Event]) {
    if case .vote(let form) = panel { unfinished.vote = form }
    notice = nil
    for case .decisionUpdated(let decision) in events.map(\.change) {
      leaveOldResult()
      lead(to: .result(ResultPage(decision)))
    }
  }

  /// The page of the result that is replaced does not come back after that of the new one.
  private mutating func leaveOldResult() {
    guard scenes.count > 1, case .result = scenes[scenes.count - 2] else { return }
    scenes.remove(at: scenes.count - 2)
  }

  /// Closes or changes what has lost its ground.
  mutating func settleVote(_ form: VoteForm) {
    var form = form
    switch form.stage {
    case .setup(var setup):
      setup.follow(session)
      form.stage = .setup(setup)
      panel = .vote(form)
    case .counting(let count):
      switch count.purpose {
      case .open(let id): if session.openDecision != id { panel = nil }
      case .revision(let id, _):
        if session.decisions[id].map(session.isLatest) != true { panel = nil }
      }
    case .calling(let roll): if session.openDecision != roll.decision { panel = nil }
    }
  }

  mutating func settleResult(_ page: ResultPage) {
    if let decision = session.decisions[page.decision] {
      // A count that was taken back is corrected where it was typed.
      if decision.isOpen { panel = formOfOpenVote().map(Panel.vote) ?? callPanel }
    } else {
      panel = page.earlier.flatMap { session.decisions[$0] }
        .map { .result(ResultPage($0)) }
    }
  }
}

extension VoteForm {
  /// Whether it counts the same hands, whatever is typed by now.
  fileprivate func isSameCount(as other: VoteForm) -> Bool {
    switch (stage, other.stage) {
    case (.counting(let one), .counting(let another)): one.purpose == another.purpose
    case (.calling(let one), .calling(let another)): one.decision == another.decision
    default: false
    }
  }
}
