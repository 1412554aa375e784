import BreakoutModel
import BreakoutWords

/// The dates and times of the record as the room's clock showed them.
package struct RoomClock {
  let utcOffsetMinutes: Int

  package init(utcOffsetMinutes: Int) {
    self.utcOffsetMinutes = utcOffsetMinutes
  }

  /// `10:37`
  package func time(_ at: Timestamp) -> String {
    let minute = at.minute(utcOffsetMinutes: utcOffsetMinutes)
    return Words.current.dates.time(hour: minute / 60, minute: minute % 60)
  }

  /// `26 April 2016`
  package func date(_ at: Timestamp) -> String {
    CalendarDate(at, utcOffsetMinutes: utcOffsetMinutes).map(Self.words) ?? ""
  }

  /// `26 April 2016, 10:37`
  func moment(_ at: Timestamp) -> String { Words.current.dates.moment(date(at), time(at)) }

  /// `UTC+4`, `UTC-3:30`, `UTC`
  package var zone: String {
    guard utcOffsetMinutes != 0 else { return "UTC" }
    let size = utcOffsetMinutes.magnitude
    let minutes = size % 60 == 0 ? "" : ":" + twoDigits(Int(size % 60))
    return "UTC" + (utcOffsetMinutes < 0 ? "-" : "+") + String(size / 60) + minutes
  }

  package static func words(_ date: CalendarDate) -> String {
    Words.current.dates.day(date)
  }

  /// `9:30`, minutes and seconds; a started second counts once it is over.
  static func length(_ span: Milliseconds) -> String {
    let seconds = max(0, span.count / 1000)
    return Words.current.dates.length(
      minutes: Int(clamping: seconds / 60), seconds: Int(seconds % 60))
  }
}
