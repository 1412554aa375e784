extension Poll {
  /// Pairs of options, by their places, that are worded so alike that they may take votes from each other
  /// (product rule §2.4): two thirds of the words of the shorter one are in the other one too. To be merged
  /// before the poll opens or told apart better.
  public var overlappingOptions: [OptionOverlap] {
    let words = options.map(OptionOverlap.words)
    return options.indices.flatMap { first in
      options.indices[(first + 1)...].filter { second in
        let shared = words[first].intersection(words[second]).count
        return shared > 0 && 3 * shared >= 2 * min(words[first].count, words[second].count)
      }.map { OptionOverlap(first: first, second: $0) }
    }
  }
}

/// Two options of a poll with nearly the same words.
public struct OptionOverlap: Equatable, Sendable {
  public let first: Int
  public let second: Int

  /// Words that join others and say nothing of their own. A single `a` can be the name of an option.
  private static let joining: Set<String> = [
    "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with",
  ]

  static func words(of title: String) -> Set<String> {
    let words = title.split { !$0.isLetter && !$0.isNumber }.map(\.folded)
    return Set(words.filter { !$0.isEmpty && !joining.contains($0) })
  }
}
