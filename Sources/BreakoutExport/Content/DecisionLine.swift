import BreakoutModel

/// What the room decided, in one line (product rules F8 and F9).
///
/// "Consensus" is said of consensus calls only; a vote without a vote against is a unanimous vote.
struct DecisionLine {
  let words: String

  /// The result of one call or vote.
  init(_ decision: Decision, _ attribution: Attribution) {
    words = Self.words(decision, Self.positions(of: decision, attribution))
  }

  /// The result alone, for where the positions are printed one by one.
  init(withoutPositions decision: Decision) {
    words = Self.words(decision, [])
  }

  /// What stands for a recommendation: the decision that gave it its status, or its status.
  init(_ recommendation: Recommendation, in record: SessionRecord) {
    guard let decision = recommendation.standingDecision(in: record) else {
      words = Self.statusWords(of: recommendation, in: record)
      return
    }
    let line = DecisionLine(decision, record.attribution).words
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

  private static func words(_ decision: Decision, _ positions: [String]) -> String {
    switch decision.proceeding {
    case .vote(let vote): return words(vote, isOpen: decision.isOpen)
    case .poll: return "Poll"
    case .consent: return "Consent round"
    case .consensus(let call):
      let result =
        switch call.result {
        case .adopted: "ADOPTED BY CONSENSUS"
        case .notReached: "NO CONSENSUS"
        case .calledOff: "Consensus call ended without a result"
        case nil: "Consensus call still open"
        }
      return positions.isEmpty ? result : "\(result) (\(positions.joined(separator: "; ")))"
    }
  }

  private static func words(_ vote: Vote, isOpen: Bool) -> String {
    guard let verdict = vote.verdict else {
      return vote.tally != nil
        ? "No valid result: the count on record does not fit its rule"
        : isOpen ? "Vote still open" : "Vote called off without a count"
    }
    guard verdict.outcome == .adopted else { return verdict.sentence }
    return
      "\(verdict.outcome.decisionWords): \(verdict.figures); \(verdict.test); \(verdict.margin)"
  }

  /// Objections, reservations and who stood aside, each in a few words.
  private static func positions(of decision: Decision, _ attribution: Attribution) -> [String] {
    Position.all(of: decision, attribution).map { "\($0.label.lowercased()): \($0.words)" }
  }
}

extension VoteOutcome {
  /// Tells an adoption by vote from one by consensus.
  var decisionWords: String { self == .adopted ? "ADOPTED BY VOTE" : words }
}
