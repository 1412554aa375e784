import BreakoutModel

/// The dates and times of the record as the room's clock showed them.
struct RoomClock {
  let utcOffsetMinutes: Int

  /// `10:37`
  func time(_ at: Timestamp) -> String {
    let (_, minute) = local(at)
    return twoDigits(minute / 60) + ":" + twoDigits(minute % 60)
  }

  /// `26 April 2016`
  func date(_ at: Timestamp) -> String {
    let day = CivilDay(daysSince1970: local(at).day)
    return Self.words(year: day.year, month: day.month, day: day.day)
  }

  /// `UTC+4`, `UTC-3:30`, `UTC`
  var zone: String {
    guard utcOffsetMinutes != 0 else { return "UTC" }
    let size = utcOffsetMinutes.magnitude
    let minutes = size % 60 == 0 ? "" : ":" + twoDigits(Int(size % 60))
    return "UTC" + (utcOffsetMinutes < 0 ? "-" : "+") + String(size / 60) + minutes
  }

  static func words(_ date: CalendarDate) -> String {
    words(year: date.year, month: date.month, day: date.day)
  }

  /// `9:30`, minutes and seconds; a started second counts once it is over.
  static func length(_ span: Milliseconds) -> String {
    let seconds = max(0, span.count / 1000)
    return String(seconds / 60) + ":" + twoDigits(Int(seconds % 60))
  }

  private static func words(year: Int, month: Int, day: Int) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    return "\(day) \(months[month - 1]) \(year)"
  }

  /// The day since 1970 and the minute of that day.
  private func local(_ at: Timestamp) -> (day: Int, minute: Int) {
    let minutes = Int(at.milliseconds.flooredQuotient(60_000)) + utcOffsetMinutes
    let day = minutes.flooredQuotient(1440)
    return (day, minutes - day * 1440)
  }
}

/// A day of the Gregorian calendar from the count of days, by the arithmetic of 400-year cycles
/// that begin on 1 March, so that a leap day is the last of its year.
private struct CivilDay {
  let year: Int
  let month: Int
  let day: Int

  init(daysSince1970 days: Int) {
    let shifted = days + 719_468
    let cycle = shifted.flooredQuotient(146_097)
    let dayOfCycle = shifted - cycle * 146_097
    let yearOfCycle =
      (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0)
  }
}

extension BinaryInteger {
  /// Division that rounds towards minus infinity, for moments before 1970.
  fileprivate func flooredQuotient(_ divisor: Self) -> Self {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
