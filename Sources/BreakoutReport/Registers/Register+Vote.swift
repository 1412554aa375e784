import BreakoutModel
import BreakoutWords

extension Register {
  /// Every decision, superseded ones included: one row for the room, and for a vote counted by
  /// constituency one for each that may be told apart.
  static func votes(_ record: ReportedSession) -> Register {
    let headings = words.registers
    return Register(
      kind: .votes,
      columns: [
        headings.decision, headings.kind, headings.point, headings.recommendation,
        headings.wording, headings.question, headings.rule, headings.method,
        headings.constituency, headings.present, headings.yes, headings.no, headings.blocking,
        headings.abstentions, headings.invalid, headings.inFull, headings.result,
        headings.replacedBecause,
      ],
      rows: record.decisions.flatMap { rows(of: $0, record.attribution(of: $0)) })
  }

  private static func rows(of decision: Decision, _ attribution: Attribution) -> [[Cell]] {
    let subject = decision.subject
    let start: [Cell] = [
      .text("\(decision.id)"), .text(decision.proceeding.noun), Cell(subject.point?.number),
      Cell(subject.recommendation?.description),
      subject.recommendation == nil ? .empty : .number(subject.version),
      Cell(QuestionPut(subject).text),
    ]
    let end = [
      Cell(DecisionWords(decision, attribution).words),
      Cell(decision.superseded),
    ]
    guard case .vote(let vote) = decision.proceeding else {
      return [
        start + [.empty, .empty, .text(words.registers.all)] + Array(repeating: .empty, count: 7)
          + end
      ]
    }
    let rule: [Cell] = [.text(vote.rule.words), .text(vote.method.name)]
    let tally = vote.tally
    let room: [Cell] = [
      .text(words.registers.all), .number(vote.electorate.present), Cell(tally?.yes),
      Cell(tally?.no),
      Cell(tally?.block), Cell(tally?.abstain), Cell(tally?.invalid),
      tally == nil ? .empty : .text(words.registers.answer(vote.isCutShort != true)),
    ]
    let groups = VoteWords(vote, attribution)?.lens?.rows ?? []
    return [start + rule + room + end]
      + groups.map { row in
        // Blocking votes are among the no of a constituency.
        let counts: [Cell] = [
          .text(CleanText.line(row.called)), .number(row.present), .number(row.yes),
          .number(row.no),
          .empty,
          .number(row.abstain), .empty, .text(words.registers.answer(true)),
        ]
        return start + rule + counts + end
      }
  }
}
