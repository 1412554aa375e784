import BreakoutModel
import BreakoutWords

/// Every vote, consensus call, poll and round of consent in full, superseded ones and those called off
/// included.
struct DecisionAnnex {
  let blocks: [Block]

  init(_ record: ReportedSession) {
    self.init(
      record, title: words.report.annexDecisions, code: "annex-decisions-and-polls")
  }

  init(_ record: ReportedSession, title: String, code: String) {
    blocks = .section(
      2, title, code: code,
      DecisionsAtAGlance(record).blocks
        + record.decisions.flatMapAtOnce { Self.entry($0, record) })
  }

  private static func entry(_ decision: Decision, _ record: ReportedSession) -> [Block] {
    let subject = decision.subject
    let question =
      subject.recommendation == nil
      ? words.report.questionPut : words.report.questionPut(wording: subject.version)
    let attribution = record.attribution(of: decision)
    var fields = [Field(question, QuestionPut(subject).paragraph)]
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
      fields += StatedPosition.all(of: decision, attribution).map { Field($0.label, $0.words) }
    }
    if case .consent(let round) = decision.proceeding { fields += round.fields }
    fields.append(Field(words.report.result, result(of: decision, attribution)))
    if let closed = decision.closed {
      fields.append(Field(words.report.ended, record.clock.time(closed)))
    }
    fields += DecisionHistory(decision, in: record).fields
    let heading = Heading(3, heading(decision, record), anchor: "d\(decision.id.number)")
    return [.heading(heading), .fields(fields)] + tables
  }

  private static func heading(_ decision: Decision, _ record: ReportedSession) -> String {
    let (id, proceeding) = ("\(decision.id)", decision.proceeding)
    let time = record.clock.time(decision.opened)
    return decision.subject.recommendation.map {
      words.report.heading(id, proceeding, on: "\($0)", time)
    } ?? words.report.heading(id, proceeding, time)
  }

  /// The word alone where the figures are printed above it.
  private static func result(of decision: Decision, _ attribution: Attribution) -> String {
    if case .vote(let vote) = decision.proceeding, let verdict = vote.verdict {
      return verdict.outcome.decisionWords
    }
    return DecisionWords(withoutPositions: decision, attribution).words
  }
}

extension ConsentRound {
  /// What became of the proposal on the way, and when the room looks at it again.
  var fields: [Field] {
    let review = reviewDate.nilIfBlank.map { [Field(words.report.review, $0)] } ?? []
    return amendments.map { Field(words.report.amendment, $0) } + review
  }
}
