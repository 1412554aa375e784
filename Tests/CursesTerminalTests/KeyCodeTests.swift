import CNcurses
import Terminal
import Testing

/// The pure decoder has the numbers of ncurses's header without being able to see it.
@Suite struct KeyCodeTests {
  static let keys: [(code: Int32, key: Key)] = [
    (KEY_DOWN, .down), (KEY_UP, .up), (KEY_LEFT, .left), (KEY_RIGHT, .right), (KEY_HOME, .home),
    (KEY_END, .end), (KEY_NPAGE, .pageDown), (KEY_PPAGE, .pageUp), (KEY_BACKSPACE, .backspace),
    (KEY_DC, .delete), (KEY_IC, .insert), (KEY_ENTER, .enter), (KEY_BTAB, .backTab),
    (KEY_A1, .home), (KEY_A3, .pageUp), (KEY_C1, .end), (KEY_C3, .pageDown),
    (KEY_SLEFT, Key(.left, .shift)), (KEY_SRIGHT, Key(.right, .shift)),
    (KEY_SF, Key(.down, .shift)), (KEY_SR, Key(.up, .shift)), (KEY_SHOME, Key(.home, .shift)),
    (KEY_SEND, Key(.end, .shift)), (KEY_SDC, Key(.delete, .shift)),
    (KEY_SIC, Key(.insert, .shift)), (KEY_SNEXT, Key(.pageDown, .shift)),
    (KEY_SPREVIOUS, Key(.pageUp, .shift)), (cncurses_function_key(1), .function(1)),
    (cncurses_function_key(12), .function(12)), (cncurses_function_key(63), .function(63)),
  ]

  @Test(arguments: keys)
  func codeOfTheHeader(code: Int32, key: Key) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(.key(UInt32(code))) == [.key(key)])
  }

  @Test func statusesAndPrivateCodes() {
    #expect(KeyCode.statusCharacter == OK)
    #expect(KeyCode.statusKey == KEY_CODE_YES)
    // ncurses gives codes above the last of its own to what terminal descriptions add, a few
    // hundred at most, and keeps them in 16 bits.
    #expect(KeyCode.sequences.allSatisfy { $0.code >= UInt32(KEY_MAX) + 1000 && $0.code < 65_536 })
    #expect(Set(KeyCode.sequences.map(\.code)).count == KeyCode.sequences.count)
    #expect(Set(KeyCode.sequences.map(\.bytes)).count == KeyCode.sequences.count)
  }
}
