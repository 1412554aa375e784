/// What is left of words without the endings that make no difference in sense, for comparing them: `shares`,
/// `share` and `sharing` have one stem. It need not be a word.
struct WordStem: Sendable {
  private let endings: [(ending: String, replacement: String)]
  /// A shorter rest says too little: `bring` is no form of `br`.
  private static let leastLetters = 3

  /// - Parameter lines: `ies>i` for an ending with what stands in its place, in the order in which they are
  ///   tried; one that is its own replacement keeps words as they are.
  init(_ lines: [WordListFile.Line]) {
    endings = lines.flatMap(\.phrases).map { text in
      let parts = text.split(separator: ">", omittingEmptySubsequences: false)
      return (String(parts[0]), parts.count == 2 ? String(parts[1]) : "")
    }
  }

  /// - Parameter word: folded.
  func of(_ word: String) -> String {
    let letters = word.utf8
    for (ending, replacement) in endings {
      guard letters.count >= ending.utf8.count + Self.leastLetters,
        letters.suffix(ending.utf8.count).elementsEqual(ending.utf8)
      else { continue }
      return String(word.dropLast(ending.count)) + replacement
    }
    return word
  }

  var isEmpty: Bool { endings.isEmpty }
}
