import Terminal
import Testing

@Suite struct KeyDecoderTests {
  /// Feeds readings and flushes.
  private static func decode(_ readings: [Reading?]) -> [InputEvent] {
    var decoder = KeyDecoder()
    return readings.compactMap(\.self).flatMap { decoder.feed($0) } + decoder.flush()
  }

  private static func typed(_ text: String) -> [Reading] {
    text.unicodeScalars.map { .character($0.value) }
  }

  private static func keys(_ names: String) -> [InputEvent] {
    KeyNames.split(names).compactMap(Key.init(named:)).map(InputEvent.key)
  }

  @Test func theStatusTellsLettersFromKeys() {
    let readings = [Reading(status: 0, code: 259), Reading(status: 0o400, code: 259)]
    #expect(Self.decode(readings) == [.key(.character("ă")), .key(.up)])
    #expect(Reading(status: -1, code: 259) == nil)
  }

  @Test(arguments: [
    ("ab", "a b"), ("\r", "Enter"), ("\n", "Ctrl-J"), ("\t", "Tab"),
    ("\u{7F}\u{8}", "Backspace Backspace"),
    ("\u{1}\u{1A}", "Ctrl-A Ctrl-Z"), ("\u{0}", "Ctrl-Space"), ("\u{1C}\u{1F}", "Ctrl-\\ Ctrl-_"),
    ("\u{1B}", "Esc"), ("\u{1B}\u{1B}", "Esc Esc"), ("\u{1B}b", "Alt-B"), ("\u{1B}ă", "Alt-ă"),
    ("\u{1B}\u{7F}", "Alt-Backspace"), ("\u{1B}\r", "Alt-Enter"), ("\u{1B}\u{1}", "Ctrl-Alt-A"),
    ("\u{1B}\u{1B}f", "Esc Alt-F"), ("e\u{301}", "e \u{301}"),
    // What no terminal description knows is swallowed as a whole, what only looks so is not.
    ("\u{1B}[99;5ux", "x"), ("\u{1B}[?1;2cx", "x"), ("\u{1B}[", "Alt-["),
    ("\u{1B}[12", "Alt-[ 1 2"),
    ("\u{1B}[1\u{1B}", "Alt-[ 1 Esc"), ("\u{1B}[ă", "Alt-[ ă"), ("\u{9B}x", "x"),
  ])
  func scalarsBecomeKeys(text: String, names: String) {
    let events = Self.decode(Self.typed(text))
    #expect(events == Self.keys(names))
  }

  @Test func everyRegisteredSequenceHasAKey() {
    for (bytes, code) in KeyCode.sequences.dropFirst(2) {
      #expect(Self.decode([.key(code)]).count == 1, "\(bytes.dropFirst())")
    }
    let codes = Dictionary(uniqueKeysWithValues: KeyCode.sequences)
    #expect(Self.decode([codes["\u{1B}[1;5C"].map(Reading.key)]) == Self.keys("Ctrl-Right"))
    #expect(Self.decode([codes["\u{1B}[3;8~"].map(Reading.key)]) == Self.keys("Ctrl-Alt-Shift-Del"))
    #expect(Self.decode([codes["\u{1B}OH"].map(Reading.key)]) == Self.keys("Home"))
  }

  @Test func escapeBeforeOtherEvents() {
    let size = Size(columns: 80, rows: 24)
    #expect(
      Self.decode([.character(27), .resize(size)]) == [.key(.escape), .resize(size)])
    #expect(Self.decode([.character(27), .key(0o403)]) == Self.keys("Alt-Up"))
    #expect(
      Self.decode(
        [.character(27), .key(KeyCode.pasteStart)] + Self.typed("x")
          + [.key(KeyCode.pasteEnd)]) == [.key(.escape), .paste("x")])
  }

  @Test func aPasteIsOneEventWithCleanLines() {
    let size = Size(columns: 80, rows: 24)
    let readings =
      [.key(KeyCode.pasteStart)] + Self.typed("a\r\nb\rc\nd\r\r\ne\u{1B}[A\u{7}\tă\u{85}f")
      + [.key(0o403), .mouse(MouseEvent(.wheelUp, at: .origin)), .resize(size)]
      + Self.typed("é") + [.key(KeyCode.pasteEnd)] + Self.typed("x")
    #expect(
      Self.decode(readings)
        == [.resize(size), .paste("a\nb\nc\nd\n\ne[A\tă\nfé"), .key(.character("x"))])
  }

  @Test func aPasteGoesOnOverPauses() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(.key(KeyCode.pasteStart)) == [])
    #expect(decoder.feed(.character(0x61)) == [])
    #expect(decoder.isPasting)
    #expect(decoder.flush() == [])
    #expect(decoder.feed(.character(0x62)) == [])
    #expect(decoder.feed(.key(KeyCode.pasteEnd)) == [.paste("ab")])
    #expect(!decoder.isPasting)
  }

  @Test func aPasteWithoutEndCanBeAbandoned() {
    var decoder = KeyDecoder()
    for reading in [.key(KeyCode.pasteStart)] + Self.typed("half") {
      #expect(decoder.feed(reading) == [])
    }
    #expect(decoder.abandonPaste() == [.paste("half")])
    #expect(decoder.feed(.character(0x78)) == [.key(.character("x"))])
    #expect(decoder.feed(.key(KeyCode.pasteEnd)) == [])
    #expect(decoder.abandonPaste() == [])
  }

  @Test(arguments: 0..<40)
  func noPlainCharacterIsLost(seed: Int) {
    var generator = SeededGenerator(seed: seed)
    var decoder = KeyDecoder()
    var expected = ""
    var got = ""
    for _ in 0..<400 {
      var readings: [Reading] = []
      switch Int.random(in: 0..<6, using: &generator) {
      case 0: readings = [.character(27)]
      case 1: readings = [.key(.random(in: 0...3000, using: &generator))]
      case 2: readings = [.character(.random(in: 0...UInt32.max, using: &generator))]
      case 3: readings = Self.typed("\u{1B}[1;")
      default: break
      }
      var events = readings.flatMap { decoder.feed($0) } + decoder.flush() + decoder.abandonPaste()
      let letter = "aăß漢ж".unicodeScalars.randomElement(using: &generator) ?? "a"
      let before = Self.text(of: events)
      events = decoder.feed(.character(letter.value))
      expected += before + String(letter)
      got += before + Self.text(of: events)
    }
    #expect(got == expected)
  }

  private static func text(of events: [InputEvent]) -> String {
    events.map { event in
      switch event {
      case .key(let key): key.typedCharacter.map { String($0) } ?? ""
      case .paste(let text): text
      default: ""
      }
    }.joined()
  }
}
