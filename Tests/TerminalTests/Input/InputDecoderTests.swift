import Terminal
import Testing

@Suite struct InputDecoderTests {
  @Test(arguments: [
    ("ab", "a b"), ("\r", "Enter"), ("\n", "Ctrl-J"), ("\t", "Tab"),
    ("\u{7F}\u{8}", "Backspace Backspace"),
    ("\u{1}\u{1A}", "Ctrl-A Ctrl-Z"), ("\u{0}", "Ctrl-Space"), ("\u{1C}\u{1F}", "Ctrl-\\ Ctrl-_"),
    ("\u{1B}", "Esc"), ("\u{1B}\u{1B}", "Esc Esc"), ("\u{1B}b", "Alt-B"), ("\u{1B}ă", "Alt-ă"),
    ("\u{1B}\u{7F}", "Alt-Backspace"), ("\u{1B}\r", "Alt-Enter"), ("\u{1B}\u{1}", "Ctrl-Alt-A"),
    ("\u{1B}\u{1B}f", "Esc Alt-F"), ("e\u{301}", "e \u{301}"), ("漢😀", "漢 😀"),
    ("\u{1B}[A\u{1B}OB", "Up Down"), ("\u{1B}[1;5C", "Ctrl-Right"), ("\u{1B}OH", "Home"),
    ("\u{1B}[3;8~", "Ctrl-Alt-Shift-Del"), ("\u{1B}[Z", "Shift-Tab"), ("\u{1B}\u{1B}[A", "Alt-Up"),
    ("\u{1B}OP\u{1B}[11~\u{1B}[[A", "F1 F1 F1"), ("\u{1B}[15~\u{1B}[24;2~", "F5 Shift-F12"),
    ("\u{1B}[7~\u{1B}[8~", "Home End"), ("\u{9B}D", "Left"), ("\u{8F}P", "F1"),
    // What nobody knows is swallowed as a whole.
    ("\u{1B}[99;5ux", "x"), ("\u{1B}[?1;2cx", "x"), ("\u{1B}[Ix", "x"), ("\u{1B}Ozx", "x"),
    ("\u{1B}[1\u{1B}", "Esc"), ("\u{1B}[ăb", "Alt-[ ă b"), ("\u{1B}[5\u{18}x", "x"),
    ("\u{1B}", "Esc"), ("\u{1B}[", "Alt-["), ("\u{1B}O", "Alt-O"), ("\u{1B}\\x", "x"),
    ("\u{1B}[201~x", "x"), ("\u{85}x", "x"),
  ])
  func bytesBecomeKeys(text: String, names: String) {
    #expect(DecodedInput.events(text) == DecodedInput.keys(names))
  }

  @Test func aLoneEscapeIsAnsweredAtOnce() {
    var input = DecodedInput()
    input.feed("\u{1B}")
    input.pass(25)
    #expect(input.events == [.key(.escape)])
  }

  @Test func whatTheTerminalDescribesComesFirst() {
    var input = DecodedInput(
      decoder: InputDecoder(described: [
        "\u{1B}[3$": Key(.delete, .shift), "\u{1B}A": .up, "\u{1B}[[C": .function(3),
      ]))
    input.feed("\u{1B}[3$a\u{1B}A\u{1B}[[C\u{1B}[B")
    #expect(input.events == DecodedInput.keys("Shift-Del a Up F3 Down"))
  }

  @Test(arguments: ["ă", "漢", "😀", "é"])
  func aCharacterMayComeInPieces(text: String) {
    for end in 1..<text.utf8.count {
      let bytes = Array(text.utf8)
      let pieces = [Array(bytes[..<end]), Array(bytes[end...])]
      #expect(DecodedInput.events(pieces, pause: 500) == DecodedInput.keys(text))
    }
  }

  @Test func bytesThatAreNoCharacterDoNotSwallowTheNext() {
    #expect(DecodedInput.events([[0xE9, 0x61]]) == DecodedInput.keys("\u{FFFD} a"))
    #expect(DecodedInput.events([[0xC3, 0xC3, 0xA9]]) == DecodedInput.keys("\u{FFFD} é"))
    #expect(DecodedInput.events([[0xFF, 0x62]]) == DecodedInput.keys("\u{FFFD} b"))
    #expect(DecodedInput.events([[0xED, 0xA0, 0x80]]).count == 2)
  }

  @Test(arguments: [
    ("<0;5;7M", MouseEvent(.pressLeft, at: Position(column: 4, row: 6))),
    ("<18;1;1M", MouseEvent(.pressRight, at: .origin)),
    ("<64;300;7M", MouseEvent(.wheelUp, at: Position(column: 299, row: 6))),
    ("<65;5;7M", MouseEvent(.wheelDown, at: Position(column: 4, row: 6))),
    ("<0;5;7m", nil), ("<35;5;7M", nil), ("<0;0;7M", nil), ("<0;5M", nil),
    ("M !!", MouseEvent(.pressLeft, at: .origin)),
    ("M`\u{7F}!", MouseEvent(.wheelUp, at: Position(column: 94, row: 0))),
    ("M#!!", nil),
  ])
  func theMouseIsReadInBothForms(body: String, event: MouseEvent?) {
    let events = event.map { [InputEvent.mouse($0)] } ?? []
    #expect(DecodedInput.events("\u{1B}[\(body)x") == events + [.key(.character("x"))])
  }

  /// A column behind the 95th is a byte that begins a character elsewhere.
  @Test func coordinatesOfTheOldFormAreBytes() {
    let events = DecodedInput.events([[0x1B, 0x5B, 0x4D, 0x20, 0xC3, 0x21, 0x78]])
    let press = MouseEvent(.pressLeft, at: Position(column: 162, row: 0))
    #expect(events == [.mouse(press), .key(.character("x"))])
  }

  @Test func whereTheCursorIsCanBeAsked() {
    var decoder = InputDecoder()
    #expect(decoder.feed(Array("\u{1B}[24;80R".utf8), at: 0) == [])
    #expect(decoder.cursorReport == Position(column: 79, row: 23))
    decoder.forgetCursorReport()
    #expect(decoder.cursorReport == nil)
  }
}
