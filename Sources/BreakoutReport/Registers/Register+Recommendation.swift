import BreakoutModel
import BreakoutWords

extension Register {
  /// Every recommendation with all its fields, whatever became of it.
  static func recommendations(_ record: ReportedSession) -> Register {
    let fields = RecommendationField.allCases.filter { $0 != .proposer }
    let headings = words.registers
    return Register(
      kind: .recommendations,
      columns: [headings.number, headings.point, headings.pointTitle] + fields.map(\.name) + [
        headings.lastDay, headings.proposedBy, headings.status, headings.decision, headings.wording,
        headings.changedAfterDecision, headings.sourceNotes, headings.followUp,
        headings.followUpDate,
      ],
      rows: record.recommendations.map { one in
        let point = record.session.points[one.point]
        let latest = one.latestFollowUp
        let decision = one.standingDecision(in: record).map {
          DecisionWords($0, record.attribution(of: $0)).words
        }
        return [.text("\(one.id)"), .number(one.point.number), Cell(point?.title)]
          + fields.map { Cell(one.fields.shown($0)) } + [
            Cell(lastDayOf: one.fields.deadline),
            Cell(record.attribution(of: one).words(for: one.fields.proposer)),
            .text(one.status.name), Cell(decision), .number(one.version),
            .text(headings.answer(one.isChangedAfterDecision)), .number(one.sources.count),
            Cell(latest?.state.name), Cell(day: latest?.date),
          ]
      })
  }
}
