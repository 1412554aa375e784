import BreakoutModel
import BreakoutWords

extension Register {
  /// Who does what by when: the recommendations of the session and the actions of the room, in the columns
  /// by which the UN's register of partnerships for the goals asks for them: specific, measurable,
  /// achievable, resource-based, time-based (product rule F25).
  static func commitments(_ record: ReportedSession) -> Register {
    let headings = words.registers
    return Register(
      kind: .commitments,
      columns: [
        headings.number, headings.kind, headings.point, headings.who, headings.specific,
        headings.measurable,
        headings.achievable, headings.resourceBased, headings.timeBased, headings.lastDay,
        headings.sdgTargets,
        headings.status,
        headings.followUp, headings.followUpDate, headings.followUpNote,
      ],
      rows: record.recommended.map { recommendation($0) } + actions(record))
  }

  private static func recommendation(_ one: Recommendation) -> [Cell] {
    let fields = one.fields
    let latest = one.latestFollowUp
    return [
      .text("\(one.id)"), .text(words.registers.isRecommendation), .number(one.point.number),
      Cell(words.recommendations.addressees(one.distinctAddressees)), Cell(fields.text),
      Cell(fields.measures), Cell(fields.leadInWords),
      Cell(fields.resources), Cell(fields.deadline), Cell(lastDayOf: fields.deadline),
      Cell(words.lists.row(fields.sdgTargets)), .text(one.status.name),
      .text((latest?.state ?? .notStarted).name), Cell(day: latest?.date), Cell(latest?.note),
    ]
  }

  private static func actions(_ record: ReportedSession) -> [[Cell]] {
    record.notes.filter { $0.kind == .action }.map { note in
      let action = CommittedAction(note, record)
      let fields = action.fields
      return [
        .empty, .text(words.registers.isAction), Cell(note.point?.number), Cell(action.who),
        Cell(fields.text),
        Cell(fields.measures), Cell(fields.leadInWords), Cell(fields.resources),
        Cell(fields.deadline), Cell(lastDayOf: fields.deadline),
        Cell(words.lists.row(fields.sdgTargets)),
        .text(record.isSaved(note) ? words.registers.noted : words.registers.notSavedYet), .empty,
        .empty,
        .empty,
      ]
    }
  }
}
