/// The marks round a quotation: the line is one only where the mark that its first one opened is closed at
/// its very end (product rule F6). `"Leave no one behind" was quoted` is a plain note.
enum QuotationMarks {
  /// What stands between the marks; `nil` where the text is no quotation.
  static func content(of text: Substring) -> Substring? {
    guard let open = text.first, let closing = closings[open], text.count > 2 else { return nil }
    let inside = text.dropFirst()
    var depth = 1
    var before = open
    for place in inside.indices {
      let character = inside[place]
      let isEnd = inside.index(after: place) == inside.endIndex
      if closing.contains(character), character != open || isEnd || !opensAfter(before) {
        depth -= 1
        if depth == 0 {
          return isEnd && !inside[..<place].allSatisfy(\.isWhitespace) ? inside[..<place] : nil
        }
      } else if character == open {
        depth += 1
      }
      before = character
    }
    return nil
  }

  /// The text between marks with which it reads as a quotation again: the usual ones, or others where the
  /// text holds some of these by themselves.
  static func around(_ text: String) -> String {
    let pairs = ["\"\"", "“”", "«»", "„“", "「」", "『』", "‹›"]
    let lines = pairs.map { "\($0.first ?? "\"")\(text)\($0.last ?? "\"")" }
    return lines.first { content(of: $0[...]) == text[...] } ?? lines[0]
  }

  static func isOpening(_ character: Character) -> Bool { closings[character] != nil }

  /// By each opening mark, what closes it; typed and typographic marks are mixed as keyboards give them.
  private static let closings: [Character: String] = [
    "\"": "\"”“＂", "＂": "\"”＂", "“": "”\"＂", "„": "“”\"", "‟": "”\"", "”": "”\"",
    "«": "»", "»": "«»", "‹": "›", "「": "」", "『": "』",
  ]

  /// Whether a mark that both opens and closes opens something behind this character.
  private static func opensAfter(_ character: Character) -> Bool {
    character.isWhitespace || "([{“„«".contains(character)
  }
}
