import BreakoutModel

/// Every vote and consensus call in full, superseded ones and those called off included.
struct DecisionAnnex {
  let blocks: [Block]

  init(_ record: SessionRecord) {
    blocks = .section(
      2, "Annex: votes and consensus calls",
      record.decisions.flatMap { Self.entry($0, record) })
  }

  private static func entry(_ decision: Decision, _ record: SessionRecord) -> [Block] {
    let kind = if case .vote = decision.proceeding { "Vote" } else { "Consensus call" }
    let subject = decision.subject
    let on = subject.recommendation.map { " on \($0)" } ?? ""
    let heading = "\(decision.id). \(kind)\(on), \(record.clock.time(decision.opened))"
    var fields: [Field] = []
    let wording = subject.recommendation == nil ? "" : " (wording \(subject.version))"
    fields.append(Field("Question put" + wording, subject.text))
    switch decision.proceeding {
    case .vote(let vote): fields += self.fields(of: vote)
    case .poll, .consent: break
    case .consensus:
      fields += Position.all(of: decision, record.attribution).map { Field($0.label, $0.words) }
    }
    fields.append(Field("Result", Self.result(of: decision)))
    if let closed = decision.closed, closed != decision.opened {
      fields.append(Field("Ended", record.clock.time(closed)))
    }
    if let reason = decision.superseded {
      fields.append(Field("Replaced by a later count", reason))
    }
    return [.heading(Heading(3, heading)), .fields(fields)]
  }

  /// The word alone where the figures are printed above it.
  private static func result(of decision: Decision) -> String {
    if case .vote(let vote) = decision.proceeding, let verdict = vote.verdict {
      return verdict.outcome.decisionWords
    }
    return DecisionLine(withoutPositions: decision).words
  }

  private static func fields(of vote: Vote) -> [Field] {
    var fields = [Field("Rule", vote.rule.words), Field("Method", vote.method.rawValue)]
    let entitled = vote.electorate.entitled.map { " of \($0) entitled" } ?? ""
    fields.append(Field("Present", "\(vote.electorate.present)\(entitled)"))
    guard let verdict = vote.verdict else {
      if let tally = vote.tally {
        fields.append(Field("Count", "\(tally.yes) yes, \(tally.no) no, \(tally.abstain) abst."))
      }
      return fields
    }
    fields.append(Field("Count", verdict.figures))
    guard !vote.rule.isIndicative, verdict.outcome != .noDecision else { return fields }
    fields.append(Field("Needed", "\(verdict.needed) yes of \(verdict.base); \(verdict.margin)"))
    if let percent = verdict.percent {
      fields.append(Field("Share of yes", "\(percent) of \(vote.rule.base.name)"))
    } else {
      fields.append(Field("Test", verdict.integerTest))
    }
    return fields
  }
}
