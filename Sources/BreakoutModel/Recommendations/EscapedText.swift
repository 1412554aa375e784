/// Text in which a backslash takes the meaning of the sign behind it.
struct EscapedText: Equatable {
  struct Sign: Equatable {
    let character: Character
    /// Whether it stands for itself only.
    let isLiteral: Bool
  }

  var signs: ArraySlice<Sign>

  /// The signs that a backslash may stand before; before any other it is a plain backslash.
  static let special: Set<Character> = arrows.union(bars).union([
    "\\", ",", ";", ":", "=", "&", "\"",
  ])

  /// The signs that stand between addressees and text.
  static let arrows: Set<Character> = [">", "＞", "→"]

  /// The signs that stand between the parts of a recommendation.
  static let bars: Set<Character> = ["|", "｜"]

  /// Whether a text may have an arrow, a bar or a backslash; one that has none reads as it stands.
  static func hasSigns(_ text: String) -> Bool {
    text.unicodeScalars.contains { $0 == "\\" || NoteMark.isSeparator($0) }
  }

  init(_ text: String) {
    var signs: [Sign] = []
    var rest = text[...]
    while let next = rest.popFirst() {
      if next == "\\", let escaped = rest.first, Self.special.contains(escaped) {
        signs.append(Sign(character: rest.removeFirst(), isLiteral: true))
      } else {
        signs.append(Sign(character: next, isLiteral: false))
      }
    }
    self.init(signs: signs[...])
  }

  init(signs: ArraySlice<Sign>) {
    self.signs = signs
  }

  /// The text that reads as this one, with a backslash before every sign of `characters` and before those
  /// backslashes that would have a meaning.
  static func escaping(_ text: String, _ characters: Set<Character>) -> String {
    var escaped = ""
    var rest = text[...]
    while let next = rest.popFirst() {
      let isMeant = next == "\\" && rest.first.map(special.contains) != false
      if characters.contains(next) || isMeant { escaped.append("\\") }
      escaped.append(next)
    }
    return escaped
  }

  var string: String { String(signs.map(\.character)) }

  /// Without white space at either end.
  var trimmed: EscapedText {
    guard let start = signs.firstIndex(where: { !$0.character.isWhitespace }),
      let end = signs.lastIndex(where: { !$0.character.isWhitespace })
    else { return EscapedText(signs: []) }
    return EscapedText(signs: signs[start...end])
  }

  func firstIndex(of characters: Set<Character>) -> Int? {
    signs.firstIndex { !$0.isLiteral && characters.contains($0.character) }
  }

  func split(at characters: Set<Character>) -> [EscapedText] {
    signs.split(omittingEmptySubsequences: false) {
      !$0.isLiteral && characters.contains($0.character)
    }
    .map { EscapedText(signs: $0) }
  }

  /// What follows a label at the start, whatever its case; a label is not literal in any sign.
  func afterWord(_ word: String) -> EscapedText? {
    let start = signs.prefix(word.count)
    guard start.count == word.count, start.allSatisfy({ !$0.isLiteral }),
      String(start.map(\.character)).folded == word
    else { return nil }
    return EscapedText(signs: signs.dropFirst(word.count))
  }
}
