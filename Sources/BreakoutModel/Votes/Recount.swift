/// A result that was declared and that this version of the program would declare otherwise.
public struct Recount: Equatable, Sendable {
  public let decision: DecisionID
  /// As it stands in the record.
  public let declared: Result
  /// As it is counted now.
  public let counted: Result

  public enum Result: Equatable, Sendable {
    case consensus, consent
    /// So many objections stand, against which there is no consensus.
    case objectionsStand(Int)
    case vote(Verdict)
    /// With the poll whose options it names.
    case poll(DeclaredPoll, Poll)
    /// The count cannot be decided by its rule.
    case refused(Refusal)
    case pollRefused(PollProblem)
  }

  /// Counts what an act declared once more; `nil` where the result is the same or none was declared.
  public init?(_ change: Change) {
    guard case .decisionUpdated(let decision) = change, !decision.isOpen else { return nil }
    let results: (declared: Result, counted: Result)?
    switch decision.proceeding {
    case .vote(let vote): results = Self.recount(vote)
    case .poll(let poll): results = Self.recount(poll)
    case .consensus(let call):
      results =
        call.result == .adopted && !call.standingObjections.isEmpty
        ? (.consensus, .objectionsStand(call.standingObjections.count)) : nil
    case .consent(let round):
      results =
        round.result == .consent && !round.standingObjections.isEmpty
        ? (.consent, .objectionsStand(round.standingObjections.count)) : nil
    }
    guard let results else { return nil }
    self.decision = decision.id
    (declared, counted) = results
  }

  private static func recount(_ vote: Vote) -> (declared: Result, counted: Result)? {
    guard let verdict = vote.verdict else { return nil }
    var again = vote
    do {
      try again.declare()
    } catch {
      return (.vote(verdict), .refused(error))
    }
    guard again.declared != vote.declared, let counted = again.verdict else { return nil }
    return (.vote(verdict), .vote(counted))
  }

  private static func recount(_ poll: Poll) -> (declared: Result, counted: Result)? {
    guard let declared = poll.declared else { return nil }
    var again = poll
    do {
      try again.declare()
    } catch {
      return (.poll(declared, poll), .pollRefused(error))
    }
    guard let counted = again.declared, counted != declared else { return nil }
    return (.poll(declared, poll), .poll(counted, poll))
  }
}
