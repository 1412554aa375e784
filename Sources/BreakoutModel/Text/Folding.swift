extension StringProtocol {
  /// The text as search and matching compare it: lower case, without diacritics, so that `Muller` equals
  /// `Müller` and `lodz` equals `Łódź`.
  ///
  /// The standard library offers no decomposition, so letters find their base by their Unicode names
  /// ("LATIN SMALL LETTER U WITH DIAERESIS"), and marks that follow a letter are dropped. Latin, Greek,
  /// Cyrillic and Arabic letters are folded; of other scripts the case and the marks that are not vowels.
  /// Hangul written as single jamo stays apart from Hangul written in syllables.
  public var folded: String {
    String(decoding: Folding.bytes(of: self), as: UTF8.self)
  }
}

enum Folding {
  /// The folded text as UTF-8.
  static func bytes(of text: some StringProtocol) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 4)
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if value < 0x80 {
        let isUpper = value >= 0x41 && value <= 0x5A
        bytes.append(UInt8(truncatingIfNeeded: isUpper ? value | 0x20 : value))
      } else if let letters = ligature(scalar) {
        bytes.append(contentsOf: letters.utf8)
      } else if let other = fold(scalar) {
        append(other, to: &bytes)
      }
    }
    return bytes
  }

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { bytes.append(byte) }
  }

  private static func ligature(_ scalar: Unicode.Scalar) -> String? {
    switch scalar {
    case "ß", "ẞ": "ss"
    case "æ", "Æ": "ae"
    case "œ", "Œ": "oe"
    default: nil
    }
  }

  /// One scalar folded; `nil` for a mark, which goes.
  private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    case ..<UInt32(table.count):
      table[Int(scalar.value)] == 0 ? nil : Unicode.Scalar(table[Int(scalar.value)])
    // Ideographs, kana and Hangul syllables have neither case nor marks.
    case 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0x20000...: scalar
    // Wide forms of ASCII, as input methods for Chinese and Japanese type them.
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0)?.properties.singleLowercase
    default: isMark(scalar) ? nil : scalar.properties.singleLowercase ?? scalar
    }
  }

  /// Marks that stand over or under a letter, and signs that are not seen. Vowel signs, viramas, nuktas
  /// and kana marks carry the sense of a word; their classes are below 10.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.canonicalCombiningClass.rawValue >= 10
      || scalar.properties.generalCategory == .format
  }

  /// What becomes of the scalars below U+2000; 0 for a mark. Made at the first use, in about two milliseconds.
  private static let table: [UInt16] = {
    let bases = baseLetters
    return (0..<0x2000).map { value in
      guard let scalar = Unicode.Scalar(UInt32(value)) else { return 0 }
      if isMark(scalar) || scalar == "\u{640}" { return 0 }
      let lower = scalar.properties.singleLowercase ?? scalar
      let base = special[lower] ?? bases[baseName(lower)] ?? lower
      return UInt16(truncatingIfNeeded: base.value)
    }
  }()

  /// A letter's name up to its marks; empty where it has none. Asked only of the blocks whose letters are
  /// named so, because a name takes long to find.
  private static func baseName(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0xC0...0x24F, 0x370...0x4FF, 0x620...0x6FF, 0x1E00...0x1FFF: break
    default: return ""
    }
    guard let name = scalar.properties.name else { return "" }
    let words = name.utf8.split(separator: 0x20)
    guard let with = words.firstIndex(where: { $0.elementsEqual("WITH".utf8) }), with > 0 else {
      return ""
    }
    return String(name[..<words[with - 1].endIndex])
  }

  private static var baseLetters: [String: Unicode.Scalar] {
    var letters: [String: Unicode.Scalar] = [:]
    let blocks: [ClosedRange<UInt32>] = [
      0x61...0x7A, 0x3B1...0x3C9, 0x430...0x45F, 0x621...0x64A,
    ]
    for scalar in blocks.joined().compactMap(Unicode.Scalar.init) {
      if let name = scalar.properties.name { letters[name] = scalar }
    }
    return letters
  }

  /// Letters whose names hide what they are made of.
  private static let special: [Unicode.Scalar: Unicode.Scalar] = [
    "ı": "i", "ς": "σ", "й": "и", "ё": "е", "ї": "і", "ѓ": "г", "ќ": "к", "ў": "у",
  ]
}

extension Unicode.Scalar.Properties {
  /// The first scalar of the lower case; `İ` becomes an `i`, without the dot above it.
  fileprivate var singleLowercase: Unicode.Scalar? { lowercaseMapping.unicodeScalars.first }
}
