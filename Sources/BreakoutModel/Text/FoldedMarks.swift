/// Signs that keyboards, spreadsheets and input methods write in several forms, and the one form that
/// stands for all of them when texts are compared.
enum FoldedMarks {
  /// The usual form of an apostrophe, a hyphen, a quotation mark, a blank, a dot between names, or a wide,
  /// narrow or small form; `nil` where a sign has no other.
  static func mark(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    switch scalar.value {
    // ´ ʹ ʻ ʼ ʽ ʾ ʿ ˈ ՚ ׳ ‘ ’ ‚ ‛ ′ ‵ Ꞌ ＇ ｀
    case 0xB4, 0x2B9, 0x2BB...0x2BF, 0x2C8, 0x55A, 0x5F3, 0x2018...0x201B, 0x2032, 0x2035,
      0xA78B, 0xA78C, 0xFF07, 0xFF40:
      "'"
    // « » ʺ ״ “ ” „ ‟ ″ ＂
    case 0xAB, 0xBB, 0x2BA, 0x5F4, 0x201C...0x201F, 0x2033, 0xFF02: "\""
    // ֊ ־ ‐ ‑ ‒ – — ― ⁃ − ﹘ ﹣ －
    case 0x58A, 0x5BE, 0x2010...0x2015, 0x2043, 0x2212, 0xFE58, 0xFE63, 0xFF0D: "-"
    case 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: " "
    // • ‧ ・ ･
    case 0x2022, 0x2027, 0x30FB, 0xFF65: "·"
    // ⁄ ∕
    case 0x2044, 0x2215: "/"
    // Wide forms of ASCII, as input methods for Chinese and Japanese type them.
    case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0).map(lowercase)
    case 0xFE50...0xFE6B: smallForms[scalar]
    case 0xFF61...0xFF9F: narrowKana[Int(scalar.value - 0xFF61)]
    default: nil
    }
  }

  /// A decimal digit of any script as the one of ASCII.
  static func digit(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    guard scalar.properties.generalCategory == .decimalNumber,
      let value = scalar.properties.numericValue
    else { return nil }
    return Unicode.Scalar(0x30 + UInt8(value))
  }

  /// The letters that one sign stands for.
  static func ligature(_ scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0xDF, 0x1E9E: "ss"
    case 0xC6, 0xE6: "ae"
    case 0x152, 0x153: "oe"
    // Ligatures that are copied out of printed pages.
    case 0xFB00: "ff"
    case 0xFB01: "fi"
    case 0xFB02: "fl"
    case 0xFB03: "ffi"
    case 0xFB04: "ffl"
    case 0xFB05, 0xFB06: "st"
    case 0xFEF5...0xFEFC: "لا"
    default: nil
    }
  }

  /// The letter of which a shape stands in a printed Arabic page, told by its name.
  static func shapedArabic(
    _ scalar: Unicode.Scalar, bases: [String: Unicode.Scalar]
  ) -> Unicode.Scalar? {
    guard let name = scalar.properties.name, name.hasSuffix(" FORM") else { return nil }
    return bases[name.split(separator: " ").dropLast(2).joined(separator: " ")]
  }

  private static func lowercase(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x41...0x5A: Unicode.Scalar(scalar.value | 0x20) ?? scalar
    default: scalar
    }
  }

  private static let smallForms: [Unicode.Scalar: Unicode.Scalar] = [
    "﹐": ",", "﹒": ".", "﹔": ";", "﹕": ":", "﹖": "?", "﹗": "!", "﹙": "(", "﹚": ")", "﹛": "{",
    "﹜": "}", "﹟": "#", "﹠": "&", "﹡": "*", "﹢": "+", "﹤": "<", "﹥": ">", "﹦": "=", "﹨": "\\",
    "﹩": "$", "﹪": "%", "﹫": "@",
  ]

  /// From U+FF61 on; the voicing marks are those that combine.
  private static let narrowKana = Array(
    "。「」、·ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン\u{3099}\u{309A}"
      .unicodeScalars)
}
