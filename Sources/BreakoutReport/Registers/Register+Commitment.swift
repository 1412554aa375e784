import BreakoutModel

extension Register {
  /// Who does what by when: the recommendations of the session and the actions of the room, in the columns
  /// by which the UN's register of partnerships for the goals asks for them: specific, measurable,
  /// achievable, resource-based, time-based (product rule F25).
  static func commitments(_ record: SessionRecord) -> Register {
    Register(
      kind: .commitments,
      columns: [
        "Number", "Kind", "Point", "Who", "Specific", "Measurable", "Achievable", "Resource-based",
        "Time-based", "SDG targets", "Status", "Follow-up", "Follow-up date", "Follow-up note",
      ],
      rows: record.recommended.map { recommendation($0) } + actions(record))
  }

  private static func recommendation(_ one: Recommendation) -> [Cell] {
    let fields = one.fields
    let latest = one.latestFollowUp
    return [
      .text("\(one.id)"), .text("recommendation"), .number(one.point.number),
      Cell(one.distinctAddressees.joined(separator: ", ")), Cell(fields.text),
      Cell(fields.measures), Cell(fields.leadInWords),
      Cell(fields.resources), Cell(fields.deadline),
      Cell(fields.sdgTargets.joined(separator: ", ")), .text(one.status.name),
      .text((latest?.state ?? .notStarted).name), Cell(latest?.date), Cell(latest?.note),
    ]
  }

  private static func actions(_ record: SessionRecord) -> [[Cell]] {
    record.notes.filter { $0.kind == .action }.map { note in
      let action = CommittedAction(note, record)
      let fields = action.fields
      return [
        .empty, .text("action"), Cell(note.point?.number), Cell(action.who), Cell(fields.text),
        Cell(fields.measures), Cell(fields.leadInWords), Cell(fields.resources),
        Cell(fields.deadline), Cell(fields.sdgTargets.joined(separator: ", ")),
        .text(note.isSaved ? "noted" : "not saved yet"), .empty, .empty, .empty,
      ]
    }
  }
}
