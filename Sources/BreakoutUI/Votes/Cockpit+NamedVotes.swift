import BreakoutModel
import BreakoutWords

/// Votes that are called by the name of their kind, and results that are taken up from the record.
extension Cockpit {
  /// Prepares a vote on the usual topic with the method, the count or the rule that was named.
  mutating func prepareVote(as choose: (inout VoteSetup) -> Void) -> [Effect] {
    if session.openDecision != nil { return resumeNamingOther() }
    guard let id = topic else { return [] }
    let effects = prepareVote(.recommendation(id))
    guard case .vote(var form) = panel, case .setup(var setup) = form.stage else { return effects }
    choose(&setup)
    form.stage = .setup(setup)
    panel = .vote(form)
    return effects
  }

  /// Goes back to what is open; where something else was selected, that is said.
  mutating func resumeNamingOther() -> [Effect] {
    let open = session.decisionUnderWay?.subject.recommendation
    let asked = topic
    let effects = resumeDecision()
    if let asked, asked != open {
      say(words.consensus.finishFirst(openDecisionName), isProblem: true)
    }
    return effects
  }

  /// The result that a recount, a correction or another vote would be about: the selected decision's, else
  /// that of the newest vote for which it can be done.
  func resultAtHand(for command: Command) -> Decision? {
    func fits(_ decision: Decision) -> Bool {
      guard !decision.isOpen else { return false }
      if command == .reconsider { return decision.superseded == nil }
      guard case .vote(let vote) = decision.proceeding else { return false }
      return vote.tally != nil && session.isLatest(decision)
    }
    if case .decision(let id) = selectedEntry {
      return session.decisions[id].flatMap { fits($0) ? $0 : nil }
    }
    return session.decisions.values.reversed().first { decision in
      guard case .vote(let vote) = decision.proceeding, vote.tally != nil else { return false }
      return fits(decision)
    }
  }

  func whyNoCount(for command: Command) -> String? {
    resultAtHand(for: command) == nil ? words.votes.noCountHere : nil
  }

  var whyNotReconsidered: String? {
    whyNoOtherDecision
      ?? (resultAtHand(for: .reconsider) == nil ? words.votes.noResultHere : nil)
  }

  /// Does at a result from the record what the keys do on its page.
  mutating func reviseResultAtHand(_ command: Command) -> [Effect] {
    guard let decision = resultAtHand(for: command) else { return [] }
    return reviseResult(ResultPage(decision), command)
  }

  /// Counts the result of a page anew, corrects it, or takes its matter up again.
  mutating func reviseResult(_ page: ResultPage, _ command: Command?) -> [Effect] {
    switch command {
    case .recount: revise(page, .recount)
    case .correctCount: revise(page, .correction)
    default: reconsider(page)
    }
  }
}
