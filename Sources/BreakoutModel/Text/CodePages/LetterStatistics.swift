/// How much the letters of a text look like those of a language that is written in a code page: each character
/// beyond ASCII counts between -1 and 1.
struct LetterStatistics {
  private var sum = 0.0
  private var count = 0
  private let page: CodePage

  /// `nil` where the bytes are not in this code page.
  init?(_ page: CodePage, _ bytes: ArraySlice<UInt8>) {
    self.page = page
    var last: Unicode.Scalar = " "
    var characters = CodePage.CharacterSequence(page, bytes)
    var faults = 0
    while let scalar = characters.next() {
      if scalar == CodePage.nothing {
        // A sample may end within a character.
        faults += 1
        if faults > 1 { return nil }
        continue
      }
      if scalar.value >= 0x80 {
        sum += weight(of: scalar, after: last)
        count += 1
      } else if last.value >= 0x80, isLetter(last), Self.isLatin(scalar), page != .windows1252 {
        // Scripts do not meet within a word.
        sum -= page == .gb18030 || page == .big5 ? 0.3 : 1
      }
      last = scalar
    }
    guard count > 0 else { return nil }
  }

  var score: Double { sum / Double(count) }

  private func weight(of scalar: Unicode.Scalar, after last: Unicode.Scalar) -> Double {
    if Self.marks.contains(scalar) { return 0.7 }
    switch page {
    case .windows1252: return western(scalar, after: last)
    case .windows1251, .koi8R: return cyrillic(scalar, after: last)
    case .windows1256: return arabic(scalar, after: last)
    default: return chinese(scalar)
    }
  }

  private func western(_ scalar: Unicode.Scalar, after last: Unicode.Scalar) -> Double {
    guard scalar.properties.isAlphabetic else { return -1 }
    // Two in a row are rare, and a capital stands at the beginning of a word or among capitals.
    if last.value >= 0x80, last.properties.isAlphabetic { return -0.7 }
    if scalar.properties.isUppercase, last.properties.isLowercase { return -1 }
    return Self.westernLetters.contains(scalar) ? 1 : 0.2
  }

  private func cyrillic(_ scalar: Unicode.Scalar, after last: Unicode.Scalar) -> Double {
    guard (0x400..<0x460).contains(scalar.value) else { return -1 }
    if Self.isLatin(last) { return -1 }
    if scalar.properties.isUppercase, last.properties.isLowercase { return -1.5 }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    if Self.frequentCyrillic.contains(lower) { return 1 }
    return (0x430..<0x450).contains(lower.value) || lower == "ё" ? 0.6 : -0.3
  }

  private func arabic(_ scalar: Unicode.Scalar, after last: Unicode.Scalar) -> Double {
    guard (0x600..<0x700).contains(scalar.value) else { return -1 }
    if Self.isLatin(last) { return -1 }
    if Self.frequentArabic.contains(scalar) { return 1 }
    return (0x620..<0x653).contains(scalar.value) ? 0.4 : -0.3
  }

  private func chinese(_ scalar: Unicode.Scalar) -> Double {
    if Self.frequentChinese.contains(scalar) { return 1.6 }
    if Self.chineseMarks.contains(scalar) { return 1 }
    guard scalar.isIdeograph else { return -1 }
    return Self.usualChinese(scalar, in: page) ? 0.45 : -0.6
  }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.isAlphabetic }

  private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x80 && scalar.properties.isAlphabetic
  }

  /// Both code pages have the usual characters in rows of their own.
  private static func usualChinese(_ scalar: Unicode.Scalar, in page: CodePage) -> Bool {
    (page == .gb18030 ? usualSimplified : usualTraditional).contains(scalar)
  }

  private static let usualSimplified = PairTable.of(.gb18030)?.characters(of: 0xB0...0xD7) ?? []
  private static let usualTraditional = PairTable.of(.big5)?.characters(of: 0xA4...0xC6) ?? []

  private static let marks = Set("’‘“”–—…«»•°§€№·\u{A0}ـ،؟؛".unicodeScalars)
  private static let westernLetters = Set(
    "éèêëàâäáçîïíôöóûüùúñœæßøåãõìòÉÈÊÀÂÄÁÇÎÍÔÖÓÛÜÚÑŒØÅ¿¡º".unicodeScalars)
  private static let frequentCyrillic = Set("оеаинтсрвлкмдпуяыь".unicodeScalars)
  private static let frequentArabic = Set("اليمنوتربدعكةسفهقحأ".unicodeScalars)
  private static let chineseMarks = Set("，。、：；？！“”（）《》「」『』　".unicodeScalars)
  private static let frequentChinese = Set(
    """
    的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经
    十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形
    相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展
    五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战
    這個為來時們對會發動說產種後學經進電裡現實體機當點從業還應開樣與關線內數變條沒結問無們題員總設長頭資邊級圖統組見計別論運農幾區強
    議討論參與國際組織團圓桌席會議
    """.unicodeScalars.filter { $0 != "\n" })
}

extension Unicode.Scalar {
  fileprivate var isIdeograph: Bool { (0x4E00..<0xA000).contains(value) }
}
