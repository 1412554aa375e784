import BreakoutModel
import BreakoutWords

/// Ending what is open without a result.
extension Cockpit {
  /// What was answered already is asked about first: it would not count.
  mutating func callOff() -> [Effect] {
    guard let answers = answersSoFar else { return ask(.consensus(.callOff)) }
    let decision = session.decisionUnderWay
    let subject = decision?.subject.recommendation.map { "\($0)" } ?? words.consensus.aQuestion
    let name = words.consensus.openDecision(decision?.proceeding, on: subject)
    question = Question(
      text: words.consensus.callOff(name, with: answers),
      ifYes: .perform(.consensus(.callOff)))
    return []
  }

  /// What would be given up with the open decision; `nil` where nobody has answered.
  private var answersSoFar: String? {
    switch session.decisionUnderWay?.proceeding {
    case .consensus(let call):
      let count = call.objections.count + call.reservations.count + call.standAsides.count
      return count == 0 ? nil : words.consensus.statementsRecorded(count)
    case .consent(let round):
      let count = round.objections.count + round.amendments.count
      return count == 0 ? nil : words.consensus.statementsRecorded(count)
    case .poll(let poll):
      let count = poll.ballots.isEmpty ? 0 : PollCount(ballots: poll.ballots).voters
      if count > 0 { return words.consensus.ballotsRecorded(count) }
      return hasTypedTotals ? words.consensus.figuresTyped : nil
    case .vote(let vote):
      let count = vote.roll.map { $0.count - $0.openCount } ?? 0
      if count > 0 { return words.consensus.answersRecorded(count) }
      return hasTypedFigures ? words.consensus.figuresTyped : nil
    case nil: return nil
    }
  }

  private var hasTypedTotals: Bool {
    let form: PollForm? = if case .poll(let form) = panel { form } else { unfinished.poll }
    if case .entry(let entry) = form { return !entry.isEmpty }
    return false
  }

  private var hasTypedFigures: Bool {
    let form: VoteForm? = if case .vote(let form) = panel { form } else { unfinished.vote }
    guard case .counting(let count) = form?.stage, case .open = count.purpose else { return false }
    return !count.isEmpty
  }
}
