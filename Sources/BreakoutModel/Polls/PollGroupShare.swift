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
