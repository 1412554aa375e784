import BreakoutModel
import BreakoutWords
import Terminal

/// Polls: opening them, the keys at their panels, and what follows when something was saved.
extension Cockpit {
  mutating func preparePriorities() -> [Effect] {
    if session.openDecision != nil { return resumeDecision() }
    let setup = PollSetup.priorities(in: session)
    guard setup.points.count > 1 else {
      say(words.polls.tooFewPoints, isProblem: true)
      return []
    }
    return showPoll(.setup(setup))
  }

  /// A method that was named begins anew where another one was left with Esc.
  mutating func preparePoll(_ method: PollMethod?) -> [Effect] {
    if session.openDecision != nil { return resumeNamingOther() }
    if case .setup(let kept) = unfinished.poll, method == nil || kept.method == method,
      kept.pollPoints.allSatisfy({ session.points[$0]?.status.isUnfinished == true })
    {
      return showPoll(.setup(kept))
    }
    return showPoll(.setup(PollSetup(method, in: session, topic: topic)))
  }

  private mutating func showPoll(_ form: PollForm) -> [Effect] {
    isTyping = false
    notice = nil
    lead(to: .poll(form))
    return []
  }

  /// Goes back to the poll that is open, e.g. after a restart.
  mutating func resumePoll(_ poll: Poll) -> [Effect] {
    if case .entry(var kept) = unfinished.poll, kept.poll.isSetUp(as: poll) {
      kept.focus = min(kept.focus, kept.numbers.count - 1)
      return showPoll(.entry(kept))
    }
    return showPoll(.entry(PollEntry(poll)))
  }

  /// Shows the result of a poll that is in the record.
  mutating func showPollResult(_ id: DecisionID) -> [Effect] {
    showPoll(.result(PollResultPage(decision: id)))
  }

  mutating func handle(_ form: PollForm, _ command: Command?, _ key: Key) -> [Effect] {
    switch form {
    case .setup(let setup): handle(setup, command, key)
    case .entry(let entry): handle(entry, command, key)
    case .file(let file): handle(file, command, key)
    case .result(let page): handle(page, command, key)
    }
  }

  mutating func pastePoll(_ text: String, into form: PollForm) {
    switch form {
    case .setup(var setup) where setup.takesText:
      let text =
        switch setup.focus {
        case .question: question(of: text)
        case .step: firstLine(of: text)
        default: text
        }
      setup.insert(text)
      panel = .poll(.setup(setup))
    case .file(var file) where file.content == nil:
      file.path.insert(firstLine(of: text))
      file.problems = []
      panel = .poll(.file(file))
    case .setup, .entry, .file, .result: say(words.polls.nothingToPaste, isProblem: true)
    }
  }

  private mutating func handle(_ setup: PollSetup, _ command: Command?, _ key: Key) -> [Effect] {
    var setup = setup
    switch command {
    case .leave:
      unfinished.poll = .setup(setup)
      panel = nil
      return []
    case .nextField: setup.move(by: 1)
    case .previousField: setup.move(by: -1)
    case .chooseEarlier where setup.isChoice: setup.choose(by: -1)
    case .chooseLater where setup.isChoice: setup.choose(by: 1)
    case .accept where !setup.opensOnEnter: setup.goOn()
    case .accept:
      panel = .poll(.setup(setup))
      if setup.asksQuestion, setup.question.isEmpty {
        setup.focus = .question
        panel = .poll(.setup(setup))
        say(words.shell.typeTheQuestion, isProblem: true)
        return []
      }
      return ask(setup.intent)
    default:
      if !setup.edit(key), key.typedCharacter != nil {
        say(setup.isChoice ? words.polls.choiceKeys : words.polls.onlyNumber, isProblem: true)
      }
    }
    panel = .poll(.setup(setup))
    return []
  }

  private mutating func handle(
    _ page: PollResultPage, _ command: Command?, _ key: Key
  ) -> [Effect] {
    var page = page
    let rows = max(1, CockpitLayout(self).middle.rows - 2)
    switch command {
    case .leave, .accept:
      panel = nil
      notice = nil
      return []
    case .undo: return run(.undo, key)
    case .reorderPoints: return ask(.poll(.apply(page.decision, .reorder)))
    case .weighPoints: return ask(.poll(.apply(page.decision, .weigh)))
    case .up: page.top -= 1
    case .down: page.top += 1
    case .pageUp: page.top -= rows
    case .pageDown: page.top += rows
    default: return []
    }
    let layout = CockpitLayout(self)
    let inner = layout.middle.inset(columns: 1)
    let count = PollResultView(cockpit: self).lines(of: page, columns: inner.columns).count
    page.top = min(max(0, page.top), max(0, count - inner.rows + 1))
    panel = .poll(.result(page))
    return []
  }

  /// What follows when an act of a poll is in the record.
  mutating func didPerform(_ intent: PollIntent) {
    switch intent {
    case .open:
      unfinished.poll = nil
      _ = resumeDecision()
    case .add:
      guard case .poll(.entry(var entry)) = panel else { return }
      entry.ballot = TextEditor(isMultiline: false)
      panel = .poll(.entry(entry))
      notice = nil
    case .record:
      unfinished.poll = nil
      if let last = session.decisions.last { _ = showPollResult(last.id) }
    case .apply(_, .reorder):
      say(words.polls.pointsReordered)
    case .apply(_, .weigh):
      say(words.polls.pointsWeighed)
    }
  }

  /// Closes what has lost its ground, e.g. a poll whose opening was undone.
  mutating func settlePoll(_ form: PollForm) {
    switch form {
    case .setup: return
    case .entry(let entry):
      if let poll = openPoll, entry.poll.isSetUp(as: poll) { return }
      panel = nil
    case .file(let file):
      if let poll = openPoll, file.poll.isSetUp(as: poll) { return }
      panel = nil
    case .result(let page):
      guard let decision = session.decisions[page.decision],
        case .poll(let poll) = decision.proceeding
      else {
        panel = nil
        return
      }
      // A result that was taken back is corrected where it was entered.
      if decision.isOpen { panel = .poll(.entry(PollEntry(poll))) }
    }
  }

  /// The poll that is open in the session.
  var openPoll: Poll? { session.openPoll }
}

extension Poll {
  /// Whether it is the same poll, whatever was entered meanwhile.
  fileprivate func isSetUp(as other: Poll) -> Bool {
    method == other.method && options == other.options && points == other.points
      && settings == other.settings
  }
}

extension Cockpit {
  /// The panel that shows how a poll or a round of consent in the record ended.
  func resultPanel(of id: DecisionID) -> Panel? {
    switch session.decisions[id]?.proceeding {
    case .poll(let poll) where poll.count != nil: .poll(.result(PollResultPage(decision: id)))
    case .consent: .consent(ConsentPanel(decision: id))
    case .poll, .consensus, .vote, nil: nil
    }
  }
}
