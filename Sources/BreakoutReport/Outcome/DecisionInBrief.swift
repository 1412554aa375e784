import BreakoutModel
import BreakoutWords

/// How a recommendation was decided, in a few words for a reader who was not there: `Consensus, …`, `Vote, 15 to 2`.
/// The record has the rule and the whole count.
struct DecisionInBrief {
  /// Without a full stop.
  let words: String

  init(_ one: Recommendation, in record: ReportedSession) {
    let decision = one.standingDecision(in: record)
    self.init(
      one.status, decision, decision.map { record.attribution(of: $0) } ?? record.attribution)
  }

  init(_ status: RecommendationStatus, _ decision: Decision?, _ attribution: Attribution) {
    let positions = decision.map { StatedPosition.standing(in: $0, attribution).map(\.line) } ?? []
    words = Words.current.lists.clauses([Self.way(status, decision)] + positions)
  }

  private static func way(_ status: RecommendationStatus, _ decision: Decision?) -> String {
    let report = Words.current.report
    guard let decision else {
      return status.isUndecided || !status.isDecided
        ? status.name.capitalisedFirst : report.decided(status)
    }
    switch decision.proceeding {
    case .consensus(let call):
      return call.result == .adopted ? report.byConsensus : report.noConsensus
    case .consent(let round):
      return round.result == .consent ? report.byConsent : report.noConsent
    case .poll(let poll): return PollPart.headline(of: poll, isOpen: decision.isOpen)
    case .vote(let vote): return way(vote)
    }
  }

  private static func way(_ vote: Vote) -> String {
    let report = Words.current.report
    guard let verdict = vote.verdict else { return report.noValidCount.capitalisedFirst }
    let count = Self.count(vote, verdict.tally)
    switch verdict.outcome {
    case .adopted where verdict.isUnanimous && vote.isCutShort != true:
      return report.byUnanimousVote(verdict.tally.yes)
    case .adopted, .notAdopted, .tie: return report.byVote(count)
    case .supported, .notSupported, .evenlyDivided: return report.byIndicativeVote(count)
    case .noDecision: return report.noVotesCast
    case .noQuorum: return report.voteWithoutQuorum(count)
    }
  }

  /// E.g. `31 to 6, with 3 abstentions`.
  static func count(_ vote: Vote, _ tally: Tally) -> String {
    let report = Words.current.report
    if vote.isCutShort == true { return report.votesAtLeast(yes: tally.yes, no: tally.against) }
    return withAbstentions(report.votes(yes: tally.yes, no: tally.against), tally)
  }

  /// What a proposal received: `20 votes to 18, with 2 abstentions`.
  static func received(_ vote: Vote, _ tally: Tally) -> String {
    vote.isCutShort == true
      ? count(vote, tally)
      : withAbstentions(
        Words.current.report.votesReceived(yes: tally.yes, no: tally.against), tally)
  }

  private static func withAbstentions(_ votes: String, _ tally: Tally) -> String {
    let report = Words.current.report
    return tally.abstain > 0 ? report.withAbstentions(votes, tally.abstain) : votes
  }
}
