import BreakoutModel

/// Times as people read them.
enum ClockText {
  /// `6:12`, or `1:06:12` from an hour on; a minus sign in front of what is over.
  static func duration(_ length: Milliseconds) -> String {
    // Clocks count full seconds, so that 0:59.999 is still 0:59.
    let seconds = abs(length.count) / 1000
    let sign = length.count < 0 && seconds > 0 ? "−" : ""
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
    return hours > 0
      ? "\(sign)\(hours):\(twoDigits(minutes)):\(twoDigits(rest))"
      : "\(sign)\(minutes):\(twoDigits(rest))"
  }

  /// `10:42` in the room's time.
  static func timeOfDay(_ at: Timestamp, _ header: SessionHeader) -> String {
    let minutes = at.milliseconds / 60_000 + Int64(header.utcOffsetMinutes)
    let day: Int64 = 24 * 60
    let ofDay = ((minutes % day) + day) % day
    return "\(twoDigits(ofDay / 60)):\(twoDigits(ofDay % 60))"
  }
}
