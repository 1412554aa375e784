import BreakoutModel

/// Walks over the characters of one line and takes times of the clock from it.
struct ClockScanner {
  /// As it is written, and with digits of every script as ASCII ones.
  private let written: [Character]
  private let characters: [Character]
  private let tail: Substring
  var place = 0

  init(_ text: String, limit: Int) {
    written = Array(text.prefix(limit))
    characters = written.map(\.withASCIIDigit)
    tail = text.dropFirst(limit)
  }

  var rest: String { String(written[min(place, written.count)...]) + tail }

  func text(upTo end: Int) -> String { String(written[..<end]) }

  private var current: Character? { place < characters.count ? characters[place] : nil }

  private func character(_ offset: Int) -> Character? {
    let index = place + offset
    return characters.indices.contains(index) ? characters[index] : nil
  }

  mutating func skipOpening() {
    skipBlanks()
    // Brackets, bold print, pictures such as a clock's face.
    let begin = place
    while let mark = current, place < begin + 4, !mark.isLetter, !mark.isNumber,
      !"+-–—:.~<>=".contains(mark)
    {
      place += 1
    }
    skipBlanks()
    let word = lettersAhead().lowercased()
    if Self.openings.contains(word) {
      place += word.count
      skipBlanks()
    }
    // `Desde las 9:00`
    let next = lettersAhead().lowercased()
    if ["las", "la"].contains(next) {
      place += next.count
      skipBlanks()
    }
  }

  /// To the next digit that does not go on a number or a word.
  /// Back over a word for a half of the day that stands before a digit: `晚上7点`.
  mutating func goBackOverHalf() {
    guard place > 1 else { return }
    let word = String(characters[(place - 2)..<place])
    if Self.earlyHalves[word] != nil {
      place -= 2
    } else if Self.shortHalves[characters[place - 1]] != nil {
      place -= 1
    }
  }

  mutating func goToDigit() -> Bool {
    while let mark = current {
      if mark.isASCII, mark.isNumber,
        !(character(-1).map { $0.isNumber || $0.isASCIILetter } ?? false)
      {
        return true
      }
      place += 1
    }
    return false
  }

  mutating func skipNumber() {
    while let mark = current, mark.isNumber || ".:/-".contains(mark) { place += 1 }
  }

  /// A span, or a single time; the place stands behind it then.
  mutating func span() -> ClockSpan? {
    let begin = place
    guard var first = time(alone: true) else {
      place = begin
      return nil
    }
    let afterFirst = place
    guard takeJoiner(), var last = time(alone: false) else {
      place = afterFirst
      guard first.isCertain else {
        place = begin
        return nil
      }
      return first.time.map { ClockSpan(start: $0, end: nil) }
    }
    // `9h30 – 1st talk` is one time; `9-11` without any mark is none.
    guard last.isCertain || first.isCertain && isAtEnd else {
      place = afterFirst
      guard first.isCertain else {
        place = begin
        return nil
      }
      return first.time.map { ClockSpan(start: $0, end: nil) }
    }
    if first.half == nil, let half = last.half {
      let same = first.with(half: half)
      // `11-1 pm` begins before noon.
      first =
        same.minuteOfDay <= last.minuteOfDay || half == .before ? same : first.with(half: .before)
    }
    if last.half == nil, let half = first.half, last.minuteOfDay <= first.minuteOfDay {
      last = last.with(half: half == .before ? .after : half)
    }
    guard let start = first.time, var end = last.time else {
      place = begin
      return nil
    }
    // `12:30-1:00` without a half of the day.
    if end < start, end.hour < 12, last.half == nil,
      let later = TimeOfDay(hour: end.hour + 12, minute: end.minute), later > start
    {
      end = later
    }
    return ClockSpan(start: start, end: end)
  }

  private enum Half { case before, after }

  private struct Time {
    var hour: Int
    var minute: Int
    var half: Half?
    /// Whether its form alone says that it is a time.
    var isCertain: Bool

    func with(half: Half) -> Time {
      var time = self
      time.half = half
      return time
    }

    var minuteOfDay: Int { time?.minuteOfDay ?? 0 }

