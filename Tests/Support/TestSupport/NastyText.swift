/// Pieces of text that parse as something else, look like something else, or are no character of their own.
public enum NastyText {
  public static let pieces = words + beginnings + invisible + controls + markup

  static let words = [
    "trust", " ", "Daten", "民间社会", "شراكة", "हिन्दी", "ไทย", "한국어", "é", "e\u{301}", "Å", "\u{212B}",
    "ﬁ", "ＵＮ", "İ", "ß", "👩🏽‍💻", "🇦🇿",
  ]

  /// What joins the character before it, or waits for one: at the start of a text it has none.
  static let beginnings = [
    "\u{301}", "\u{200C}", "\u{200D}", "\u{FE0F}", "\u{1F3FD}", "\u{20E3}", "\u{1F1E6}", "\u{94D}",
    "\u{E33}", "\u{11A8}", "\u{1160}", "\u{600}", "\u{AD}", String(repeating: "\u{336}", count: 60),
  ]

  static let invisible = [
    "\u{200B}", "\u{FEFF}", "\u{A0}", "\u{3000}", "\u{2028}", "\u{2029}", "\u{202E}", "\u{2066}",
    "\u{2069}", "\u{200F}", "\u{61C}", "\u{FFF9}", "\u{FFFC}", "\u{FFFE}", "\u{FFFF}",
    "\u{E0001}", "\u{E000}", "\u{10FFFF}", "\u{378}",
  ]

  static let controls = [
    "\u{0}", "\u{7}", "\u{8}", "\t", "\n", "\r", "\r\n", "\u{B}", "\u{C}", "\u{1B}[31m",
    "\u{1B}]52;c;QUJD\u{7}", "\u{1C}", "\u{1D}", "\u{1E}", "\u{1F}", "\u{7F}", "\u{85}", "\u{9B}5n",
  ]

  static let markup = [
    ":", "/", "\\", "\"", "'", "’", "|", ";", ",", "=1+1", "@", "#", "%s", "<b>", "</script>",
    "&amp;",
    "]]>", "{{title}}", "[a](b)", "`", "- ", "'; DROP TABLE event", "../../x", "-5 %", "o: ",
  ]
}
