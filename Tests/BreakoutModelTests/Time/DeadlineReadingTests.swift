import Testing

@testable import BreakoutModel

struct DeadlineReadingTests {
  @Test(arguments: [
    ("2027-12", Deadline.Named.month(12, year: 2027)), ("by 2027-12", .month(12, year: 2027)),
    ("June 2027", .month(6, year: 2027)), ("juin 2027", .month(6, year: 2027)),
    ("12/2027", .month(12, year: 2027)), ("2027", .year(2027)), ("by 2027", .year(2027)),
    ("Q3 2027", .quarter(3, year: 2027)), ("2027 Q3", .quarter(3, year: 2027)),
    ("T2 2027", .quarter(2, year: 2027)),
    ("31 March 2027", Self.day(2027, 3, 31)), ("March 31, 2027", Self.day(2027, 3, 31)),
    ("the 31st of March 2027", Self.day(2027, 3, 31)), ("2027-03-31", Self.day(2027, 3, 31)),
    ("31.03.2027", Self.day(2027, 3, 31)), ("30/06/2027", Self.day(2027, 6, 30)),
    ("06/30/2027", Self.day(2027, 6, 30)), ("Friday 2 April 2027", Self.day(2027, 4, 2)),
    ("30 de junio de 2027", Self.day(2027, 6, 30)), ("до 30 июня 2027", Self.day(2027, 6, 30)),
    ("2027年6月30日", Self.day(2027, 6, 30)), ("2027年6月", .month(6, year: 2027)),
  ])
  func named(text: String, time: Deadline.Named) {
    #expect(Deadline.reading(text) == .named(time))
  }

  @Test(arguments: [
    ("within 6 months", Deadline.Reading.whole), ("before 2027", .whole), ("every March", .whole),
    ("immediately", .whole), ("as soon as possible", .whole), ("annually", .whole),
    ("6 months", .period), ("tbd", .open), ("", .open), ("by tbd", .open),
    ("end of June 2027", .other), ("03/04/2027", .other), ("the next session", .other),
    ("June", .other), ("2027年6月底前", .other), ("конец июня 2027", .other), ("2027-13", .other),
  ])
  func others(text: String, reading: Deadline.Reading) {
    #expect(Deadline.reading(text) == reading)
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Deadline.Named {
    .day(CalendarDate(year: year, month: month, day: day)!)
  }
}
