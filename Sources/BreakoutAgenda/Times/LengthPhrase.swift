import BreakoutModel

/// Lengths of time within the text of a point: `20 min – Opening`, `Opening, 20 min`, `10–15 minutes`, `ten minutes`.
enum LengthPhrase {
  /// The length that a text begins with, where a mark or nothing follows it: `5 minutes of silence` is none.
  ///
  /// - Parameter needsMark: whether a mark must part it from what follows; without that, `20m Drafts` begins with one.
  static func leading(_ text: String, needsMark: Bool = true) -> (
    length: Milliseconds, rest: String
  )? {
    guard let found = longestLeading(text) else { return nil }
    let isLoose =
      !needsMark && found.head.first?.isNumber == true && found.rest.first?.isLowercase == false
    guard found.rest.isEmpty || found.isMarked || isLoose else { return nil }
    return (found.length, found.rest.trimming(from: separators.union([" "])))
  }

  private static func longestLeading(_ text: String) -> (
    length: Milliseconds, head: String, rest: String, isMarked: Bool
  )? {
    let trimmed = text.trimmed
    let words = Array(trimmed.prefix(40))
    guard couldBegin(words[...]), hasUnit(words) else { return nil }
    for end in stride(from: extent(of: words), to: 1, by: -1)
    where end == words.count || separators.contains(words[end]) || words[end].isWhitespace {
      let head = String(words[..<end])
      guard let length = whole(head) else { continue }
      let rest = String(trimmed.dropFirst(end)).trimmed
      let isMarked =
        rest.first.map(separators.contains) ?? false
        || head.last.map({ "'’′".contains($0) }) == true
      return (length, head, rest, isMarked)
    }
    return nil
  }

  /// Whether a unit of time or a word between two numbers can stand behind the number that a text begins with: most
  /// numbers are those of items and years.
  private static func hasUnit(_ text: [Character]) -> Bool {
    guard text.first?.isNumber == true else { return true }
    let tail = text.drop { $0.isNumber || "-–—‑.,/½¼¾ \u{A0}".contains($0) }
    guard let first = tail.first else { return true }
    guard first.isLetter else { return "'’′".contains(first) }
    let word = String(tail.prefix { $0.isLetter })
    return DurationPhrase.beginsUnit(word) || joinerWords.contains(word.lowercased())
      || "至到".contains(first)
  }

  /// How far a text that begins with a number is made of numbers, units and what joins them: no length goes further.
  private static func extent(of text: [Character]) -> Int {
    guard text.first?.isNumber == true else { return text.count }
    var place = 0
    while place < text.count {
      guard text[place].isLetter else {
        place += 1
        continue
      }
      let word = String(text[place...].prefix { $0.isLetter })
      guard
        DurationPhrase.beginsUnit(word) || joinerWords.contains(word.lowercased())
          || "至到".contains(text[place])
      else { return place }
      place += word.count
    }
    return text.count
  }

  private static let joinerWords: Set<String> = [
    "to", "à", "a", "до", "إلى", "and", "et", "y", "и", "و",
  ]

  /// The length that a text ends with, footnotes such as `[b]` aside.
  ///
  /// - Parameter needsMark: whether a mark must part it from what stands before; without that, `for 5 minutes` at the
  ///   end of a sentence is a length too.
  static func trailing(_ text: String, needsMark: Bool) -> (length: Milliseconds, rest: String)? {
    var text = text.trimmed
    if text.last == "]", let open = text.lastIndex(of: "["), text[open...].count <= 5 {
      text = text[..<open].trimmed
    }
    let bare = text.trimming([".", "。", " "])
    // No length is longer.
    let words = Array(bare.suffix(41))
    for begin in words.indices.dropFirst() {
      let (before, mark) = (words[begin - 1], words[begin])
      guard mark.isNumber || mark.isLetter,
        before.isWhitespace || separators.contains(before) || "（(：".contains(before),
        couldBegin(words[begin...]), let length = whole(String(words[begin...]))
      else { continue }
      let rest = bare.dropLast(words.count - begin).trimmed
      guard let last = rest.last else { return nil }
      if needsMark, !(separators.contains(last) || ".?!。？！؟،".contains(last)) { return nil }
      return (length, rest.trimming(fromEnd: separators.union([" "])))
    }
    return nil
  }

  /// A text that is a length with its unit and nothing else; of a range the longer one.
  static func whole(_ text: String) -> Milliseconds? {
    let text = withoutApproximation(text.trimmed)
    // `14:10` is a time of the clock.
    guard text.utf8.count <= 60, !text.contains(":"), !text.contains("：") else { return nil }
    if let length = fraction(text) { return length }
    if let length = DurationPhrase.parse(text, needsUnit: true) { return length }
    // `10–15 minutes`: the organisers want to be done after the longer.
    let parts = text.split(maxSplits: 1) { "-–—‑".contains($0) }
    if parts.count == 2, let last = DurationPhrase.parse(String(parts[1]), needsUnit: true) {
      // `Plan 2027 — 50 min` is no range.
      let first = DurationPhrase.parse(String(parts[0]), needsUnit: false)
      return first.map { $0 < last } ?? false ? last : nil
    }
    for joiner in [" to ", " à ", " a ", " до ", " إلى ", "至", "到"] {
      guard let range = text.firstRange(of: joiner) else { continue }
      guard DurationPhrase.parse(String(text[..<range.lowerBound]), needsUnit: false) != nil,
        let last = DurationPhrase.parse(String(text[range.upperBound...]), needsUnit: true)
      else { continue }
      return last
    }
    return spelled(text)
  }

