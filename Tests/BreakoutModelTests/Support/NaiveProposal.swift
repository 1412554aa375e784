@testable import BreakoutModel

/// The order in which those who wait would speak, worked out anew from product rule F13 with names and sums
/// found again for each comparison: slow and plain, to compare the program's with.
struct NaiveProposal {
  private let session: Session
  private let moment: Timestamp
  /// Speeches so far, and those that are foretold: who, of which group, since when, how long.
  private var speeches: [(person: FloorPerson, group: String, start: Timestamp, time: Int64)] = []
  private var lastGroup: String?
  private var comparesTime = false

  init(_ session: Session) {
    self.session = session
    moment = session.floorMoment
    for one in session.floor.interventions.values where one.details.kind.isCharged {
      guard let start = one.started else { continue }
      speeches.append(
        (one.details.person, group(one), start, one.spoken(at: session.floorMoment).count))
    }
    comparesTime = speeches.reduce(0) { $0 + $1.time } >= 3 * 60_000
    lastGroup = speeches.max { ($0.start, $1.group) < ($1.start, $0.group) }?.group
  }

  /// The order of those on the list.
  mutating func order() -> [InterventionID] {
    var waiting = session.floor.list.compactMap { session.floor.interventions[$0] }
      .filter { [.floor, .panel, .moderator].contains($0.details.kind) }
    let mode = session.floor.rules.mode
    if mode == .fifo { return waiting.map(\.id) }
    if mode == .formal {
      return (0...2).flatMap { rank in waiting.filter { protocolRank(group($0)) == rank } }.map(
        \.id)
    }
    let starving = waiting.filter(isStarving).sorted {
      ($0.requested, $0.id) < ($1.requested, $1.id)
    }
    waiting.removeAll { one in starving.contains { $0.id == one.id } }
    var result: [InterventionID] = []
    var clock = moment
    func length(_ one: Intervention) -> Milliseconds {
      one.limit ?? session.floor.rules.limit(of: one.details.kind) ?? .zero
    }
    var queue = starving
    while true {
      let next: Intervention
      if !queue.isEmpty {
        next = queue.removeFirst()
      } else {
        guard let place = best(of: waiting) else { return result }
        next = waiting.remove(at: place)
      }
      result.append(next.id)
      if next.details.kind.isCharged {
        speeches.append((next.details.person, group(next), clock, length(next).count))
      }
      lastGroup = group(next)
      clock = clock + max(length(next), Milliseconds(1))
    }
  }

  private func best(of waiting: [Intervention]) -> Int? {
    waiting.indices.reduce(nil) { (best: Int?, place) in
      guard let best else { return place }
      return isBefore(waiting[place], waiting[best]) ? place : best
    }
  }

  private func isBefore(_ one: Intervention, _ other: Intervention) -> Bool {
    let waitsLonger = one.requested < other.requested
    let mode = session.floor.rules.mode
    let (left, right) = (group(one), group(other))
    if mode == .balance, left != right {
      let (a, b) = (had(left) * heads(right), had(right) * heads(left))
      return a == b ? waitsLonger : a < b
    }
    if mode == .zip, left != right {
      if left == lastGroup || right == lastGroup { return right == lastGroup }
      let (a, b) = (latest(left), latest(right))
      return a == b ? waitsLonger : a < b
    }
    if mode != .zip, hasSpoken(one) != hasSpoken(other) { return !hasSpoken(one) }
    return waitsLonger
  }

  private func had(_ name: String) -> Int64 {
    speeches.filter { $0.group == name }.reduce(0) { $0 + (comparesTime ? $1.time : 1) }
  }

  private func latest(_ name: String) -> Timestamp {
    speeches.filter { $0.group == name }.map(\.start).max() ?? Timestamp(milliseconds: .min)
  }

  private func heads(_ name: String) -> Int64 { Int64(session.headCount(of: name)) }

  private func hasSpoken(_ one: Intervention) -> Bool {
    guard let key = one.details.person.key else { return false }
    return speeches.contains { $0.person.key == key }
  }

  private func isStarving(_ one: Intervention) -> Bool {
    let passedOver = session.floor.interventions.values.filter { other in
      other.started != nil && [.floor, .panel, .moderator].contains(other.details.kind)
        && other.requested > one.requested
    }
    return moment - one.requested > .minutes(12) || Array(passedOver).count >= 4
  }

  private func group(_ one: Intervention) -> String {
    session.speaker(of: one.details.person).constituency ?? Participant.noGroup
  }

  private func protocolRank(_ name: String) -> Int {
    name == "Government" ? 0 : name == "UN" ? 1 : 2
  }
}
