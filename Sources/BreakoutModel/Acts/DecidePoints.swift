extension Session {
  /// *Next* within this time of opening a point asks first (product rule F2).
  public static let justOpenedLimit = Milliseconds.seconds(60)

  func decidePoint(_ intent: Intent, at now: Timestamp) throws(Refusal) -> [Change] {
    guard closed == nil else { throw .sessionClosed }
    switch intent {
    case .openNext(let confirmed):
      guard let next = nextPoint else { throw .noPointLeft }
      return try leave(at: now, confirmed) + [.pointOpened(id: next, leaving: .closed)]
    case .openPrevious(let confirmed):
      guard let previous = previousPoint else { throw .noEarlierPoint }
      return try callingOff(confirmed, at: now) + [.pointOpened(id: previous, leaving: .suspended)]
    case .open(let id, let confirmed):
      try require(id)
      guard openPoint != id else { throw .pointIsOpen(id) }
      return try callingOff(confirmed, at: now) + [.pointOpened(id: id, leaving: .suspended)]
    case .closePoint(let confirmed):
      guard let id = openPoint else { throw .noOpenPoint }
      return try leave(at: now, confirmed) + [.pointLeft(id: id, status: .closed)]
    case .suspendPoint:
      guard let id = openPoint else { throw .noOpenPoint }
      return [.pointLeft(id: id, status: .suspended)]
    case .deferPoint(let id, let confirmed):
      return try setAside(id, as: .deferred, at: now, confirmed)
    case .skipPoint(let id, let confirmed):
      return try setAside(id, as: .skipped, at: now, confirmed)
    default:
      return try decideAgenda(intent)
    }
  }

  /// What closing the open point needs first: no open decision, and a minute since it was opened.
  private func leave(at now: Timestamp, _ confirmed: Bool) throws(Refusal) -> [Change] {
    let callOff = try callingOff(confirmed, at: now)
    if !confirmed, let current, let opened = current.spans.last?.start,
      now - opened < Self.justOpenedLimit
    {
      throw .justOpened(current.id, ago: now - opened)
    }
    return callOff
  }

  private func setAside(
    _ id: PointID, as status: PointStatus, at now: Timestamp, _ confirmed: Bool
  ) throws(Refusal) -> [Change] {
    try require(id)
    guard openPoint == id else { return [.pointMarked(id: id, status: status)] }
    return try callingOff(confirmed, at: now) + [.pointLeft(id: id, status: status)]
  }

  /// A change of the agenda itself.
  private func decideAgenda(_ intent: Intent) throws(Refusal) -> [Change] {
    switch intent {
    case .addPoint(let title, let question, let planned):
      let point = try newPoint(title, question, planned, .added)
      return [.pointAdded(point: point, index: order.count)]
    case .splitPoint(let id, let title, let question):
      try require(id)
      guard let source = points[id] else { throw .noSuchPoint(id) }
      let half = Milliseconds(source.planned.count / 2)
      let point = try newPoint(title, question, half, .split(from: id))
      let index = (order.firstIndex(of: id) ?? order.count - 1) + 1
      return [.pointAdded(point: point, index: index)]
    case .mergePoint(let id, let other):
      try require(id)
      try require(other)
      guard id != other else { throw .mergeIntoItself }
      return [.pointMerged(id: id, into: other)]
    case .movePoint(let id, let index):
      guard points[id] != nil else { throw .noSuchPoint(id) }
      return [.pointMoved(id: id, index: min(max(0, index), order.count - 1))]
    case .editPoint(let id, let title, let question):
      guard points[id] != nil else { throw .noSuchPoint(id) }
      guard !title.trimmed.isEmpty else { throw .emptyText }
      return [.pointEdited(id: id, title: title.trimmed, question: question.trimmed)]
    default:
      return []
    }
  }

  private func newPoint(
    _ title: String, _ question: String, _ planned: Milliseconds, _ origin: PointOrigin
  ) throws(Refusal) -> Point {
    guard !title.trimmed.isEmpty else { throw .emptyText }
    guard order.count < Self.pointLimit else { throw .tooManyPoints(limit: Self.pointLimit) }
    return Point(
      id: points.nextID, title: title.trimmed, question: question.trimmed, planned: planned,
      origin: origin)
  }

  private func require(_ id: PointID) throws(Refusal) {
    guard let point = points[id] else { throw .noSuchPoint(id) }
    if case .merged(let other) = point.status { throw .pointIsMerged(id, into: other) }
  }

  /// The next point of the walk that is not finished: after the open one, then from the start again.
  public var nextPoint: PointID? {
    let place = pointAtHand.flatMap { order.firstIndex(of: $0) }
    let behind = place.map { order[($0 + 1)...] } ?? order[...]
    let before = place.map { order[..<$0] } ?? []
    return (Array(behind) + Array(before)).first { id in
      id != openPoint && points[id].map(\.status.isUnfinished) == true
    }
  }

  /// The point before the open one, whatever its status.
  private var previousPoint: PointID? {
    guard let place = pointAtHand.flatMap({ order.firstIndex(of: $0) }) else { return nil }
    let before = openPoint == nil ? order[...place] : order[..<place]
    return before.last { id in
      if case .merged = points[id]?.status { false } else { true }
    }
  }
}

extension Timestamp {
  /// Before every moment of a record.
  static let distantPast = Timestamp(milliseconds: .min)
}
