extension Session {
  /// Breaks, the hard stop, allotments, extensions and reminders.
  func foldTime(_ change: Change, at now: Timestamp) -> [Patch] {
    switch change {
    case .sessionPaused(let pause):
      guard currentBreak == nil else { return [] }
      var patches: [Patch] = [.present(pause)]
      if let id = openPoint, var point = points[id] {
        point.stop(at: pause.span.start)
        patches.append(.present(point))
      }
      if let id = floor.speaking.last { patches += changing(id) { $0.stop(at: pause.span.start) } }
      return patches
    case .sessionResumed:
      guard var pause = currentBreak else { return [] }
      pause.span.end = max(now, pause.span.start)
      var patches: [Patch] = [.present(pause)]
      if let id = openPoint, var point = points[id] {
        point.run(from: now)
        patches.append(.present(point))
      }
      // Whoever asked a question may have ended meanwhile; then the speaker goes on.
      if pause.speech != nil, let id = floor.speaking.last {
        patches += changing(id) { $0.run(from: now) }
      }
      return patches
    case .hardStopSet(let hardStop):
      return [hardStop.map { .present(Slots.HardStop($0)) } ?? .absent(Slots.HardStop.key)]
    case .pointExtended(let id, let addition):
      guard var point = points[id] else { return [] }
      point.extensions.append(addition)
      return [.present(point)]
    case .reminderSet(let reminder):
      return [.present(reminder)]
    case .reminderSettled(let id):
      guard var reminder = reminders[id] else { return [] }
      reminder.isSettled = true
      return [.present(reminder)]
    default:
      return []
    }
  }
}
