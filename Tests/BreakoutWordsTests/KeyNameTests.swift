import BreakoutWords
import Terminal
import Testing

@Suite struct KeyNameTests {
  @Test(arguments: [
    "Ctrl-R", "Alt-B", "Shift-Tab", "Ctrl-Alt-Shift-Left", "PgUp", "PgDn", "F5", "Space", "Enter",
    "Esc", "Tab", "Backspace", "Del", "Ins", "Up", "Down", "Home", "End", "e", "E", "-",
  ])
  func inEnglishAKeyIsShownAsItIsPressedInTests(name: String) throws {
    let key = try #require(Key(named: name))
    #expect(words.keys.name(of: key) == name)
  }
}
