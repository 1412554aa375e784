import BreakoutModel

/// What somebody stated in a consensus call or a round of consent.
struct Position {
  let label: String
  let words: String

  static func all(of decision: Decision, _ attribution: Attribution) -> [Position] {
    func words(_ statement: Statement) -> String {
      let reason = CleanText.line(statement.reason)
      let by = attribution.words(for: statement.by) ?? "one participant"
      return reason.isEmpty ? by : "\(by) – \(reason)"
    }
    switch decision.proceeding {
    case .consensus(let call):
      return call.objections.map {
        Position(
          label: $0.isWithdrawn ? "Objection, withdrawn" : "Objection", words: words($0.statement))
      }
        + call.reservations.map { Position(label: "Reservation", words: words($0)) }
        + call.standAsides.map { Position(label: "Stood aside", words: words($0)) }
    case .consent(let round):
      return round.objections.map {
        Position(label: "Objection, \($0.outcome.words)", words: words($0.statement))
      }
    case .vote, .poll: return []
    }
  }
}

extension ConsentObjection.Outcome {
  fileprivate var words: String {
    switch self {
    case .open: "not settled"
    case .integrated: "taken into the proposal"
    case .withdrawn: "withdrawn"
    case .standing: "upheld"
    }
  }
}
