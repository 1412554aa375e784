import BreakoutModel
import BreakoutWords

/// Every decision in one row, with the counts of the votes, for who looks for one.
struct DecisionsAtAGlance {
  let blocks: [Block]

  init(_ record: ReportedSession) {
    let decisions = record.decisions.filter { $0.superseded == nil }
    let rows = decisions.map { Self.row($0, record) }
    guard decisions.count > 1 else {
      blocks = []
      return
    }
    let bars = decisions.compactMap { decision -> (String, [Double])? in
      guard case .vote(let vote) = decision.proceeding, vote.isCutShort != true,
        vote.verdict != nil, let tally = vote.tally
      else { return nil }
      return ("\(decision.id)", [tally.yes, tally.against, tally.abstain].map(Double.init))
    }
    let report = words.report
    blocks = .table(
      words: [report.number, report.on, report.result],
      numbers: [report.yes, report.no, report.abstained], rows,
      chart: Chart(
        title: report.votesChart, series: [report.yes, report.no, report.abstentions], .stacked,
        bars: bars))
  }

  private static func row(_ decision: Decision, _ record: ReportedSession) -> [String] {
    let on = decision.subject.recommendation.map { "\($0)" } ?? decision.subject.text
    let standing = DecisionHistory.standing(before: decision, in: record)
    let result = result(of: decision, record)
    let start = [
      "\(decision.id)", on, standing.map { words.report.before(result, $0) } ?? result,
    ]
    guard case .vote(let vote) = decision.proceeding, vote.verdict != nil, let tally = vote.tally
    else { return start }
    let least = vote.isCutShort == true ? "≥ " : ""
    return start + [tally.yes, tally.against, tally.abstain].map { least + "\($0)" }
  }

  private static func result(of decision: Decision, _ record: ReportedSession) -> String {
    switch decision.proceeding {
    case .vote(let vote):
      if let verdict = vote.verdict { return verdict.outcome.decisionWords }
      return decision.isOpen ? words.report.stillOpen : words.report.noValidCount
    case .poll(let poll): return words.report.indicative(poll.method.name)
    case .consensus, .consent:
      return DecisionWords(withoutPositions: decision, record.attribution(of: decision)).words
    }
  }
}
