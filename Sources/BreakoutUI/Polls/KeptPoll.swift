import BreakoutModel
import BreakoutWords

/// Ballots or totals of the poll that is open, as they are kept over a crash. They name its decision, so that they
/// never get into another one.
struct KeptPoll: Equatable, Sendable, Codable {
  let decision: DecisionID
  let mode: PollEntry.Mode
  let focus: Int
  /// The ballot that is being typed.
  let ballot: String
  /// The totals, by option or step.
  let totals: [String]
}

extension Cockpit {
  /// What was typed for the open poll.
  var keptBallots: KeptPoll? {
    guard let open = session.openDecision, openPoll != nil else { return nil }
    let form: PollForm? =
      if case .poll(let form) = workPanel, case .entry = form { form } else { unfinished.poll }
    guard case .entry(let entry) = form, !entry.isEmpty else { return nil }
    return KeptPoll(
      decision: open, mode: entry.mode, focus: entry.focus, ballot: entry.ballot.text,
      totals: entry.numbers.map(\.text))
  }

  /// - Returns: where it is now, to follow "in"; `nil` where the poll is not open any more.
  mutating func restore(_ kept: KeptPoll) -> String? {
    guard session.openDecision == kept.decision, let poll = openPoll else { return nil }
    var entry = PollEntry(poll)
    entry.mode = poll.method.ballot == .order ? .ballots : kept.mode
    entry.ballot.setText(kept.ballot)
    for (place, text) in kept.totals.enumerated()
    where entry.numbers.indices.contains(place) && text.isFigure {
      entry.numbers[place].setText(text)
    }
    if entry.numbers.indices.contains(kept.focus) { entry.focus = kept.focus }
    guard !entry.isEmpty else { return nil }
    unfinished.poll = .entry(entry)
    return words.shell.thePoll
  }
}
