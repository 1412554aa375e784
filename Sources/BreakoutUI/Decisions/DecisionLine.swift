import BreakoutModel
import BreakoutWords

/// A decision in one line, as the record and the notice show it.
struct DecisionLine {
  let decision: Decision

  init(_ decision: Decision) {
    self.decision = decision
  }

  var text: String {
    let subject =
      decision.subject.recommendation.map { "\($0)" }
      ?? words.consensus.quoted(decision.subject.wording)
    var line = words.consensus.line(subject, outcome)
    if let revision = decision.revision {
      line = words.consensus.line(line, revision.kind.name, because: revision.reason)
    }
    return decision.superseded.map { words.consensus.line(line, supersededBecause: $0) } ?? line
  }

  /// How it ended, or that it is open.
  var outcome: String {
    switch decision.proceeding {
    case .vote(let vote):
      if let sentence = vote.sentence { return sentence }
      return outcome(withoutResult: vote)
    case .consensus(let call): return outcome(of: call)
    case .poll(let poll): return PollLine(poll, isOpen: decision.isOpen).text
    case .consent(let round): return ConsentLine(round).text
    }
  }

  private func outcome(withoutResult vote: Vote) -> String {
    let isStrawPoll = vote.rule.isIndicative
    if decision.isOpen {
      return isStrawPoll
        ? words.consensus.strawPollOpen(vote.rule.words)
        : words.consensus.voteOpen(vote.rule.words)
    }
    return isStrawPoll ? words.consensus.strawPollCalledOff : words.consensus.voteCalledOff
  }

  private func outcome(of call: ConsensusCall) -> String {
    let named = { (statements: [Statement]) in words.lists.clauses(statements.map(\.words)) }
    var notes: [String] = []
    let standing = call.standingObjections.map(\.statement)
    if !standing.isEmpty { notes.append(words.consensus.objectionNote(by: named(standing))) }
    if !call.reservations.isEmpty {
      notes.append(words.consensus.reservationNote(by: named(call.reservations)))
    }
    if !call.standAsides.isEmpty {
      notes.append(words.consensus.standAsideNote(named(call.standAsides)))
    }
    let outcome = words.consensus.outcome(call.result)
    return notes.isEmpty ? outcome : words.consensus.outcome(outcome, words.lists.clauses(notes))
  }
}
