import Testing

@testable import BreakoutModel

@Suite struct TextEncodingTests {
  private static func utf16(_ text: String, _ order: TextEncoding.ByteOrder) -> [UInt8] {
    text.utf16.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return order == .bigEndian ? pair : pair.reversed()
    }
  }

  @Test(arguments: [
    "name,org\nHélène Œ,CSO\n", "名字,组织\n一二三,大学\n", "الاسم,المنظمة\nليلى,جمعية\n", "a,🙂\n",
  ])
  func utf16IsReadWithAndWithoutItsMark(text: String) throws {
    for order in [TextEncoding.ByteOrder.littleEndian, .bigEndian] {
      for mark in ["", "\u{FEFF}"] {
        let found = try #require(TextEncoding.decoded(Self.utf16(mark + text, order)))
        #expect(String(decoding: found.text, as: UTF8.self) == text)
        #expect(found.encoding == .utf16(order))
      }
    }
  }

  @Test func utf8LosesItsMarkOnly() throws {
    let found = try #require(TextEncoding.decoded(Array("\u{FEFF}Hélène\n".utf8)))
    #expect(String(decoding: found.text, as: UTF8.self) == "Hélène\n")
    #expect(found.encoding == .utf8)
  }

  @Test func windows1252IsRead() throws {
    let bytes: [UInt8] =
      Array("H".utf8) + [0xE9] + Array("l".utf8) + [0xE8] + Array("ne O".utf8) + [0x92]
      + Array("Shea ".utf8) + [0xAB, 0xA0, 0xE9, 0xA0, 0xBB, 0x20, 0x80]
    let found = try #require(TextEncoding.decoded(bytes))
    #expect(String(decoding: found.text, as: UTF8.self) == "Hélène O’Shea «\u{A0}é\u{A0}» €")
    #expect(found.encoding == .windows1252)
  }

  /// Windows-1251, Windows-1256 and GBK would be read as nonsense; harmed UTF-8 as well.
  @Test(
    arguments: [
      [0xC8, 0xE2, 0xE0, 0xED, 0xEE, 0xE2], [0xE3, 0xCD, 0xE3, 0xCF], [0xD5, 0xC5, 0xC8, 0xFD],
      [0xC3, 0xA9, 0x20, 0xE9, 0x20, 0xC3, 0xA9], [0x41, 0x81],
    ] as [[UInt8]])
  func whatIsNeitherIsNotGuessed(bytes: [UInt8]) {
    #expect(TextEncoding.decoded(bytes)?.encoding == nil)
  }

  @Test func halfALetterOfUTF16IsRefused() {
    #expect(TextEncoding.decoded([0xFF, 0xFE, 0x41, 0x00, 0x42])?.encoding == nil)
    #expect(TextEncoding.decoded([0xFF, 0xFE, 0x3D, 0xD8])?.encoding == nil)
    #expect(TextEncoding.decoded([0xFF, 0xFE, 0x3D, 0xD8, 0x41, 0x00])?.encoding == nil)
  }
}
