/// The same answers as `RankedResult`, straight from the definitions and slowly.
struct NaiveRanking {
  let pairs: [[Int]]
  let strengths: [[Int]]

  init(_ pairs: [[Int]]) {
    self.pairs = pairs
    strengths = Self.strengths(pairs)
  }

  private var options: Range<Int> { pairs.indices }

  var condorcetWinner: Int? {
    options.filter { one in options.allSatisfy { $0 == one || pairs[one][$0] > pairs[$0][one] } }
      .first
  }

  /// All sets, the smallest first to beat everything outside of it.
  var smithSet: [Int] {
    let sets = (1..<(1 << options.count)).map { bits in options.filter { bits >> $0 & 1 == 1 } }
    let dominating = sets.filter { set in
      options.allSatisfy { other in
        set.contains(other) || set.allSatisfy { pairs[$0][other] > pairs[other][$0] }
      }
    }
    return dominating.min { $0.count < $1.count } ?? []
  }

  private static func strengths(_ pairs: [[Int]]) -> [[Int]] {
    pairs.indices.map { start in
      pairs.indices.map {
        $0 == start ? 0 : strongest(pairs, from: start, to: $0, via: [start])
      }
    }
  }

  /// The strongest of all paths that visit no option twice.
  private static func strongest(
    _ pairs: [[Int]], from start: Int, to end: Int, via visited: Set<Int>
  ) -> Int {
    var best = 0
    for next in pairs.indices
    where pairs[start][next] > pairs[next][start] && !visited.contains(next) {
      let rest =
        next == end ? Int.max : strongest(pairs, from: next, to: end, via: visited.union([next]))
      best = max(best, min(pairs[start][next], rest))
    }
    return best
  }

  /// The place of an option is the length of the longest chain of options before it.
  var ranking: [[Int]] {
    func place(_ option: Int) -> Int {
      options.filter { strengths[$0][option] > strengths[option][$0] }
        .map { place($0) + 1 }.max() ?? 0
    }
    let places = options.map(place)
    return (0...(places.max() ?? 0)).map { place in options.filter { places[$0] == place } }
  }
}
