/// How a deadline was typed, so that a sentence can say it (product rule F25).
extension Deadline {
  /// A time that a calendar names, and nothing beside it.
  public enum Named: Equatable, Sendable {
    case day(CalendarDate)
    /// 1 to 12.
    case month(Int, year: Int)
    /// 1 to 4.
    case quarter(Int, year: Int)
    case year(Int)
  }

  public enum Reading: Equatable, Sendable {
    case named(Named)
    /// With its own "by", or with no need of one: `within 6 months`, `every March`, `immediately`.
    case whole
    /// Only how long: `6 months`.
    case period
    /// It says that nobody knows yet: `tbd`.
    case open
    /// Anything else, such as `end of June 2027`.
    case other
  }

  /// What "by" was typed in front does not count.
  public static func reading(_ text: String) -> Reading {
    let rest = TimePhrase.by(text).map { String(text.dropFirst($0)).trimmed } ?? text.trimmed
    let lists = DraftingWords.english
    if rest.isEmpty || lists.stillOpen.isWhole(rest) { return .open }
    if let named = named(rest) { return .named(named) }
    let first = rest.split(whereSeparator: { !$0.isLetter }).first.map(\.folded) ?? ""
    if leads(rest) || recurring.contains(first) || lists.noDates.isWhole(rest) { return .whole }
    return TimePhrase(rest)?.kind == .period ? .period : .other
  }

  private static let recurring: Set<String> = [
    "every", "each", "annually", "yearly", "monthly", "quarterly", "weekly", "daily", "twice",
    "once",
    "biennially", "at", "chaque", "tous", "toutes", "annuellement", "cada", "todos", "anualmente",
    "ежегодно", "каждый", "каждые", "سنويا", "كل", "每年", "每月", "每季度",
  ]

  /// `nil` where something stands beside the date, and for `03/04/2027`, which is one of two days.
  private static func named(_ text: String) -> Named? {
    let words = split(text.folded).filter {
      !linking.contains($0.folded) && !DateWords.daysOfTheWeek.contains($0.folded) && $0 != "the"
    }
    if let ideographs = ideographic(text, words) { return ideographs }
    switch words.count {
    case 1: return single(words[0])
    case 2:
      guard let place = words.firstIndex(where: { year($0) != nil }), let named = year(words[place])
      else { return nil }
      let other = words[1 - place]
      if let month = month(other) { return .month(month, year: named) }
      return quarter(other).map { .quarter($0, year: named) }
    case 3:
      guard let named = year(words[2]) else { return nil }
      let (first, second) = (words[0], words[1])
      guard let month = month(first) ?? month(second),
        let day = number(self.month(first) == nil ? first : second)
      else { return nil }
      return CalendarDate(year: named, month: month, day: day).map(Named.day)
    default: return nil
    }
  }

  /// `2027`, `2027-12`, `2027-12-31`, `31.12.2027`, `12/2027`.
  private static func single(_ word: Substring) -> Named? {
    if let named = year(word) { return .year(named) }
    let numbers = word.split { "-./".contains($0) }.compactMap { Int($0) }
    if numbers.count == 3, word.contains("/"), year(word.prefix(4)) == nil,
      numbers[0] <= 12, numbers[1] <= 12, numbers[0] != numbers[1]
    {
      return nil
    }
    guard let (first, last) = isoDay(word) ?? dotted(word) else { return nil }
    return first == last ? .day(first) : .month(first.month, year: first.year)
  }

  /// `2027年6月30日`; not `2027年6月底前`.
  private static func ideographic(_ text: String, _ words: [Substring]) -> Named? {
    guard text.contains("年"),
      text.allSatisfy({ $0.isNumber || $0.isWhitespace || "年月日号".contains($0) }),
      let named = words.first.flatMap(year)
    else { return nil }
    let numbers = words.dropFirst().compactMap { Int($0) }
    switch numbers.count {
    case 0: return .year(named)
    case 1: return (1...12).contains(numbers[0]) ? .month(numbers[0], year: named) : nil
    default: return CalendarDate(year: named, month: numbers[0], day: numbers[1]).map(Named.day)
    }
  }

  /// `q3`, `t3`.
  private static func quarter(_ word: Substring) -> Int? {
    guard word.count == 2, let first = word.folded.first, "qt".contains(first) else { return nil }
    return word.last?.wholeNumberValue.flatMap { (1...4).contains($0) ? $0 : nil }
  }
}
