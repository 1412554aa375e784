import BreakoutModel

extension Recommendation {
  /// Whether the room has adopted the wording as it stands, or heard it read back (product rule F16).
  func isValidated(in record: ReportedSession) -> Bool {
    if isReadBack { return true }
    switch status {
    case .adoptedByConsensus, .adoptedByVote:
      return standingDecision(in: record)?.subject.version == version
    case .supported, .draft, .readBack, .deferred, .notAdopted, .withdrawn, .merged: return false
    }
  }

  /// What a reader must know about its wording beside its decision; `nil` where nothing is wrong.
  func wordingFault(in record: ReportedSession) -> WordingFault? {
    if isChangedAfterDecision { return .changed }
    guard record.isClosed, status.isRecommended || status.isUndecided else { return nil }
    return isValidated(in: record) ? nil : .unvalidated
  }

  /// The mark that says so.
  func wordingMark(in record: ReportedSession) -> String? { wordingFault(in: record)?.mark }
}
