import BreakoutModel
import BreakoutWords
import Terminal

/// Consensus calls and votes.
extension Cockpit {
  mutating func callConsensus() -> [Effect] {
    if session.openDecision != nil { return resumeNamingOther() }
    return onTopic { .consensus(.call(.recommendation($0), confirmed: false)) }
  }

  mutating func openVoteOnTopic() -> [Effect] {
    if session.openDecision != nil { return resumeNamingOther() }
    return topic.map { prepareVote(.recommendation($0)) } ?? []
  }

  func onTopic(_ intent: (RecommendationID) -> Intent) -> [Effect] {
    guard let id = topic else { return [] }
    return ask(intent(id))
  }

  /// Does what ends a call, unless whose call it is must be said first.
  mutating func ending(_ act: (inout Cockpit) -> [Effect]) -> [Effect] {
    guard let opener = openerToBeAsked() else { return act(&self) }
    say(words.consensus.isAnothers(opener.words), isProblem: true)
    return []
  }

  var whyNothingToDecide: String? {
    topic == nil && session.openDecision == nil
      ? words.consensus.nothingToDecide : nil
  }

  var whyNoOtherDecision: String? {
    session.openDecision == nil ? nil : words.consensus.isOpenAlready
  }

  var whyNoTopic: String? {
    topic == nil ? words.consensus.noTopic : nil
  }

  /// Whose call a rapporteur is about to end with one key, the first time: a note that was begun in the wrong
  /// place must not decide anything.
  private mutating func openerToBeAsked() -> Seat? {
    guard seat.role != .moderator, let id = session.openDecision,
      seatCall.joined != id, let opener = session.openingSeat, opener != seat
    else { return nil }
    seatCall.joined = id
    return opener
  }

  /// Goes back to the call or the vote that is open, e.g. after a restart.
  mutating func resumeDecision() -> [Effect] {
    guard let decision = session.decisionUnderWay else { return [] }
    isTyping = false
    notice = nil
    switch decision.proceeding {
    case .consensus, .consent: leadToCall()
    case .vote: if let form = formOfOpenVote() { lead(to: .vote(form)) }
    case .poll(let poll): return resumePoll(poll)
    }
    return []
  }

  /// Asks first where somebody began to type what stands against it and left it.
  mutating func declareConsensus() -> [Effect] {
    let statements: [(Form.Purpose, String)] = [
      (.objection, words.consensus.objectionTyped),
      (.reservation, words.consensus.reservationTyped),
      (.standAside, words.consensus.standAsideTyped),
    ]
    guard let (_, text) = statements.first(where: { unfinished.forms[$0.0]?.isChanged ?? false })
    else {
      return ask(.consensus(.declare))
    }
    question = Question(text: text, ifYes: .perform(.consensus(.declare)))
    return []
  }

  /// A single standing objection is the one; of several one is chosen.
  mutating func withdrawObjection() -> [Effect] {
    let choice = ObjectionChoice(session.decisionUnderWay)
    guard let first = choice.standing.first else { return [] }
    if choice.standing.count == 1 { return ask(.consensus(.withdrawObjection(index: first))) }
    notice = nil
    panel = .withdrawal(choice)
    return []
  }

  mutating func handle(_ choice: ObjectionChoice, _ command: Command?) -> [Effect] {
    var choice = choice
    switch command {
    case .up: choice.move(by: -1)
    case .down: choice.move(by: 1)
    case .leave:
      panel = .consensus
      return []
    case .accept: return ask(.consensus(.withdrawObjection(index: choice.selection)))
    default: return []
    }
    panel = .withdrawal(choice)
    return []
  }

  /// Ends the call without consensus; what follows waits until that is in the record.
  mutating func endCall(_ next: AfterCall) -> [Effect] {
    seatCall.next = next
    return ask(.consensus(.declareNone))
  }

  /// What follows when an act of a call is in the record, or when something is called off.
  mutating func didPerform(_ intent: ConsensusIntent) -> [Effect] {
    switch intent {
    case .call, .object, .withdrawObjection, .reserve, .standAside:
      leadToCall()
      isTyping = false
      hearObjection()
      settle()
      return []
    case .declare, .declareNone, .callOff:
      panel = nil
      unfinished.vote = nil
      unfinished.poll = nil
      sayLastDecision()
      settle()
      return goOnAfterCall()
    }
  }

  /// Goes on with the recommendation or the question on which there was no consensus.
  mutating func goOnAfterCall() -> [Effect] {
    guard let next = seatCall.next, let subject = session.decisions.last?.subject else { return [] }
    seatCall.next = nil
    let one = subject.recommendation.flatMap { session.recommendations[$0] }
    switch next {
    case .amend:
      return open(one.map(Form.recommendation) ?? Form.ask(.askConsensus, subject.text))
    case .vote:
      return prepareVote(one.map { .recommendation($0.id) } ?? .question(subject.text))
    case .divergence:
      putScenesAside()
      isTyping = true
      composer.shelve()
      composer.editor.setText(one.map { "- \($0.id): " } ?? "- ")
      composer.startedAt = now
      return []
    }
  }

  mutating func sayLastDecision() {
    guard let decision = session.decisions.last else { return }
    say(DecisionLine(decision).text)
  }
}
