import Terminal

extension Words {
  /// The names of keys, as help and hints show them.
  public var keys: Keys { Keys(self) }

  public struct Keys: Vocabulary {
    public let words: Words
    public init(_ words: Words) { self.words = words }
  }
}

extension Words.Keys {
  /// A key's name, e.g. `Ctrl-R`, `Shift-Tab`, `PgUp`, `Space`, and every other character as itself.
  public func name(of key: Key) -> String {
    var name =
      switch key.code {
      case .character(" "): space
      case .character(let character):
        key.modifiers.isEmpty ? String(character) : character.uppercased()
      case .function(let number): "F\(number)"
      default: self.name(of: key.code)
      }
    if key.modifiers.contains(.shift) { name = shift(name) }
    if key.modifiers.contains(.alt) { name = alt(name) }
    if key.modifiers.contains(.control) { name = control(name) }
    return name
  }

  /// A key that is pressed while Ctrl is held, as keyboards of the language call that one.
  private func control(_ key: String) -> String { say("Ctrl-\(key)") }

  /// A key that is pressed while Alt is held, as keyboards of the language call that one.
  private func alt(_ key: String) -> String { say("Alt-\(key)") }

  /// A key that is pressed while Shift is held, as keyboards of the language call that one.
  private func shift(_ key: String) -> String { say("Shift-\(key)") }

  /// The longest key; as keyboards of the language call it.
  private var space: String { say("Space") }

  /// A key, as short as keyboards of the language call it.
  private func name(of code: Key.Code) -> String {
    switch code {
    case .enter: say("Enter")
    case .escape: say("Esc")
    case .tab: say("Tab")
    case .backspace: say("Backspace")
    case .delete: say("Del")
    case .insert: say("Ins")
    case .up: say("Up")
    case .down: say("Down")
    case .left: say("Left")
    case .right: say("Right")
    case .home: say("Home")
    case .end: say("End")
    case .pageUp: say("PgUp")
    case .pageDown: say("PgDn")
    case .character, .function: ""
    }
  }
}

extension Key {
  /// Its name as help and hints show it.
  public var name: String { words.keys.name(of: self) }
}
