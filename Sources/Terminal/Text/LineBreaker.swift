/// Finds where the lines of paragraphs end. It works on glyphs, not on `Character`s: finding the
/// borders of those takes most of the time of wrapping text that is not ASCII.
struct LineBreaker {
  /// Offsets in UTF-8 into the whole text.
  private(set) var lines: [Range<Int>] = []
  private let columns: Int

  init(columns: Int) {
    self.columns = columns
  }

  /// Adds the lines of one paragraph, which begins at an offset of the whole text.
  mutating func addParagraph(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
    var scanner = GlyphScanner(bytes)
    var lineStart = 0
    /// Columns from the beginning of the line.
    var used = 0
    /// The last place where the line may end, and the columns up to it.
    var lastBreak = (offset: 0, used: 0)
    var previous = Glyph.blank
    /// After the hyphen of a compound; not after one that begins a word or stands alone.
    var isAfterHyphen = false
    while true {
      let start = scanner.offset
      guard let glyph = scanner.next() else { break }
      if glyph.isSpace {
        used += glyph.width
        lastBreak = (scanner.offset, used)
      } else {
        if start > lineStart, glyph.mayBegin(after: previous, isAfterHyphen) {
          lastBreak = (start, used)
        }
        while used + glyph.width > columns, start > lineStart {
          let cut = lastBreak.offset > lineStart ? lastBreak : (offset: start, used: used)
          lines.append((offset + lineStart)..<(offset + cut.offset))
          lineStart = cut.offset
          used -= cut.used
          lastBreak = (lineStart, 0)
        }
        used += glyph.width
      }
      isAfterHyphen = glyph.isHyphen && !previous.isSpace && !previous.isHyphen
      previous = glyph
      // No line ends between the letters of a word that fits.
      if glyph.isLetter { used += scanner.skipLetters(columns - used) }
    }
    lines.append((offset + lineStart)..<(offset + bytes.count))
  }
}

extension Glyph {
  /// A blank at which a line may end; not the one that forbids it (U+00A0).
  fileprivate var isSpace: Bool {
    isBlank || (base == 0x3000 && mark1 == 0)
  }

  /// One of ASCII, of which no mark makes another one.
  fileprivate var isLetter: Bool { base.isLetterOfASCII && mark1 == 0 }

  fileprivate var isHyphen: Bool {
    base == 0x2D || base == 0x2010 || base == 0x2013 || base == 0x2014
  }

  /// Whether a line may begin with this glyph when the other one is before it.
  @inline(__always)
  fileprivate func mayBegin(after previous: Glyph, _ isAfterHyphen: Bool) -> Bool {
    if width == 2 || previous.width == 2 {
      return !isPunctuation(of: Self.closing) && !previous.isPunctuation(of: Self.opening)
    }
    return isAfterHyphen && !(0x30...0x39).contains(base)
  }

  /// Ideographs and syllables are none; looking them up would take most of the time.
  private func isPunctuation(of set: Set<UInt32>) -> Bool {
    (base < 0x3100 || base > 0xFE00) && set.contains(base)
  }

  private static let closing = Set(
    "、。，．！？；：）」』】》〉〕〗々ー・…—,.!?;:)]}'\"%’”".unicodeScalars.map(\.value))
  private static let opening = Set("（「『【《〈〔〖([{‘“'\"".unicodeScalars.map(\.value))
}
