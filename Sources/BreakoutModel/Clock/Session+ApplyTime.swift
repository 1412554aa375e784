extension Session {
  /// Breaks, the hard stop, allotments, extensions and reminders.
  func foldTime(_ change: Change, at now: Timestamp) -> [Patch] {
    switch change {
    case .sessionPaused(let pause):
      guard currentBreak == nil else { return [] }
      var patches: [Patch] = [Slots.pause.holding(pause)]
      if let id = openPoint, var point = points[id] {
        point.stop(at: pause.span.start)
        patches.append(Slots.point.holding(point))
      }
      if let id = floor.speaking.last { patches += changing(id) { $0.stop(at: pause.span.start) } }
      return patches
    case .sessionResumed:
      guard var pause = currentBreak else { return [] }
      pause.span.end = max(now, pause.span.start)
      var patches: [Patch] = [Slots.pause.holding(pause)]
      if let id = openPoint, var point = points[id] {
        point.run(from: now)
        patches.append(Slots.point.holding(point))
      }
      // Whoever asked a question may have ended meanwhile; then the speaker goes on.
      if pause.speech != nil, let id = floor.speaking.last {
        patches += changing(id) { $0.run(from: now) }
      }
      return patches
    case .hardStopSet(let hardStop):
      return [hardStop.map { Slots.hardStop.holding($0) } ?? Slots.hardStop.empty]
    case .pointExtended(let id, let addition):
      guard var point = points[id] else { return [] }
      point.extensions.append(addition)
      return [Slots.point.holding(point)]
    case .reminderSet(let reminder):
      return [Slots.reminder.holding(reminder)]
    case .reminderSettled(let id):
      guard var reminder = reminders[id] else { return [] }
      reminder.isSettled = true
      return [Slots.reminder.holding(reminder)]
    default:
      return []
    }
  }
}
