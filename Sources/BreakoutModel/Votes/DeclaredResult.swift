/// What a count was declared to mean when it was recorded. The act that ends a vote carries it, so that a later
/// version with other arithmetic cannot change what a room has adopted.
public struct DeclaredResult: Hashable, Sendable, Codable {
  public let outcome: VoteOutcome
  /// `B`, the base of the rule.
  public let base: Int
  /// Yes votes needed of that base; 0 where the rule asks nothing of the room as a whole.
  public let needed: Int
  /// What each constituency's count means; empty where the rule does not ask them.
  public let groups: [GroupVerdict]
  /// `nil` where the rule has no quorum.
  public let quorum: QuorumState?
  /// The parts of the rule that the count did not meet, in the order in which they are said; a quorum that
  /// was waived is not among them.
  public let failures: [VerdictFailure]
}

extension Vote {
  /// Decides the count by its rule and keeps what it means. Only the act that ends a vote does so; whatever
  /// shows the result reads `verdict`.
  ///
  /// - Throws: why the rule cannot decide the count. Without a count nothing happens.
  public mutating func declare() throws(Refusal) {
    guard let count else { return }
    declared =
      try Verdict(count, of: electorate, by: rule, isQuorumWaived: quorumWaiver != nil).declared
  }
}

extension Poll {
  /// Keeps what the count means, as `Vote.declare` does.
  public mutating func declare() throws(PollProblem) {
    guard let count else { return }
    declared = nil
    let result = try PollResult(self, count: count)
    declared = DeclaredPoll(summary: result.summary, rows: result.rows)
  }
}

extension Decision {
  /// With what its count means, where a version of the program that did not record it has written the act.
  /// A count that no rule can decide, from a damaged record, stays without a result.
  var declared: Decision {
    var decision = self
    switch proceeding {
    case .vote(var vote) where vote.declared == nil && vote.tally != nil:
      do { try vote.declare() } catch { return self }
      decision.proceeding = .vote(vote)
    case .poll(var poll) where poll.declared == nil && poll.count != nil:
      do { try poll.declare() } catch { return self }
      decision.proceeding = .poll(poll)
    case .consensus, .vote, .poll, .consent: return self
    }
    return decision
  }
}
