import BreakoutModel

/// A decision in one line, as the record and the notice show it.
struct DecisionLine {
  let decision: Decision

  init(_ decision: Decision) {
    self.decision = decision
  }

  var text: String {
    let subject = decision.subject.recommendation.map { "\($0)" } ?? "“\(decision.subject.text)”"
    let past = decision.superseded.map { " (superseded: \($0))" } ?? ""
    let revision = decision.revision.map { " (\($0.kind.rawValue): \($0.reason))" } ?? ""
    return "\(subject) \(outcome)\(revision)\(past)"
  }

  /// How it ended, or that it is open.
  var outcome: String {
    switch decision.proceeding {
    case .vote(let vote):
      if let sentence = vote.sentence { return sentence }
      let kind = vote.rule.isIndicative ? "straw poll" : "vote"
      return decision.isOpen ? "\(kind) open, \(vote.rule.words)" : "\(kind) called off"
    case .consensus(let call): return outcome(of: call)
    case .poll(let poll): return PollLine(poll, isOpen: decision.isOpen).text
    case .consent(let round): return ConsentLine(round).text
    }
  }

  private func outcome(of call: ConsensusCall) -> String {
    let named = { (statements: [Statement]) in
      statements.map(\.words).joined(separator: "; ")
    }
    var notes: [String] = []
    let standing = call.standingObjections.map(\.statement)
    if !standing.isEmpty { notes.append("objection by \(named(standing))") }
    if !call.reservations.isEmpty { notes.append("reservation by \(named(call.reservations))") }
    if !call.standAsides.isEmpty { notes.append("standing aside: \(named(call.standAsides))") }
    let tail = notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))"
    switch call.result {
    case .adopted: return "ADOPTED BY CONSENSUS\(tail)"
    case .notReached: return "NO CONSENSUS\(tail)"
    case .calledOff: return "consensus call called off\(tail)"
    case nil: return "consensus call open\(tail)"
    }
  }
}
