import BreakoutModel

extension String {
  /// What people typed as the documents print it: lines and paragraphs are kept, control characters and
  /// marks that turn the direction of text are not.
  var published: String {
    CleanText.paragraphs(of: self).map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
  }
}

extension RoomClock {
  /// `2016-04-26T10:37:05.250+04:00`, as ISO 8601 writes the room's time. A moment outside
  /// of the years 1 to 9999, which only a damaged record names, has no day.
  func iso8601(_ at: Timestamp) -> String {
    let day = 86_400_000
    let local = Int(clamping: at.milliseconds) + utcOffsetMinutes * 60_000
    let milliseconds = ((local % day) + day) % day
    let clock = [milliseconds / 3_600_000, milliseconds / 60_000 % 60, milliseconds / 1000 % 60]
      .map { twoDigits($0) }.joined(separator: ":")
    let fraction = String(String(1000 + milliseconds % 1000).dropFirst())
    let size = Int(utcOffsetMinutes.magnitude)
    let offset =
      (utcOffsetMinutes < 0 ? "-" : "+") + twoDigits(size / 60) + ":" + twoDigits(size % 60)
    let date = CalendarDate(at, utcOffsetMinutes: utcOffsetMinutes)?.description ?? "0000-00-00"
    return "\(date)T\(clock).\(fraction)\(offset)"
  }
}
