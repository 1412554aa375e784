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
}
