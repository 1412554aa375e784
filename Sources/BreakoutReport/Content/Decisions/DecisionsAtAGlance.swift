import BreakoutModel

/// Every decision in one row, with the counts of the votes, for who looks for one.
struct DecisionsAtAGlance {
  let blocks: [Block]

  init(_ record: SessionRecord) {
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
    blocks = .table(
      words: ["No.", "On", "Result"], numbers: ["Yes", "No", "Abst."], rows,
      chart: Chart(
        title: "Votes: yes, no and abstentions", series: ["Yes", "No", "Abstentions"], .stacked,
        bars: bars))
  }

  private static func row(_ decision: Decision, _ record: SessionRecord) -> [String] {
    let on = decision.subject.recommendation.map { "\($0)" } ?? decision.subject.text
    let standing = DecisionHistory.standing(before: decision, in: record)
    let result = [result(of: decision, record), standing].compactMap(\.self)
    let start = ["\(decision.id)", on, result.joined(separator: "; before: ")]
    guard case .vote(let vote) = decision.proceeding, vote.verdict != nil, let tally = vote.tally
    else { return start }
    let least = vote.isCutShort == true ? "≥ " : ""
    return start + [tally.yes, tally.against, tally.abstain].map { least + "\($0)" }
  }

  private static func result(of decision: Decision, _ record: SessionRecord) -> String {
    switch decision.proceeding {
    case .vote(let vote):
      if let verdict = vote.verdict { return verdict.outcome.decisionWords }
      return decision.isOpen ? "vote still open" : "no valid count"
    case .poll(let poll): return "indicative, \(poll.method.name)"
    case .consensus, .consent:
      return DecisionLine(withoutPositions: decision, record.attribution(of: decision)).words
    }
  }
}
