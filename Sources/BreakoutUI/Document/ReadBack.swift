import BreakoutModel

/// One recommendation after the other, read to the room.
struct ReadBack: Equatable, Sendable {
  /// In the order in which they were to be read when the reading began; what comes later is added.
  private(set) var queue: [RecommendationID]
  private(set) var current: RecommendationID?

  /// - Parameter first: where to begin, if not with the first.
  init(_ session: Session, at first: RecommendationID? = nil) {
    queue = ReadBackOrder(session).items
    if let first, !queue.contains(first) { queue.insert(first, at: 0) }
    current = first ?? queue.first
  }

  /// Takes in what was added or changed meanwhile, and leaves out what is gone.
  mutating func follow(_ session: Session) {
    queue += ReadBackOrder(session).items.filter { !queue.contains($0) }
    queue.removeAll { id in
      switch session.recommendations[id]?.status {
      case .withdrawn, .merged, nil: true
      default: false
      }
    }
    guard let current, queue.contains(current) else {
      self.current = firstPending(in: session) ?? queue.first
      return
    }
  }

  /// Its place, from 1.
  var position: Int { current.flatMap { queue.firstIndex(of: $0) }.map { $0 + 1 } ?? 0 }

  func pendingCount(in session: Session) -> Int { queue.count { Self.isPending($0, session) } }

  mutating func move(by step: Int) {
    guard let place = current.flatMap({ queue.firstIndex(of: $0) }) else { return }
    current = queue[place.moved(by: step, among: queue.count)]
  }

  /// Goes to the next one that the room has not heard, beginning again behind the last; stays where there
  /// is none.
  mutating func moveToPending(in session: Session) {
    guard let place = current.flatMap({ queue.firstIndex(of: $0) }) else { return }
    let later = queue[(place + 1)...] + queue[..<place]
    if let next = later.first(where: { Self.isPending($0, session) }) { current = next }
  }

  private func firstPending(in session: Session) -> RecommendationID? {
    queue.first { Self.isPending($0, session) }
  }

  private static func isPending(_ id: RecommendationID, _ session: Session) -> Bool {
    session.recommendations[id]?.awaitsReadBack ?? false
  }
}
