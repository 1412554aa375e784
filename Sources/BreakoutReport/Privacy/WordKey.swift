/// A number for a word, the same for the same letters: the FNV-1a hash of its UTF-8. Two words that share
/// one, which takes a thousand million million of them, would at worst give a hit too many.
struct WordKey {
  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  init() {}

  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { add(byte) }
  }

  init(_ scalars: some Sequence<Unicode.Scalar>) {
    for scalar in scalars {
      for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { add(byte) }
    }
  }

  mutating func add(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}

/// Values by the keys of words. Of nearly every other key it tells without a look-up that there is none,
/// because every word of a session is asked for.
struct WordTable<Value: Sendable>: Sendable {
  private var values: [UInt64: Value] = [:]
  /// Whether there is a key with this rest of the division by the number of places.
  private var isTaken = [Bool](repeating: false, count: Int(places))

  subscript(key: UInt64) -> Value? {
    get { isTaken[place(of: key)] ? values[key] : nil }
    set {
      isTaken[place(of: key)] = true
      values[key] = newValue
    }
  }

  private func place(of key: UInt64) -> Int { Int(key % Self.places) }

  private static var places: UInt64 { 4096 }
}

/// The scripts in which a name changes its form within a sentence.
enum WordScript {
  /// Names are declined: `Иванова`, `Ивановой`.
  case cyrillic
  /// "and", "to", "in" are written in one word with the name.
  case semitic
  case other

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x400...0x52F: self = .cyrillic
    case 0x590...0x6FF, 0x750...0x77F, 0x8A0...0x8FF: self = .semitic
    default: self = .other
    }
  }
}

extension Unicode.Scalar {
  /// Whether its script puts no spaces between words, or writes particles behind a name without one:
  /// Chinese, Japanese, Korean, Thai, Lao, Burmese, Khmer.
  var isSignOfItsOwn: Bool {
    switch value {
    case 0x0E01...0x0E30, 0x0E32...0x0E33, 0x0E40...0x0E46, 0x0E81...0x0EB0, 0x0EC0...0x0EC6,
      0x1000...0x102A, 0x1780...0x17B3, 0x3005...0x3007, 0x3041...0x3096, 0x30A1...0x30FE,
      0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      true
    default: false
    }
  }

  /// Whether it is part of a word: a letter, a digit, a mark on one, or a sign that is not seen.
  var isInWord: Bool {
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark,
      .format:
      true
    default: false
    }
  }

  /// The letters that Arabic and Hebrew write before a word for "and", "so", "in", "to", "like", "from",
  /// "the", "that".
  var isParticle: Bool { "وفبلكובלמהשכ".unicodeScalars.contains(self) }
}

extension [Unicode.Scalar] {
  /// Without up to two vowels and soft signs at the end, which a declined name exchanges.
  var withoutEnding: ArraySlice<Unicode.Scalar> {
    let endings = "аеиоуыьэюяіє".unicodeScalars
    var stem = self[...]
    while stem.count > 3, count - stem.count < 2, let last = stem.last, endings.contains(last) {
      stem.removeLast()
    }
    return stem
  }
}

extension UInt8 {
  var isCapital: Bool { self >= 0x41 && self <= 0x5A }
  var isDigit: Bool { self >= 0x30 && self <= 0x39 }
  var isWordLetter: Bool { isCapital || isDigit || (self >= 0x61 && self <= 0x7A) }
  var lowercased: UInt8 { isCapital ? self | 0x20 : self }
}
