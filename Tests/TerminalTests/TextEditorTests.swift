import Terminal
import TestSupport
import Testing

/// The cursor is written as `|`, a newline as `⏎`.
@Suite struct TextEditorTests {
  init() throws {
    try #require(utf8Locale)
  }

  private static func editor(_ picture: String, isMultiline: Bool = true) -> TextEditor {
    let halves = picture.replacing("⏎", with: "\n").split(
      separator: "|", omittingEmptySubsequences: false)
    var editor = TextEditor(halves.joined(), isMultiline: isMultiline)
    editor.cursor = editor.text.index(editor.text.startIndex, offsetBy: halves[0].count)
    return editor
  }

  private static func picture(_ editor: TextEditor) -> String {
    (editor.textBeforeCursor + "|" + editor.textAfterCursor).replacing("\n", with: "⏎")
  }

  static let edits: [(before: String, keys: String, after: String)] = [
    ("|", "n o t e", "note|"), ("a|c", "b", "ab|c"), ("|", "e \u{301} x", "e\u{301}x|"),
    ("|", "漢 Space ă", "漢 ă|"), ("e|x", "\u{301}", "e\u{301}|x"),
    // By one character, however many scalars that has.
    ("ab|", "Backspace", "a|"), ("|ab", "Backspace", "|ab"), ("ae\u{301}|", "Backspace", "a|"),
    ("👨‍👩‍👧|x", "Backspace", "|x"), ("|👍🏽x", "Del", "|x"), ("ab|", "Ctrl-D", "ab|"),
    ("a|⏎b", "Del", "a|b"), ("a⏎|b", "Backspace", "a|b"), ("🇷🇴|🇫🇷", "Left", "|🇷🇴🇫🇷"),
    ("ab|c", "Left Ctrl-B Left", "|abc"), ("|abc", "Right Ctrl-F", "ab|c"),
    ("a|b", "Right Right Right", "ab|"),
    // The paragraph, not the whole text.
    ("a⏎b|c⏎d", "Ctrl-A", "a⏎|bc⏎d"), ("a⏎b|c⏎d", "Ctrl-E", "a⏎bc|⏎d"),
    ("a⏎b|c⏎d", "Home", "a⏎|bc⏎d"), ("a⏎b|c⏎d", "End", "a⏎bc|⏎d"),
    // Words are letters and digits; Ctrl-W goes by blanks.
    ("one, two|", "Alt-B", "one, |two"), ("one, two|", "Alt-B Alt-B", "|one, two"),
    ("|one, two", "Alt-F", "one|, two"), ("|one, two", "Alt-F Ctrl-Right", "one, two|"),
    ("one two |", "Ctrl-Left", "one |two "), ("ţară два|", "Alt-B", "ţară |два"),
    ("one x-two |", "Ctrl-W", "one |"), ("one x-two|", "Alt-Backspace", "one x-|"),
    ("one| two", "Alt-D", "one|"), ("|", "Ctrl-W Alt-D Alt-B Alt-F Ctrl-U Ctrl-K Ctrl-Y", "|"),
    ("a b|c", "Ctrl-U", "|c"), ("a|b c", "Ctrl-K", "a|"), ("a⏎b|", "Ctrl-U", "a⏎|"),
    ("a⏎|b", "Ctrl-U", "a|b"), ("a|⏎b", "Ctrl-K", "a|b"),
    // What is killed comes back; kills in a row come back together, in the order of the text.
    ("one two|", "Ctrl-W Ctrl-A Ctrl-Y", "two|one "),
    ("one two three|", "Ctrl-W Ctrl-W Ctrl-Y", "one two three|"),
    ("one two|", "Alt-B Ctrl-K Ctrl-U Ctrl-Y Ctrl-Y", "one twoone two|"),
    ("one two|", "Ctrl-W Left Right Ctrl-W Ctrl-Y", "one |"),
    ("a b|", "Backspace Ctrl-Y", "a |"),
    ("ab|c", "Ctrl-T", "acb|"), ("abc|", "Ctrl-T", "acb|"), ("|ab", "Ctrl-T", "|ab"),
    ("a|", "Ctrl-T", "a|"), ("a⏎|b", "Ctrl-T", "a⏎|b"), ("ab|⏎c", "Ctrl-T", "ba|⏎c"),
  ]

  @Test(arguments: edits)
  func keysEdit(before: String, keys: String, after: String) throws {
    var editor = Self.editor(before)
    for name in KeyNames.split(keys) {
      let key = try #require(Key(named: name))
      #expect(editor.handle(key) == true)
    }
    #expect(Self.picture(editor) == after)
  }

