/// The words of rules that are known, in six languages and German.
struct RuleVocabulary: Sendable {
  private struct Phrase: Sendable {
    let scalars: [Unicode.Scalar]
    let symbols: [RuleSymbol]
  }

  /// By their first letter, the longest first.
  private var phrases: [Unicode.Scalar: [Phrase]] = [:]

  /// The words in Latin letters. A rule is read at each start of the program, so words of other scripts are
  /// not made for a text without their letters.
  private static let latin = RuleVocabulary { vocabulary in
    vocabulary.addSigns()
    vocabulary.addEnglish()
    vocabulary.addEnglishPeople()
    vocabulary.addGerman()
    vocabulary.addFrench()
    vocabulary.addSpanish()
  }

  static let all = RuleVocabulary(latin) { vocabulary in
    vocabulary.addRussian()
    vocabulary.addChinese()
    vocabulary.addArabic()
  }

  /// All that can match in a text.
  static func matching(_ text: RuleText) -> RuleVocabulary {
    text.scalars.contains(where: \.isBeyondLatin) ? all : latin
  }

  private init(_ base: RuleVocabulary? = nil, adding add: (inout RuleVocabulary) -> Void) {
    if let base { self = base }
    add(&self)
    for letter in phrases.keys {
      phrases[letter]?.sort { $0.scalars.count > $1.scalars.count }
    }
  }

  private init() {}

  /// The phrases that mean two different things.
  var ambiguous: [String] {
    phrases.values.flatMap { list in
      Dictionary(grouping: list, by: \.scalars).values.filter { Set($0.map(\.symbols)).count > 1 }
        .map { String(String.UnicodeScalarView($0[0].scalars)) }
    }
  }

  /// - Parameter phrases: with commas between them; those with a comma inside go by `add(phrase:_:)`.
  mutating func add(_ symbols: RuleSymbol..., words phrases: String) {
    for phrase in phrases.utf8.split(separator: UInt8(ascii: ",")) {
      add(phrase: Substring(phrase), symbols)
    }
  }

  mutating func add(phrase: some StringProtocol, _ symbols: [RuleSymbol]) {
    let scalars =
      phrase.utf8.allSatisfy(\.isComparedAsItIs) && phrase.first != " " && phrase.last != " "
      ? phrase.utf8.map { Unicode.Scalar($0) } : RuleText(String(phrase)).scalars
    guard let first = scalars.first else { return }
    phrases[first, default: []].append(Phrase(scalars: scalars, symbols: symbols))
  }

  private mutating func addSigns() {
    for sign in [",", ";", ":", ".", "&", "+"] { add(phrase: sign, [.separator]) }
    add(.open, words: "(")
    add(.close, words: ")")
    add(.slash, words: "/")
    add(.percent, words: "%")
    add(.plusOne, words: "+ 1")
    add(.bound(.atLeast), words: "≥,> =")
    add(.bound(.atMost), words: "≤,< =")
    add(.bound(.moreThan), words: ">")
    add(.bound(.fewerThan), words: "<")
    let shares: [(String, Int, Int)] = [
      ("½", 1, 2), ("⅓", 1, 3), ("⅔", 2, 3), ("¼", 1, 4), ("¾", 3, 4), ("⅕", 1, 5), ("⅖", 2, 5),
      ("⅗", 3, 5), ("⅘", 4, 5),
    ]
    for (sign, p, q) in shares { add(fraction: p, q, words: sign) }
  }

  mutating func add(fraction p: Int, _ q: Int, words phrases: String) {
    guard let fraction = Fraction(p, q) else { return }
    add(.fraction(fraction), words: phrases)
  }

  /// The symbols of a rule's words, every word accounted for.
  func words(of text: RuleText) -> [RuleWord] {
    var words: [RuleWord] = []
    var place = 0
    while place < text.scalars.count {
      if text.scalars[place] == " " {
        place += 1
      } else if let (symbols, end) = number(in: text, from: place) ?? phrase(in: text, from: place)
      {
        words += symbols.map { RuleWord(symbol: $0, offset: text.offsets[place]) }
        place = end
      } else {
        words.append(RuleWord(symbol: .unknown, offset: text.offsets[place]))
        place += 1
        while place < text.scalars.count, !isEnd(of: text, before: place) { place += 1 }
      }
    }
    return words.joiningNumbers
  }

  /// A whole number in digits. `66.7` and `66,7` are none, and one beyond all counting is the largest.
  private func number(in text: RuleText, from start: Int) -> ([RuleSymbol], end: Int)? {
    var end = start
    while end < text.scalars.count, text.scalars[end].isDigit { end += 1 }
    guard end > start else { return nil }
    let digits = String(String.UnicodeScalarView(text.scalars[start..<end]))
    let rest = text.scalars[end...].prefix(4)
    if rest.count == 4, let sign = rest.dropFirst().first, sign == "." || sign == ",",
      rest.last?.isDigit == true, text.offsets[end + 3] == text.offsets[end - 1] + 2
    {
      var last = end + 3
      while last < text.scalars.count, text.scalars[last].isDigit { last += 1 }
      return ([.decimal], last)
    }
    return ([.number(Int(digits) ?? .max)], end)
  }

  private func phrase(in text: RuleText, from start: Int) -> ([RuleSymbol], end: Int)? {
    for phrase in phrases[text.scalars[start]] ?? [] {
      let end = start + phrase.scalars.count
      guard end <= text.scalars.count, text.scalars[start..<end].elementsEqual(phrase.scalars),
        end == text.scalars.count || isEnd(of: text, before: end)
      else { continue }
      return (phrase.symbols, end)
    }
    return nil
  }

  /// Whether a word may end before this place: scripts without blanks end theirs anywhere.
  private func isEnd(of text: RuleText, before place: Int) -> Bool {
    let (last, next) = (text.scalars[place - 1], text.scalars[place])
    return !last.isWordPart || !next.isWordPart || last.properties.isIdeographic
      || next.properties.isIdeographic || last.isDigit && !next.isDigit
  }
}

extension UInt8 {
  /// Whether a letter or the blank between two words is compared as it is written.
  fileprivate var isComparedAsItIs: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) || self == UInt8(ascii: " ")
  }
}

extension Unicode.Scalar {
  /// Whether it is beyond the blocks of Latin letters, and nothing that stands among them.
  fileprivate var isBeyondLatin: Bool { value > 0x24F && properties.isAlphabetic }

  var isDigit: Bool { ("0"..."9").contains(self) }

  fileprivate var isWordPart: Bool {
    properties.isAlphabetic || properties.numericType != nil
      || properties.generalCategory == .nonspacingMark
  }
}

extension [RuleWord] {
  /// “Sixty-seven” is one number.
  fileprivate var joiningNumbers: [RuleWord] {
    var words: [RuleWord] = []
    for word in self {
      if case .number(let unit) = word.symbol, (1...9).contains(unit), let last = words.last,
        case .number(let tens) = last.symbol, (2...9).contains(tens / 10), tens % 10 == 0
      {
        words[words.count - 1] = RuleWord(symbol: .number(tens + unit), offset: last.offset)
      } else {
        words.append(word)
      }
    }
    return words
  }
}
