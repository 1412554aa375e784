import BreakoutModel

/// How many words a speaker reads.
struct SpokenWords {
  let count: Int
  /// Whether some of it is in a script without spaces between the words, whose characters are counted.
  let hasUnspacedScript: Bool

  init(_ texts: [String]) {
    count = texts.reduce(0) { $0 + WordCount.of($1) }
    hasUnspacedScript = texts.contains { text in
      text.split(whereSeparator: \.isWhitespace).contains { part in
        switch Script(of: part) {
        case .han, .kana, .thai: true
        default: false
        }
      }
    }
  }
}
