/// Says in words why no option beats every other one, and what puts the first before the rest, with the
/// numbers of the pairs: nobody has to believe in a method they cannot follow.
struct PathWords {
  private let table: PairwiseTable
  private let result: RankedResult
  private let options: [String]
  /// Longer lists say less than the pairwise table does.
  private static let mostPairs = 6

  init(_ table: PairwiseTable, _ result: RankedResult, _ options: [String]) {
    self.table = table
    self.result = result
    self.options = options
  }

  /// A sentence each; empty where an option beats every other one, and where all are tied.
  var sentences: [String] {
    guard result.condorcetWinner == nil, let first = result.ranking.first?.first else { return [] }
    guard let cycle = shortestCycle(through: first) else { return ties(of: first) }
    let wins = zip(cycle, cycle.dropFirst() + [first]).map { pair in
      "\(options[pair.0]) beats \(options[pair.1]) \(figures(pair.0, pair.1))"
    }
    return [
      "\(wins.joined(separator: ", ")): a circle, so no option beats every other one."
    ] + paths
  }

  /// Wins from the option around to itself, each option once.
  private func shortestCycle(through first: Int) -> [Int]? {
    var before: [Int: Int] = [:]
    var reached = [first]
    var next = 0
    while next < reached.count {
      let option = reached[next]
      next += 1
      if option != first, table.beats(option, first) {
        var cycle = [option]
        while let last = cycle.last, let earlier = before[last] { cycle.append(earlier) }
        return cycle.reversed()
      }
      for other in 0..<table.options
      where other != first && before[other] == nil && table.beats(option, other) {
        before[other] = option
        reached.append(other)
      }
    }
    return nil
  }

  private func ties(of first: Int) -> [String] {
    let equals = (0..<table.options).filter {
      $0 != first && !table.beats(first, $0) && !table.beats($0, first)
    }
    guard equals.count + 1 < table.options else { return [] }
    let pairs = equals.prefix(Self.mostPairs).map {
      "\(options[first]) and \(options[$0]) are equal \(figures(first, $0))"
    }
    return ["\(pairs.joined(separator: ", ")), so no option beats every other one."]
  }

  /// What puts every place of the order before the next one, as far as the circle goes.
  private var paths: [String] {
    let members = Set(result.smithSet)
    let places = result.ranking.map { $0.filter(members.contains) }.filter { !$0.isEmpty }
    var words: [String] = []
    for place in places {
      words += zip(place, place.dropFirst()).map { one, other in
        "\(options[one]) and \(options[other]) equal,"
          + " \(result.strengths[one][other]) to \(result.strengths[other][one])"
      }
    }
    for (place, following) in zip(places, places.dropFirst()) {
      words += following.compactMap { other in
        place.first { result.isBefore($0, other) }.map { one in
          "\(options[one]) over \(options[other])"
            + " \(result.strengths[one][other]) to \(result.strengths[other][one])"
        }
      }
    }
    guard !words.isEmpty else { return [] }
    let more = words.count > Self.mostPairs ? ", and so on" : ""
    return [
      "Schulze compares the strongest paths of wins, each as strong as its weakest win: "
        + "\(words.prefix(Self.mostPairs).joined(separator: ", "))\(more)."
    ]
  }

  private func figures(_ option: Int, _ other: Int) -> String {
    "\(table[option, other]):\(table[other, option])"
  }
}
