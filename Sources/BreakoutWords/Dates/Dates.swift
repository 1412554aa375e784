import BreakoutModel

extension Words {
  /// Days, times and lengths.
  public var dates: Dates { Dates(self) }

  public struct Dates: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

extension Words.Dates {
  /// A day in a document: its number, the name of its month as it stands in a date, its year.
  public func day(_ date: CalendarDate) -> String {
    say("\(date.day) \(month(date.month)) \(date.year)")
  }

  /// The name of a month as it stands in a date behind the number of the day.
  private func month(_ number: Int) -> String {
    switch number {
    case 1: say("January")
    case 2: say("February")
    case 3: say("March")
    case 4: say("April")
    case 5: say("May")
    case 6: say("June")
    case 7: say("July")
    case 8: say("August")
    case 9: say("September")
    case 10: say("October")
    case 11: say("November")
    default: say("December")
    }
  }

  /// A month of a year in a text: the name of the month as it stands without a day, and the year.
  public func month(_ number: Int, of year: Int) -> String { say("\(monthAlone(number)) \(year)") }

  /// The name of a month as it stands without a day.
  private func monthAlone(_ number: Int) -> String {
    switch number {
    case 1: say("January")
    case 2: say("February")
    case 3: say("March")
    case 4: say("April")
    case 5: say("May")
    case 6: say("June")
    case 7: say("July")
    case 8: say("August")
    case 9: say("September")
    case 10: say("October")
    case 11: say("November")
    default: say("December")
    }
  }

  /// A quarter of a year, within a sentence.
  public func quarter(_ number: Int, of year: Int) -> String {
    switch number {
    case 1: say("the first quarter of \(year)")
    case 2: say("the second quarter of \(year)")
    case 3: say("the third quarter of \(year)")
    default: say("the fourth quarter of \(year)")
    }
  }

  /// A time that a calendar names, in words.
  public func named(_ time: Deadline.Named) -> String {
    switch time {
    case .day(let date): day(date)
    case .month(let number, let year): month(number, of: year)
    case .quarter(let number, let year): quarter(number, of: year)
    case .year(let year): String(year)
    }
  }

  /// The time of day: the hour from 00 to 23 and the minute, both with two digits.
  public func time(hour: Int, minute: Int) -> String {
    say("\(twoDigits(hour)):\(twoDigits(minute))")
  }

  /// A length of time: minutes, and seconds with two digits.
  public func length(minutes: Int, seconds: Int) -> String {
    say("\(minutes):\(twoDigits(seconds))")
  }

  /// A length of time with its unit: minutes and seconds, such as `9:30`, or whole minutes.
  public func minutes(_ length: String) -> String {
    say("\(length) min")
  }

  /// A day and a time of it.
  public func moment(_ day: String, _ time: String) -> String {
    say("\(day), \(time)")
  }

  /// From one time to another.
  public func stretch(from start: String, to end: String) -> String {
    say("\(start)–\(end)")
  }
}
