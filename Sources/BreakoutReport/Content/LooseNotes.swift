import BreakoutModel
import BreakoutWords

/// Notes that were written while no point was open.
struct LooseNotes {
  let blocks: [Block]

  init(_ record: ReportedSession) {
    let notes = record.notes(of: nil)
    // The key messages of the whole session are its summary.
    let sections = NoteSection.all.filter { $0.kind != .keyMessage }
    blocks = .section(
      2, words.report.outsideThePoints, code: "outside-the-points-of-discussion",
      record.otherDecisions(of: [nil]) + record.polls(of: [nil])
        + sections.flatMap { $0.blocks(notes, in: record, home: nil) }
        + record.written(notes, home: nil))
  }
}
