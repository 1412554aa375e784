extension PollCount {
  /// For every option or step what it got: as counted, or from the ballots. Ranks have no total.
  ///
  /// The count must have passed `Poll.check`.
  public func totals(in poll: Poll) -> [Int] {
    ballots.map { poll.totals(of: $0) } ?? totals ?? []
  }
}

extension Poll {
  func totals(of ballots: [PollBallot]) -> [Int] {
    var totals = Array(repeating: 0, count: lineCount)
    for ballot in ballots {
      for (option, mark) in ballot.marks.enumerated() {
        guard let mark else { continue }
        switch method.ballot {
        case .step: totals[mark] += ballot.count
        case .dots, .approvals, .scores: totals[option] += mark * ballot.count
        case .order: break
        }
      }
    }
    return totals
  }
}
