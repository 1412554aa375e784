import BreakoutModel
import BreakoutWords

/// The keys that matter at a poll and in a round of consent, the most important first.
extension Cockpit {
  func pollCommands(_ form: PollForm) -> [(Command, String?)] {
    switch form {
    case .setup(let setup):
      let choose: [(Command, String?)] = setup.isChoice ? [(.chooseLater, nil)] : []
      return [(.accept, setup.opensOnEnter ? words.polls.openThePoll : words.polls.next)] + choose
        + [(.nextField, nil), (.leave, nil)]
    case .entry(let entry):
      return entry.mode == .totals
        ? [(.accept, entry.isLastLine ? words.polls.record : words.polls.next)]
          + entryCommands(entry)
        : [(.accept, words.polls.closeThePoll), (.takeBallotBack, nil)] + entryCommands(entry)
    case .file(let file):
      return [
        (.accept, file.content == nil ? words.polls.read : words.polls.record),
        (.leave, nil),
      ]
    case .result(let page):
      let uses: [(Command, String?)] =
        PollPriorities(page.decision, in: session) == nil
        ? [] : [(.reorderPoints, nil), (.weighPoints, nil)]
      return [(.accept, words.polls.back)] + uses + [(.undo, nil)]
        + (isLong(page) ? [(.pageDown, nil)] : [])
    }
  }

  private func entryCommands(_ entry: PollEntry) -> [(Command, String?)] {
    let ways: [(Command, String?)] = [(.leave, nil), (.readBallotFile, nil), (.callOff, nil)]
    guard entry.poll.method.ballot != .order else { return ways }
    let other = entry.mode == .totals ? words.polls.singleBallots : words.polls.totals
    return [(.switchEntry, other)] + ways
  }

  /// While a ballot is typed: the keys of the empty line come after the one that saves it.
  func typedBallotHints(_ entry: PollEntry) -> [Hint] {
    let ways = words.polls.saveBallot
    let save = Hint(.accept, ways.first, shorter: Array(ways.dropFirst()), in: .ballots)
    return [save].compactMap { $0 }
      + entryCommands(entry).compactMap { Hint($0.0, $0.1, in: .ballots) }
  }

  private func isLong(_ page: PollResultPage) -> Bool {
    let middle = CockpitLayout(self).middle.inset(columns: 1)
    let lines = PollResultView(cockpit: self).lines(of: page, columns: middle.columns)
    return lines.count > middle.rows - 1
  }

  func consentCommands(_ panel: ConsentPanel) -> [(Command, String?)] {
    guard session.openDecision == panel.decision, let round = session.openRound else {
      return [(.leave, nil)]
    }
    let rest: [(Command, String?)] = [
      (.amendProposal, nil), (.setReview, nil), (.leave, nil), (.undo, nil), (.noConsent, nil),
      (.callOff, nil),
    ]
    guard !round.objections.isEmpty else {
      return [(.consentReached, nil), (.consentObjection, nil)] + rest
    }
    let settle: [(Command, String?)] = [
      (.integrateObjection, nil), (.dropObjection, nil), (.upholdObjection, nil),
    ]
    return round.standingObjections.isEmpty
      ? [(.consentReached, nil), (.consentObjection, nil)] + settle + rest
      : settle + [(.consentObjection, nil)] + rest
  }
}