  @Test(arguments: ["Enter", "Tab", "Esc", "Up", "Down", "PgUp", "Ctrl-R", "Alt-X", "F1"])
  func otherKeysAreLeftToTheOwner(name: String) throws {
    var editor = Self.editor("a|b")
    #expect(editor.handle(try #require(Key(named: name))) == false)
    #expect(Self.picture(editor) == "a|b")
  }

  @Test func pastedTextIsCleaned() {
    var editor = Self.editor("a|b")
    editor.insert("1\r\n2\u{1B}[0m\t\u{2028}3")
    #expect(Self.picture(editor) == "a1⏎2[0m\t⏎3|b")
    var line = Self.editor("a|b", isMultiline: false)
    line.insert("1\r\n2\t3")
    #expect(Self.picture(line) == "a1 2 3|b")
  }

  @Test func replacingCompletesAWord() {
    var editor = Self.editor("@Am| said")
    let start = editor.textBeforeCursor.lastIndex(of: "A") ?? editor.cursor
    editor.replace(start..<editor.cursor, with: "Amina Diallo")
    #expect(Self.picture(editor) == "@Amina Diallo| said")
    #expect(editor.take() == "@Amina Diallo said")
    #expect(editor.isEmpty)
  }

  @Test func theCursorIsNeverInsideOfACharacter() {
    var editor = TextEditor("e\u{301}x")
    editor.cursor = editor.text.unicodeScalars.index(after: editor.text.startIndex)
    #expect(Self.picture(editor) == "e\u{301}|x")
    // The two join when what is between them goes.
    editor = Self.editor("👩|x🚀")
    editor.insert("\u{200D}")
    #expect(editor.handle(.delete) == true)
    #expect(Self.picture(editor) == "👩\u{200D}🚀|")
  }

  static let layouts: [(picture: String, columns: Int, lines: [String], column: Int, row: Int)] = [
    ("|", 5, [""], 0, 0), ("abc|", 5, ["abc"], 3, 0), ("ab c|d", 3, ["ab ", "cd"], 1, 1),
    // Behind a full line the cursor is in the next, which is there for it.
    ("abcde|", 5, ["abcde", ""], 0, 1), ("abcde|⏎x", 5, ["abcde", "", "x"], 0, 1),
    ("abcde⏎|x", 5, ["abcde", "x"], 0, 1), ("abcde   |", 5, ["abcde   ", ""], 0, 1),
    ("abcde  | x", 5, ["abcde   ", "x"], 0, 1), ("漢字|", 4, ["漢字", ""], 0, 1),
  ]

  @Test(arguments: layouts)
  func layoutShowsTheCursor(
    picture: String, columns: Int, lines: [String], column: Int, row: Int
  ) {
    let layout = Self.editor(picture).layout(columns: columns)
    #expect(layout.lines.map { String($0) } == lines)
    #expect(layout.cursor == Position(column: column, row: row))
  }

  @Test func movingByLinesKeepsTheColumn() {
    var editor = Self.editor("abcdef g⏎x⏎12345|678")
    #expect(editor.moveLines(by: -1, columns: 9) == true)
    #expect(Self.picture(editor) == "abcdef g⏎x|⏎12345678")
    #expect(editor.moveLines(by: -1, columns: 9) == true)
    #expect(Self.picture(editor) == "abcde|f g⏎x⏎12345678")
    #expect(editor.moveLines(by: -1, columns: 9) == false)
    #expect(editor.moveLines(by: 1, columns: 9) == true)
    #expect(editor.handle(.left) == true)
    #expect(editor.moveLines(by: 1, columns: 9) == true)
    #expect(Self.picture(editor) == "abcdef g⏎x⏎|12345678")
    #expect(editor.moveLines(by: 1, columns: 9) == false)
  }

  @Test(arguments: 0..<40)
  func anyKeysOnAnyTextKeepTheCursorInIt(seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let names = Set(Self.edits.flatMap { KeyNames.split($0.keys) }).sorted()
    var editor = TextEditor(HostileText.make(pieces: 30, newlines: true, using: &generator))
    for _ in 0..<300 {
      let name = try #require(names.randomElement(using: &generator))
      let size = editor.text.count
      #expect(editor.handle(try #require(Key(named: name))) == true)
      if Int.random(in: 0..<9, using: &generator) == 0 {
        editor.insert(HostileText.make(pieces: 3, newlines: true, using: &generator))
      }
      _ = editor.moveLines(by: .random(in: -1...1, using: &generator), columns: 7)
      #expect(String.Index(editor.cursor, within: editor.text) != nil, "\(name) at \(size)")
      let layout = editor.layout(columns: 7)
      #expect(layout.lines.indices.contains(layout.cursor.row))
      #expect((0..<7).contains(layout.cursor.column))
    }
  }
}
