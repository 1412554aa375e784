import Terminal
import TestSupport
import Testing

@Suite struct WrappedTextTests {
  init() throws {
    try #require(utf8Locale)
  }

  static let wraps: [(text: String, columns: Int, lines: [String])] = [
    ("", 5, [""]), ("\n", 5, ["", ""]), ("one two", 7, ["one two"]),
    ("one two", 6, ["one ", "two"]), ("one   two", 3, ["one   ", "two"]),
    ("  two", 5, ["  two"]), ("one \n two", 9, ["one ", " two"]), ("one   ", 3, ["one   "]),
    ("abcdefgh", 3, ["abc", "def", "gh"]), ("x abcdefgh", 4, ["x ", "abcd", "efgh"]),
    ("漢字漢字", 5, ["漢字", "漢字"]), ("漢字。漢", 4, ["漢", "字。", "漢"]),
    ("「漢字」", 4, ["「漢", "字」"]), ("abc漢字", 5, ["abc漢", "字"]),
    ("。。。。", 4, ["。。", "。。"]), ("漢", 1, ["漢"]), ("a漢b", 1, ["a", "漢", "b"]),
    ("non-governmental", 8, ["non-", "governme", "ntal"]), ("a -b c", 3, ["a ", "-b ", "c"]),
    ("8-10 min", 4, ["8-10 ", "min"]), ("10\u{A0}km x", 5, ["10\u{A0}km ", "x"]),
    ("ab", 0, ["a", "b"]), ("हिन्दी में", 5, ["हिन्दी ", "में"]),
  ]

  @Test(arguments: wraps)
  func linesOf(text: String, columns: Int, lines: [String]) {
    #expect(WrappedText(text, columns: columns).lines.map { String($0) } == lines)
  }

  @Test func placesGoBothWays() {
    let wrapped = WrappedText("one two\n漢字x", columns: 4)
    #expect(wrapped.lines == ["one ", "two", "漢字", "x"])
    let text = wrapped.text
    let positions = (text.indices + [text.endIndex]).map(wrapped.position(of:))
    let expected = [
      (0, 0), (1, 0), (2, 0), (3, 0), (0, 1), (1, 1), (2, 1), (3, 1), (0, 2), (2, 2), (0, 3),
      (1, 3),
    ].map { Position(column: $0.0, row: $0.1) }
    #expect(positions == expected)
    for (index, position) in zip(text.indices + [text.endIndex], positions) {
      #expect(wrapped.index(at: position) == index)
    }
    // In the right half of a character, behind a line, and outside of all.
    #expect(wrapped.index(at: Position(column: 1, row: 2)) == text.firstIndex(of: "漢"))
    #expect(wrapped.index(at: Position(column: 9, row: 1)) == text.firstIndex(of: "\n"))
    #expect(wrapped.index(at: Position(column: 9, row: 9)) == text.endIndex)
    #expect(wrapped.index(at: Position(column: -1, row: -1)) == text.startIndex)
  }

  private static let invisible: Set<Unicode.Scalar> = [
    " ", "\t", "\u{3000}", "\u{200B}", "\u{200D}", "\u{FE0F}", "\u{E0041}",
  ]

  @Test(arguments: 0..<80)
  func nothingIsLostAndNoLineIsTooWide(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    let text = HostileText.make(
      pieces: .random(in: 0...60, using: &generator), newlines: true, using: &generator)
    let columns = Int.random(in: 1...20, using: &generator)
    let wrapped = WrappedText(text, columns: columns)
    var joined = ""
    for (row, line) in wrapped.lines.enumerated() {
      joined += line
      if row + 1 < wrapped.lines.count, wrapped.lines[row + 1].startIndex != line.endIndex {
        joined += "\n"
      }
      // Blanks at its end may reach beyond, with invisible scalars among them.
      var seen = line
      while let last = seen.unicodeScalars.last, Self.invisible.contains(last) {
        seen.unicodeScalars.removeLast()
      }
      let width = DisplayWidth.columns(of: seen)
      #expect(width <= columns || (columns == 1 && width == 2))
    }
    #expect(Array(joined.unicodeScalars) == Array(text.unicodeScalars))
    for index in text.indices {
      let position = wrapped.position(of: index)
      #expect(wrapped.lines.indices.contains(position.row))
      #expect(wrapped.position(of: wrapped.index(at: position)).row == position.row)
    }
  }
}
