import BreakoutModel

/// The keys that matter at a poll and in a round of consent, the most important first.
extension Cockpit {
  func pollCommands(_ form: PollForm) -> [(Command, String?)] {
    switch form {
    case .setup(let setup):
      let choose: [(Command, String?)] = setup.isChoice ? [(.chooseLater, nil)] : []
      return [(.accept, setup.opensOnEnter ? "open the poll" : "next")] + choose
        + [(.nextField, nil), (.leave, nil)]
    case .entry(let entry):
      let ways: [(Command, String?)] = [(.leave, nil), (.readBallotFile, nil), (.callOff, nil)]
      let other: [(Command, String?)] =
        entry.poll.method == .ranked
        ? [] : [(.switchEntry, entry.mode == .totals ? "single ballots" : "totals")]
      guard entry.mode == .ballots else {
        return [(.accept, entry.isLastLine ? "record" : "next")] + other + ways
      }
      let isEmpty = entry.ballot.isEmpty
      return [(.accept, isEmpty ? "close the poll" : "save the ballot")]
        + (isEmpty ? [(.takeBallotBack, nil)] : []) + other + ways
    case .file(let file):
      return [
        (.accept, file.content == nil ? "read" : "record"),
        (.leave, nil),
      ]
    case .result(let page):
      let uses: [(Command, String?)] =
        PollPriorities(page.decision, in: session) == nil
        ? [] : [(.reorderPoints, nil), (.weighPoints, nil)]
      return [(.accept, "back")] + uses + [(.undo, nil)] + (isLong(page) ? [(.pageDown, nil)] : [])
    }
  }

  private func isLong(_ page: PollResultPage) -> Bool {
    let middle = CockpitLayout(self).middle.inset(columns: 1)
    let lines = PollResultView(cockpit: self).lines(of: page, columns: middle.columns)
    return lines.count > middle.rows - 1
  }

  func consentCommands(_ panel: ConsentPanel) -> [(Command, String?)] {
    guard session.openDecision == panel.decision,
      case .consent(let round) = session.decisionUnderWay?.proceeding
    else { return [(.leave, nil)] }
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