  /// `about 10 minutes`, `~ 5 min`, `max. 3 min`
  private static func withoutApproximation(_ text: String) -> String {
    if let first = text.first, "~≈∼±<≤约".contains(first) { return text.dropFirst().trimmed }
    let word = text.prefix { $0.isLetter }
    guard approximations.contains(String(word).folded) else { return text }
    return text.dropFirst(word.count).drop { ". ~".contains($0) }.trimmed
  }

  private static let approximations: Set<String> = Set(
    """
    about around approx approximately roughly ca circa max maximum environ env unos aprox aproximadamente около примерно
    ок حوالي نحو 大约 max
    """.words.map(\.folded))

  /// `1/4 h`, `½ hour`
  private static func fraction(_ text: String) -> Milliseconds? {
    let minutes: [String: Int] = ["1/4": 15, "1/2": 30, "3/4": 45, "¼": 15, "½": 30, "¾": 45]
    for (mark, value) in minutes where text.hasPrefix(mark) {
      let unit = text.dropFirst(mark.count).trimmed
      // What one of the unit is says whether it is an hour.
      return DurationPhrase.parse("1 " + unit, needsUnit: true) == .minutes(60)
        ? .minutes(value) : nil
    }
    return nil
  }

  /// Whether a number in digits or in words stands there.
  private static func couldBegin(_ text: ArraySlice<Character>) -> Bool {
    guard let first = text.first else { return false }
    if first.isNumber { return true }
    return first.isLetter
      && beginnings.contains(String(text.prefix { !$0.isWhitespace && $0 != "'" }).plainWord)
      || "五十二三四六半一".contains(first)
  }

  private static let beginnings = Set(
    (Array(numbers.keys) + Array(approximations)
      + phrases.keys.compactMap { $0.split { $0 == " " || $0 == "'" }.first.map(String.init) }))

  /// `ten minutes`, `un quart d'heure`
  private static func spelled(_ text: String) -> Milliseconds? {
    let plain = text.plainWord
    if let minutes = phrases[plain] { return .minutes(minutes) }
    let number = plain.prefix { $0.isLetter && !"分小时時点".contains($0) || $0 == "-" }
    guard let value = numbers[String(number)] else { return nil }
    return DurationPhrase.parse(
      String(value) + " " + plain.dropFirst(number.count).trimmed, needsUnit: true)
  }

  static let separators: Set<Character> = [
    "-", "–", "—", "―", ":", "：", "|", ",", "，", ";", "/", "·", "•", ")", "]", "）", "=", "→",
    "~", "≈",
  ]

  private static let phrases: [String: Int] = [
    "half an hour": 30, "a quarter of an hour": 15, "three quarters of an hour": 45,
    "one hour and a half": 90,
    "an hour": 60, "an hour and a half": 90,
    "un quart d'heure": 15, "une demi-heure": 30, "trois quarts d'heure": 45,
    "une heure et demie": 90,
    "un cuarto de hora": 15, "media hora": 30, "tres cuartos de hora": 45, "hora y media": 90,
    "полчаса": 30, "полтора часа": 90, "نصف ساعة": 30, "ربع ساعة": 15, "ساعة ونصف": 90, "半小时": 30,
    "半个小时": 30,
    "一个小时": 60, "一个半小时": 90, "一刻钟": 15,
  ]

  private static let numbers: [String: Int] = [
    "five": 5, "ten": 10, "fifteen": 15, "twenty": 20, "twenty-five": 25, "thirty": 30, "forty": 40,
    "forty-five": 45, "sixty": 60, "ninety": 90, "one": 1, "two": 2, "three": 3,
    "cinq": 5, "dix": 10, "quinze": 15, "vingt": 20, "trente": 30, "quarante": 40,
    "quarante-cinq": 45,
    "soixante": 60, "une": 1, "deux": 2,
    "cinco": 5, "diez": 10, "quince": 15, "veinte": 20, "treinta": 30, "cuarenta": 40,
    "sesenta": 60, "una": 1,
    "dos": 2,
    "пять": 5, "десять": 10, "пятнадцать": 15, "двадцать": 20, "тридцать": 30, "сорок": 40,
    "шестьдесят": 60,
    "один": 1, "два": 2,
    "خمس": 5, "عشر": 10, "عشرون": 20, "ثلاثون": 30, "五": 5, "十": 10, "十五": 15, "二十": 20, "三十": 30,
    "四十五": 45,
    "六十": 60,
  ]
}

extension String {
  fileprivate func trimming(from characters: Set<Character>) -> String {
    String(drop { characters.contains($0) })
  }

  fileprivate func trimming(fromEnd characters: Set<Character>) -> String {
    var text = Substring(self)
    while let last = text.last, characters.contains(last) { text.removeLast() }
    return String(text)
  }
}
