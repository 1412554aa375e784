import BreakoutModel

/// Times of a plan, which may have no start on the clock.
extension Words.Dates {
  /// The time that much after a planned start, such as `10:08` or `10:08:30`, going on past midnight; without a start,
  /// hours and minutes from `0:00` on.
  public func planned(after offset: Milliseconds, from start: TimeOfDay?) -> String {
    let base = start.map { ($0.hour * 60 + $0.minute) * 60 } ?? 0
    let second = base + Int(offset.count / 1000)
    let (hour, minute) = (second / 3600, second / 60 % 60)
    let time =
      start == nil ? elapsed(hours: hour, minutes: minute) : time(hour: hour % 24, minute: minute)
    return second % 60 == 0 ? time : exact(time, seconds: second % 60)
  }

  /// Hours without a leading zero and minutes with two digits, counted from the start of a session.
  func elapsed(hours: Int, minutes: Int) -> String { say("\(hours):\(twoDigits(minutes))") }

  /// A time with its seconds behind it, with two digits.
  func exact(_ time: String, seconds: Int) -> String { say("\(time):\(twoDigits(seconds))") }

  /// A length in minutes and seconds, such as `90:00`.
  public func length(_ span: Milliseconds) -> String {
    let seconds = span.count / 1000
    return length(minutes: Int(clamping: seconds / 60), seconds: Int(seconds % 60))
  }
}
