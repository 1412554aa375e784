import BreakoutModel

/// What somebody stated in a consensus call or a round of consent.
struct Position {
  let label: String
  let words: String

  /// What stands beside an agreement: the reservations, and who stood aside.
  static func besideAgreement(_ decision: Decision, _ attribution: Attribution) -> [Position] {
    guard case .consensus(let call) = decision.proceeding else { return [] }
    return call.reservations.map {
      Position(label: "Reservation", words: words($0, attribution))
    } + call.standAsides.map { Position(label: "Stood aside", words: words($0, attribution)) }
  }

  static func all(of decision: Decision, _ attribution: Attribution) -> [Position] {
    switch decision.proceeding {
    case .consensus(let call):
      return call.objections.map {
        Position(
          label: $0.isWithdrawn ? "Objection, withdrawn" : "Objection",
          words: words($0.statement, attribution))
      } + besideAgreement(decision, attribution)
    case .consent(let round):
      return round.objections.map {
        Position(label: "Objection, \($0.outcome.words)", words: words($0.statement, attribution))
      }
    case .vote, .poll: return []
    }
  }

  private static func words(_ statement: Statement, _ attribution: Attribution) -> String {
    let reason = CleanText.line(statement.reason)
    let by = attribution.words(for: statement.by) ?? "one participant"
    return reason.isEmpty ? by : "\(by) – \(reason)"
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
