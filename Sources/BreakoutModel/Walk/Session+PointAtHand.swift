/// Which point the room is busy with, now and at any moment.
extension Session {
  /// The point that the room is busy with: the open one, or the one just left.
  public var pointAtHand: PointID? { openPoint ?? lastLeftPoint }

  /// The point that was open last.
  public var lastLeftPoint: PointID? {
    points.values.filter { $0.spans.last?.end != nil }
      .max { ($0.spans.last?.end ?? .distantPast) < ($1.spans.last?.end ?? .distantPast) }?.id
  }

  /// The point to which something belongs that was begun at a moment: the one that was open then, even if
  /// the moderator has gone on meanwhile, else the open one, else the one just left. A point that was merged
  /// is stood for by the one it was merged into.
  public func home(of at: Timestamp) -> PointID? {
    if let current, let opened = current.spans.last?.start, opened <= at { return current.id }
    let then = points.values.first { point in
      point.spans.contains { $0.start <= at && at < ($0.end ?? at) }
    }
    return then.map { merged($0.id) } ?? pointAtHand
  }

  /// Where a point has gone by merging; merging never goes in a circle.
  private func merged(_ id: PointID) -> PointID {
    var id = id
    for _ in 0..<Self.pointLimit {
      guard case .merged(let other) = points[id]?.status else { break }
      id = other
    }
    return id
  }
}
