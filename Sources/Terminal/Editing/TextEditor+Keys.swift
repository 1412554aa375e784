/// Keys as readline has them.
extension TextEditor {
  /// Edits when the key is one for editing, and says whether it was. Enter, Tab, Up and Down are
  /// left to the owner.
  public mutating func handle(_ key: Key) -> Bool {
    if let character = key.typedCharacter {
      insert(String(character))
      return true
    }
    return move(key) || change(key)
  }

  private mutating func move(_ key: Key) -> Bool {
    switch key {
    case .left, .control("b"): cursor = previousCharacter
    case .right, .control("f"): cursor = nextCharacter
    case .home, .control("a"): cursor = paragraphStart
    case .end, .control("e"): cursor = paragraphEnd
    case .alt("b"), Key(.left, .control), Key(.left, .alt): cursor = previousWord
    case .alt("f"), Key(.right, .control), Key(.right, .alt): cursor = nextWord
    default: return false
    }
    return true
  }

  private mutating func change(_ key: Key) -> Bool {
    switch key {
    case .backspace: delete(previousCharacter..<cursor)
    case .delete, .control("d"): delete(cursor..<nextCharacter)
    case Key(.backspace, .alt): kill(previousWord..<cursor)
    case .control("w"): kill(previousBlankWord..<cursor)
    case .alt("d"), Key(.delete, .control): kill(cursor..<nextWord)
    case .control("u"): killToStart()
    case .control("k"): killToEnd()
    case .control("y"): insert(killed)
    case .control("t"): transpose()
    default: return false
    }
    return true
  }
}
