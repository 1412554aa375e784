/// Why no option beats every other one, and what puts the first before the rest, with the numbers of the pairs:
/// nobody has to believe in a method they cannot follow. Options are named by their places.
public struct PollPaths: Equatable, Sendable {
  /// Two options, how many prefer the one, and how many the other; or how strong their paths are.
  public struct Pair: Equatable, Sendable {
    public let one: Int
    public let other: Int
    public let forOne: Int
    public let forOther: Int

    public var isEven: Bool { forOne == forOther }
  }

  /// Wins from the first option around to itself, each option once; empty where there is no such circle.
  public let circle: [Pair]
  /// The options that are equal to the first one, where there is no circle, and not all are tied.
  public let ties: [Pair]
  /// What puts every place of the order before the next one, as far as the circle goes.
  public let strengths: [Pair]

  /// All is empty where an option beats every other one, and where all are tied.
  public init(_ table: PairwiseTable, _ result: RankedResult) {
    func pair(_ one: Int, _ other: Int) -> Pair {
      Pair(one: one, other: other, forOne: table[one, other], forOther: table[other, one])
    }
    guard result.condorcetWinner == nil, let first = result.ranking.first?.first else {
      (circle, ties, strengths) = ([], [], [])
      return
    }
    if let cycle = Self.shortestCycle(through: first, table) {
      circle = zip(cycle, cycle.dropFirst() + [first]).map(pair)
      ties = []
      strengths = Self.strengths(result)
    } else {
      let equals = (0..<table.options).filter {
        $0 != first && !table.beats(first, $0) && !table.beats($0, first)
      }
      circle = []
      ties = equals.count + 1 < table.options ? equals.map { pair(first, $0) } : []
      strengths = []
    }
  }

  private static func shortestCycle(through first: Int, _ table: PairwiseTable) -> [Int]? {
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

  private static func strengths(_ result: RankedResult) -> [Pair] {
    func pair(_ one: Int, _ other: Int) -> Pair {
      Pair(
        one: one, other: other, forOne: result.strengths[one][other],
        forOther: result.strengths[other][one])
    }
    let members = Set(result.smithSet)
    let places = result.ranking.map { $0.filter(members.contains) }.filter { !$0.isEmpty }
    let even = places.flatMap { place in zip(place, place.dropFirst()).map(pair) }
    let apart = zip(places, places.dropFirst()).flatMap { place, following in
      following.compactMap { other in
        place.first { result.isBefore($0, other) }.map { pair($0, other) }
      }
    }
    return even + apart
  }
}
