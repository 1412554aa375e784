/// A new order of the remaining points with priorities, from a vote on them by dots or by approval (product
/// rule F23). It is a proposal; the points move when the moderator says so.
///
/// The points go by what they got, the most first; points with the same keep their order. A point with
/// more than 1.25 times an even share of all votes gets a high priority, one with less than 0.75 times a
/// low one. Without any vote all is normal.
public struct PriorityRanking: Equatable, Sendable {
  /// In the new order.
  public let points: [RankedPoint]

  /// - Throws: as `Poll.check`, or that the options are no points or were not given votes.
  public init(_ poll: Poll, count: PollCount) throws(PollProblem) {
    guard poll.method == .dots || poll.method == .approval else {
      throw .noPriorities(poll.method)
    }
    guard let points = poll.points, points.count == poll.options.count else {
      throw .pointsDoNotMatch(points: poll.points?.count ?? 0, options: poll.options.count)
    }
    try poll.check(count)
    let totals = count.totals(in: poll)
    let all = totals.reduce(0, +)
    self.points = PollStanding.standings(of: totals).map { standing in
      // Against the even share all / options, in whole numbers.
      let votes = 4 * standing.value * points.count
      let priority: PointPriority = votes > 5 * all ? .high : votes < 3 * all ? .low : .normal
      return RankedPoint(
        point: points[standing.option], priority: priority, votes: standing.value)
    }
  }
}

/// A point in the order of a vote on priorities.
public struct RankedPoint: Equatable, Sendable {
  public let point: PointID
  public let priority: PointPriority
  /// Dots or approvals.
  public let votes: Int
}

extension Poll {
  /// The points by what they got; `nil` before the result and for a poll on anything but points.
  public var priorities: [RankedPoint]? {
    guard let count else { return nil }
    do throws(PollProblem) {
      return try PriorityRanking(self, count: count).points
    } catch {
      // A poll on other things, or a damaged record, has no priorities to give.
      return nil
    }
  }
}
