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

/// What the voters of one constituency gave, where the ballots say where they came from.
public struct PollGroupShare: Equatable, Sendable {
  /// `nil` for the voters whose constituency was not recorded.
  public let name: String?
  public let voters: Int
  /// For every option or step in its place.
  public let totals: [Int]

  /// One for each constituency in the order of the ballots; empty if none was recorded, and for ranks,
  /// which have no totals.
  static func shares(in poll: Poll, _ count: PollCount) -> [PollGroupShare] {
    guard let ballots = count.ballots, poll.method.ballot != .order,
      ballots.contains(where: { $0.group != nil })
    else { return [] }
    var order: [String?] = []
    var groups: [String?: [PollBallot]] = [:]
    for ballot in ballots {
      if groups[ballot.group] == nil { order.append(ballot.group) }
      groups[ballot.group, default: []].append(ballot)
    }
    return order.map { name in
      let ballots = groups[name] ?? []
      return PollGroupShare(
        name: name, voters: PollCount(ballots: ballots).voters, totals: poll.totals(of: ballots))
    }
  }
}