    var time: TimeOfDay? {
      switch half {
      case nil: TimeOfDay(hour: hour, minute: minute)
      case .before:
        (0...12).contains(hour)
          ? TimeOfDay(hour: hour % 12, minute: minute) : TimeOfDay(hour: hour, minute: minute)
      case .after:
        hour < 12
          ? TimeOfDay(hour: hour + 12, minute: minute) : TimeOfDay(hour: hour, minute: minute)
      }
    }
  }

  /// `в 19-00`: minutes behind a dash that end no span of hours, behind a word for when.
  private func isDashedTime(digits: Int) -> Bool {
    guard current == "-", let tens = character(1), let ones = character(2),
      tens.isNumber, ones.isNumber, character(3)?.isNumber != true, character(3) != "-",
      "03456".contains(tens), ones == "0" || ones == "5", tens != "0" || ones == "0"
    else { return false }
    let before = String(characters[..<max(0, place - digits)]).words.last?.lowercased()
    return ["в", "с", "до", "к", "начало", "начало:", "время:"].contains(before ?? "")
  }

  /// - Parameter alone: whether nothing stands before it that makes it likelier.
  private mutating func time(alone: Bool) -> Time? {
    var half = takeEarlyHalf()
    let digits = digitsAhead()
    if digits.count == 4, let number = Int(digits), !digits.hasPrefix("20"),
      !digits.hasPrefix("19") || !alone
    {
      // `0930`: certain only beside another.
      guard
        character(4).map({ !$0.isNumber && !":./年-".contains($0) || "-–".contains($0) }) ?? true,
        number / 100 < 24, number % 100 < 60
      else { return nil }
      place += 4
      half = takeHalf() ?? half
      let isLead = digits.hasPrefix("0") || half != nil
      return Time(hour: number / 100, minute: number % 100, half: half, isCertain: isLead)
    }
    guard (1...2).contains(digits.count), let hour = Int(digits), hour < 25 else { return nil }
    place += digits.count
    var minute = 0
    var isCertain = false
    let begin = place
    if let mark = current, Self.hourMarks.contains(mark) || isDashedTime(digits: digits.count) {
      place += 1
      let minutes = digitsAhead()
      if minutes.count == 2, let number = Int(minutes), number < 60 {
        place += 2
        minute = number
        isCertain = true
        // `12.05.2026`, `1.30.2`, `3:16-17` and `10:00:30`
        if mark == "." || mark == "．" {
          if let next = current, next == "." || next == "," || next == "%",
            character(1)?.isNumber == true || next == "%"
          {
            return nil
          }
        } else if current == ":", character(1)?.isNumber == true {
          place += 1
          place += digitsAhead().count
        }
      } else {
        place = begin
      }
    }
    if let (length, minutes) = hourWord() {
      // `10:30 h` says the unit again.
      place += length
      if !isCertain { minute = minutes }
      isCertain = true
    }
    half = takeHalf() ?? half
    if half != nil { isCertain = true }
    if let next = current, next.isNumber || next == "/" || next == "%" { return nil }
    guard hour < 24 || minute == 0 else { return nil }
    return Time(hour: hour == 24 ? 0 : hour, minute: minute, half: half, isCertain: isCertain)
  }

  /// `9h`, `9 h 30`, `14时30分`, `9 ч. 30 мин`: how much of the text it is, and its minutes.
  private func hourWord() -> (length: Int, minutes: Int)? {
    var offset = 0
    while character(offset) == " " || character(offset) == "\u{A0}"
      || character(offset) == "\u{202F}"
    {
      offset += 1
    }
    var word = ""
    while let letter = character(offset + word.count), letter.isLetter {
      word.append(letter.lowercased())
    }
    guard
      let name = Self.hourWords.first(where: {
        word == $0
          || $0.unicodeScalars.allSatisfy { $0.properties.isIdeographic } && word.hasPrefix($0)
      })
    else { return nil }
    offset += name.count
    if character(offset) == "." { offset += 1 }
    let end = offset
    while character(offset) == " " { offset += 1 }
    if character(offset) == "半" { return (offset + 1, 30) }
    var minutes = ""
    while let digit = character(offset + minutes.count), digit.isNumber, digit.isASCII {
      minutes.append(digit)
    }
    guard minutes.count == 2, let number = Int(minutes), number < 60 else { return (end, 0) }
    offset += 2
    for unit in ["分", " минуты", " минут", " мин", " minutes", " min"] {
      let ahead = (0..<unit.count).compactMap { character(offset + $0) }
      if String(ahead) == unit {
        offset += unit.count
        break
      }
    }
    return (offset, number)
  }

