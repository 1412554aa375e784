import BreakoutModel

/// Ending what is open without a result.
extension Cockpit {
  /// What was answered already is asked about first: it would not count.
  mutating func callOff() -> [Effect] {
    guard let answers = answersSoFar else { return ask(.consensus(.callOff)) }
    let name = "the" + openDecisionName.dropFirst(3)
    question = Question(
      text: "Call off \(name) with \(answers)? It ends without a result.",
      ifYes: .perform(.consensus(.callOff)))
    return []
  }

  /// What would be given up with the open decision; `nil` where nobody has answered.
  private var answersSoFar: String? {
    switch session.decisionUnderWay?.proceeding {
    case .consensus(let call):
      let count = call.objections.count + call.reservations.count + call.standAsides.count
      return Self.recorded(count, "statement")
    case .consent(let round):
      return Self.recorded(round.objections.count + round.amendments.count, "statement")
    case .poll(let poll):
      let count = poll.ballots.isEmpty ? 0 : PollCount(ballots: poll.ballots).voters
      return Self.recorded(count, "ballot") ?? (hasTypedTotals ? Self.typed : nil)
    case .vote(let vote):
      let count = vote.roll.map { $0.count - $0.openCount } ?? 0
      return Self.recorded(count, "answer") ?? (hasTypedFigures ? Self.typed : nil)
    case nil: return nil
    }
  }

  private static let typed = "figures typed"

  private static func recorded(_ count: Int, _ what: String) -> String? {
    count == 0 ? nil : "\(count) \(what)\(count == 1 ? "" : "s") recorded"
  }

  private var hasTypedTotals: Bool {
    let form: PollForm? = if case .poll(let form) = panel { form } else { keptPoll }
    if case .entry(let entry) = form { return !entry.isEmpty }
    return false
  }

  private var hasTypedFigures: Bool {
    let form: VoteForm? = if case .vote(let form) = panel { form } else { keptVote }
    guard case .counting(let count) = form?.stage, case .open = count.purpose else { return false }
    return !count.isEmpty
  }
}
