extension Session {
  func decidePoll(_ intent: PollIntent, at now: Timestamp) throws(Refusal) -> [Change] {
    switch intent {
    case .open(let topic, let method, let options, let points, let settings, let confirmed):
      let subject = try subject(of: topic, true)
      for id in points {
        guard let point = self.points[id] else { throw .noSuchPoint(id) }
        guard point.status.isUnfinished else { throw .pointIsFinished(id) }
      }
      let poll = Poll(
        method: method, options: options.map(\.trimmed), points: points.isEmpty ? nil : points,
        settings: settings, electorate: electorate)
      try valid { () throws(PollProblem) in try poll.checkSetup() }
      return try callingOff(confirmed, at: now) + [
        .decisionOpened(
          decision: Decision(
            id: decisions.nextID, subject: subject, opened: now, proceeding: .poll(poll)))
      ]
    case .add(let ballot):
      let (decision, poll) = try pollUnderWay()
      var ballots = poll.ballots
      ballots.append(ballot)
      try valid { () throws(PollProblem) in try poll.check(PollCount(ballots: ballots)) }
      return [.ballotAdded(decision: decision.id, ballot: ballot)]
    case .record(let count):
      var (decision, poll) = try pollUnderWay()
      let count = count ?? PollCount(ballots: poll.ballots)
      guard count.voters > 0 else { throw .emptyPoll }
      try valid { () throws(PollProblem) in try poll.check(count) }
      poll.count = count
      try valid { () throws(PollProblem) in try poll.declare() }
      decision.proceeding = .poll(poll)
      decision.closed = now
      return [.decisionUpdated(decision: decision)]
    case .apply(let id, let use):
      return try applying(id, use)
    }
  }

  private func pollUnderWay() throws(Refusal) -> (Decision, Poll) {
    guard let decision = decisionUnderWay else { throw .noOpenDecision }
    guard case .poll(let poll) = decision.proceeding else { throw .notAPoll }
    return (decision, poll)
  }

  private func valid(_ check: () throws(PollProblem) -> Void) throws(Refusal) {
    do throws(PollProblem) { try check() } catch { throw .poll(error) }
  }

  private func applying(_ id: DecisionID, _ use: PriorityUse) throws(Refusal) -> [Change] {
    guard let ranked = priorities(of: id) else { throw .noPriorities }
    switch use {
    case .reorder:
      // What is finished or open keeps its place; the points that were voted on share out theirs.
      let movable = ranked.map(\.point).filter {
        points[$0]?.status.isUnfinished == true && $0 != openPoint
      }
      var next = movable.makeIterator()
      let walk = order.map { movable.contains($0) ? next.next() ?? $0 : $0 }
      guard walk != order else { throw .alreadyInOrder }
      return [.pointsOrdered(order: walk)]
    case .weigh:
      let changes = ranked.compactMap { one -> Change? in
        guard let point = points[one.point], point.priority != one.priority else { return nil }
        return .pointWeighed(id: one.point, priority: one.priority)
      }
      guard !changes.isEmpty else { throw .alreadyInOrder }
      return changes
    }
  }

  /// The points of a vote on priorities by their dots; `nil` for any other decision and before its result.
  public func priorities(of id: DecisionID) -> [RankedPoint]? {
    guard case .poll(let poll) = decisions[id]?.proceeding else { return nil }
    return poll.priorities
  }
}
