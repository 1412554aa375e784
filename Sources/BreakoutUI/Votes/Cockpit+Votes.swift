import BreakoutModel
import BreakoutWords
import Terminal

/// Keys while a vote is taken.
extension Cockpit {
  mutating func handle(_ form: VoteForm, _ command: Command?, _ key: Key) -> [Effect] {
    // Another seat may have ended the vote, and opened the next one.
    if let decision = form.decision, session.openDecision != decision {
      panel = nil
      say(words.votes.endedElsewhere, isProblem: true)
      return []
    }
    switch command {
    case .leave: return leaveVote(form)
    case .callOff:
      if case .setup = form.stage { return leaveVote(form) }
      return openVote == nil ? leaveVote(form) : callOff()
    case .correctPresence: return correctPresence(form)
    case .waiveQuorum: return waiveQuorum(form)
    default: break
    }
    switch form.stage {
    case .setup(let setup): return handle(setup, form, command, key)
    case .counting(let count): return handle(count, form, command, key)
    case .calling(let roll): return handle(roll, form, command, key)
    }
  }

  /// The vote that is open in the session.
  var openVote: Vote? { session.openVote }

  /// Esc: what was typed is kept.
  private mutating func leaveVote(_ form: VoteForm) -> [Effect] {
    unfinished.vote = form
    panel = nil
    if case .counting(let count) = form.stage, case .revision = count.purpose { return [] }
    sayOpenDecision()
    return []
  }

  private mutating func handle(
    _ setup: VoteSetup, _ form: VoteForm, _ command: Command?, _ key: Key
  ) -> [Effect] {
    var (setup, form) = (setup, form)
    switch command {
    case .nextField: setup.move(by: 1)
    case .previousField: setup.move(by: -1)
    case .chooseEarlier where setup.isChoice: setup.choose(by: -1)
    case .chooseLater where setup.isChoice: setup.choose(by: 1)
    case .accept: return accept(setup, form)
    default:
      if !setup.edit(key), key.typedCharacter != nil { sayTypable(setup.focus) }
    }
    form.stage = .setup(setup)
    panel = .vote(form)
    return []
  }

  private mutating func sayTypable(_ line: VoteSetup.Line) {
    say(line == .rule ? words.votes.ruleKeys : words.votes.setUpKeys, isProblem: true)
  }

  /// Enter in the set-up opens the vote, or says what is missing.
  private mutating func accept(_ setup: VoteSetup, _ form: VoteForm) -> [Effect] {
    var (setup, form) = (setup, form)
    guard let rule = setup.chosenRule else {
      setup.focus = .rule
      form.stage = .setup(setup)
      panel = .vote(form)
      say(words.votes.ruleNotUnderstood, isProblem: true)
      return []
    }
    guard let electorate = setup.electorate, setup.firstMissing == nil else {
      if let missing = setup.firstMissing { setup.focus = .number(missing) }
      form.stage = .setup(setup)
      panel = .vote(form)
      say(setup.missingSentence, isProblem: true)
      return []
    }
    panel = .vote(form)
    let intent = opening(setup, form, rule, electorate)
    if let now = session.electorate, setup.known != now, now.present != electorate.present {
      question = Question(
        text: words.votes.presentMeanwhile(now.present, notTyped: electorate.present),
        ifYes: .perform(intent))
      return []
    }
    return ask(intent)
  }

  private func opening(
    _ setup: VoteSetup, _ form: VoteForm, _ rule: VoteRule, _ electorate: Electorate
  ) -> Intent {
    let waiver = setup.isQuorumShort && !setup.waiver.isEmpty ? setup.waiver.text : nil
    return .vote(
      .open(
        form.topic, rule: rule, method: setup.chosenMethod, electorate, quorumWaiver: waiver,
        reconsidering: setup.again, confirmed: false))
  }

  private mutating func handle(
    _ count: CountForm, _ form: VoteForm, _ command: Command?, _ key: Key
  ) -> [Effect] {
    var (count, form) = (count, form)
    switch command {
    case .accept:
      if count.isAtLast {
        if let missing = count.firstMissing {
          count.focus = missing.place
          say(words.votes.figureMissing(missing.name), isProblem: true)
        } else if let empty = count.emptiness {
          count.focus = empty.place
          question = Question(
            text: words.votes.recordEmpty(empty.meaning),
            ifYes: .perform(recording(count, isCutShort: false)))
        } else {
          panel = .vote(form)
          return ask(recording(count, isCutShort: false))
        }
      } else {
        count.move(by: 1)
      }
    case .recordEarly:
      panel = .vote(form)
      return count.hasReason ? [] : ask(recording(count, isCutShort: true))
    case .nextField where key == .tab: count.move(by: 1)
    case .previousField where key == .backTab: count.move(by: -1)
    default:
      let isMoved = !(count.isAtReason && (key == .left || key == .right)) && count.move(key)
      if !isMoved, !count.edit(key), key.typedCharacter != nil {
        say(words.votes.countKeys, isProblem: true)
      }
    }
    form.stage = .counting(count)
    panel = .vote(form)
    return []
  }

  private func recording(_ count: CountForm, isCutShort: Bool) -> Intent {
    switch count.purpose {
    case .open: .vote(.record(count.count, tellers: count.tellers, isCutShort: isCutShort))
    case .revision(let id, let kind):
      .vote(.revise(id, count.count, kind, reason: count.reason.text))
    }
  }

  /// Ctrl-P: the number present was wrong from the start.
  private mutating func correctPresence(_ form: VoteForm) -> [Effect] {
    guard let vote = openVote else {
      say(words.votes.presentInLines, isProblem: true)
      return []
    }
    unfinished.vote = form
    return open(.correctPresence(vote))
  }

  private mutating func waiveQuorum(_ form: VoteForm) -> [Effect] {
    guard let vote = openVote, vote.rule.quorum != nil else {
      say(words.votes.noQuorumToWaive, isProblem: true)
      return []
    }
    unfinished.vote = form
    return open(.waiveQuorum(vote))
  }
}

extension VoteSetup {
  /// What to say while `firstMissing` is.
  fileprivate var missingSentence: String {
    if isByGroup, groups.isEmpty { return Words.current.votes.noConstituencies }
    switch firstMissing {
    case .entitled: return Refusal.entitledUnknown.sentence
    case .groupEntitled(let place): return Refusal.entitledUnknownInGroup(groups[place]).sentence
    case .groupPresent: return Refusal.groupPresenceUnknown.sentence
    case .present, nil: return Refusal.presenceUnknown.sentence
    }
  }
}
