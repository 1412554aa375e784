import BreakoutModel
import BreakoutWords

/// What the room decided, in one line (product rules F8 and F9).
///
/// "Consensus" is said of consensus calls only; a vote in which all said yes is a unanimous vote.
struct DecisionWords {
  let words: String

  /// The result of one call or vote.
  init(_ decision: Decision, _ attribution: Attribution) {
    let positions = StatedPosition.all(of: decision, attribution).map(\.line)
    let line = Self.words(decision, attribution)
    words =
      positions.isEmpty
      ? line : Words.current.report.remarked(line, Words.current.lists.clauses(positions))
  }

  /// The result alone, for where the positions are printed one by one.
  init(withoutPositions decision: Decision, _ attribution: Attribution) {
    words = Self.words(decision, attribution)
  }

  /// What stands for a recommendation: the decision that gave it its status, or its status.
  init(_ recommendation: Recommendation, in record: ReportedSession) {
    guard let decision = recommendation.standingDecision(in: record) else {
      words = Self.statusWords(of: recommendation, in: record)
      return
    }
    let line = DecisionWords(decision, record.attribution(of: decision)).words
    let status = Self.statusWords(of: recommendation, in: record)
    words =
      recommendation.status.isUndecided ? Words.current.lists.clauses([status, line]) : line
  }

  /// The status in words where the record has no decision for it.
  static func statusWords(
    of recommendation: Recommendation, in record: ReportedSession
  ) -> String {
    let (status, report) = (recommendation.status, Words.current.report)
    return status.isUndecided && record.isClosed
      ? report.notDecided(status.name) : report.statusWithoutDecision(status)
  }

  private static func words(_ decision: Decision, _ attribution: Attribution) -> String {
    let report = Words.current.report
    switch decision.proceeding {
    case .vote(let vote):
      if let words = VoteWords(vote, attribution) { return words.line }
      return vote.tally != nil
        ? report.invalidVote
        : decision.isOpen ? report.voteStillOpen(vote.rule.words) : report.voteCalledOff
    case .poll(let poll): return PollPart.headline(of: poll, isOpen: decision.isOpen)
    case .consent(let round):
      return switch round.result {
      case .consent: report.supportedByConsent
      case .notReached: Words.current.consent.outcome(.notReached)
      case .calledOff: report.consentEnded
      case nil: report.consentStillOpen
      }
    case .consensus(let call):
      return switch call.result {
      case .adopted, .notReached: Words.current.consensus.outcome(call.result)
      case .calledOff: report.consensusEnded
      case nil: report.consensusStillOpen
      }
    }
  }
}
