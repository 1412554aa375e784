extension Session {
  /// *Next* within this time of opening a point asks first (product rule F2).
  public static let justOpenedLimit = Milliseconds.seconds(60)

  /// Takes an act of the walk; `list` says what becomes of those who wait when a point is left.
  func decideWalk(
    _ intent: WalkIntent, _ list: ListFate?, at now: Timestamp
  ) throws(Refusal) -> [Change] {
    guard closed == nil else { throw .sessionClosed }
    switch intent {
    case .next(let confirmed):
      guard let next = nextPoint else { throw order.isEmpty ? .noPointsYet : .noPointLeft }
      return try leave(at: now, confirmed, list) + opening(next, leaving: .closed, at: now)
    case .previous(let confirmed):
      guard let previous = previousPoint else {
        throw order.isEmpty ? .noPointsYet : .noEarlierPoint
      }
      return try interrupt(at: now, confirmed, list)
        + opening(previous, leaving: .suspended, at: now)
    case .open(let id, let confirmed):
      try require(id)
      guard openPoint != id else { throw .pointIsOpen(id) }
      return try interrupt(at: now, confirmed, list) + opening(id, leaving: .suspended, at: now)
    case .close(let confirmed):
      guard let id = openPoint else { throw .noOpenPoint }
      return try leave(at: now, confirmed, list) + [.pointLeft(id: id, status: .closed)]
    case .suspend:
      guard let id = openPoint else { throw .noOpenPoint }
      return try leavingFloor(list, at: now) + [.pointLeft(id: id, status: .suspended)]
    case .defer(let id, let confirmed):
      return try setAside(id, as: .deferred, at: now, confirmed, list)
    case .skip(let id, let confirmed):
      return try setAside(id, as: .skipped, at: now, confirmed, list)
    case .merge(let id, let other):
      try require(id)
      try require(other)
      guard id != other else { throw .mergeIntoItself }
      let floor = openPoint == id ? try leavingFloor(list, at: now) : []
      return floor + [.pointMerged(id: id, into: other)]
    case .add(let title, let question, let planned):
      let point = try newPoint(title, question, planned, .added)
      return [.pointAdded(point: point, index: order.count)]
    case .split(let id, let title, let question):
      try require(id)
      guard let source = points[id] else { throw .noSuchPoint(id) }
      let half = Milliseconds(source.planned.count / 2)
      let point = try newPoint(title, question, half, .split(from: id))
      let index = (order.firstIndex(of: id) ?? order.count - 1) + 1
      return [.pointAdded(point: point, index: index)]
    case .move(let id, let index):
      guard points[id] != nil else { throw .noSuchPoint(id) }
      return [.pointMoved(id: id, index: min(max(0, index), order.count - 1))]
    case .edit(let id, let title, let question, let planned):
      guard points[id] != nil else { throw .noSuchPoint(id) }
      guard !title.trimmed.isEmpty else { throw .emptyText }
      return [.pointEdited(id: id, title: title.trimmed, question: question.trimmed)]
        + (try planned.map { planned throws(Refusal) in try timing(id, planned) } ?? [])
    }
  }

  /// What closing the open point needs first: no open decision, a minute since it was opened, and nobody
  /// who waits unasked.
  private func leave(
    at now: Timestamp, _ confirmed: Bool, _ list: ListFate?
  ) throws(Refusal) -> [Change] {
    let callOff = try callingOff(confirmed, at: now)
    if !confirmed, let current, let opened = opened(current),
      now - opened < Self.justOpenedLimit
    {
      throw .justOpened(current.id, ago: now - opened)
    }
    return try callOff + leavingFloor(list, at: now)
  }

  /// When a point was opened last; breaks do not count as closing it.
  func opened(_ point: Point) -> Timestamp? {
    var spans = point.spans[...]
    while let last = spans.popLast() {
      let isAfterBreak = breaks.values.contains {
        $0.span.end == last.start && $0.span.start == spans.last?.end
      }
      if !isAfterBreak { return last.start }
    }
    return nil
  }

  /// What going to another point needs, when the open one is only set aside.
  private func interrupt(
    at now: Timestamp, _ confirmed: Bool, _ list: ListFate?
  ) throws(Refusal) -> [Change] {
    try callingOff(confirmed, at: now) + (openPoint == nil ? [] : leavingFloor(list, at: now))
  }

  private func setAside(
    _ id: PointID, as status: PointStatus, at now: Timestamp, _ confirmed: Bool, _ list: ListFate?
  ) throws(Refusal) -> [Change] {
    try require(id)
    guard openPoint == id else { return [.pointMarked(id: id, status: status)] }
    return try callingOff(confirmed, at: now) + leavingFloor(list, at: now)
      + [.pointLeft(id: id, status: status)]
  }

  /// Opening a point: it ends a break, tells what time the point gets, and opens the speakers' list.
  private func opening(
    _ id: PointID, leaving status: PointStatus, at now: Timestamp
  ) throws(Refusal) -> [Change] {
    var changes = try endingBreak(at: now)
    let allotment =
      points[id]?.allotted == nil
      ? Forecast(self, at: now, opening: id, leaving: status).allotment(of: id) : nil
    if !floor.rules.isListOpen { changes.append(ruling { $0.isListOpen = true }) }
    // The last change of an act is what undo tells of.
    return changes + [.pointOpened(id: id, leaving: status, allotment: allotment)]
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
