import BreakoutModel
import BreakoutWords

/// What a vote on the remaining points says about the rest of the session (product rule F23).
struct PollPriorities {
  /// In the order of the votes, as far as they still remain.
  let points: [RankedPoint]

  /// `nil` for what is no vote on points.
  init?(_ id: DecisionID, in session: Session) {
    guard let ranked = session.priorities(of: id) else { return nil }
    points = ranked.filter {
      session.points[$0.point]?.status.isUnfinished == true && $0.point != session.openPoint
    }
  }

  /// The points that got the fewest votes, and those that the time will not do for if the points are walked
  /// in this order.
  func lines(in session: Session, at now: Timestamp) -> [String] {
    let last = points.filter { $0.priority == .low }.map { name($0.point, session) }
    let lowest = last.isEmpty ? [] : [words.polls.likelyLast(words.lists.row(last))]
    return lowest + [cut(in: session, at: now)].compactMap { $0 }
  }

  private func cut(in session: Session, at now: Timestamp) -> String? {
    guard let stop = session.hardStop else { return nil }
    let open = session.current.map { $0.planned - $0.elapsed(at: now) } ?? .zero
    let left = stop - now - session.header.reserve - max(.zero, open)
    var needed = Milliseconds.zero
    for (place, one) in points.enumerated() {
      needed = needed + (session.points[one.point]?.planned ?? .zero)
      guard needed > left else { continue }
      let late = points[place...].map { name($0.point, session) }
      let time = ClockText.duration(max(.zero, left))
      return words.polls.tooLittleTime(time, for: words.lists.row(late))
    }
    return nil
  }

  private func name(_ id: PointID, _ session: Session) -> String {
    "\(id.number) \(session.points[id]?.title ?? "")"
  }
}
