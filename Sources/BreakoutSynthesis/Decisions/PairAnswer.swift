/// What people decided about two recommendations.
public enum PairAnswer: Equatable, Sendable {
  /// They are no duplicates.
  case keepBoth
  /// They become one, in these words.
  case merge(text: String)
  /// The first stays and stands for the second too.
  case keepFirst
  /// The second stays and stands for the first too.
  case keepSecond
  case contradiction
  case noContradiction

  /// Whether it answers the question about a contradiction, rather than that about a duplicate.
  var isAboutContradiction: Bool {
    switch self {
    case .contradiction, .noContradiction: true
    case .keepBoth, .merge, .keepFirst, .keepSecond: false
    }
  }

  /// As the merged file has it.
  enum Word: String, Codable {
    case keepBoth = "keep-both"
    case merge
    case keepFirst = "keep-first"
    case keepSecond = "keep-second"
    case contradiction
    case noContradiction = "no-contradiction"
  }

  var word: Word {
    switch self {
    case .keepBoth: .keepBoth
    case .merge: .merge
    case .keepFirst: .keepFirst
    case .keepSecond: .keepSecond
    case .contradiction: .contradiction
    case .noContradiction: .noContradiction
    }
  }
}
