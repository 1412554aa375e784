extension StringProtocol {
  /// The text as search and matching compare it: lower case, without diacritics, so that `Muller` equals
  /// `Müller` and `lodz` equals `Łódź`, and with one form of every mark and sign (`FoldedMarks`), so that
  /// `O’Shea` equals `O'Shea`. Runs of blanks of every kind are one blank.
  ///
  /// All names, options, organisations, groups and searches are compared by this and by nothing else; what
  /// is shown is the spelling that came first.
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
        append(ascii: UInt8(truncatingIfNeeded: value), to: &bytes)
      } else if let letters = FoldedMarks.ligature(scalar) {
        bytes.append(contentsOf: letters.utf8)
      } else if let other = fold(scalar) {
        if other.isASCII {
          append(ascii: UInt8(truncatingIfNeeded: other.value), to: &bytes)
        } else {
          for byte in UTF8.encode(other) ?? UTF8.encodedReplacementCharacter { bytes.append(byte) }
        }
      }
    }
    return bytes
  }

  private static func append(ascii byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case 0x41...0x5A: bytes.append(byte | 0x20)
    case 0x20, 0x09...0x0D: if bytes.last != 0x20 { bytes.append(0x20) }
    // Typewriters and old keyboards have these for apostrophes.
    case UInt8(ascii: "`"): bytes.append(UInt8(ascii: "'"))
    default: bytes.append(byte)
    }
  }

  /// One scalar folded; `nil` for a mark, which goes.
  private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    let value = Int(scalar.value)
    if value < tabled {
      let folded = value < latin.count ? latin[value] : others[value - latin.count]
      return folded == 0 ? nil : Unicode.Scalar(folded)
    }
    if let mark = FoldedMarks.mark(scalar) { return mark }
    switch scalar.value {
    // Ideographs, kana and Hangul syllables have neither case nor marks.
    case 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0x20000...0xE0000: return scalar
    case 0xFB50...0xFDFF, 0xFE70...0xFEFC:
      return FoldedMarks.shapedArabic(scalar, bases: arabicLetters)
        .flatMap(fold) ?? scalar
    default: break
    }
    if isMark(scalar) { return nil }
    return FoldedMarks.digit(scalar) ?? scalar.properties.singleLowercase ?? scalar
  }

  /// Marks that stand over or under a letter, and signs that are not seen. Vowel signs, viramas, nuktas
  /// and kana marks carry the sense of a word; their classes are below 10.
  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.canonicalCombiningClass.rawValue >= 10
      || scalar.properties.generalCategory == .format || scalar.properties.isVariationSelector
  }

  /// Below it what becomes of a scalar is looked up.
  private static let tabled = 0x2000

  /// The letters that the first screen may need; the others take two milliseconds to make at their first use.
  private static let latin = table(of: 0..<0x250, bases: letters(in: [0x61...0x7A]))

  private static let others = table(
    of: 0x250..<tabled,
    bases: letters(in: [0x61...0x7A, 0x3B1...0x3C9, 0x430...0x45F, 0x621...0x64A]))

  /// What becomes of scalars; 0 for a mark.
  private static func table(of values: Range<Int>, bases: [String: Unicode.Scalar]) -> [UInt16] {
    values.map { value in
      guard let scalar = Unicode.Scalar(UInt32(value)) else { return 0 }
      if let mark = FoldedMarks.mark(scalar) { return UInt16(truncatingIfNeeded: mark.value) }
      if isMark(scalar) || scalar == "\u{640}" { return 0 }
      let lower = scalar.properties.singleLowercase ?? scalar
      let base =
        special[lower] ?? FoldedMarks.digit(lower) ?? bases[baseName(lower)] ?? lower
      return UInt16(truncatingIfNeeded: base.value)
    }
  }

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

  private static let arabicLetters = letters(in: [0x621...0x6D3])

  private static func letters(in blocks: [ClosedRange<UInt32>]) -> [String: Unicode.Scalar] {
    var letters: [String: Unicode.Scalar] = [:]
    for scalar in blocks.joined().compactMap(Unicode.Scalar.init) {
      if let name = scalar.properties.name { letters[name] = scalar }
    }
    return letters
  }

  /// Letters whose names hide what they are made of, and the Arabic letters that keyboards for Persian,
  /// Urdu and Egypt have in place of ي, ك, ه and ا.
  private static let special: [Unicode.Scalar: Unicode.Scalar] = [
    "ı": "i", "ς": "σ", "й": "и", "ё": "е", "ї": "і", "ѓ": "г", "ќ": "к", "ў": "у",
    "ی": "ي", "ى": "ي", "ې": "ي", "ے": "ي", "ک": "ك", "ڪ": "ك", "ہ": "ه", "ە": "ه", "ٱ": "ا",
  ]
}

extension Unicode.Scalar.Properties {
  /// The first scalar of the lower case; `İ` becomes an `i`, without the dot above it.
  fileprivate var singleLowercase: Unicode.Scalar? { lowercaseMapping.unicodeScalars.first }
}
