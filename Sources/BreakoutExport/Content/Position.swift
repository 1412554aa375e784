import BreakoutModel

/// What somebody stated in a consensus call.
struct Position {
  let label: String
  let words: String

  static func all(of decision: Decision, _ attribution: Attribution) -> [Position] {
    guard case .consensus(let call) = decision.proceeding else { return [] }
    func words(_ statement: Statement) -> String {
      let reason = CleanText.line(statement.reason)
      let by = attribution.words(for: statement.by) ?? "one participant"
      return reason.isEmpty ? by : "\(by) – \(reason)"
    }
    return call.objections.map {
      Position(
        label: $0.isWithdrawn ? "Objection, withdrawn" : "Objection", words: words($0.statement))
    }
      + call.reservations.map { Position(label: "Reservation", words: words($0)) }
      + call.standAsides.map { Position(label: "Stood aside", words: words($0)) }
  }
}
