/// Days and minutes of the clock from moments of the record.
extension CalendarDate {
  /// The day on which a moment fell where the clocks are so many minutes ahead of UTC; `nil` beyond the
  /// years 1 to 9999, which only a damaged record holds.
  public init?(_ at: Timestamp, utcOffsetMinutes: Int) {
    self.init(daysSince1970: at.localMinutes(utcOffsetMinutes).flooredQuotient(1440))
  }

  /// By the arithmetic of 400-year cycles that begin on 1 March, so that a leap day is the last of its year.
  init?(daysSince1970 days: Int) {
    let shifted = days + 719_468
    let cycle = shifted.flooredQuotient(146_097)
    let dayOfCycle = shifted - cycle * 146_097
    let yearOfCycle =
      (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    self.init(
      year: yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }
}

extension CalendarDate {
  /// From 1 January 1970 on, by the same arithmetic.
  public var daysSince1970: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let cycle = shiftedYear.flooredQuotient(400)
    let yearOfCycle = shiftedYear - cycle * 400
    let monthFromMarch = month > 2 ? month - 3 : month + 9
    let dayOfYear = (153 * monthFromMarch + 2) / 5 + day - 1
    let dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear
    return cycle * 146_097 + dayOfCycle - 719_468
  }
}

extension Timestamp {
  /// In UTC by ISO 8601, without parts of seconds, e.g. `2016-04-26T06:45:00Z`.
  public var utc: String {
    let minute = minute(utcOffsetMinutes: 0)
    let seconds = milliseconds.flooredQuotient(1000)
    let second = seconds - seconds.flooredQuotient(60) * 60
    let day = CalendarDate(self, utcOffsetMinutes: 0)?.description ?? "1970-01-01"
    return "\(day)T\(twoDigits(minute / 60)):\(twoDigits(minute % 60)):\(twoDigits(second))Z"
  }

  /// The minute of the day, 0 to 1439, where the clocks are so many minutes ahead of UTC.
  public func minute(utcOffsetMinutes: Int) -> Int {
    let minutes = localMinutes(utcOffsetMinutes)
    return minutes - minutes.flooredQuotient(1440) * 1440
  }

  fileprivate func localMinutes(_ utcOffsetMinutes: Int) -> Int {
    Int(milliseconds.flooredQuotient(60_000)) + utcOffsetMinutes
  }
}

extension BinaryInteger {
  /// Division that rounds towards minus infinity, for moments before 1970.
  fileprivate func flooredQuotient(_ divisor: Self) -> Self {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
