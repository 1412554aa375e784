import BreakoutModel

/// Every vote, consensus call, poll and round of consent in full, superseded ones and those called off
/// included.
struct DecisionAnnex {
  let blocks: [Block]

  init(_ record: SessionRecord, title: String = "Annex: decisions and polls") {
    blocks = .section(
      2, title,
      DecisionsAtAGlance(record).blocks
        + record.decisions.flatMapAtOnce { Self.entry($0, record) })
  }

  private static func entry(_ decision: Decision, _ record: SessionRecord) -> [Block] {
    let noun = decision.proceeding.noun
    let subject = decision.subject
    let on = subject.recommendation.map { " on \($0)" } ?? ""
    let heading =
      "\(decision.id). \(noun.capitalisedFirst)\(on),"
      + " \(record.clock.time(decision.opened))"
    let wording = subject.recommendation == nil ? "" : " (wording \(subject.version))"
    let attribution = record.attribution(of: decision)
    var question = Paragraph()
    for line in RecommendationFields.lines(ofWording: subject.text) { question.appendLine(line) }
    var fields = [Field("Question put" + wording, question)]
    var tables: [Block] = []
    switch decision.proceeding {
    case .vote(let vote):
      let part = VotePart(vote, in: record, attribution)
      fields += part.fields
      tables = part.tables
    case .poll(let poll):
      let part = PollPart(poll, in: record, attribution)
      fields += part.fields
      tables = part.tables
    case .consensus, .consent:
      fields += Position.all(of: decision, attribution).map { Field($0.label, $0.words) }
    }
    if case .consent(let round) = decision.proceeding { fields += round.fields }
    fields.append(Field("Result", result(of: decision, attribution)))
    if let closed = decision.closed {
      fields.append(Field("Ended", record.clock.time(closed)))
    }
    fields += DecisionHistory(decision, in: record).fields
    return [.heading(Heading(3, heading, anchor: "d\(decision.id.number)")), .fields(fields)]
      + tables
  }

  /// The word alone where the figures are printed above it.
  private static func result(of decision: Decision, _ attribution: Attribution) -> String {
    if case .vote(let vote) = decision.proceeding, let verdict = vote.verdict {
      return verdict.outcome.decisionWords
    }
    return DecisionLine(withoutPositions: decision, attribution).words
  }
}

extension ConsentRound {
  /// What became of the proposal on the way, and when the room looks at it again.
  var fields: [Field] {
    let review = reviewDate.nilIfBlank.map { [Field("Review", $0)] } ?? []
    return amendments.map { Field("Amendment", $0) } + review
  }
}
