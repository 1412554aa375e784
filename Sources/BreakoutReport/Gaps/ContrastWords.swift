/// The words by which a sentence sets one position against another, in English. Data: a language gets a list
/// of its own.
enum ContrastWords {
  private static let words: Set<Substring> = [
    "while", "whereas", "but", "others", "other", "versus", "vs", "against", "however", "instead",
    "rather", "although", "though", "unlike", "opposed", "yet", "disagreed",
  ]

  /// Whether a text sets positions against each other, in words or by a semicolon or a slash.
  static func occur(in text: String) -> Bool {
    if text.contains(where: { ";/；".contains($0) }) { return true }
    return text.lowercased().split { !$0.isLetter }.contains(where: words.contains)
  }
}
