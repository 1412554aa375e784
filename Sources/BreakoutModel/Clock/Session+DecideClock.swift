extension Session {
  /// Breaks, the hard stop, extensions and reminders.
  func decideClock(_ intent: ClockIntent, at now: Timestamp) throws(Refusal) -> [Change] {
    guard closed == nil else { throw .sessionClosed }
    switch intent {
    case .pause(let reason, let since):
      guard started != nil else { throw .notStarted }
      guard currentBreak == nil else { throw .sessionIsPaused }
      let speech = floor.speaker.flatMap { $0.isRunning ? $0.id : nil }
      // What is in the record already happened before the break.
      let start = max(min(since ?? now, now), lastAt)
      return [
        .sessionPaused(
          pause: Break(
            id: breaks.nextID, span: Span(start: start), reason: reason.trimmed, speech: speech))
      ]
    case .resume:
      guard currentBreak != nil else { throw .sessionIsNotPaused }
      return [.sessionResumed]
    case .setHardStop(let hardStop):
      if let hardStop, hardStop <= now { throw .timeIsPast }
      return [.hardStopSet(hardStop: hardStop)]
    case .extendPoint(let length, let asker, let confirmed):
      guard let point = current else { throw .noOpenPoint }
      guard length > .zero, length <= .minutes(24 * 60) else { throw .impossibleLength }
      guard confirmed || point.extensions.count < 2 else { throw .extendedTwice(point.id) }
      return [
        .pointExtended(
          id: point.id, addition: PointExtension(at: now, length: length, asker: asker.trimmed))
      ]
    case .remind(let text, let due):
      guard !text.trimmed.isEmpty else { throw .emptyText }
      guard due > now else { throw .timeIsPast }
      return [
        .reminderSet(reminder: Reminder(id: reminders.nextID, text: text.trimmed, due: due))
      ]
    case .settleReminder(let id):
      guard reminders[id]?.isSettled == false else { throw .noSuchReminder }
      return [.reminderSettled(id: id)]
    }
  }
}
