import Testing

@testable import BreakoutExport
@testable import BreakoutReport

struct CleanTextTests {
  @Test(arguments: [
    ("plain", [["plain"]]),
    ("  two   words ", [["two words"]]),
    ("a\tb", [["a b"]]),
    ("a\nb", [["a", "b"]]),
    ("a\r\nb\rc", [["a", "b", "c"]]),
    ("a\n\nb\n \n\nc\nd", [["a"], ["b"], ["c", "d"]]),
    ("a\u{2028}b\u{2029}c\u{85}d\u{b}e\u{c}f", [["a", "b", "c", "d", "e", "f"]]),
    ("a\u{0}b\u{1b}[31mc\u{7f}d\u{9b}e", [["ab[31mcde"]]),
    ("a\u{202e}b\u{202c}c\u{2066}d\u{2069}e\u{feff}", [["abcde"]]),
    ("12\u{a0}%", [["12\u{a0}%"]]),
    ("漢\u{3000}字\u{3000}", [["漢 字"]]),
    ("e\u{301} 👩‍👧 \u{200f}שלום", [["e\u{301} 👩‍👧 \u{200f}שלום"]]),
    ("", []), (" \n\t\n", []), ("\u{0}", []),
  ])
  func paragraphs(text: String, expected: [[String]]) {
    #expect(CleanText.paragraphs(of: text) == expected)
    #expect(CleanText.line(text) == expected.joined().joined(separator: " "))
  }
}
