extension Session {
  func foldPoint(_ change: Change, at now: Timestamp) -> [Patch] {
    switch change {
    case .pointOpened(let id, let status, let allotment):
      guard var point = points[id] else { return [] }
      point.allotted = point.allotted ?? allotment
      point.open(at: now)
      var patches: [Patch] = [.present(point), .present(Slots.OpenPoint(id))]
      if openPoint != id { patches += leaving(openPoint, as: status, at: now).prefix(1) }
      if started == nil { patches.append(.present(Slots.Started(now))) }
      return patches
    case .pointLeft(let id, let status), .pointMarked(let id, let status):
      guard var point = points[id] else { return [] }
      var patches: [Patch] = []
      if openPoint == id {
        patches = leaving(id, as: status, at: now)
      } else {
        point.status = status
        patches = [.present(point)]
      }
      if status == .deferred {
        patches.append(.present(Slots.Order(order.filter { $0 != id } + [id])))
      }
      return patches
    case .pointAdded(let point, let index):
      var order = order.filter { $0 != point.id }
      order.insert(point.id, at: min(max(0, index), order.count))
      var patches: [Patch] = [.present(point), .present(Slots.Order(order))]
      // What is split off takes its time along.
      if case .split(from: let id) = point.origin, id != point.id, var source = points[id] {
        source.planned = max(.zero, source.planned - point.planned)
        patches.append(.present(source))
      }
      return patches
    case .pointMoved(let id, let index):
      var order = order.filter { $0 != id }
      order.insert(id, at: min(max(0, index), order.count))
      return [.present(Slots.Order(order))]
    case .pointMerged(let id, let other):
      guard var point = points[id] else { return [] }
      let wasOpen = openPoint == id
      point.leave(as: .merged(into: other), at: now)
      var patches: [Patch] = [.present(point)]
      if wasOpen { patches.append(.absent(Slots.OpenPoint.key)) }
      if var target = points[other] {
        target.planned += point.planned
        patches.append(.present(target))
      }
      return patches
    case .pointEdited(let id, let title, let question):
      guard var point = points[id] else { return [] }
      point.title = title
      point.question = question
      return [.present(point)]
    case .pointsOrdered(let order):
      // A damaged record may name points twice or not at all; the walk keeps every point once.
      var walk: [PointID] = []
      for id in order + self.order where points[id] != nil && !walk.contains(id) {
        walk.append(id)
      }
      return [.present(Slots.Order(walk))]
    case .pointWeighed(let id, let priority):
      guard var point = points[id] else { return [] }
      point.priority = priority
      return [.present(point)]
    case .pointsTimed(let times):
      return times.compactMap { time in
        guard var point = points[time.id] else { return nil }
        point.planned = time.planned
        point.sharesTime = time.isShare
        return .present(point)
      }
    default:
      return []
    }
  }
}
