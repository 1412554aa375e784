extension Session {
  /// Whether undo would take back the newest ballot of the poll that is open, and nothing else.
  ///
  /// - Parameter seat: whose undo; `nil` for whoever it is.
  public func undoTakesBallotBack(for seat: Seat? = nil) -> Bool {
    guard case .poll(let poll) = decisionUnderWay?.proceeding, !poll.ballots.isEmpty else {
      return false
    }
    return log.newest(by: seat).map { log.acts[$0].kind } == .ballotAdded
  }
}
