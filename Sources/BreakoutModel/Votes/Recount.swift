/// A result that was declared and that this version of the program would declare otherwise.
public struct Recount: Equatable, Sendable {
  public let decision: DecisionID
  /// As it stands in the record.
  public let declared: String
  /// As it is counted now.
  public let counted: String

  /// Counts what an act declared once more; `nil` where the result is the same or none was declared.
  public init?(_ change: Change) {
    guard case .decisionUpdated(let decision) = change, !decision.isOpen else { return nil }
    let words: (declared: String, counted: String)?
    switch decision.proceeding {
    case .vote(let vote): words = Self.recount(vote)
    case .poll(let poll): words = Self.recount(poll)
    case .consensus(let call):
      words =
        call.result == .adopted && !call.standingObjections.isEmpty
        ? ("consensus", "\(call.standingObjections.count) objections stand") : nil
    case .consent(let round):
      words =
        round.result == .consent && !round.standingObjections.isEmpty
        ? ("consent", "\(round.standingObjections.count) objections stand") : nil
    }
    guard let words else { return nil }
    self.decision = decision.id
    (declared, counted) = words
  }

  /// One sentence, with what was declared and what is counted.
  public var sentence: String {
    "Decision \(decision) was declared “\(declared)”; counted again it is “\(counted)”."
  }

  private static func recount(_ vote: Vote) -> (declared: String, counted: String)? {
    guard let verdict = vote.verdict else { return nil }
    var again = vote
    do {
      try again.declare()
    } catch {
      return (verdict.sentence, error.sentence)
    }
    guard again.declared != vote.declared, let counted = again.verdict else { return nil }
    return (verdict.sentence, counted.sentence)
  }

  private static func recount(_ poll: Poll) -> (declared: String, counted: String)? {
    guard let declared = poll.declared else { return nil }
    var again = poll
    do {
      try again.declare()
    } catch {
      return (declared.headline, error.sentence)
    }
    guard let counted = again.declared, counted != declared else { return nil }
    return (declared.headline, counted.headline)
  }
}
