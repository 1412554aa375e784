/// Splits UTF-8 text into the glyphs that cells draw, from left to right.
///
/// A glyph is one spacing scalar with the marks that follow it. It is neither a scalar nor a
/// `Character`: the letters of a Hindi conjunct are one `Character`, and each needs its own cell,
/// or the reader would miss letters; an emoji that is joined to others or has a skin colour is
/// drawn as its first one, because terminals disagree about the columns of the whole.
struct GlyphScanner {
  /// How many blanks a tab becomes, wherever it stands.
  static let tabColumns = 4

  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where the next glyph begins, in bytes.
  private(set) var offset = 0
  private var blanksOfTab = 0
  /// The kind of the scalar at `offset`, when it was found while looking for what is joined to the
  /// one before.
  private var kindAhead: ScalarKind?

  /// The bytes are valid UTF-8, as those of a `String` always are.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  mutating func next() -> Glyph? {
    if blanksOfTab > 0 {
      blanksOfTab -= 1
      return .blank
    }
    if let glyph = plainGlyph() { return glyph }
    while offset < bytes.count {
      let (value, length) = scalar(at: offset)
      let kind = kindAhead ?? ScalarKind(value)
      kindAhead = nil
      offset += length
      switch kind {
      case .spacing(let width):
        // Nothing of ASCII joins a character.
        guard offset < bytes.count, bytes[offset] >= 0x80 else {
          return Glyph(base: value, width: width)
        }
        return extended(Glyph(base: value, width: width), base: value)
      case .mark:
        var glyph = Glyph.markCarrier
        glyph.add(mark: value)
        return extended(glyph, base: value)
      case .tab:
        blanksOfTab = Self.tabColumns - 1
        return .blank
      case .control:
        return .substitute
      case .joiner, .ignorable:
        continue
      }
    }
    return nil
  }

  /// Steps over so many letters of ASCII at most, a column each, and returns over how many.
  mutating func skipLetters(_ most: Int) -> Int {
    guard kindAhead == nil, blanksOfTab == 0 else { return 0 }
    let start = offset
    while offset < bytes.count, offset - start < most, bytes[offset].isLetterOfASCII,
      offset + 1 == bytes.count || bytes[offset + 1] < 0x80
    { offset += 1 }
    return offset - start
  }

  /// A character of ASCII that nothing joins, which most are.
  private mutating func plainGlyph() -> Glyph? {
    guard kindAhead == nil, offset < bytes.count, (0x20...0x7E).contains(bytes[offset]),
      offset + 1 == bytes.count || bytes[offset + 1] < 0x80
    else { return nil }
    defer { offset += 1 }
    return Glyph(base: UInt32(bytes[offset]), width: 1)
  }

  /// Takes what follows the base and is drawn with it.
  private mutating func extended(_ glyph: Glyph, base: UInt32) -> Glyph {
    var glyph = glyph
    var joined = false
    while offset < bytes.count, bytes[offset] >= 0x80 {
      let (value, length) = scalar(at: offset)
      let kind = ScalarKind(value)
      switch kind {
      case .mark:
        glyph.add(mark: value)
      case .joiner:
        joined = true
      case .ignorable:
        break
      case .spacing:
        guard joined || isSkinColour(value), isEmoji(base), isEmoji(value) else {
          kindAhead = kind
          return glyph
        }
        joined = false
      case .tab, .control:
        kindAhead = kind
        return glyph
      }
      offset += length
    }
    return glyph
  }

  private func isSkinColour(_ value: UInt32) -> Bool {
    (0x1F3FB...0x1F3FF).contains(value)
  }

  private func isEmoji(_ value: UInt32) -> Bool {
    value > 0x7F && Unicode.Scalar(value)?.properties.isEmoji == true
  }

  private func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    let first = UInt32(bytes[offset])
    if first < 0x80 { return (first, 1) }
    if first < 0xE0 { return ((first & 0x1F) << 6 | continuation(offset + 1), 2) }
    if first < 0xF0 {
      let high = (first & 0x0F) << 12 | continuation(offset + 1) << 6
      return (high | continuation(offset + 2), 3)
    }
    let high = (first & 0x07) << 18 | continuation(offset + 1) << 12
    return (high | continuation(offset + 2) << 6 | continuation(offset + 3), 4)
  }

  private func continuation(_ offset: Int) -> UInt32 {
    UInt32(bytes[offset] & 0x3F)
  }
}

extension UnsignedInteger {
  /// Whether it is the code of a letter from A to Z, small or not.
  var isLetterOfASCII: Bool { (0x61...0x7A).contains(self | 0x20) }
}