  /// `上午9点`
  private mutating func takeEarlyHalf() -> Half? {
    let word = (0..<2).compactMap { character($0) }
    if let half = Self.earlyHalves[String(word)] {
      place += 2
      skipBlanks()
      return half
    }
    // `晚7:00`
    if let mark = current, let half = Self.shortHalves[mark], character(1)?.isNumber == true {
      place += 1
      return half
    }
    return nil
  }

  private mutating func takeHalf() -> Half? {
    let begin = place
    skipBlanks()
    var word = ""
    var length = 0
    // `4:30 p. m.` is one word.
    while length < 8, let letter = character(length),
      letter.isLetter || letter == "."
        || letter.isWhitespace && word.count == 1 && character(length - 1) == "."
    {
      if letter.isLetter { word.append(letter.lowercased()) }
      length += 1
    }
    // A full stop behind it ends the sentence, but for `a.m.`
    // With the signs of vowels it is the same word.
    if word.count > 2 { word = word.folded }
    switch word {
    case "am", "ص", "صباحا": place += length
    case "pm", "م", "مساء": place += length
    case "noon": place += length
    default:
      place = begin
      return nil
    }
    return word == "am" || word == "ص" || word == "صباحا" ? .before : .after
  }

  private mutating func takeJoiner() -> Bool {
    let begin = place
    skipBlanks()
    // `12:00 (noon)` and the like between two times are left.
    if let mark = current, Self.dashes.contains(mark) {
      while let mark = current, Self.dashes.contains(mark) { place += 1 }
      skipBlanks()
      return current?.isNumber == true || "上下早晚中".contains(current ?? " ")
    }
    let word = lettersAhead().lowercased()
    if Self.joiners.contains(word) {
      place += word.count
      skipBlanks()
      let article = lettersAhead().lowercased()
      if ["las", "la", "الساعة"].contains(article) {
        place += article.count
        skipBlanks()
      }
      if current?.isNumber == true { return true }
    }
    place = begin
    return false
  }

  private mutating func skipBlanks() {
    while let mark = current, mark.isWhitespace { place += 1 }
  }

  private var isAtEnd: Bool { current.map { ")]）".contains($0) } ?? true }

  private func lettersAhead() -> String {
    var word = ""
    while word.count < 12, let letter = character(word.count), letter.isLetter {
      word.append(letter)
    }
    return word
  }

  private func digitsAhead() -> String {
    var digits = ""
    while digits.count < 5, let digit = character(digits.count), digit.isASCII, digit.isNumber {
      digits.append(digit)
    }
    return digits
  }

  private static let earlyHalves: [String: Half] = [
    "上午": .before, "早上": .before, "清晨": .before, "下午": .after, "晚上": .after, "中午": .after,
    "傍晚": .after,
  ]
  private static let shortHalves: [Character: Half] = ["早": .before, "晨": .before, "晚": .after]
  private static let hourMarks: Set<Character> = [":", ".", "：", "．", "h", "H", "ч"]
  private static let dashes: Set<Character> = ["-", "–", "—", "‑", "−", "~", "～", "至", "到", "→"]
  private static let joiners: Set<String> = [
    "to", "till", "until", "and", "à", "a", "au", "jusqu", "hasta", "y", "до", "по", "إلى", "الى",
    "حتى",
  ]
  static let openings: Set<String> = [
    "from", "at", "de", "à", "dès", "desde", "a", "с", "в", "من", "الساعة", "ab",
  ]
  private static let hourWords = [
    "heures", "heure", "hours", "hrs", "hs", "h", "uhr", "点", "點", "时", "時", "часов", "час", "ч",
  ]
}

extension Character {
  fileprivate var isASCIILetter: Bool { isASCII && isLetter }

  fileprivate var withASCIIDigit: Character {
    isNumber && !isASCII ? asciiDigits(String(self)).first ?? self : self
  }
}
