import BreakoutModel

/// What was decided, how and by which rules, and nothing else (product rule F25).
struct DecisionRecord {
  let blocks: [Block]

  init(_ record: SessionRecord, gaps: GapList, seal: RecordSeal?) {
    let decisions = DecisionAnnex(record, title: "Decisions and votes").blocks
    let none: [Block] =
      record.session.started == nil ? [] : [.paragraph("Nothing was put to the room.")]
    let content: [[Block]] = [
      decisions.isEmpty ? .section(2, "Decisions and votes", none) : decisions,
      WordingAnnex(record).blocks,
      MethodNote(record, .tables).blocks,
      DocumentControl(record, gaps: gaps, seal: seal).blocks,
    ]
    blocks = content.flatMap { $0 }
  }
}
