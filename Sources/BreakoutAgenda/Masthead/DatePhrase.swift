import BreakoutModel

/// A day as people write it; of a range such as `25-27 April, 2016` the first day.
enum DatePhrase {
  /// The whole text as a date; `nil` for anything else.
  static func whole(_ text: String) -> CalendarDate? {
    if let date = CalendarDate(asciiDigits(text).trimmed) { return date }
    guard let found = find(in: text), found.remainder.isBlank else { return nil }
    return found.date
  }

  /// The first date within a line, and the line without it.
  static func find(in text: String) -> (date: CalendarDate, remainder: String)? {
    let tokens = tokenize(text)
    for start in tokens.indices {
      if let (date, end) = match(tokens, at: start) {
        let characters = Array(text)
        let before = String(characters[..<tokens[start].start]).trimmed
        let after = String(characters[tokens[end - 1].end...]).trimmed
        let remainder = [before.trimming([",", " ", "(", "–", "-", "|", "·"]), after]
          .filter { !$0.trimming([" ", ".", ",", ")"]).isEmpty }
          .joined(separator: " ")
        return (date, remainder)
      }
    }
    return nil
  }

  private struct Token {
    var number: Int?
    var digits = 0
    var word = ""
    let start: Int
    var end: Int
  }

  private static func tokenize(_ text: String) -> [Token] {
    var tokens: [Token] = []
    for (index, character) in asciiDigits(text).prefix(2000).enumerated() {
      if character.isASCII, let digit = character.wholeNumberValue {
        if var last = tokens.last, last.end == index, let number = last.number, last.digits < 5 {
          last.number = number * 10 + digit
          last.digits += 1
          last.end = index + 1
          tokens[tokens.count - 1] = last
        } else {
          tokens.append(Token(number: digit, digits: 1, start: index, end: index + 1))
        }
      } else if character.isLetter {
        let isUnit = "年月日号號".contains(character)
        if var last = tokens.last, last.end == index, last.number == nil, !isUnit,
          !"年月日号號-–—/".contains(last.word)
        {
          last.word += character.lowercased()
          last.end = index + 1
          tokens[tokens.count - 1] = last
        } else {
          tokens.append(Token(word: character.lowercased(), start: index, end: index + 1))
        }
      } else if "-–—/".contains(character) {
        tokens.append(Token(word: "-", start: index, end: index + 1))
      }
    }
    return tokens
  }

  /// The date that starts at a token, and the index after its last token.
  private static func match(_ tokens: [Token], at start: Int) -> (CalendarDate, Int)? {
    func number(_ index: Int, _ digits: ClosedRange<Int>) -> Int? {
      guard index < tokens.count, digits.contains(tokens[index].digits) else { return nil }
      return tokens[index].number
    }
    func word(_ index: Int) -> String { index < tokens.count ? tokens[index].word : "" }
    func date(_ year: Int, _ month: Int, _ day: Int, _ end: Int) -> (CalendarDate, Int)? {
      CalendarDate(year: year, month: month, day: day).map { ($0, end) }
    }

    // 2016-04-26 and 2016年4月26日
    if let year = number(start, 4...4), ["-", "年"].contains(word(start + 1)),
      let month = number(start + 2, 1...2), ["-", "月"].contains(word(start + 3)),
      let day = number(start + 4, 1...2)
    {
      var end = start + 5
      if ["日", "号", "號"].contains(word(end)) { end += 1 }
      if word(end) == "-", number(end + 1, 1...2) != nil {
        end += 2
        if ["日", "号", "號"].contains(word(end)) { end += 1 }
      }
      return date(year, month, day, end)
    }
    // 25-27 April, 2016 and 30 April - 2 May 2016
    if let day = number(start, 1...2) {
      var next = start + 1
      if ["st", "nd", "rd", "th", "er"].contains(word(next)) { next += 1 }
      if joins(word(next)), number(next + 1, 1...2) != nil {
        next += 2
        if ["st", "nd", "rd", "th"].contains(word(next)) { next += 1 }
      }
      if ["of", "de"].contains(word(next)) { next += 1 }
      guard let month = months[word(next)] else { return nil }
      next += 1
      if joins(word(next)), number(next + 1, 1...2) != nil, months[word(next + 2)] != nil {
        next += 3
      }
      if ["of", "de"].contains(word(next)) { next += 1 }
      guard let year = number(next, 4...4) else { return nil }
      next += 1
      if ["г", "года"].contains(word(next)) { next += 1 }
      return date(year, month, day, next)
    }
    // April 25-27, 2016
    if let month = months[word(start)], let day = number(start + 1, 1...2) {
      var next = start + 2
      if ["st", "nd", "rd", "th"].contains(word(next)) { next += 1 }
      if joins(word(next)) {
        if number(next + 1, 1...2) != nil {
          next += 2
        } else if months[word(next + 1)] != nil, number(next + 2, 1...2) != nil {
          next += 3
        }
      }
      guard let year = number(next, 4...4) else { return nil }
      return date(year, month, day, next + 1)
    }
    return nil
  }

  private static func joins(_ word: String) -> Bool {
    ["-", "to", "and", "et", "au", "al", "y", "по", "и"].contains(word)
  }

  private static let months: [String: Int] = {
    let names = [
      "january jan janvier enero января يناير",
      "february feb février febrero февраля فبراير",
      "march mar mars marzo марта مارس",
      "april apr avril abril апреля أبريل نيسان",
      "may mai mayo мая مايو أيار",
      "june jun juin junio июня يونيو حزيران",
      "july jul juillet julio июля يوليو تموز",
      "august aug août agosto августа أغسطس آب",
      "september sep sept septembre septiembre сентября سبتمبر أيلول",
      "october oct octobre octubre октября أكتوبر",
      "november nov novembre noviembre ноября نوفمبر",
      "december dec décembre diciembre декабря ديسمبر",
    ]
    var table: [String: Int] = [:]
    for (index, line) in names.enumerated() {
      for name in line.words { table[name] = index + 1 }
    }
    return table
  }()
}
