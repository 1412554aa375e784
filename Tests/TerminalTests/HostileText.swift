/// Random text of everything that has ever confused a terminal.
struct HostileText {
  private static let pieces =
    [
      "a", "word", " ", "  ", "-", "é", "e\u{301}", "\u{301}", "漢", "字", "。", "「", "👍🏽",
      "👨‍👩‍👧", "🇷🇴", "\u{1F1F7}", "क्ष", "ि", "ש", "ם", "\u{202E}", "\u{2066}", "\u{200D}", "\u{200B}",
      "\u{FE0F}",
      "\t", "\r\n", "\u{1B}[2J", "\u{0}", "\u{9B}", "\u{10FFFF}", "\u{E0041}", "\u{3000}", "\u{A0}",
    ]

  static func make(
    pieces count: Int, newlines: Bool, using generator: inout some RandomNumberGenerator
  ) -> String {
    let pieces = newlines ? pieces + ["\n"] : pieces.filter { $0 != "\r\n" }
    return (0..<count).map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
  }
}
