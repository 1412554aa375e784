import BreakoutModel

/// What was raised and belongs elsewhere, each with who takes it up (product rule F20).
struct ParkedIssues {
  let blocks: [Block]

  init(_ record: SessionRecord) {
    blocks = record.list(record.notes, .parked, 2, "Parked issues", home: nil)
  }
}

extension ParkedTicket {
  /// What becomes of a parked issue, in words that the regime allows.
  func words(_ attribution: Attribution) -> String {
    switch self {
    case .owned:
      [
        attribution.words(forErrandOf: owner?.name ?? "").map { "owner: \($0)" } ?? "has an owner",
        owner?.due.nilIfBlank.map { "by \($0)" },
      ].compactMap(\.self).joined(separator: ", ")
    case .returnedToSponsor: "returned to its sponsor"
    case .toPlenary: "to the plenary"
    }
  }
}
