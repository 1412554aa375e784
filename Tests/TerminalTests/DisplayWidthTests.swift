import Terminal
import Testing

@Suite struct DisplayWidthTests {
  init() throws {
    try #require(utf8Locale)
  }

  static let widths: [(text: String, columns: Int)] = [
    ("", 0), ("a", 1), ("Breakout", 8), ("é", 1), ("e\u{301}", 1), ("e\u{301}\u{323}", 1),
    ("ățșî", 4), ("Привет", 6), ("日本語", 6), ("한국어", 6), ("ｱ", 1), ("，", 2),
    ("مرحبا", 5), ("بِسْمِ", 3), ("שָׁלוֹם", 4), ("ไทย", 3), ("สวัสดี", 4),
    // Every consonant of a conjunct is seen, and a vowel sign that takes room has it.
    ("क्षेत्र", 4), ("हिन्दी", 5),
    // Joined emoji and skin colours are drawn as the first emoji.
    ("😀", 2), ("👨‍👩‍👧‍👦", 2), ("👍🏽", 2), ("👩🏽‍🚀", 2), ("❤️", 1), ("🇷🇴", 2),
    // A joiner joins nothing but emoji.
    ("漢\u{200D}字", 4),
    // What has no width of its own, and what must not have an effect.
    ("a\u{200B}b", 2), ("co\u{AD}op", 4), ("\u{FEFF}x", 1), ("a\u{200E}b\u{200F}", 2),
    ("\u{202E}abc", 4), ("\u{2066}a\u{2069}", 3), ("\u{1B}[31m", 5), ("\u{7F}", 1),
    ("\u{85}", 1), ("a\r\nb", 4), ("\u{2028}", 1), ("\t", 4),
    // A mark alone has a carrier; private and unassigned characters have a substitute.
    ("\u{301}", 1), ("\n\u{301}", 2), ("\u{10FFFF}", 1), ("\u{378}", 1),
  ]

  @Test(arguments: widths)
  func columnsOfText(text: String, columns: Int) {
    #expect(DisplayWidth.columns(of: text) == columns)
    var canvas = Canvas(size: Size(columns: 40, rows: 1))
    #expect(canvas.put(text, at: .origin) == columns)
  }

  @Test(arguments: [
    ("Networks", 8, "Networks"), ("Networks", 7, "Networ…"), ("Networks", 1, "…"),
    ("Networks", 0, ""), ("Networks", -3, ""), ("日本語", 5, "日本…"), ("日本語", 4, "日…"),
    ("日本語", 6, "日本語"), ("éé\u{301}é", 2, "é…"), ("", 3, ""),
  ])
  func textThatIsTooWideEndsInAnEllipsis(text: String, columns: Int, fitted: String) {
    #expect(text.fitted(columns: columns) == fitted)
  }

  @Test(arguments: [
    ("ab", 5, TextAlignment.left, "ab   "), ("ab", 5, .right, "   ab"),
    ("ab", 5, .center, " ab  "), ("日本語", 4, .left, "日… "), ("abc", 3, .right, "abc"),
  ])
  func paddingFillsTheColumns(
    text: String, columns: Int, alignment: TextAlignment, padded: String
  ) {
    #expect(text.padded(columns: columns, alignment) == padded)
  }
}
