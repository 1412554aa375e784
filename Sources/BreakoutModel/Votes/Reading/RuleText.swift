/// The words of a rule as they are compared: folded, signs apart from words, blanks single, and a hyphen
/// inside of a word a blank. Each scalar knows where it stands in what was written.
struct RuleText {
  private(set) var scalars: [Unicode.Scalar] = []
  /// In characters from the beginning of what was written.
  private(set) var offsets: [Int] = []

  init(_ words: String) {
    let characters = Array(words)
    for (offset, character) in characters.enumerated() {
      // “no-block” is the name of a rule, “no block” a part of one.
      if character == "-",
        scalars.suffix(3).elementsEqual(" no".unicodeScalars.suffix(scalars.count)),
        String(characters[(offset + 1)...].prefix(5)).folded == "block"
      {
        append("-", offset)
        continue
      }
      let before = offset > 0 ? characters[offset - 1] : " "
      let after = offset + 1 < characters.count ? characters[offset + 1] : " "
      append(character, between: before, after, at: offset)
    }
    while scalars.last == " " { removeLast() }
  }

  private mutating func append(
    _ character: Character, between before: Character, _ after: Character, at offset: Int
  ) {
    // Most of a vocabulary of thousands of words, which is read at each start.
    switch character.asciiValue {
    case let ascii? where (97...122).contains(ascii) || (48...57).contains(ascii):
      return append(Unicode.Scalar(ascii), offset)
    case let ascii? where (65...90).contains(ascii):
      return append(Unicode.Scalar(ascii + 32), offset)
    case 32?: return blank(offset)
    default: break
    }
    if let digit = character.wholeNumberValue, (0...9).contains(digit), character.isDigit {
      append(Unicode.Scalar(UInt8(48 + digit)), offset)
      return
    }
    if Self.hyphens.contains(character) {
      let isInside = before.isWordPart && after.isWordPart && !(before.isDigit && after.isDigit)
      isInside
        ? blank(offset)
        : append(sign: before.isWhitespace && after.isWhitespace ? "," : "-", offset)
      return
    }
    if Self.apostrophes.contains(character) {
      append("'", offset)
      return
    }
    if character.isWhitespace || Self.quotes.contains(character) {
      blank(offset)
      return
    }
    if let sign = Self.signs[character] {
      append(sign: sign, offset)
      return
    }
    for scalar in String(character).folded.unicodeScalars {
      if let sign = Self.signs[Character(scalar)] {
        append(sign: sign, offset)
      } else {
        append(scalar, offset)
      }
    }
  }

  private mutating func append(_ scalar: Unicode.Scalar, _ offset: Int) {
    scalars.append(scalar)
    offsets.append(offset)
  }

  private mutating func append(sign: Unicode.Scalar, _ offset: Int) {
    blank(offset)
    append(sign, offset)
    blank(offset + 1)
  }

  private mutating func blank(_ offset: Int) {
    if let last = scalars.last, last != " " { append(" ", offset) }
  }

  private mutating func removeLast() {
    scalars.removeLast()
    offsets.removeLast()
  }

  private static let hyphens: Set<Character> = ["-", "‐", "‑", "–", "—", "−"]
  private static let apostrophes: Set<Character> = ["'", "’", "‘", "ʼ", "`", "´"]
  private static let quotes: Set<Character> = ["“", "”", "„", "\"", "«", "»"]
  /// Signs that stand for themselves between words, and what is written in their place elsewhere.
  private static let signs: [Character: Unicode.Scalar] = [
    ",": ",", ";": ";", ":": ":", ".": ".", "(": "(", ")": ")", "[": "(", "]": ")", "/": "/",
    "+": "+", "%": "%", "<": "<", ">": ">", "=": "=", "≥": "≥", "≤": "≤", "⁄": "/", "∕": "/",
    "÷": "/", "٪": "%", "،": ",", "؛": ";", "、": ",", "。": ".", "‰": "‰", "&": "&",
  ]
}

extension Character {
  fileprivate var isWordPart: Bool { isLetter || isNumber }

  fileprivate var isDigit: Bool {
    unicodeScalars.count == 1 && unicodeScalars.first?.properties.numericType == .decimal
  }
}
