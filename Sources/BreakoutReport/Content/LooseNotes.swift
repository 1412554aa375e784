import BreakoutModel

/// Notes that were written while no point was open.
struct LooseNotes {
  let blocks: [Block]

  init(_ record: SessionRecord) {
    let notes = record.notes(of: nil)
    let kinds: [(NoteKind, String)] = [
      (.agreement, "Agreement"), (.divergence, "Divergence"), (.question, "Open questions"),
      (.data, "Data and references"), (.quotation, "Quotations"),
      (.note, "Notes"),
    ]
    blocks = .section(
      2, "Outside the points of discussion",
      record.otherDecisions(of: [nil]) + record.polls(of: [nil])
        + kinds.flatMap { record.list(notes, $0.0, 3, $0.1, home: nil) }
        + record.written(notes, home: nil))
  }
}
