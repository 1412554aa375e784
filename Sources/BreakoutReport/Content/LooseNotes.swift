import BreakoutModel
import BreakoutWords

/// Notes that were written while no point was open.
struct LooseNotes {
  let blocks: [Block]

  init(_ record: SessionRecord) {
    let notes = record.notes(of: nil)
    let report = words.report
    let kinds: [(NoteKind, String, code: String)] = [
      (.agreement, report.agreement, "agreement"), (.divergence, report.divergence, "divergence"),
      (.question, report.openQuestions, "open-questions"),
      (.data, report.dataAndReferences, "data-and-references"),
      (.quotation, report.quotations, "quotations"), (.note, report.notes, "notes"),
    ]
    blocks = .section(
      2, report.outsideThePoints, code: "outside-the-points-of-discussion",
      record.otherDecisions(of: [nil]) + record.polls(of: [nil])
        + kinds.flatMap { record.list(notes, $0.0, 3, $0.1, code: $0.code, home: nil) }
        + record.written(notes, home: nil))
  }
}
