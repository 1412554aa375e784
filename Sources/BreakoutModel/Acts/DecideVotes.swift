extension Session {
  func decideVote(_ intent: Intent, at now: Timestamp) throws(Refusal) -> [Change] {
    switch intent {
    case .openVote(let topic, let rule, let method, let electorate, let confirmed):
      let subject = try subject(of: topic, confirmed)
      guard electorate.present > 0 else { throw .presenceUnknown }
      // The rule must be decidable before hands go up: an empty count shows whether it is.
      _ = try Verdict(Tally(yes: 0, no: 0, abstain: 0), of: electorate, by: rule)
      let callOff = try callingOff(confirmed, at: now)
      let vote = Vote(rule: rule, method: method, electorate: electorate)
      let presence: [Change] =
        electorate == self.electorate ? [] : [.presenceSet(electorate: electorate)]
      return callOff + presence + [
        .decisionOpened(
          decision: Decision(
            id: decisions.nextID, subject: subject, opened: now, proceeding: .vote(vote)))
      ]
    case .recordVote(let tally):
      guard var decision = decisionUnderWay else { throw .noOpenDecision }
      guard case .vote(var vote) = decision.proceeding else { throw .notAVote }
      _ = try Verdict(tally, of: vote.electorate, by: vote.rule)
      vote.tally = tally
      decision.proceeding = .vote(vote)
      decision.closed = now
      return [.decisionUpdated(decision: decision)]
    case .recount(let id, let tally, let reason):
      guard let earlier = decisions[id], case .vote(var vote) = earlier.proceeding,
        vote.tally != nil, isLatest(earlier)
      else { throw .noCountToReplace }
      guard !reason.trimmed.isEmpty else { throw .emptyText }
      _ = try Verdict(tally, of: vote.electorate, by: vote.rule)
      vote.tally = tally
      var decision = Decision(
        id: decisions.nextID, subject: earlier.subject, opened: now, proceeding: .vote(vote))
      decision.closed = now
      return [
        .decisionSuperseded(id: id, reason: reason.trimmed), .decisionUpdated(decision: decision),
      ]
    default:
      return []
    }
  }
}

extension Session {
  /// The number present is frozen when a vote opens, but a wrong one can be put right before the count.
  func correctingVote(_ electorate: Electorate) throws(Refusal) -> [Change] {
    guard let id = openDecision, var decision = decisions[id],
      case .vote(var vote) = decision.proceeding
    else { return [] }
    _ = try Verdict(Tally(yes: 0, no: 0, abstain: 0), of: electorate, by: vote.rule)
    vote.electorate = electorate
    decision.proceeding = .vote(vote)
    return [.decisionUpdated(decision: decision)]
  }

  /// Whether nothing later replaced a decision or decided on the same recommendation.
  private func isLatest(_ decision: Decision) -> Bool {
    guard decision.superseded == nil else { return false }
    guard let subject = decision.subject.recommendation else { return true }
    return !decisions(on: subject).contains { $0.id > decision.id && $0.status != nil }
  }
}

extension Electorate {
  var isCountable: Bool {
    (1...Tally.largestCount).contains(present)
      && (entitled.map { (1...Tally.largestCount).contains($0) } ?? true)
  }
}
