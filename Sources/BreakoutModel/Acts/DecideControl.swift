extension Session {
  /// The attribution regime and the versions of the report. Both may change after the closing: until the
  /// file is sent, the report is still being finished.
  func decideControl(_ intent: Intent) throws(Refusal) -> [Change] {
    switch intent {
    case .setRegime(let regime, let point, let coversEarlier):
      if let point, points[point] == nil { throw .noSuchPoint(point) }
      // Only a point has something else to follow.
      guard regime != nil || point != nil else { throw .regimeStays }
      let isOwn = regimes.last { $0.point == point || $0.point == nil }?.point != nil
      let stays =
        regime == nil ? !isOwn : regimeNow(of: point) == regime && !coversEarlier
      guard !stays else { throw .regimeStays }
      return [.regimeSet(regime: regime, point: point, coversEarlier: coversEarlier)]
    case .issueDocument(let state, let gaps):
      guard exists else { throw .notStarted }
      // Writing the same version once more is no new one.
      if let issue = issueAtHand, issue.state == state { throw .issuedAlready(issue.id) }
      return [.documentIssued(state: state, gaps: max(0, gaps))]
    default:
      return []
    }
  }
}
