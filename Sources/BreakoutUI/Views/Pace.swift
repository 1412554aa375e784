import BreakoutModel

/// How far behind its plan a session is.
struct Pace: Equatable {
  /// Positive when late: what the points so far took beyond their plan.
  let drift: Milliseconds
  let word: Word

  enum Word: String {
    case onTime = "on time"
    case tight
    case late
  }

  init(_ session: Session, at now: Timestamp) {
    var drift = Milliseconds.zero
    for point in session.points.values where !point.spans.isEmpty {
      let over = point.elapsed(at: now) - point.planned
      // A point that goes on may still use its own time; one that is finished has saved it.
      if over > .zero || point.status == .closed { drift += over }
    }
    self.drift = drift
    let share =
      session.header.duration.count > 0 ? drift.count * 100 / session.header.duration.count : 0
    word = share > 10 ? .late : share > 5 ? .tight : .onTime
  }

  var text: String {
    switch drift.count {
    case 1000...: "late \(ClockText.duration(drift))"
    case ...(-1000): "ahead \(ClockText.duration(Milliseconds(-drift.count)))"
    default: "on time"
    }
  }
}
