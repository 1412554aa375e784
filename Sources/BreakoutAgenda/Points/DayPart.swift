import BreakoutModel

/// Lines that only say which part of a programme follows: `Morning:`, `Day 2`, `Mardi 14 septembre 2027`.
enum DayPart {
  static func isName(_ text: String) -> Bool {
    let bare = text.onOneLine.trimming([":", "：", " ", "*", "_", "–", "-", "."])
    guard bare.count <= 60 else { return false }
    if let found = DatePhrase.find(in: bare), found.remainder.words.count <= 2 { return true }
    let words = bare.folded.words.map { $0.trimming([",", ".", ":"]) }
    guard let first = words.first, words.count <= 4 else { return false }
    // `Wednesday, 9 June`
    if weekdays.contains(first), DatePhrase.endOfDay(in: bare) != nil { return true }
    return names.contains(words.joined(separator: " ")) || names.contains(first) && words.count <= 2
      || weekdays.contains(first) && words.count <= 3
  }

  /// Also for dates: what is left of `Lundi 7 juin 2027` without the date.
  static let weekdays: Set<String> = Set(
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun lundi mardi mercredi jeudi
    vendredi samedi dimanche lunes martes miércoles jueves viernes sábado domingo понедельник вторник среда четверг пятница
    суббота воскресенье الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد 星期一 星期二 星期三 星期四 星期五 星期六 星期日 周一 周二 周三 周四
    周五 周六 周日
    """.words.map(\.folded))

  /// Whether a folded word is a day of the week, as a sentence has it too.
  static func isWeekday(_ word: String) -> Bool {
    weekdays.contains(word) || declined.contains(word)
  }

  /// What stands behind the day of the week on which a sentence says that people meet: `We meet on Tuesday at 5 pm …`.
  /// A day by which something is due, and one that is over, is none.
  static func behindWeekday(in sentence: String) -> String? {
    // Without a number there is no hour.
    guard sentence.unicodeScalars.contains(where: { $0.properties.numericType != nil }) else {
      return nil
    }
    for day in ["周", "星期"] {
      guard let range = sentence.firstRange(of: day),
        let number = sentence[range.upperBound...].first, "一二三四五六日天".contains(number)
      else { continue }
      return String(sentence[range.upperBound...].dropFirst())
    }
    let words = sentence.words
    let bare = words.map { $0.folded.trimming([",", ".", ":", "(", ")", "*", "_"]) }
    guard let place = bare.firstIndex(where: { weekdays.contains($0) || declined.contains($0) }),
      Set(bare[..<place].suffix(3)).isDisjoint(with: dueOrOver),
      Set(bare[(place + 1)...].prefix(1)).isDisjoint(with: dueOrOver)
    else { return nil }
    return words[(place + 1)...].joined(separator: " ")
  }

  private static let declined: Set<String> = Set(
    ["среду", "пятницу", "субботу"].map(\.folded))

  private static let dueOrOver: Set<String> = Set(
    """
    by before until till since last avant jusqu'a jusqu'au depuis dernier antes hasta desde pasado ultimo до к ко после
    прошлый прошлую прошлое قبل حتى الماضي
    """.words.map(\.folded))

  private static let names: Set<String> = Set(
    [
      "morning", "afternoon", "evening", "day", "day one", "day two", "first day", "second day",
      "before lunch",
      "after lunch", "matin", "après-midi", "apres-midi", "après midi", "soir", "soirée", "matinée",
      "jour", "journée",
      "mañana", "tarde", "noche", "día", "por la mañana", "por la tarde", "утро", "утром", "день",
      "днём", "вечер",
      "вечером", "первый день", "второй день", "первая половина дня", "вторая половина дня",
      "forenoon", "jornada de mañana", "jornada de tarde", "в течение дня", "صباحا", "مساء",
      "الصباح", "المساء",
      "اليوم", "اليوم الأول",
      "اليوم الثاني", "上午", "下午", "晚上", "第一天", "第二天",
    ].map(\.folded))
}
