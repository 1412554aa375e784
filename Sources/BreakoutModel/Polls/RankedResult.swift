/// What ballots that rank the options say (product rule §2.4): the option that beats every other, if there
/// is one; the smallest set of options that beat all outside of it; and the order after Schulze, by winning
/// votes. Ties stay ties.
///
/// Sources: M. Schulze, "A new monotonic, clone-independent, reversal symmetric, and Condorcet-consistent
/// single-winner election method", Social Choice and Welfare 36 (2011); J. H. Smith, "Aggregation of
/// preferences with variable electorate", Econometrica 41 (1973).
public struct RankedResult: Equatable, Sendable {
  /// The option that beats every other one, head to head.
  public let condorcetWinner: Int?
  /// The smallest set of options each of which beats all outside of it, in the order of the options.
  public let smithSet: [Int]
  /// For every option and every other one the strength of the strongest path of wins between them: the
  /// votes of its weakest win; 0 where there is none.
  public let strengths: [[Int]]
  /// All options, the first first; those that share a place stand together, in the order of the options.
  ///
  /// An option is before another one if its path to that one is stronger than the path back. This order is
  /// partial, so each option comes right after the last of those that are before it: the first place is
  /// for all that nothing is before, the next for all that then nothing is before, and so on. Of two
  /// options that share a place neither is before the other.
  public let ranking: [[Int]]

  public init(_ table: PairwiseTable) {
    let options = Array(0..<table.options)
    condorcetWinner = options.first { option in
      options.allSatisfy { $0 == option || table.beats(option, $0) }
    }
    smithSet = Self.smithSet(table)
    strengths = Self.strengths(table)
    ranking = Self.ranking(strengths)
  }

  /// Whether the first option is before the second in the order after Schulze.
  public func isBefore(_ option: Int, _ other: Int) -> Bool {
    strengths[option][other] > strengths[other][option]
  }

  /// Sets that beat all outside of them lie within one another, and the option with the most wins less
  /// losses is in the smallest one. That one grows from it by everything that some member does not beat.
  private static func smithSet(_ table: PairwiseTable) -> [Int] {
    let options = 0..<table.options
    let scores = options.map { option in
      options.reduce(0) { score, other in
        score + (table.beats(option, other) ? 1 : table.beats(other, option) ? -1 : 0)
      }
    }
    guard let best = options.max(by: { scores[$0] < scores[$1] }) else { return [] }
    var members = [best]
    var isMember = options.map { $0 == best }
    var next = 0
    while next < members.count {
      for other in options where !isMember[other] && !table.beats(members[next], other) {
        isMember[other] = true
        members.append(other)
      }
      next += 1
    }
    return members.sorted()
  }

  /// Floyd and Warshall's algorithm with the weakest win of a path as its strength.
  private static func strengths(_ table: PairwiseTable) -> [[Int]] {
    let options = 0..<table.options
    var strengths = options.map { option in
      options.map { table.beats(option, $0) ? table[option, $0] : 0 }
    }
    for middle in options {
      for start in options where strengths[start][middle] > 0 {
        let first = strengths[start][middle]
        for end in options where end != start {
          strengths[start][end] = max(strengths[start][end], min(first, strengths[middle][end]))
        }
      }
    }
    return strengths
  }

  private static func ranking(_ strengths: [[Int]]) -> [[Int]] {
    var rest = Array(strengths.indices)
    var ranking: [[Int]] = []
    while !rest.isEmpty {
      let place = rest.filter { option in
        rest.allSatisfy { strengths[$0][option] <= strengths[option][$0] }
      }
      ranking.append(place)
      rest.removeAll(where: place.contains)
    }
    return ranking
  }
}
