import BreakoutModel

extension Recommendation {
  /// The decision that gave it its status; for one that is not decided, the last that was taken on
  /// it.
  func standingDecision(in record: ReportedSession) -> Decision? {
    record.decisions(on: id).last { decision in
      guard !decision.isOpen, decision.superseded == nil else { return false }
      switch (status, decision.proceeding) {
      case (.adoptedByConsensus, .consensus(let call)): return call.result == .adopted
      case (.adoptedByVote, .vote(let vote)): return vote.verdict?.outcome == .adopted
      case (.supported, .vote(let vote)): return vote.verdict?.outcome == .supported
      case (.supported, .consent(let round)): return round.result == .consent
      case (.notAdopted, .vote(let vote)):
        return vote.verdict.map { $0.outcome == .notAdopted || $0.outcome == .tie } ?? false
      case (.draft, _), (.readBack, _), (.deferred, _): return decision.leftItOpen
      default: return false
      }
    }
  }
}

extension Decision {
  /// Whether it ended with a result that neither adopts nor rejects.
  fileprivate var leftItOpen: Bool {
    switch proceeding {
    case .consensus(let call): return call.result == .notReached
    case .vote(let vote):
      switch vote.verdict?.outcome {
      case .noDecision, .noQuorum, .notSupported, .evenlyDivided: return true
      case .adopted, .notAdopted, .tie, .supported, nil: return false
      }
    case .consent(let round): return round.result == .notReached
    case .poll: return false
    }
  }
}
