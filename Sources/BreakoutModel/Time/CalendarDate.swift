/// A day of the Gregorian calendar without a time zone, e.g. the day an agenda names.
public struct CalendarDate: Hashable, Sendable {
  public let year: Int
  /// 1 to 12.
  public let month: Int
  /// 1 to the month's length.
  public let day: Int

  /// `nil` where there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Self.length(ofMonth: month, in: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2016-04-26`; `nil` for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      parts[2].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  private static func length(ofMonth month: Int, in year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

extension CalendarDate: Comparable {
  public static func < (left: Self, right: Self) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension CalendarDate: CustomStringConvertible {
  /// As ISO 8601 writes it.
  public var description: String {
    let year = String(year)
    return String(repeating: "0", count: 4 - year.count) + year + "-" + twoDigits(month) + "-"
      + twoDigits(day)
  }
}

/// A time of the clock without a day or a time zone, to the minute.
public struct TimeOfDay: Hashable, Sendable {
  /// 0 to 23.
  public let hour: Int
  /// 0 to 59.
  public let minute: Int

  public init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.hour = hour
    self.minute = minute
  }

  /// Reads `10:00` or `9:30`; `nil` for anything else.
  public init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].utf8.count), parts[1].utf8.count == 2,
      parts.allSatisfy({ $0.utf8.allSatisfy { (48...57).contains($0) } }),
      let hour = Int(parts[0]), let minute = Int(parts[1])
    else { return nil }
    self.init(hour: hour, minute: minute)
  }
}

extension TimeOfDay {
  /// Reads a time as people type it: `9:30`, `9.30`, `9h30`, `9h`, `9`, `930`, `9:30 pm`; `nil` for anything else.
  public init?(typed text: String) {
    let word = text.lowercased().filter { !$0.isWhitespace }
    let half = ["am": 0, "a.m.": 0, "pm": 12, "p.m.": 12].first { word.hasSuffix($0.key) }
    let clock = half.map { word.dropLast($0.key.count) } ?? word[...]
    let parts = clock.split(
      omittingEmptySubsequences: false, whereSeparator: { ":.h：".contains($0) })
    guard (1...2).contains(parts.count), parts.allSatisfy({ $0.allSatisfy(\.isWholeNumber) }),
      let first = parts.first, !first.isEmpty
    else { return nil }
    let digits = parts.map { String($0.compactMap(\.wholeNumberValue).map(String.init).joined()) }
    let whole = digits[0]
    let isRun = parts.count == 1 && (3...4).contains(whole.count)
    let hours = isRun ? String(whole.dropLast(2)) : whole
    let minutes = isRun ? String(whole.suffix(2)) : digits.count > 1 ? digits[1] : ""
    guard var hour = Int(hours), let minute = minutes.isEmpty ? 0 : Int(minutes),
      minutes.isEmpty || minutes.count == 2
    else { return nil }
    if let half {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + half.value
    }
    self.init(hour: hour, minute: minute)
  }
}

extension TimeOfDay: CustomStringConvertible {
  public var description: String { twoDigits(hour) + ":" + twoDigits(minute) }
}

/// A number below 100 as clocks and dates write it.
package func twoDigits(_ number: some BinaryInteger) -> String {
  number < 10 ? "0\(number)" : String(number)
}
