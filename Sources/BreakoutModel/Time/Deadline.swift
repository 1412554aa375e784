/// The last day of a deadline as people write it: `2027-12`, `by 2027`, `31 December 2027`, `конец июня 2027`,
/// `30.06.2027`, `2027年6月底前`.
///
/// Only what names a year of four digits is read; a period such as `within two years` has no last day.
public enum Deadline {
  /// The last day of the period that the text names; `nil` where it names none. Of several, the last one in
  /// the text. "Before 2027" is over on the last day of 2026.
  public static func lastDay(in text: String) -> CalendarDate? {
    guard let (first, last) = period(in: text) else { return nil }
    return TimePhrase.isBefore(text) ? dayBefore(first) : last
  }

  /// Whether the text carries its own "by": `within 6 months`, `before 2027`, but not `2027-12`.
  public static func leads(_ text: String) -> Bool { TimePhrase.leads(text) }

  private static func period(in text: String) -> (first: CalendarDate, last: CalendarDate)? {
    let words = split(text.folded)
    for place in words.indices.reversed() {
      if let day = isoDay(words[place]) ?? dotted(words[place]) { return day }
      guard let year = year(words[place]) else { continue }
      if let day = behind(words[(place + 1)...], of: year) { return day }
      let before = words[..<place].suffix(4).filter { !linking.contains($0.folded) }.suffix(2)
      guard let last = before.last else { return whole(year) }
      // `31 December 2027`, or `December 31, 2027`.
      let first = before.count > 1 ? before.first : nil
      guard let month = month(last) ?? (number(last) == nil ? nil : first.flatMap(month)) else {
        return whole(year)
      }
      let number = self.month(last) == nil ? number(last) : first.flatMap(number)
      return number.flatMap { day(year, month, $0) } ?? whole(year, month)
    }
    return nil
  }

  /// Between the parts of a date: `30 de junio de 2027`, `June of 2027`.
  static let linking: Set<String> = ["of", "de", "del"]

  /// The words of a text; a year, a month and a day that ideographs part are three.
  static func split(_ text: String) -> [Substring] {
    text.split { !($0.isLetter || $0.isNumber || "-./".contains($0)) || "年月日号".contains($0) }
      .map { word in
        let start = word.drop { "-./".contains($0) }
        let length = start.reversed().prefix { "-./".contains($0) }.count
        let digits = start.dropLast(length).drop { !$0.isNumber }
        // "到2027" begins with an ideograph.
        return digits.count < start.count - length && digits.count >= 4
          && digits.allSatisfy(\.isNumber) ? digits : start.dropLast(length)
      }
  }

  /// `6月30日` behind `2027年`: numbers alone.
  private static func behind(
    _ words: ArraySlice<Substring>, of year: Int
  ) -> (CalendarDate, CalendarDate)? {
    let numbers = words.prefix(2).prefix { $0.first?.isNumber == true }.compactMap { Int($0) }
    guard let month = numbers.first else { return nil }
    return numbers.dropFirst().first.flatMap { day(year, month, $0) } ?? whole(year, month)
  }

  /// Whether the text is a day or a month that leaves the year open: `15 March`, `the end of June`.
  static func isDayOfAnyYear(_ text: String) -> Bool {
    let words = text.split { !($0.isLetter || $0.isNumber) }
    let around = ["the", "of", "end", "mid", "middle", "early", "late"]
    return (1...5).contains(words.count) && words.count(where: { month($0) != nil }) == 1
      && words.allSatisfy { word in
        month(word) != nil || around.contains(word.lowercased())
          || number(word).map { (1...31).contains($0) } == true
      }
  }

  /// Whether something in the text is written as a day or a month and is none, such as `2027-13-45`.
  static func hasImpossibleDay(_ text: String) -> Bool {
    text.split { !($0.isNumber || $0 == "-") }.contains { word in
      let lengths = word.split(separator: "-", omittingEmptySubsequences: false).map(\.count)
      return [[4, 2], [4, 2, 2]].contains(lengths) && isoDay(word) == nil
    }
  }
}

// MARK: Days, months and years

extension Deadline {
  /// `2027-12-31`, or `2027-12`.
  static func isoDay(_ word: Substring) -> (CalendarDate, CalendarDate)? {
    if let day = CalendarDate(String(word)) { return (day, day) }
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let year = year(parts[0]), parts[1].count == 2,
      let month = Int(parts[1])
    else { return nil }
    return whole(year, month)
  }

  /// `30.06.2027` has its day first, `06/2027` and `2027/6` are months. With strokes the day is told only
  /// where it is none of a month: `30/06/2027`, `06/30/2027`; else it is the later of the two.
  static func dotted(_ word: Substring) -> (CalendarDate, CalendarDate)? {
    let parts = word.split(omittingEmptySubsequences: false) { "./".contains($0) }
    var numbers = parts.compactMap { Int($0) }
    guard numbers.count == parts.count, let place = parts.firstIndex(where: { year($0) != nil })
    else { return nil }
    let named = numbers.remove(at: place)
    switch numbers.count {
    case 1: return whole(named, numbers[0])
    case 2 where place == 0: return day(named, numbers[0], numbers[1])
    case 2:
      let dayFirst = day(named, numbers[1], numbers[0])
      let monthFirst = word.contains("/") ? day(named, numbers[0], numbers[1]) : nil
      return [dayFirst, monthFirst].compactMap(\.self).max { $0.1 < $1.1 }
    default: return nil
    }
  }

  /// `31`, also as `31st`.
  static func number(_ word: Substring) -> Int? {
    let ending = word.drop(while: \.isNumber).lowercased()
    return ["", ".", "st", "nd", "rd", "th", "er", "º"].contains(ending)
      ? Int(word.prefix(while: \.isNumber)) : nil
  }

  static func year(_ word: Substring) -> Int? {
    guard word.count == 4, let year = Int(word), (1900...2999).contains(year) else { return nil }
    return year
  }

  static func month(_ word: Substring) -> Int? { DateWords.month(word.folded) }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> (CalendarDate, CalendarDate)? {
    CalendarDate(year: year, month: month, day: day).map { ($0, $0) }
  }

  private static func whole(_ year: Int) -> (CalendarDate, CalendarDate)? {
    guard let first = CalendarDate(year: year, month: 1, day: 1),
      let last = CalendarDate(year: year, month: 12, day: 31)
    else { return nil }
    return (first, last)
  }

  private static func whole(_ year: Int, _ month: Int) -> (CalendarDate, CalendarDate)? {
    guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
    for day in [31, 30, 29, 28] {
      if let last = CalendarDate(year: year, month: month, day: day) { return (first, last) }
    }
    return nil
  }

  private static func dayBefore(_ day: CalendarDate) -> CalendarDate? {
    if day.day > 1 { return CalendarDate(year: day.year, month: day.month, day: day.day - 1) }
    return day.month > 1 ? whole(day.year, day.month - 1)?.1 : whole(day.year - 1)?.1
  }
}
