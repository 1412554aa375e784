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

  /// Whole minutes, or minutes and seconds such as `8:30`.
  static func minutes(_ length: Milliseconds) -> String {
    let seconds = max(0, length.count / 1000)
    return seconds % 60 == 0 ? "\(seconds / 60)" : "\(seconds / 60):\(twoDigits(seconds % 60))"
  }

  /// Reads `2` (minutes), `1:30` or `:45`; `nil` for anything else, and for more than a day.
  static func length(_ text: String) -> Milliseconds? {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    let numbers = parts.enumerated().map { place, part -> Int? in
      if place == 0, part.isEmpty, parts.count == 2 { return 0 }
      guard (1...4).contains(part.utf8.count), part.utf8.allSatisfy({ (48...57).contains($0) })
      else { return nil }
      return Int(part)
    }
    guard let minutes = numbers[0], minutes <= 24 * 60 else { return nil }
    switch numbers.count {
    case 1: return .minutes(minutes)
    case 2: return numbers[1].flatMap { $0 < 60 ? .seconds(minutes * 60 + $0) : nil }
    default: return nil
    }
  }
}
