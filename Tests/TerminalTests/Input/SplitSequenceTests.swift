import Terminal
import Testing

/// A sequence that began is never typed and never runs a command, whole or in pieces.
@Suite struct SplitSequenceTests {
  private static let up = InputEvent.key(.up)
  private static let click = InputEvent.mouse(MouseEvent(.pressLeft, at: .origin))

  /// Every introducer, known and unknown, with every terminator.
  static let sequences: [(text: String, events: [InputEvent])] = [
    ("\u{1B}[A", [up]), ("\u{1B}OA", [up]), ("\u{1B}[1;5A", [.key(Key(.up, .control))]),
    ("\u{1B}[3~", [.key(.delete)]), ("\u{1B}OP", [.key(.function(1))]),
    ("\u{9B}A", [up]), ("\u{8F}A", [up]), ("\u{1B}[[A", [.key(.function(1))]),
    ("\u{1B}[<0;1;1M", [click]), ("\u{1B}[M !!", [click]),
    ("\u{1B}[200~n\u{1B}[201~", [.paste("n")]),
    ("\u{1B}[99;5u", []), ("\u{1B}[?64;1;2c", []), ("\u{1B}[12;40R", []), ("\u{1B}[8;24;80t", []),
    ("\u{1B}[?2026;2$y", []), ("\u{1B}[I", []), ("\u{9B}0n", []), ("\u{1B}OZ", []),
    ("\u{1B}]11;rgb:1e1e/1e1e/2e2e\u{1B}\\", []), ("\u{1B}]10;rgb:ff/ff/ff\u{7}", []),
    ("\u{1B}]lnext\u{1B}\\", []), ("\u{1B}]52;c;bnZy\u{18}", []), ("\u{1B}]0;run\u{1A}", []),
    ("\u{9D}4;1;rgb:0/0/0\u{9C}", []), ("\u{1B}]2;naïve Ü\u{9C}", []),
    ("\u{1B}P1$r0m\u{1B}\\", []), ("\u{1B}P>|XTerm(370)\u{1B}\\", []), ("\u{90}0+r\u{9C}", []),
    ("\u{1B}_Gi=31;OK\u{1B}\\", []), ("\u{9F}Gi=1\u{9C}", []),
    ("\u{1B}^nry\u{1B}\\", []), ("\u{9E}nry\u{9C}", []),
    ("\u{1B}Xnry\u{1B}\\", []), ("\u{98}nry\u{1B}\\", []),
  ]

  /// What an escape is that came alone, which nobody can know at that time.
  private static func withoutEscapes(_ events: [InputEvent]) -> [InputEvent] {
    events.filter { $0 != .key(.escape) && $0 != .escapeWithdrawn }
  }

  @Test(arguments: [0, 30, 60, 120, 500])
  func aSequenceInTwoPiecesIsOne(pause: Int) {
    for (text, events) in Self.sequences {
      let bytes = Array(text.utf8)
      for end in 1..<bytes.count {
        let pieces = [Array(bytes[..<end]), Array(bytes[end...])]
        let got = Self.withoutEscapes(DecodedInput.events(pieces, pause: pause))
        #expect(got == events, "\(text.debugDescription) at \(end) after \(pause) ms")
      }
    }
  }

  /// Of a key that nobody knows one cannot tell what is typed.
  @Test(arguments: [0, 30, 60, 120, 500])
  func aSequenceByteByByteIsOne(pause: Int) {
    for (text, events) in Self.sequences
    where !text.contains("OZ") {
      let pieces = text.utf8.map { [$0] }
      let got = Self.withoutEscapes(DecodedInput.events(pieces, pause: pause))
      #expect(got == events, "\(text.debugDescription) every \(pause) ms")
    }
  }

  @Test func anEscapeThatCameAloneIsGivenOnce() {
    let pieces = [[0x1B], Array("[A".utf8)] as [[UInt8]]
    #expect(DecodedInput.events(pieces, pause: 20) == [Self.up])
    #expect(DecodedInput.events(pieces, pause: 60) == [.key(.escape), .escapeWithdrawn, Self.up])
  }

