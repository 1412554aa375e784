import Terminal
import Testing

@Suite struct KeyTests {
  @Test(arguments: [
    (Key.control("r"), "Ctrl-R"), (.alt("b"), "Alt-B"), (.pageUp, "PgUp"), (.enter, "Enter"),
    (.escape, "Esc"), (.backTab, "Shift-Tab"), (.function(12), "F12"), (.space, "Space"),
    (.character("n"), "n"), (.character("N"), "N"), (.character("F"), "F"), (.character("-"), "-"),
    (.control("-"), "Ctrl--"), (.control(" "), "Ctrl-Space"), (.character("ă"), "ă"),
    (Key(.left, [.control, .shift]), "Ctrl-Shift-Left"), (Key(.backspace, .alt), "Alt-Backspace"),
    (Key(.character("x"), [.control, .alt]), "Ctrl-Alt-X"), (.delete, "Del"),
  ])
  func namesGoBothWays(key: Key, name: String) {
    #expect(key.description == name)
    #expect(Key(named: name) == key)
  }

  @Test(arguments: ["", "Ctrl-", "Enterr", "F0", "F64", "Hyper-X", "ab"])
  func otherWordsNameNoKey(name: String) {
    #expect(Key(named: name) == nil)
  }

  @Test func capitalsWithControlOrAltAreTheSameKey() {
    #expect(Key.control("R") == .control("r"))
    #expect(Key.alt("B") == .alt("b"))
    #expect(Key.character("B") != .character("b"))
  }

  @Test func onlyPlainCharactersAreTyped() {
    #expect(Key.character("ă").typedCharacter == "ă")
    #expect(Key.alt("a").typedCharacter == nil)
    #expect(Key.enter.typedCharacter == nil)
  }
}
