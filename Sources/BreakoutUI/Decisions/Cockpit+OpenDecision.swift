import BreakoutModel
import BreakoutWords

extension Cockpit {
  mutating func sayOpenDecision() {
    guard session.openDecision != nil else { return }
    say(words.shell.isStillOpen(openDecisionName), isProblem: true)
    notice?.isOfOpenDecision = true
  }

  /// The decision that is open, at the start of a sentence.
  var openDecisionName: String {
    let decision = session.decisionUnderWay
    let subject = decision?.subject.recommendation.map { "\($0)" } ?? words.shell.aQuestion
    if case .vote(let vote) = decision?.proceeding {
      return vote.rule.isIndicative
        ? words.shell.theStrawPoll(on: subject) : words.shell.theVote(on: subject)
    }
    if case .poll = decision?.proceeding { return words.shell.thePoll(on: subject) }
    if case .consent = decision?.proceeding { return words.shell.theRoundOfConsent(on: subject) }
    return words.shell.theConsensusCall(on: subject)
  }

  /// The panel of the consensus call or of the round of consent that is open.
  var callPanel: Panel? {
    switch session.decisionUnderWay?.proceeding {
    case .consensus: return .consensus
    case .consent(let round): return session.openDecision.map { .consent(panel(of: round, $0)) }
    case .vote, .poll, nil: return nil
    }
  }

  /// Shows the call or the round that is open.
  mutating func leadToCall() {
    if let call = callPanel { lead(to: call) } else { panel = nil }
  }

  var openCall: Proceeding? {
    session.decisionUnderWay?.proceeding
  }
}
