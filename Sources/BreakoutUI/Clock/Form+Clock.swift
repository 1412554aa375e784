import BreakoutModel
import BreakoutWords
import Terminal

/// The forms of the clocks.
extension Form {
  /// - Parameter length: what the room is usually given: 2 minutes, the second time 1 (product rule F3).
  static func extendPoint(_ point: Point) -> Form {
    let length = Milliseconds.minutes(point.extensions.isEmpty ? 2 : 1)
    return Form(
      purpose: .extendPoint(point.id), title: words.clock.moreTime(for: point.id.number),
      fields: [
        Field(words.clock.byLength, ClockText.duration(length)), Field(words.clock.askedBy),
      ])
  }

  static func hardStop(_ session: Session) -> Form {
    Form(
      purpose: .hardStop, title: words.clock.sessionMustEnd,
      fields: [
        Field(
          words.clock.atTime,
          session.hardStop.map { ClockText.timeOfDay($0, session.header) } ?? "")
      ])
  }

  static var pause: Form {
    Form(
      purpose: .pause, title: words.clock.breakForAll, fields: [Field(words.clock.whatFor)])
  }
}

/// What they ask for, once they are filled.
extension Form {
  func clockIntents(in session: Session, at now: Timestamp) -> Result<[Intent], FormProblem> {
    switch purpose {
    case .extendPoint:
      return length(0).map { [.clock(.extendPoint(by: $0, asker: self[1], confirmed: false))] }
    case .hardStop: return hardStop(session, now)
    case .pause: return .success([.clock(.pause(reason: self[0]))])
    default: return .success([])
    }
  }

  /// A time of the clock today, or tomorrow where the session runs past midnight.
  private func hardStop(_ session: Session, _ now: Timestamp) -> Result<[Intent], FormProblem> {
    guard !line(0).isEmpty else { return .success([.clock(.setHardStop(nil))]) }
    guard let time = TimeOfDay(typed: line(0)) else {
      return .failure(.init(field: 0, sentence: words.clock.noTimeOfDay))
    }
    return .success([.clock(.setHardStop(session.next(time, after: now)))])
  }

  /// Minutes, or minutes and seconds.
  func length(_ field: Int) -> Result<Milliseconds, FormProblem> {
    guard let length = ClockText.length(line(field)), length > .zero else {
      return .failure(.init(field: field, sentence: words.clock.noLength))
    }
    return .success(length)
  }
}

extension Session {
  /// The next moment at which clocks in the room show a time; one of the last twelve hours is past.
  func next(_ time: TimeOfDay, after now: Timestamp) -> Timestamp {
    let day: Int64 = 86_400_000
    let offset = Int64(header.utcOffsetMinutes) * 60_000
    let local = now.milliseconds + offset
    let midnight = local - ((local % day) + day) % day
    let today = midnight + Int64(time.hour * 60 + time.minute) * 60_000 - offset
    return Timestamp(milliseconds: now.milliseconds - today > day / 2 ? today + day : today)
  }
}
