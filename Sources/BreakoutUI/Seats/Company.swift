import BreakoutModel

/// Who else sits at the session, and what they did just now.
struct Company: Equatable, Sendable {
  /// In the order in which they sat down.
  var others: [Sitting] = []
  /// When each seat did something last.
  private(set) var lastActs: [Seat: Timestamp]
  private var fresh: [Fresh] = []

  private struct Fresh: Equatable, Sendable {
    let event: Event
    let at: Timestamp
  }

  /// For so long after something came onto the screen, whoever presses a key cannot have read it yet.
  private static let glance = Milliseconds(500)

  init(_ session: Session) {
    lastActs = session.lastActs
  }

  /// Takes in what another seat did.
  mutating func hear(_ events: [Event], at now: Timestamp) {
    fresh.removeAll { now - $0.at >= Self.glance }
    fresh += events.map { Fresh(event: $0, at: now) }
    note(events)
  }

  /// Takes in what any seat did.
  mutating func note(_ events: [Event]) {
    for event in events { lastActs[event.seat] = event.at }
  }

  /// What whoever presses a key now cannot have seen.
  func unseen(at now: Timestamp) -> [Event] {
    fresh.filter { now - $0.at < Self.glance }.map(\.event)
  }
}

extension Cockpit {
  /// Whether somebody looks at another point than the one the room is at.
  var isAway: Bool {
    guard session.closed == nil, let viewed = record.viewed, let room = session.openPoint else {
      return false
    }
    return viewed != room
  }
}
