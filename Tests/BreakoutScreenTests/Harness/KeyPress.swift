import CVTerm

/// A key by its name: one character, or "Enter", "Esc", "Tab", "Backspace", "Space", an arrow ("Up"),
/// "Home", "End", "PgUp", "PgDn", "Insert", "Delete", "F1" to "F12"; before it any of "Ctrl-",
/// "Alt-" and "Shift-".
struct KeyPress {
  private enum Key {
    case character(Unicode.Scalar)
    case named(VTermKey)
  }

  private let key: Key
  private var modifiers: UInt32 = 0

  /// Esc alone: a program waits a moment for more before it knows.
  let isEscape: Bool

  private static let characters: [String: Unicode.Scalar] = [
    "Enter": "\r", "Esc": "\u{1b}", "Tab": "\t", "Backspace": "\u{7f}", "Space": " ",
  ]

  private static let keys: [String: VTermKey] = [
    "Up": VTERM_KEY_UP, "Down": VTERM_KEY_DOWN, "Left": VTERM_KEY_LEFT, "Right": VTERM_KEY_RIGHT,
    "Home": VTERM_KEY_HOME, "End": VTERM_KEY_END, "PgUp": VTERM_KEY_PAGEUP,
    "PgDn": VTERM_KEY_PAGEDOWN, "Insert": VTERM_KEY_INS, "Delete": VTERM_KEY_DEL,
  ]

  private static let prefixes: [(text: String, modifier: VTermModifier)] = [
    ("Ctrl-", VTERM_MOD_CTRL), ("Alt-", VTERM_MOD_ALT), ("Shift-", VTERM_MOD_SHIFT),
  ]

  init(_ name: String) throws {
    var rest = name[...]
    while let prefix = Self.prefixes.first(where: { rest.hasPrefix($0.text) }) {
      rest = rest.dropFirst(prefix.text.count)
      modifiers |= prefix.modifier.rawValue
    }
    let word = String(rest)
    if let character = Self.characters[word] {
      key = .character(character)
    } else if let named = Self.keys[word] {
      key = .named(named)
    } else if word.hasPrefix("F"), let number = UInt32(word.dropFirst()), (1...12).contains(number)
    {
      key = .named(VTermKey(VTERM_KEY_FUNCTION_0.rawValue + number))
    } else if word.unicodeScalars.count == 1, let character = word.unicodeScalars.first {
      key = .character(character)
    } else {
      throw HarnessError.unknownKey(name)
    }
    isEscape = word == "Esc"
  }

  /// The bytes that a terminal in the emulator's present modes sends for this key.
  ///
  /// Characters are done here: libvterm writes some (Ctrl-I, Alt-Enter) in a newer protocol that
  /// programs must ask for in other terminals.
  func bytes(from emulator: Emulator) -> [UInt8] {
    switch key {
    case .named(let key):
      return emulator.bytes { vterm_keyboard_key($0, key, VTermModifier(modifiers)) }
    case .character("\t") where has(VTERM_MOD_SHIFT):
      return Array("\u{1b}[Z".utf8)
    case .character(let character):
      let isControlled = has(VTERM_MOD_CTRL) && (0x20...0x7e).contains(character.value)
      let bytes =
        isControlled ? [UInt8(character.value) & 0x1f] : Array(String(character).utf8)
      return has(VTERM_MOD_ALT) ? [0x1b] + bytes : bytes
    }
  }

  private func has(_ modifier: VTermModifier) -> Bool {
    modifiers & modifier.rawValue != 0
  }
}
