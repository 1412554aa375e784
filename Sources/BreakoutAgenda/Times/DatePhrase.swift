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

  /// Whether a line is dates and nothing else: `Du 14 septembre 2027 au 15 septembre 2027`.
  static func isOnlyDates(_ line: String) -> Bool {
    var rest = line
    var count = 0
    while count < 4, let found = find(in: rest) {
      rest = found.remainder
      count += 1
    }
    let words = rest.folded.words.filter { word in
      let bare = word.trimming([",", ".", "(", ")", "[", "]", "-", "–", "—", ":"])
      return !bare.isEmpty && !joins(bare) && !DayPart.weekdays.contains(bare) && Int(bare) == nil
        && !["du", "de", "le", "on", "from", "los", "del", "с", "года", "من"].contains(bare)
    }
    return count > 0 && words.count < 2
  }

  /// Whether a folded word names a month.
  static func isMonth(_ word: String) -> Bool { months[word] != nil }

  /// Where a day and month end that a line names, with a year or without; `nil` where it names none.
  static func endOfDay(in line: String) -> String.Index? {
    let tokens = tokenize(line)
    func index(after token: Int) -> String.Index? {
      line.index(line.startIndex, offsetBy: tokens[token].end, limitedBy: line.endIndex)
    }
    for start in tokens.indices where (1...2).contains(tokens[start].digits) {
      var next = start + 1
      while next < tokens.count,
        ordinals.contains(tokens[next].word) || ofs.contains(tokens[next].word)
      { next += 1 }
      guard next < tokens.count, months[tokens[next].word] != nil else {
        if start > 0, months[tokens[start - 1].word] != nil { return index(after: start) }
        continue
      }
      // `19 de noviembre de 2027`
      let year = tokens[(next + 1)...].firstIndex { !ofs.contains($0.word) }
      if let year, tokens[year].digits == 4 { next = year }
      return index(after: next)
    }
    // `15.04.2027`, `2027/03/20`
    for start in tokens.indices where tokens[start].digits > 0 {
      if let (_, end) = match(tokens, at: start) { return index(after: end - 1) }
    }
    return nil
  }

  /// A day and a month that a line names without a year; `nil` where it names none.
  static func dayOfYear(in line: String) -> (day: Int, month: Int)? {
    let tokens = tokenize(line)
    for start in tokens.indices where (1...2).contains(tokens[start].digits) {
      guard let day = tokens[start].number, (1...31).contains(day) else { continue }
      var next = start + 1
      while next < tokens.count,
        ordinals.contains(tokens[next].word) || ofs.contains(tokens[next].word)
      { next += 1 }
      if next < tokens.count, let month = months[tokens[next].word] { return (day, month) }
      if start > 0, let month = months[tokens[start - 1].word] { return (day, month) }
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
    // Most lines have no number, and then no day.
    guard
      text.utf8.contains(where: { (0x30...0x39).contains($0) })
        || text.unicodeScalars.contains(where: {
          $0.value > 0x7F && $0.properties.numericType != nil
        })
    else { return [] }
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
      } else if character == "(" {
        // `Session 5 (17 February 2027)` is no two days.
        tokens.append(Token(word: "(", start: index, end: index + 1))
      } else if "-–—/".contains(character) {
        tokens.append(Token(word: "-", start: index, end: index + 1))
      } else if character == ".", tokens.last?.end == index, tokens.last?.number != nil {
        tokens.append(Token(word: ".", start: index, end: index + 1))
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
    /// A month by its name of one or two words, or by both names that it has in Arabic.
    func month(_ index: Int) -> (number: Int, end: Int)? {
      let two = word(index) + " " + word(index + 1)
      guard let number = months[two] ?? months[word(index)] else { return nil }
      let end = index + (months[two] == nil ? 1 : 2)
      if word(end) == "-", months[word(end + 1)] == number { return (number, end + 2) }
      if word(end) == "-", months[word(end + 1) + " " + word(end + 2)] == number {
        return (number, end + 3)
      }
      return (number, end)
    }
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
      // `2027-03-15 - 15:00` is no range of days.
      if word(end) == "-", number(end + 1, 1...2) != nil,
        tokens[end + 1].start == tokens[end - 1].end + 1
      {
        end += 2
        if ["日", "号", "號"].contains(word(end)) { end += 1 }
      }
      return date(year, month, day, end)
    }
    // 14/09/2027, 14.9.2027 and 14-09-2027: the day stands first, as everywhere but in the United States, unless
    // there is no such month.
    if let first = number(start, 1...2), ["-", "."].contains(word(start + 1)),
      let second = number(start + 2, 1...2), word(start + 3) == word(start + 1),
      let year = number(start + 4, 4...4)
    {
      return date(year, second, first, start + 5) ?? date(year, first, second, start + 5)
    }
    // 25-27 April, 2016 and 30 April - 2 May 2016
    if let day = number(start, 1...2) {
      var next = start + 1
      if ordinals.contains(word(next)) { next += 1 }
      while word(next) == "." { next += 1 }
      // `14, 15 and 16 September`
      while joins(word(next)) || word(next).isEmpty,
        number(next + (word(next).isEmpty ? 0 : 1), 1...2) != nil,
        next < start + 12
      {
        next += word(next).isEmpty ? 1 : 2
        if ordinals.contains(word(next)) { next += 1 }
      }
      if ofs.contains(word(next)) { next += 1 }
      // `19-Aug-2027`
      if word(next) == "-", months[word(next + 1)] != nil { next += 1 }
      guard let (month, end) = month(next) else { return nil }
      next = end
      while word(next) == "." { next += 1 }
      if joins(word(next)), number(next + 1, 1...2) != nil {
        var month = next + 2
        while ordinals.contains(word(month)) || ofs.contains(word(month)) { month += 1 }
        if months[word(month)] != nil { next = month + 1 }
      }
      if ofs.contains(word(next)) || word(next) == "-" { next += 1 }
      guard let year = number(next, 4...4) else { return nil }
      next += 1
      if ["г", "года"].contains(word(next)) { next += 1 }
      return date(year, month, day, next)
    }
    // April 25-27, 2016
    if let (month, end) = month(start), let day = number(end, 1...2) {
      var next = end + 1
      if ordinals.contains(word(next)) { next += 1 }
      if joins(word(next)) {
        if number(next + 1, 1...2) != nil {
          next += 2
          if ordinals.contains(word(next)) { next += 1 }
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
    ["-", "to", "and", "et", "au", "al", "a", "à", "y", "по", "и", "و", "إلى", "至", "到"].contains(
      word)
  }

  private static let ordinals: Set<String> = ["st", "nd", "rd", "th", "er", "го", "й", "º"]
  private static let ofs: Set<String> = ["of", "de", "del", "من"]

  private static let months: [String: Int] = {
    let names = [
      "january jan janvier janv enero ene января январь янв يناير جانفي",
      "february feb février fevrier févr febrero февраля февраль фев فبراير شباط فيفري",
      "march mar mars marzo марта март مارس آذار",
      "april apr avril abril abr апреля апрель апр أبريل نيسان أفريل إبريل",
      "may mai mayo мая май مايو أيار ماي",
      "june jun juin junio июня июнь يونيو حزيران جوان",
      "july jul juillet julio июля июль يوليو تموز جويلية يوليوز",
      "august aug août aout agosto августа август авг أغسطس آب أوت غشت",
      "september sep sept septembre setiembre septiembre сентября сентябрь сент сен سبتمبر أيلول شتنبر",
      "october oct octobre octubre октября октябрь окт أكتوبر",
      "november nov novembre noviembre ноября ноябрь ноя نوفمبر نونبر",
      "december dec décembre decembre déc dec diciembre декабря декабрь дек ديسمبر دجنبر",
    ]
    var table: [String: Int] = [
      "تشرين الأول": 10, "تشرين الثاني": 11, "كانون الأول": 12, "كانون الثاني": 1,
    ]
    for (index, line) in names.enumerated() {
      for name in line.words { table[name] = index + 1 }
    }
    return table
  }()
}
