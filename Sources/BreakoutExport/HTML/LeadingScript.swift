import BreakoutWords

/// The script in which a text begins, as far as a document has to tell it apart.
///
/// The first letter decides, as it does for the direction of a paragraph in Unicode's rules. Its language
/// is not known: Arabic letters may be Persian, Chinese ones Japanese. So the tag names the script alone.
enum LeadingScript: Equatable {
  case latin, arabic, hebrew, otherRightToLeft, cyrillic, greek, han, kana, hangul, devanagari
  case other

  /// - Parameter none: what stands for a text without a letter.
  init(of text: String, else none: LeadingScript = .latin) {
    for scalar in text.unicodeScalars {
      // Letters from `A` on, which most texts begin with.
      if scalar.value < 0x80 {
        if scalar.properties.isAlphabetic {
          self = .latin
          return
        }
      } else if scalar.properties.isAlphabetic {
        self.init(scalar)
        return
      }
    }
    self = none
  }

  private init(_ letter: Unicode.Scalar) {
    switch letter.value {
    case 0x80..<0x370, 0x1E00..<0x1F00, 0x2C60..<0x2C80, 0xA720..<0xA800, 0xFB00..<0xFB07,
      0xFF21..<0xFF5B:
      self = .latin
    case 0x370..<0x400, 0x1F00..<0x2000: self = .greek
    case 0x400..<0x530, 0x1C80..<0x1C90, 0x2DE0..<0x2E00, 0xA640..<0xA6A0: self = .cyrillic
    case 0x590..<0x600, 0xFB1D..<0xFB50: self = .hebrew
    case 0x600..<0x700, 0x750..<0x780, 0x860..<0x900, 0xFB50..<0xFE00, 0xFE70..<0xFF00:
      self = .arabic
    case 0x700..<0x750, 0x780..<0x860, 0x10800..<0x11000, 0x1E800..<0x1F000:
      self = .otherRightToLeft
    case 0x900..<0x980: self = .devanagari
    case 0x1100..<0x1200, 0xAC00..<0xD7B0: self = .hangul
    case 0x3040..<0x3100: self = .kana
    case 0x3400..<0x4DC0, 0x4E00..<0xA000, 0xF900..<0xFB00, 0x20000..<0x32000: self = .han
    default: self = .other
    }
  }

  var isRightToLeft: Bool {
    switch self {
    case .arabic, .hebrew, .otherRightToLeft: true
    case .latin, .cyrillic, .greek, .han, .kana, .hangul, .devanagari, .other: false
    }
  }

  /// A language tag (BCP 47) of no language in this script, for a document whose own words are in another.
  var languageTag: String {
    switch self {
    case .latin: "und-Latn"
    case .arabic: "und-Arab"
    case .hebrew: "und-Hebr"
    case .cyrillic: "und-Cyrl"
    case .greek: "und-Grek"
    case .han: "und-Hani"
    case .kana: "ja"
    case .hangul: "ko"
    case .devanagari: "und-Deva"
    case .otherRightToLeft, .other: "und"
    }
  }
}

extension Language {
  /// Whether a text in a document of this language begins from the right.
  func isRightToLeft(_ text: String) -> Bool {
    LeadingScript(of: text, else: isRightToLeft ? .arabic : .latin).isRightToLeft
  }
}
