extension TextEncoding {
  /// What a text was read as that does not say how it was written.
  public struct Guess: Equatable, Sendable {
    public let text: [UInt8]
    public let page: CodePage
    /// What it could also be; `nil` where the letters leave no doubt.
    public let rival: CodePage?
  }

  /// A text in a code page, told by the letters that it then has. Guessed are those in which the six languages are
  /// written.
  ///
  /// - Returns: `nil` where it makes sense in none, or is UTF-8 that was harmed.
  public static func guess(_ bytes: [UInt8]) -> Guess? {
    guard !bytes.isMostlyUTF8 else { return nil }
    let sample = bytes.prefix(largestSample)
    let scores = CodePage.guessed.compactMap { page in
      LetterStatistics(page, sample).map { (page: page, score: $0.score) }
    }
    .enumerated().sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }
    .map(\.element)
    for (place, best) in scores.enumerated() where best.score >= leastScore {
      guard let text = best.page.decoded(bytes) else { continue }
      // Where both are the same text, there is nothing to choose.
      let next = scores.dropFirst(place + 1).first { $0.page.decoded(bytes) ?? text != text }
      let isClear = next.map { best.score - $0.score >= clearMargin } ?? true
      return Guess(text: text, page: best.page, rival: isClear ? nil : next?.page)
    }
    return nil
  }

  /// More of a text would not change what its letters say.
  private static let largestSample = 200_000
  /// Out of 1: below it the letters make no sense. Texts of the six languages have 0.7 and more in their own code
  /// page.
  private static let leastScore = 0.35
  /// By which the best must be better than the next.
  private static let clearMargin = 0.15
}

extension CodePage {
  fileprivate static let guessed: [CodePage] = [
    .windows1252, .windows1251, .koi8R, .windows1256, .gb18030, .big5,
  ]
}
