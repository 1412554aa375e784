import BreakoutModel

/// What was raised and belongs elsewhere (product rule F20).
struct ParkedIssues {
  let blocks: [Block]

  init(_ record: SessionRecord) {
    blocks = record.list(record.notes, .parked, 2, "Parked issues", home: nil)
  }
}
