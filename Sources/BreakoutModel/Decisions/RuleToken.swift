/// A word, a number or a sign of a rule's words.
struct RuleToken: Hashable {
  /// In lower case; a hyphenated word is one.
  let text: String
  /// In characters from the beginning.
  let offset: Int

  static func all(in words: String) -> [RuleToken] {
    var tokens: [RuleToken] = []
    var text = ""
    var start = 0
    var last: Kind = .space
    for (offset, character) in words.enumerated() {
      let kind = Kind(character, after: last)
      if kind != last || kind == .sign {
        if !text.isEmpty { tokens.append(RuleToken(text: text, offset: start)) }
        text = ""
        start = offset
      }
      if kind != .space { text += character.lowercased() }
      last = kind
    }
    if !text.isEmpty { tokens.append(RuleToken(text: text, offset: start)) }
    return tokens
  }

  private enum Kind {
    case space, number, word, sign

    init(_ character: Character, after last: Kind) {
      self =
        character.isWhitespace
        ? .space
        : "0"..."9" ~= character && last != .word
          ? .number
          : character.isLetter || character.isNumber
            || (last == .word && "-‑'’".contains(character))
            ? .word : .sign
    }
  }

  var isNumber: Bool { text.first.map { "0"..."9" ~= $0 } ?? false }
}
