import BreakoutModel

/// When what the screen shows of the time changes.
extension Cockpit {
  /// The moment that everything on the screen is computed for which is no clock of its own: the forecast
  /// and the waiting times. It goes on with the seconds of the clock that runs, so that nothing on the
  /// screen changes in between; before the session and after it, with the minutes of the clock on the wall.
  var clockMoment: Timestamp {
    let step: Int64 = runningClocks.isEmpty ? 60_000 : 1000
    let phase = runningClocks.first ?? now.milliseconds
    return Timestamp(milliseconds: now.milliseconds - Self.remainder(phase, step))
  }

  /// What the clocks on the screen show: it looks the same for as long as this is the same.
  var clockReadings: [Int64] {
    [clockMoment.milliseconds] + runningClocks.map { $0 / 1000 }
  }

  /// How the session stands against its plan; `nil` before it has started and after its end.
  var forecast: Forecast? { Forecast(session, at: clockMoment) }

  /// When the screen changes by itself next: at the next second of a clock that runs, at what is due then,
  /// else at the next minute of the clock on the wall.
  public var nextTick: Timestamp {
    var phases = runningClocks.map { Self.remainder($0, 1000) }
    if notice?.isProblem == false || !outbox.isEmpty, phases.isEmpty { phases = [0] }
    // Two clocks whose seconds change within 50 ms of each other look as if they changed together.
    let waits = phases.map { 1000 - $0 }.sorted()
    let wait = waits.first.map { first in waits.last { $0 - first <= 50 } ?? first }
    let minute = 60_000 - Self.remainder(now.milliseconds, 60_000)
    let tick = now + Milliseconds(wait ?? minute)
    return session.nextReminder(after: now).map { min($0, tick) } ?? tick
  }

  /// What the clocks that run show now, in milliseconds: that of the open point, and that of a speech; while
  /// both stand, in a break or between two points, that of the session, for it is getting late all the same.
  private var runningClocks: [Int64] {
    guard session.closed == nil, let started = session.started else { return [] }
    let clocks = clocksOfTheFloor
    return clocks.isEmpty ? [(now - started).count] : clocks
  }

  private var clocksOfTheFloor: [Int64] {
    guard session.currentBreak == nil else { return [] }
    let point = session.current.map { $0.elapsed(at: now).count }
    let speech = session.floor.speaker.flatMap { $0.isRunning ? $0.spoken(at: now).count : nil }
    return [point, speech].compactMap { $0 }
  }

  private static func remainder(_ value: Int64, _ step: Int64) -> Int64 {
    ((value % step) + step) % step
  }
}
