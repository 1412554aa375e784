import BreakoutModel

/// A word of a text as names are compared with it: a number for its folded letters, so that no string is
/// made of most words.
///
/// Scripts that put no spaces between words give every sign as a word of its own, so that a name is found
/// inside of a sentence.
struct TextWord {
  let key: UInt64
  /// The keys it has without an ending or a particle that its script writes in one word with it.
  private(set) var variants: [UInt64] = []
  /// In bytes of UTF-8.
  let range: Range<Int>
  let letters: Int
  let isCapital: Bool
  let isAllCapitals: Bool
  /// Whether it is one capital letter with a full stop behind it.
  let isInitial: Bool
  /// Whether it is a sign of a script without spaces.
  let isWhole: Bool
  /// The key of its first letter, in scripts that have capitals.
  let initial: UInt64?

  func matches(_ key: UInt64) -> Bool { self.key == key || variants.contains(key) }

  /// - Parameter isName: whether the text is a name to look for: its words then lose the endings that the
  ///   words of a text may have.
  static func words(of text: String, isName: Bool = false) -> [TextWord] {
    reading(text, isName: isName) { reader in
      var words: [TextWord] = []
      while let word = reader.next() { words.append(word) }
      return words
    }
  }

  /// Reads a text word by word; the reader must not be kept.
  static func reading<Answer>(
    _ text: String, isName: Bool = false, _ read: (inout Reader) -> Answer
  ) -> Answer {
    var text = text
    return text.withUTF8 { bytes in
      var reader = Reader(bytes: bytes, isName: isName)
      return read(&reader)
    }
  }

  /// Gives the words of a text one after the other. A copy can look ahead.
  struct Reader {
    fileprivate let bytes: UnsafeBufferPointer<UInt8>
    fileprivate let isName: Bool
    private var place = 0

    fileprivate init(bytes: UnsafeBufferPointer<UInt8>, isName: Bool) {
      self.bytes = bytes
      self.isName = isName
    }

    mutating func next() -> TextWord? {
      while place < bytes.count {
        if let word = TextWord.word(in: bytes, at: &place, isName: isName) { return word }
      }
      return nil
    }

    /// Whether the text has a byte with which `@` or `＠` begins.
    var mayHoldAddress: Bool { bytes.contains { $0 == 0x40 || $0 == 0xEF } }

    /// Goes on behind a word that a copy has read.
    mutating func skip(to end: Int) { place = end }

    func text(_ range: Range<Int>) -> String {
      String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }
  }

  static func key(_ text: String) -> UInt64 { WordKey(text.folded.utf8).value }

  /// One for several in a row.
  static func key(_ keys: [UInt64]) -> UInt64 {
    var hasher = WordKey()
    for key in keys {
      for shift in stride(from: 0, to: 64, by: 8) {
        hasher.add(UInt8(truncatingIfNeeded: key >> shift))
      }
    }
    return hasher.value
  }

  /// The word that begins at `place`, which moves behind it; `nil` for a sign between words.
  private static func word(
    in bytes: UnsafeBufferPointer<UInt8>, at place: inout Int, isName: Bool
  ) -> TextWord? {
    let start = place
    var key = WordKey()
    var isASCII = true
    while place < bytes.count {
      let byte = bytes[place]
      if byte < 0x80 {
        guard byte.isWordLetter else { break }
        key.add(byte.lowercased)
        place += 1
        continue
      }
      let (scalar, length) = Self.scalar(in: bytes, at: place)
      if scalar.isSignOfItsOwn {
        guard place == start else { break }
        place += length
        return TextWord(sign: scalar, start..<place)
      }
      guard scalar.isInWord else { break }
      isASCII = false
      place += length
    }
    guard place > start else {
      place += bytes[start] < 0x80 ? 1 : Self.scalar(in: bytes, at: start).length
      return nil
    }
    let hasStop = place < bytes.count && bytes[place] == UInt8(ascii: ".")
    let range = start..<place
    if isASCII { return TextWord(ascii: bytes, range, key, hasStop: hasStop, isName: isName) }
    let word = String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    return TextWord(word, range, hasStop: hasStop, isName: isName)
  }

  private static func scalar(
    in bytes: UnsafeBufferPointer<UInt8>, at place: Int
  ) -> (Unicode.Scalar, length: Int) {
    // The text is a Swift string: what begins here is whole.
    let lead = bytes[place]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    var value = UInt32(lead) & (0x7F >> UInt32(length))
    for next in place + 1..<place + length { value = value << 6 | UInt32(bytes[next] & 0x3F) }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }
}

extension TextWord {
  private init(sign: Unicode.Scalar, _ range: Range<Int>) {
    key = Self.key(String(sign))
    self.range = range
    letters = 1
    isCapital = false
    isAllCapitals = false
    isInitial = false
    isWhole = true
    initial = nil
  }

  private init(
    ascii bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, _ key: WordKey, hasStop: Bool,
    isName: Bool
  ) {
    let first = bytes[range.lowerBound]
    self.key = key.value
    self.range = range
    letters = range.count
    isCapital = first.isCapital
    // Of names alone the rest is asked.
    isAllCapitals = isName && bytes[range].allSatisfy(\.isCapital)
    isInitial = range.count == 1 && first.isCapital && hasStop
    isWhole = false
    initial =
      isName && !first.isDigit ? WordKey(CollectionOfOne(first.lowercased)).value : nil
  }

  private init?(_ word: String, _ range: Range<Int>, hasStop: Bool, isName: Bool) {
    let folded = Array(word.folded.unicodeScalars)
    guard let first = folded.first else { return nil }
    let script = WordScript(first)
    let stem = isName && script == .cyrillic ? folded.withoutEnding : folded[...]
    key = WordKey(stem).value
    self.range = range
    letters = folded.count
    // Asked of names alone, because the properties of letters take long to find.
    let isCased = isName && first.properties.isCased
    isCapital = word.unicodeScalars.first?.properties.isUppercase ?? false
    isAllCapitals =
      isCased && word.unicodeScalars.allSatisfy { !$0.properties.isLowercase }
    isInitial = folded.count == 1 && isCapital && hasStop
    isWhole = false
    initial = isCased ? WordKey(CollectionOfOne(first)).value : nil
    guard !isName else { return }
    switch script {
    case .cyrillic:
      variants = (1...3).filter { folded.count - $0 >= 3 }
        .map { WordKey(folded.dropLast($0)).value }
    case .semitic where folded.count > 3 && first.isParticle:
      variants = [WordKey(folded.dropFirst()).value]
    case .semitic, .other: break
    }
  }
}