  /// One press with Alt over a slow line.
  @Test(arguments: ["s", "n", "ś", "\r", "\u{1}"])
  func altAndAKeyInTwoPiecesRunNothing(key: String) throws {
    let events = DecodedInput.events([[0x1B], Array(key.utf8)], pause: 60)
    guard case .key(let last) = try #require(events.last) else { return }
    #expect(events.dropLast() == [.key(.escape), .escapeWithdrawn])
    #expect(last.modifiers.contains(.alt))
  }

  /// Keys that somebody presses one after the other.
  @Test(arguments: [
    "n", "O", "P", "X", "_", "^", "]", "[", "[[", "ONE", "P12", "]]]", "]12",
  ])
  func whatIsTypedAfterEscapeIsTyped(text: String) {
    var input = DecodedInput()
    input.feed("\u{1B}")
    for scalar in text.unicodeScalars { input.feed(String(scalar), after: 130) }
    input.pass(600)
    let keys = text.map { InputEvent.key(.character($0)) }
    #expect(input.events == [.key(.escape)] + keys)
  }

  @Test func whatCannotBelongToASequenceIsGivenAtOnce() {
    var input = DecodedInput()
    input.feed("\u{1B}")
    input.feed("P", after: 200)
    #expect(input.events == [.key(.escape)])
    input.feed("W", after: 150)
    #expect(input.events == DecodedInput.keys("Esc P W"))
  }

  @Test func typingBehindASequenceThatNeverEndsIsNotLost() {
    var input = DecodedInput()
    input.feed("\u{1B}]11;rgb:1e1e")
    for letter in "words" { input.feed(String(letter), after: 100) }
    input.feed("\r", after: 100)
    #expect(input.events == DecodedInput.keys("w o r d s Enter"))
  }

  /// Byte by byte, and its end never comes: nothing of it is typed or runs a command.
  @Test(
    arguments: ["\u{1B}]11;su", "\u{1B}^su", "\u{1B}Xsu", "\u{1B}_su", "\u{1B}P1$rsu", "\u{1B}[n"],
    [30, 75, 120, 500])
  func aSequenceByteByByteWithoutItsEndDoesNothing(text: String, pause: Int) {
    let events = DecodedInput.events(text.utf8.map { [$0] }, pause: pause)
    let isWithdrawn = events == [.key(.escape), .escapeWithdrawn]
    #expect(Self.withoutEscapes(events) == [] && (events == [] || isWithdrawn), "\(events)")
  }

  @Test func enterInsideOfAStringBelongsToIt() {
    #expect(DecodedInput.events("\u{1B}]0;a\rb\u{7}x") == DecodedInput.keys("x"))
  }

  @Test func altAndACapitalLetterIsAKeyWithAlt() {
    var input = DecodedInput()
    input.feed("\u{1B}O")
    input.pass(600)
    input.feed("\u{1B}X", after: 200)
    input.feed("\u{1B}[A", after: 200)
    #expect(input.events == DecodedInput.keys("Alt-O Alt-X Up"))
  }

  /// The terminal is asked where its cursor is; its answer may come while something else comes in pieces.
  @Test func anAnswerInBetweenBelongsToNothingElse() {
    for (text, events) in Self.sequences {
      let bytes = Array(text.utf8)
      for end in 1..<bytes.count where !text.contains("[M") && bytes[end] < 0x80 {
        let report = Array("\u{1B}[24;2R".utf8)
        let pieces = [Array(bytes[..<end]), report, Array(bytes[end...])]
        let got = Self.withoutEscapes(DecodedInput.events(pieces, pause: 60))
        #expect(got == events, "\(text.debugDescription) at \(end)")
        let together = [Array(bytes[..<end]) + report, Array(bytes[end...])]
        let gotTogether = Self.withoutEscapes(DecodedInput.events(together, pause: 60))
        #expect(gotTogether == events, "\(text.debugDescription) at \(end), together")
      }
    }
  }
}
