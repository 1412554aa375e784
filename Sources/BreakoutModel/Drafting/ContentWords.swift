/// The words of a text that carry its sense, by which two texts are held against each other (product rule
/// F29).
///
/// They are folded; hyphens part them; where there are lists for the language, stop words are left out and
/// words that differ by an ending alone are one. Of scripts without blanks each pair of neighbouring
/// characters counts as a word, since nothing says where the words end.
public struct ContentWords: Equatable, Sendable {
  /// Each once, in the order of their first places. They are keys to compare by, not words to be read.
  public let words: [String]

  public init(_ text: String) {
    let lists = DraftingWords.lists(for: TextWords(text))
    var seen: Set<String> = []
    words = Self.pieces(text).compactMap { piece in
      guard lists?.stopWords.isWhole(piece) != true else { return nil }
      let word = lists?.stems.of(piece) ?? piece
      return seen.insert(word).inserted ? word : nil
    }
  }

  /// The folded words.
  private static func pieces(_ text: String) -> [String] {
    text.split { !($0.isLetter || $0.isNumber) }.flatMap { run -> [String] in
      guard !run.utf8.allSatisfy({ $0 < 0x80 }) else { return [run.folded] }
      return parts(run).flatMap { part in
        part.hasBlanks ? [digitsFolded(part.text)] : pairs(part.text)
      }
    }
  }

  /// A run of letters and digits, parted where a script without blanks begins or ends.
  private static func parts(_ run: Substring) -> [(text: Substring, hasBlanks: Bool)] {
    var parts: [(text: Substring, hasBlanks: Bool)] = []
    for place in run.indices {
      let hasBlanks = Script(of: run[place...place])?.hasSpaces ?? true
      let end = run.index(after: place)
      if let last = parts.last, last.hasBlanks == hasBlanks {
        parts[parts.count - 1].text = run[last.text.startIndex..<end]
      } else {
        parts.append((run[place..<end], hasBlanks))
      }
    }
    return parts
  }

  private static func pairs(_ text: Substring) -> [String] {
    let characters = text.folded
    guard characters.count > 1 else { return [characters] }
    return zip(characters, characters.dropFirst()).map { "\($0)\($1)" }
  }

  /// Folded, with numerals of every script as the same ones.
  private static func digitsFolded(_ text: Substring) -> String {
    guard text.allSatisfy(\.isWholeNumber) else { return text.folded }
    return text.map { $0.wholeNumberValue.map(String.init) ?? String($0) }.joined()
  }
}
