extension Session {
  func foldFloor(_ change: Change, at now: Timestamp) -> [Patch] {
    switch change {
    case .floorRequested(let one, let place):
      guard let place else { return [.present(one)] }
      var list = floor.list.filter { $0 != one.id }
      list.insert(one.id, at: min(max(0, place), list.count))
      return [.present(one), .present(Slots.Waiting(list))]
    case .interventionEdited(let id, let details):
      return changing(id) { $0.details = details }
    case .listOrdered(let order):
      // A damaged record may name people twice or not at all; everybody keeps one place.
      var list: [InterventionID] = []
      for id in order + floor.list where floor.list.contains(id) && !list.contains(id) {
        list.append(id)
      }
      return [.present(Slots.Waiting(list))]
    case .requestsReleased(let ids, let reason):
      return ids.flatMap { id in changing(id) { $0.state = .released(at: now, as: reason) } }
        + [.present(Slots.Waiting(floor.list.filter { !ids.contains($0) }))]
    case .floorGiven(let id, let since, let limit, let interrupts):
      guard floor.interventions[id] != nil, !floor.speaking.contains(id) else { return [] }
      var patches = changing(id) { one in
        one.state = .onFloor
        one.limit = limit
        one.point = openPoint ?? one.point
        one.spans.append(Span(start: since))
      }
      patches.append(.present(Slots.Waiting(floor.list.filter { $0 != id })))
      if interrupts, let speaker = floor.speaking.last {
        patches += changing(speaker) { $0.stop(at: since) }
      }
      patches.append(.present(Slots.Speaking((interrupts ? floor.speaking : []) + [id])))
      return patches
    case .floorEnded(let ids, let until):
      let left = floor.speaking.filter { !ids.contains($0) }
      var patches = ids.flatMap { id in
        changing(id) { one in
          one.stop(at: until)
          one.state = .ended
        }
      }
      if let interrupted = left.last, floor.speaking.last != interrupted, currentBreak == nil {
        patches += changing(interrupted) { $0.run(from: until) }
      }
      return patches + [.present(Slots.Speaking(left))]
    case .floorPaused(let id):
      return changing(id) { $0.stop(at: now) }
    case .floorResumed(let id):
      guard floor.speaking.last == id else { return [] }
      return changing(id) { $0.run(from: now) }
    case .speechLimited(let id, let limit):
      return changing(id) { $0.limit = limit }
    case .floorRuled(let rules):
      return [.present(rules)]
    default:
      return []
    }
  }

  /// The patch that changes one intervention; none where there is no such one.
  func changing(
    _ id: InterventionID, _ change: (inout Intervention) -> Void
  ) -> [Patch] {
    guard var one = floor.interventions[id] else { return [] }
    change(&one)
    return [.present(one)]
  }
}

extension Intervention {
  /// Stops its clock.
  mutating func stop(at now: Timestamp) { spans.stop(at: now) }

  /// Lets its clock run on.
  mutating func run(from now: Timestamp) {
    guard !isRunning else { return }
    spans.append(Span(start: max(now, spans.last?.end ?? now)))
  }
}
