/// Text that tries to be something else, and text of every script.
enum HostileText {
  /// One line each.
  static let lines = [
    "# a heading", "## another #", "####### seven", "#", "#tag", "C# and F#", "a ## b ##",
    "- a list", "* a list", "+ a list", "-", "*", "- - -", "* * *", "_ _ _", "---", "===", "***",
    "___", "1. one", "1) one", "123456789. nine digits", "1.", "0)", "-1", "2016 was good",
    "> a quotation", ">", "```", "```swift", "~~~", "~~~ code", "`code`", "``a`b``", "`",
    "*emphasis*", "**strong**", "_emphasis_", "__strong__", "***", "a*b*c", "snake_case_name",
    "**", "* *", "~~struck~~", "<b>bold</b>", "<script>alert(1)</script>", "<!-- comment -->",
    "<https://example.org>", "<a@example.org>", "<?php", "<!DOCTYPE html>", "</div>", "a < b > c",
    "https://example.org/a_b_c?x=1&y=2#z", "www.example.org", "&amp;", "&lt;b&gt;", "&#65;",
    "&#x41;", "&copy", "AT&T", "R&D;", "&", "&;", "[link](https://example.org)", "[link][ref]",
    "[ref]: https://example.org", "[ref]:", "![image](a.png)", "[ ] open", "[x] done", "[^1]",
    "[^1]: note", "[to be completed]", "]( x )", "a](b", "[[a](b)](c)", "[a]{.class}", "| a | b |",
    "|---|---|", "a | b", ":::", ": definition", "\\", "\\\\", "ends in \\", "\\# \\*", "\\n",
    "    indented code", "\tindented code", "two spaces at the end  ", "many     spaces",
    "$x^2$", "$$", "^up^", "%%", "{{ template }}", "{#id .class}", "\"quoted\"", "'quoted'", "...",
    "(c)", "---\ntitle: x\n---", "+++", "=", "==", "-----", "A\n===", "A\n---", "A\n\n    code",
    "1. a\n2. b\n   - c", "> a\n> b", "a\n# b\n- c\n1. d\n> e\n```\nf", "| a |\n|---|\n| b |",
    "\u{0}", "a\u{0}b", "\u{1b}[31mred\u{1b}[0m", "bell\u{7}", "back\u{8}space", "a\u{7f}b",
    "c1 \u{85} next line \u{9b}31m", "a\rb", "a\r\nb", "a\u{b}b\u{c}c", "a\u{2028}b\u{2029}c",
    "\u{202e}desrever\u{202c}", "\u{2066}isolate\u{2069}", "\u{202a}\u{202b}\u{202d}",
    "\u{feff}bom",
    "\u{fff9}a\u{fffa}b\u{fffb}", "\u{ffff}", "\u{200b}zero", "\u{200d}", "\u{301}mark first",
    "\u{a0}no-break\u{a0}", "\u{3000}wide space\u{3000}", "soft\u{ad}hyphen",
    "نشر بيانات المشتريات المحلية كل عام", "# عنوان", "1. بند", "شركاء متساوون (القاهرة)",
    "企业应每年公布在受冲突影响地区的本地采购份额，并由民间社会加以核实。", "１．全角数字", "＃全角",
    "民間社会と企業：平和のための協働", "स्थानीय अर्थव्यवस्था का योगदान", "Müller, Żółć, Đặng Thị Ánh",
    "👩‍👩‍👧‍👦 family 👍🏽 🇦🇿", "e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}",
    "", " ", "\n", "\n\n\n", "\t\t", "x", "…", "“quoted”",
    String(repeating: "verylongword", count: 30), String(repeating: "漢", count: 200),
    String(repeating: "ab ", count: 100), String(repeating: "*", count: 200),
    String(repeating: "[", count: 300), String(repeating: "> ", count: 100),
    String(repeating: "👍", count: 90), String(repeating: "a-", count: 100),
  ]

  /// A note of 10,000 characters.
  static let long = String(
    String(repeating: "Trust needs a *shared* measure, 信任需要共同的衡量标准. ", count: 250).prefix(10_000))
}
