import BreakoutModel

/// What the room decided, in one line (product rules F8 and F9).
///
/// "Consensus" is said of consensus calls only; a vote in which all said yes is a unanimous vote.
struct DecisionLine {
  let words: String

  /// The result of one call or vote.
  init(_ decision: Decision, _ attribution: Attribution) {
    let positions = Position.all(of: decision, attribution)
      .map { "\($0.label.lowercased()): \($0.words)" }
    let line = Self.words(decision, attribution)
    words = positions.isEmpty ? line : "\(line) (\(positions.joined(separator: "; ")))"
  }

  /// The result alone, for where the positions are printed one by one.
  init(withoutPositions decision: Decision, _ attribution: Attribution) {
    words = Self.words(decision, attribution)
  }

  /// What stands for a recommendation: the decision that gave it its status, or its status.
  init(_ recommendation: Recommendation, in record: SessionRecord) {
    guard let decision = recommendation.standingDecision(in: record) else {
      words = Self.statusWords(of: recommendation, in: record)
      return
    }
    let line = DecisionLine(decision, record.attribution(of: decision)).words
    let status = Self.statusWords(of: recommendation, in: record)
    words = recommendation.status.isUndecided ? "\(status); \(line)" : line
  }

  /// The status in words where the record has no decision for it.
  static func statusWords(
    of recommendation: Recommendation, in record: SessionRecord
  ) -> String {
    switch recommendation.status {
    case .adoptedByConsensus: "ADOPTED BY CONSENSUS (no consensus call on record)"
    case .adoptedByVote: "ADOPTED BY VOTE (no count on record)"
    case .supported: "SUPPORTED (indicative; no count on record)"
    case .notAdopted: "NOT ADOPTED (no count on record)"
    case .draft, .readBack, .deferred:
      record.isClosed
        ? "not decided in the session (\(recommendation.status.name))" : recommendation.status.name
    case .withdrawn, .merged: recommendation.status.name
    }
  }

  private static func words(_ decision: Decision, _ attribution: Attribution) -> String {
    switch decision.proceeding {
    case .vote(let vote):
      if let words = VoteWords(vote, attribution) { return words.line }
      return vote.tally != nil
        ? "No valid result: the count on record does not fit its rule"
        : decision.isOpen
          ? "Vote still open: \(vote.rule.words)" : "Vote called off without a count"
    case .poll(let poll): return PollPart.headline(of: poll, isOpen: decision.isOpen)
    case .consent(let round):
      return switch round.result {
      case .consent: "SUPPORTED BY CONSENT (indicative): no objection stood; adopts nothing"
      case .notReached: "NO CONSENT"
      case .calledOff: "Consent round ended without a result"
      case nil: "Consent round still open"
      }
    case .consensus(let call):
      return switch call.result {
      case .adopted: "ADOPTED BY CONSENSUS"
      case .notReached: "NO CONSENSUS"
      case .calledOff: "Consensus call ended without a result"
      case nil: "Consensus call still open"
      }
    }
  }
}

extension Proceeding {
  /// What it is called.
  var noun: String {
    switch self {
    case .consensus: "consensus call"
    case .vote: "vote"
    case .poll(let poll): poll.points == nil ? "poll" : "poll on priorities"
    case .consent: "consent round"
    }
  }
}
