import BreakoutModel
import Testing

/// Code pages from before UTF-8, and how a text gives away in which of them it is.
@Suite struct CodePageTests {
  @Test(
    arguments: [
      (.windows1250, [0x8C, 0xB9, 0xE6], "Śąć"), (.windows1251, [0xCF, 0xEE, 0xE2, 0xB8], "Повё"),
      (.windows1252, [0x80, 0x93, 0xE9], "€“é"), (.windows1253, [0xC1, 0xE8], "Αθ"),
      (.windows1254, [0xD0, 0xFE], "Ğş"), (.windows1255, [0xF9, 0xEC], "של"),
      (.windows1256, [0xDD, 0xED], "في"), (.windows1257, [0xE0, 0xFE], "ąž"),
      (.koi8R, [0xF0, 0xCF, 0xA3], "Поё"), (.macRoman, [0x8E, 0xD2], "é“"),
      (.gb18030, [0xBB, 0xE1, 0xD2, 0xE9, 0x41], "会议A"),
      (.gb18030, [0x81, 0x30, 0x81, 0x30], "\u{80}"),
      (.gb18030, [0x84, 0x31, 0xA4, 0x39], "\u{FFFF}"),
      (.gb18030, [0x90, 0x30, 0x81, 0x30], "\u{10000}"),
      (.gb18030, [0xE3, 0x32, 0x9A, 0x35], "\u{10FFFF}"),
      (.big5, [0xB7, 0x7C, 0xC4, 0xB3], "會議"),
    ] as [(CodePage, [UInt8], String)])
  func bytesAreLetters(page: CodePage, bytes: [UInt8], text: String) throws {
    #expect(String(decoding: try #require(page.decoded(bytes)), as: UTF8.self) == text)
    #expect(page.text(bytes) == text)
  }

  @Test(
    arguments: [
      (.windows1252, [0x81]), (.windows1253, [0xFF]), (.gb18030, [0xBB]), (.gb18030, [0xBB, 0x20]),
      (.gb18030, [0x81, 0x30, 0x81]), (.gb18030, [0xFE, 0x39, 0xFE, 0x39]), (.big5, [0xFF, 0x40]),
    ] as [(CodePage, [UInt8])])
  func whatStandsForNothingIsRefused(page: CodePage, bytes: [UInt8]) {
    #expect(page.decoded(bytes) == nil)
    #expect(page.text(bytes).unicodeScalars.contains("\u{FFFD}"))
  }

  @Test func eachByteOfAPageIsACharacterOrNothing() {
    for page in CodePage.allCases where ![.gb18030, .big5].contains(page) {
      let text = page.text((0...255).map { UInt8($0) })
      #expect(text.unicodeScalars.count == 256, "\(page)")
    }
  }

  /// Words as they stand in notes, in the code pages in which people have written them.
  @Test(
    arguments: [
      (.windows1252, "Protéger les vergers « de montagne » du gel tardif – à l’été"),
      (.windows1252, "¿Qué pueden hacer los países? Más acción, señores."),
      (.windows1252, "“Points” – the organiser’s view"), (.windows1252, "café"),
      (.windows1251, "Паводок? Переживём! Вопросы для обсуждения"),
      (.koi8R, "Паводок? Переживём! Вопросы для обсуждения"),
      (.windows1256, "كيف تجتمع المكتبات الصغيرة في رابطة واحدة؟"),
      (.gb18030, "渡口守则评议会流程：各国如何加强合作？"), (.gb18030, "张三"),
      (.big5, "討論要點：民間組織與企業怎樣建立夥伴關係？"),
    ] as [(CodePage, String)])
  func theLettersGiveThePageAway(page: CodePage, text: String) throws {
    let bytes = try #require(encoded(text, in: page))
    let guess = try #require(TextEncoding.guess(bytes))
    #expect(guess.page == page && guess.rival == nil)
    #expect(String(decoding: guess.text, as: UTF8.self) == text)
  }

  @Test(
    arguments: [
      Array("Hélène é é".utf8) + [0xE9, 0x20], [0x41, 0x81], [0x63, 0x61, 0x66, 0xE9, 0x81, 0x0A],
      Array("plain".utf8),
    ] as [[UInt8]])
  func whatMakesNoSenseIsNotGuessed(bytes: [UInt8]) {
    #expect(TextEncoding.guess(bytes) == nil)
  }

  /// Capitals in one are small letters in the other, and so few of them say no more.
  @Test func aDoubtIsTold() throws {
    let bytes = try #require(encoded("ПОВЕСТКА ДНЯ", in: .windows1251))
    let guess = try #require(TextEncoding.guess(bytes))
    #expect(guess.page == .windows1251 && guess.rival == .koi8R)
  }

  /// The bytes of a text, found among those of all characters.
  private func encoded(_ text: String, in page: CodePage) -> [UInt8]? {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars {
      guard let found = scalar.isASCII ? [UInt8(scalar.value)] : Self.codes[page]?[scalar] else {
        return nil
      }
      bytes += found
    }
    return bytes
  }

  private static let codes: [CodePage: [Unicode.Scalar: [UInt8]]] = {
    var codes: [CodePage: [Unicode.Scalar: [UInt8]]] = [:]
    let pairs = (0xA1...0xFE).flatMap { lead in (0x40...0xFE).map { [UInt8(lead), UInt8($0)] } }
    for page in CodePage.allCases {
      let isWide = page == .gb18030 || page == .big5
      for bytes in isWide ? pairs : (0x80...0xFF).map({ [UInt8($0)] }) {
        let text = page.text(bytes).unicodeScalars
        if text.count == 1, let scalar = text.first { codes[page, default: [:]][scalar] = bytes }
      }
    }
    return codes
  }()
}
