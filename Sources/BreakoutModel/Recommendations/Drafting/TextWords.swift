/// A text taken apart into words, to be held against word lists.
struct TextWords {
  struct Word {
    /// As it is written.
    let text: Substring
    let folded: String
    /// The sign that ends the part of a sentence before it.
    let breakBefore: Character?
  }

  let text: String
  let words: [Word]

  init(_ text: String) {
    self.text = text
    var words: [Word] = []
    var rest = text[...]
    var pause: Character?
    while let first = rest.first {
      guard first.isInWord else {
        if Self.breaks.contains(first) { pause = first }
        rest.removeFirst()
        continue
      }
      let word = rest.prefix { $0.isInWord || Self.inner.contains($0) }
      rest = rest[word.endIndex...]
      let trimmed = word[...(word.lastIndex { !Self.inner.contains($0) } ?? word.startIndex)]
      words.append(Word(text: trimmed, folded: trimmed.folded, breakBefore: pause))
      // A full stop inside, as in 17.17, breaks nothing; one at the end does.
      pause = word.endIndex == trimmed.endIndex ? nil : word.last.flatMap { $0 == "." ? $0 : nil }
    }
    self.words = words
  }

  private static let breaks: Set<Character> = [",", ";", ".", ":", "(", "–", "—", "؛", "；"]
  /// What stands inside of a word and not at its end.
  private static let inner: Set<Character> = ["-", "'", "’", ".", "/"]

  /// Whether a sign is there that separates two recommendations.
  var hasSemicolon: Bool { text.contains(where: Self.semicolons.contains) }

  /// Those of all scripts that have one.
  static let semicolons: Set<Character> = [";", "；", "؛"]
}

extension Character {
  /// Whether it is a letter or a digit. Of ASCII, which most texts are, that is told without asking for
  /// properties, which takes time.
  fileprivate var isInWord: Bool {
    guard let ascii = asciiValue else { return isLetter || isNumber }
    return (0x61...0x7A).contains(ascii | 0x20) || (0x30...0x39).contains(ascii)
  }
}

extension StringProtocol {
  /// Numerals of any script, with what they stand for: the runs of digits.
  var numbers: [Int] {
    var numbers: [Int] = []
    var number: Int?
    for character in self {
      if let digit = character.wholeNumberValue, (0...9).contains(digit) {
        // Longer ones are no years, and would overflow.
        number = Swift.min((number ?? 0) * 10 + digit, 1_000_000_000)
      } else if let whole = number {
        numbers.append(whole)
        number = nil
      }
    }
    return numbers + (number.map { [$0] } ?? [])
  }

  /// Whether a year is in it that a deadline could name.
  var namesYear: Bool { numbers.contains { (1990...2199).contains($0) } }

  var namesMoney: Bool {
    unicodeScalars.contains { $0.properties.generalCategory == .currencySymbol }
  }
}
