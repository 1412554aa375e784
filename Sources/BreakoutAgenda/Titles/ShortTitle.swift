/// Makes a short name for lists from a guiding question: what the question is about, two to five
/// words, without the asking.
///
/// No grammar is known here, only the words that hold sentences together; the result is a good guess
/// that an agenda replaces by writing a title of its own.
enum ShortTitle {
  static let mostWords = 5

  static func of(_ question: String) -> String {
    let line = question.split(separator: "\n").first.map(\.onOneLine) ?? ""
    let title: String
    if line.unicodeScalars.contains(where: \.isIdeographic) {
      title = IdeographicTitle.of(line)
    } else if EnglishTitle.isEnglish(line) {
      title = EnglishTitle.of(line)
    } else {
      title = LeadingWordsTitle.of(line)
    }
    let clean = title.trimming([
      " ", ".", ",", ";", ":", "?", "!", "¿", "؟", "？", "。", "\"", "“", "”",
    ])
    let result = clean.isEmpty ? line.words.prefix(mostWords).joined(separator: " ") : clean
    return shortened(result).withFirstLetterRaised
  }

  /// A single word can be of any length.
  private static func shortened(_ title: String) -> String {
    title.count <= 60 ? title : title.prefix(59) + "…"
  }
}

extension String {
  fileprivate var withFirstLetterRaised: String {
    guard let first, first.isLowercase else { return self }
    // `eIDs` and `mRNA` keep their spelling.
    if dropFirst().first?.isUppercase == true { return self }
    return first.uppercased() + dropFirst()
  }
}
