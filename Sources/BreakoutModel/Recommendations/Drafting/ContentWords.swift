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
    let text = TextWords(text)
    self.init(text, DraftingWords.lists(for: text))
  }

  init(_ text: TextWords, _ lists: DraftingWords?) {
    var seen: Set<String> = []
    var words: [String] = []
    for word in text.words {
      for piece in Self.pieces(word) where lists?.stopWords.hasWord(piece) != true {
        let stem = lists?.stems.of(piece) ?? piece
        if seen.insert(stem).inserted { words.append(stem) }
      }
    }
    self.words = words
  }

  /// The words within a word, e.g. `local-procurement`.
  private static func pieces(_ word: TextWords.Word) -> [String] {
    let folded = word.folded
    if folded.utf8.allSatisfy({ $0 < 0x80 }) {
      if folded.utf8.allSatisfy(isPlain) { return [folded] }
      return folded.utf8.split { !isPlain($0) }.map { String($0) ?? "" }
    }
    return folded.split { !($0.isLetter || $0.isNumber) }.flatMap { run in
      parts(run).flatMap { $0.hasBlanks ? [withPlainDigits($0.text)] : pairs($0.text) }
    }
  }

  /// Whether a sign of ASCII is a letter in lower case or a digit.
  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
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
    guard text.count > 1 else { return [String(text)] }
    return zip(text, text.dropFirst()).map { "\($0)\($1)" }
  }

  /// Numerals of every script as the same ones.
  private static func withPlainDigits(_ text: Substring) -> String {
    guard text.allSatisfy(\.isWholeNumber) else { return String(text) }
    return text.map { $0.wholeNumberValue.map(String.init) ?? String($0) }.joined()
  }
}
