import BreakoutModel
import BreakoutWords

/// What was raised and belongs elsewhere, each with who takes it up (product rule F20).
struct ParkedIssues {
  let blocks: [Block]

  init(_ record: ReportedSession) {
    blocks = record.list(
      record.notes, .parked, 2, words.report.parkedIssues, code: "parked-issues", home: nil)
  }
}

extension ParkedTicket {
  /// What becomes of a parked issue, in words that the regime allows.
  func words(_ attribution: Attribution) -> String {
    let report = Words.current.report
    switch self {
    case .owned:
      let person = attribution.words(forErrandOf: owner?.name ?? "")
      let owned = person.map { report.owner($0) } ?? report.hasAnOwner
      return owner?.due.nilIfBlank.map { report.ownedUntil(owned, $0) } ?? owned
    case .returnedToSponsor: return report.returnedToItsSponsor
    case .toPlenary: return report.toThePlenary
    }
  }
}
