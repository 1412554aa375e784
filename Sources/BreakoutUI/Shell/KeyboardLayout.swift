import BreakoutWords
import Terminal

/// Keyboards that type other letters than the single keys are named by. Where a letter stands at the same
/// place of the board in every layout of its script, it means the key there; else people are told.
enum KeyboardLayout: CaseIterable, Sendable {
  case cyrillic, greek, hebrew, arabic, korean

  private var name: String {
    switch self {
    case .cyrillic: words.shell.cyrillic
    case .greek: words.shell.greek
    case .hebrew: words.shell.hebrew
    case .arabic: words.shell.arabic
    case .korean: words.shell.korean
    }
  }

  /// The key on a Latin board that is at the place of a letter, or of which it is the full-width form or
  /// the digit in another script; `nil` for a key that has none.
  static func latin(_ key: Key) -> Key? {
    guard let character = key.typedCharacter, !character.isASCII else { return nil }
    return sameKey(key) ?? places[character].map { Key(.character($0)) }
  }

  /// The Latin key of which this is the full-width form, or the digit in another script: what it types means
  /// the same.
  static func sameKey(_ key: Key) -> Key? {
    guard let character = key.typedCharacter, !character.isASCII else { return nil }
    if let digit = character.wholeNumberValue, (0...9).contains(digit) {
      return Key(.character(Character("\(digit)")))
    }
    return halfWidth(character).map { Key(.character($0)) }
  }

  /// What to say where a letter of another script is no key; `nil` for keys of a Latin board.
  ///
  /// - Parameter orTyping: whether Tab would let it be typed.
  static func explanation(of key: Key, orTyping: Bool = false) -> String? {
    guard let character = key.typedCharacter, let scalar = character.unicodeScalars.first,
      scalar.value > 0x36F,
      character.isLetter || scalar.properties.generalCategory == .nonspacingMark
    else { return nil }
    let layout = allCases.first { $0.blocks.contains { $0.contains(scalar.value) } }
    guard let name = layout?.name else {
      return orTyping ? words.shell.noKeyOrType(character) : words.shell.noKey(character)
    }
    return orTyping ? words.shell.layoutOrType(name) : words.shell.layout(name)
  }

  /// The half-width form of U+FF01 to U+FF5E, as input methods of Chinese and Japanese type them.
  private static func halfWidth(_ character: Character) -> Character? {
    guard let value = character.unicodeScalars.first?.value else { return nil }
    if value == 0x3000 { return " " }
    guard (0xFF01...0xFF5E).contains(value) else { return nil }
    return Unicode.Scalar(value - 0xFEE0).map(Character.init)
  }

  private var blocks: [ClosedRange<UInt32>] {
    switch self {
    case .cyrillic: [0x400...0x52F]
    case .greek: [0x370...0x3FF, 0x1F00...0x1FFF]
    case .hebrew: [0x590...0x5FF]
    case .arabic: [0x600...0x6FF, 0x750...0x77F]
    case .korean: [0x1100...0x11FF, 0x3130...0x318F, 0xAC00...0xD7A3]
    }
  }

  /// The rows of the layouts of a script, as what they type and the Latin keys at the same places.
  private var rows: [(letters: String, keys: String)] {
    switch self {
    case .cyrillic:
      // Russian, and Ukrainian and Belarusian where they have letters of their own.
      [
        ("йцукенгшщзхъ", "qwertyuiop[]"), ("фывапролджэ", "asdfghjkl;'"),
        ("ячсмитьбю", "zxcvbnm,."),
        ("ЙЦУКЕНГШЩЗХЪ", "QWERTYUIOP{}"), ("ФЫВАПРОЛДЖЭ", "ASDFGHJKL:\""),
        ("ЯЧСМИТЬБЮ", "ZXCVBNM<>"),
        ("їєў", "]'o"), ("ЇЄЎ", "}\"O"), ("ёЁ", "`~"),
        // At two places of the board: Ukrainian has it at S, Belarusian at B.
        ("іі", "sb"), ("ІІ", "SB"),
      ]
    case .greek:
      [
        ("ςερτυθιοπ", "wertyuiop"), ("ασδφγηξκλ", "asdfghjkl"), ("ζχψωβνμ", "zxcvbnm"),
        ("ΕΡΤΥΘΙΟΠ", "ERTYUIOP"), ("ΑΣΔΦΓΗΞΚΛ", "ASDFGHJKL"), ("ΖΧΨΩΒΝΜ", "ZXCVBNM"),
      ]
    case .hebrew:
      [("קראטוןםפ", "ertyuiop"), ("שדגכעיחלךף", "asdfghjkl;"), ("זסבהנמצתץ", "zxcvbnm,.")]
    case .arabic:
      // Arabic, and Persian, which has some letters elsewhere.
      [
        ("ضصثقفغعهخحجد", "qwertyuiop[]"), ("شسيبلاتنمكط", "asdfghjkl;'"),
        ("ئءؤرىةوزظ", "zxcvnm,./"),
        ("ضصثقفغعهخحجچ", "qwertyuiop[]"), ("شسیبلاتنمکگ", "asdfghjkl;'"), ("ظطزرذدپو", "zxcvbnm,"),
        ("ذ", "`"), ("ئ", "m"),
      ]
    case .korean:
      [("ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ", "qwertyuiop"), ("ㅁㄴㅇㄹㅎㅗㅓㅏㅣ", "asdfghjkl"), ("ㅋㅌㅊㅍㅠㅜㅡ", "zxcvbnm")]
    }
  }

  /// Letters with the one place that they have.
  private static let places: [Character: Character] = {
    var found: [Character: Set<Character>] = [:]
    for (letters, keys) in allCases.flatMap(\.rows) {
      for (letter, key) in zip(letters, keys) { found[letter, default: []].insert(key) }
    }
    return found.compactMapValues { $0.count == 1 ? $0.first : nil }
  }()
}
