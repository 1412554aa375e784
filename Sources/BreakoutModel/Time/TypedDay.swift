/// A day as people type it into a field for one: `12 May 2027`, `12/05/2027`, `2027-05-12`, `20270512`, `12 мая 2027`,
/// `2027年5月12日`; with the time of the day where that is clear, such as `12 mai 2027 à 9h`.
///
/// Of three numbers the day stands first, or the year. Whatever else is in the text keeps it from being read: of two
/// days none is taken for the other.
public struct TypedDay: Equatable, Sendable {
  public let day: CalendarDate
  public let time: TimeOfDay?

  public enum Problem: Error, Equatable, Sendable {
    /// It names no day, or not all of it.
    case noDay
    /// It names a day, and something else that is no time.
    case moreThanADay
  }

  public static func read(_ text: String) -> Result<TypedDay, Problem> {
    let words = words(of: text)
    let windows = words.indices.flatMap { start in
      (start + 1...words.count).map { start..<$0 }
    }
    // The longest comes first: `12 May 2027` before a shorter one in it.
    for window in windows.sorted(by: { $0.count > $1.count }) where window.count <= 8 {
      guard let day = day(words[window]) else { continue }
      let rest = words[..<window.lowerBound] + words[window.upperBound...]
      guard let time = time(Array(rest)) else { return .failure(.moreThanADay) }
      return .success(TypedDay(day: day, time: time))
    }
    return .failure(.noDay)
  }

  /// The words with digits of any script as those of ASCII.
  private static func words(of text: String) -> [String] {
    var line = ""
    for character in text {
      switch character {
      case "年", "月", "년", "월": line.append("-")
      case "日", "号", "號", "일": line.append(" ")
      default:
        line += digit(character).map { "\($0)" } ?? "\(character)"
      }
    }
    let words = line.folded.split { $0.isWhitespace || ",،、".contains($0) }.map(String.init)
    // `2027-05-12t09:30`
    return words.flatMap { word -> [String] in
      let parts = word.split(separator: "t", maxSplits: 1).map(String.init)
      return parts.count == 2 && parts.allSatisfy { $0.first?.isNumber == true }
        && parts[0].contains("-") ? parts : [word]
    }
  }

  /// `三` is a number and no digit: it stands in the name of a day of the week.
  private static func digit(_ character: Character) -> Int? {
    guard let scalar = character.unicodeScalars.first,
      scalar.properties.generalCategory == .decimalNumber
    else { return nil }
    return character.wholeNumberValue
  }

  private static func day(_ words: ArraySlice<String>) -> CalendarDate? {
    let parts = words.filter { !linking.contains($0) && !DateWords.daysOfTheWeek.contains($0) }
    switch parts.count {
    case 1: return numbers(parts[0])
    case 3:
      let order = parts.map { DateWords.month(bare($0)) }
      switch (order[0], order[1]) {
      case (nil, let month?):
        if let year = year(parts[2]), let day = number(parts[0]) {
          return CalendarDate(year: year, month: month, day: day)
        }
        guard let year = year(parts[0]), let day = number(parts[2]) else { return nil }
        return CalendarDate(year: year, month: month, day: day)
      case (let month?, nil):
        guard let year = year(parts[2]), let day = number(parts[1]) else { return nil }
        return CalendarDate(year: year, month: month, day: day)
      default: return nil
      }
    default: return nil
    }
  }

  /// `2027-05-12`, `12.5.2027`, `20270512`. Where the second number is no month the first one is: `05/31/2027`.
  private static func numbers(_ word: String) -> CalendarDate? {
    if word.count == 8, word.allSatisfy(\.isNumber) {
      let digits = Array(word)
      guard let year = year(String(digits[..<4])), let month = Int(String(digits[4..<6])),
        let day = Int(String(digits[6...]))
      else { return nil }
      return CalendarDate(year: year, month: month, day: day)
    }
    let parts = word.split(omittingEmptySubsequences: false) { "-./".contains($0) }
    guard parts.count == 3 || parts.count == 4 && parts[3].isEmpty,
      parts[...2].allSatisfy({ (1...4).contains($0.count) && $0.allSatisfy(\.isNumber) })
    else { return nil }
    let numbers = parts[...2].compactMap { Int($0) }
    if let year = year(String(parts[0])), parts[1].count <= 2, parts[2].count <= 2 {
      return CalendarDate(year: year, month: numbers[1], day: numbers[2])
    }
    guard let year = year(String(parts[2])), parts[0].count <= 2, parts[1].count <= 2 else {
      return nil
    }
    return CalendarDate(year: year, month: numbers[1], day: numbers[0])
      ?? CalendarDate(year: year, month: numbers[0], day: numbers[1])
  }

  /// The time that the rest names; `.some(nil)` where there is no rest, `nil` where it is something else.
  private static func time(_ words: [String]) -> TimeOfDay?? {
    var rest = words[...]
    while let first = rest.first, before.contains(first) { rest = rest.dropFirst() }
    while let last = rest.last, behind.contains(last) { rest = rest.dropLast() }
    let text = rest.joined(separator: " ")
    guard !text.isEmpty else { return .some(nil) }
    // A number alone could be anything.
    guard
      text.contains(where: { ":：h".contains($0) }) || text.hasSuffix("m") || text.hasSuffix("m.")
    else { return nil }
    return TimeOfDay(typed: text).map { .some($0) }
  }

  private static func year(_ word: String) -> Int? {
    guard word.count == 4, let year = Int(word), (1900...2999).contains(year) else { return nil }
    return year
  }

  /// `12`, also as `12th` or `12.`.
  private static func number(_ word: String) -> Int? {
    let digits = word.prefix(while: \.isNumber)
    let ending = word[digits.endIndex...]
    guard ["", ".", "st", "nd", "rd", "th", "er", "º", "o"].contains(ending), digits.count <= 2
    else {
      return nil
    }
    return Int(digits)
  }

  private static func bare(_ word: String) -> String {
    word.last == "." ? String(word.dropLast()) : word
  }

  /// Between the parts of a date, and round it.
  private static let linking: Set<String> = [
    "of", "the", "de", "del", "le", "el", "den", "am", "on", "г", "г.", "года",
  ]
  private static let before =
    ([
      "at", "a", "à", "las", "um", "в", "@", "om", "from", "des", "ab", "с", "on", "the", "le",
      "el",
      "am", "den", "·", "-", "–",
    ] as Set<String>).union(DateWords.daysOfTheWeek)
  private static let behind: Set<String> = ["uhr", "г", "г.", "года", "h."]
}
