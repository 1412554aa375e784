extension Session {
  /// The attribution regime and the versions of the report. Both may change after the closing: until the
  /// file is sent, the report is still being finished.
  func decideDocument(_ intent: DocumentIntent) throws(Refusal) -> [Change] {
    switch intent {
    case .setRegime(let regime, let point, let coversEarlier):
      if let point, points[point] == nil { throw .noSuchPoint(point) }
      // Only a point has something else to follow.
      guard regime != nil || point != nil else { throw .regimeStays }
      let isOwn = regimes.last { $0.point == point || $0.point == nil }?.point != nil
      let stays =
        regime == nil ? !isOwn : regimeNow(of: point) == regime && !coversEarlier
      guard !stays else { throw .regimeStays }
      // Nobody could be named for anything yet: it is what the session begins with, and no change of it.
      if let regime, point == nil, hasNothingOnRecord {
        return [.setUpMended(part: .attribution(regime))]
      }
      return [.regimeSet(regime: regime, point: point, coversEarlier: coversEarlier)]
    case .issue(let state, let gaps, let essential):
      guard exists else { throw .notStarted }
      let state = try fit(state, essential: essential)
      // Writing the same version once more is no new one.
      if let issue = issueAtHand, issue.state == state { throw .issuedAlready(issue.id) }
      return [.documentIssued(state: state, gaps: max(0, gaps))]
    }
  }

  /// Whether nothing was said, asked for or written yet.
  public var hasNothingOnRecord: Bool {
    started == nil && notes.isEmpty && recommendations.isEmpty && decisions.isEmpty
      && floor.interventions.isEmpty && regimes.isEmpty && issues.isEmpty
  }

  /// The state that the report may be given. Validated is what has ended and lacks nothing, or what somebody
  /// validates all the same and says why (product rule F25).
  private func fit(_ state: DocumentState, essential: Int) throws(Refusal) -> DocumentState {
    guard case .validated(let name, let reason) = state else { return state }
    guard started != nil else { throw .notStarted }
    guard closed == nil || essential > 0 else { return .validated(by: name) }
    guard let reason = reason?.trimmed, !reason.isEmpty else {
      throw .notValid(isOpen: closed == nil, missing: max(0, essential))
    }
    return .validated(by: name, despite: reason)
  }
}
