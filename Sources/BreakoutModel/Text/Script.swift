/// The script in which most letters of a text are written.
public enum Script: String, Sendable {
  case latin, greek, cyrillic, hebrew, arabic, devanagari, thai, hangul, kana, han
  /// Any other one from right to left, e.g. Syriac.
  case otherRightToLeft
  /// Any other one.
  case other

  /// Whether blanks stand between its words.
  var hasSpaces: Bool { ![.han, .kana, .thai].contains(self) }

  /// Whether its lines run from right to left.
  public var isRightToLeft: Bool { [.arabic, .hebrew, .otherRightToLeft].contains(self) }

  /// The script of most letters; `nil` where there is no letter.
  public init?(of text: some StringProtocol) {
    var counts: [Script: Int] = [:]
    var ascii = 0
    for scalar in text.unicodeScalars {
      // Most letters of most texts; asking for properties takes time.
      if scalar.isASCII {
        if (0x61...0x7A).contains(scalar.value | 0x20) { ascii += 1 }
      } else if scalar.properties.isAlphabetic {
        counts[Script(letter: scalar), default: 0] += 1
      }
    }
    if ascii > 0 { counts[.latin, default: 0] += ascii }
    // Kana mark a text as Japanese, however many Chinese characters it has.
    if counts[.kana] != nil { counts[.kana, default: 0] += counts.removeValue(forKey: .han) ?? 0 }
    guard let most = counts.max(by: { ($0.value, $1.key.rawValue) < ($1.value, $0.key.rawValue) })
    else { return nil }
    self = most.key
  }

  /// - Parameter letter: a letter, or what stands on one.
  public init(letter: Unicode.Scalar) {
    switch letter.value {
    case 0x41...0x36F, 0x1E00...0x1EFF, 0x2C60...0x2C7F, 0xA720...0xA7FF, 0xFB00...0xFB06,
      0xFF21...0xFF5A:
      self = .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
    case 0x400...0x52F, 0x1C80...0x1C8F, 0x2DE0...0x2DFF, 0xA640...0xA69F: self = .cyrillic
    case 0x590...0x5FF, 0xFB1D...0xFB4F: self = .hebrew
    case 0x700...0x74F, 0x780...0x85F, 0x10800...0x10FFF, 0x1E800...0x1EFFF:
      self = .otherRightToLeft
    case 0x600...0x77F, 0x860...0x8FF, 0xFB50...0xFDFF, 0xFE70...0xFEFF: self = .arabic
    case 0x900...0x97F: self = .devanagari
    case 0xE00...0xE7F: self = .thai
    case 0x1100...0x11FF, 0xAC00...0xD7A3: self = .hangul
    case 0x3041...0x30FF: self = .kana
    case 0x2E80...0x2FDF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: self = .han
    default: self = .other
    }
  }
}
