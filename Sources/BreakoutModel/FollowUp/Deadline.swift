/// The last day of a deadline as people write it: `2027-12`, `by 2027`, `31 December 2027`, `end of June 2027`.
///
/// Only what names a year of four digits is read; a period such as `within two years` has no last day.
public enum Deadline {
  /// The last day of the period that the text names; `nil` where it names none. Of several, the last one in
  /// the text.
  public static func lastDay(in text: String) -> CalendarDate? {
    let words = text.split { !($0.isLetter || $0.isNumber || $0 == "-") }
    for place in words.indices.reversed() {
      if let day = isoDay(words[place]) { return day }
      guard let year = year(words[place]) else { continue }
      let before = words[..<place].suffix(3).filter { $0.lowercased() != "of" }.suffix(2)
      guard let last = before.last else { return end(year, 12) }
      // `31 December 2027`, or `December 31, 2027`.
      let first = before.count > 1 ? before.first : nil
      guard let month = month(last) ?? (number(last) == nil ? nil : first.flatMap(month)) else {
        return end(year, 12)
      }
      let number = self.month(last) == nil ? number(last) : first.flatMap(number)
      return number.flatMap { CalendarDate(year: year, month: month, day: $0) } ?? end(year, month)
    }
    return nil
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

  /// `2027-12-31`, or the last day of `2027-12`.
  private static func isoDay(_ word: Substring) -> CalendarDate? {
    if let day = CalendarDate(String(word)) { return day }
    let parts = word.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, let year = year(parts[0]), parts[1].count == 2,
      let month = Int(parts[1])
    else { return nil }
    return end(year, month)
  }

  /// `31`, also as `31st`.
  private static func number(_ word: Substring) -> Int? {
    let ending = word.drop(while: \.isNumber).lowercased()
    return ["", "st", "nd", "rd", "th"].contains(ending) ? Int(word.prefix(while: \.isNumber)) : nil
  }

  private static func year(_ word: Substring) -> Int? {
    guard word.count == 4, let year = Int(word), (1900...2999).contains(year) else { return nil }
    return year
  }

  private static func month(_ word: Substring) -> Int? {
    let name = word.lowercased()
    return months.firstIndex { $0 == name || ($0.prefix(3) == name && name.count == 3) }
      .map { $0 + 1 }
  }

  private static func end(_ year: Int, _ month: Int) -> CalendarDate? {
    for day in [31, 30, 29, 28] {
      if let date = CalendarDate(year: year, month: month, day: day) { return date }
    }
    return nil
  }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
}
