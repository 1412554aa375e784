/// Which recommendations have become one, by the decisions so far.
struct Unions {
  private let proposals: [Proposal]
  private let places: [RoomRecommendationID: Int]
  /// The place of the one that stands for each, or of one on the way to it.
  private var parents: [Int]
  /// Whether each was dropped in favour of another.
  private var isDropped: [Bool]
  private var texts: [Int: String] = [:]

  init(_ proposals: [Proposal]) {
    self.proposals = proposals
    places = Dictionary(
      proposals.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { one, _ in one }
    )
    parents = Array(proposals.indices)
    isDropped = Array(repeating: false, count: proposals.count)
  }

  /// Whether the recommendations of a decision are there, in the words for which it was taken.
  func has(_ decision: PairDecision) -> Bool {
    guard let first = places[decision.pair.first], let second = places[decision.pair.second] else {
      return false
    }
    return proposals[first].text == decision.firstText
      && proposals[second].text == decision.secondText
  }

  mutating func apply(_ decision: PairDecision) {
    let (first, second) = roots(decision.pair)
    switch decision.answer {
    case .merge(let text):
      unite(second, with: first)
      texts[root(first)] = text
    case .keepFirst: drop(second, for: first)
    case .keepSecond: drop(first, for: second)
    case .keepBoth, .contradiction, .noContradiction: break
    }
  }

  private mutating func unite(_ one: Int, with other: Int) {
    guard one != other else { return }
    // The earlier label leads.
    parents[max(one, other)] = min(one, other)
  }

  private mutating func drop(_ one: Int, for other: Int) {
    guard one != other else { return }
    for place in proposals.indices where root(place) == one { isDropped[place] = true }
    parents[one] = other
  }

  private func root(_ place: Int) -> Int {
    var place = place
    while parents[place] != place { place = parents[place] }
    return place
  }

  private func roots(_ pair: RecommendationPair) -> (Int, Int) {
    (root(places[pair.first] ?? 0), root(places[pair.second] ?? 0))
  }

  /// The two that stand for a pair, the lower first.
  func roots(of pair: RecommendationPair) -> [Int] {
    let (first, second) = roots(pair)
    return [min(first, second), max(first, second)]
  }

  func isUnited(_ pair: RecommendationPair) -> Bool {
    let (first, second) = roots(pair)
    return first == second
  }

  func hasDropped(_ pair: RecommendationPair) -> Bool {
    [pair.first, pair.second].contains { places[$0].map { isDropped[$0] } ?? true }
  }

  /// Those that stand, by their first labels, with what they stand for.
  private var groups: [[Int]] {
    Dictionary(grouping: proposals.indices, by: root).values.sorted { $0[0] < $1[0] }
  }

  var merged: [MergedRecommendation] {
    groups.map { group in
      let sources = group.filter { !isDropped[$0] }
      var merged = MergedRecommendation(proposals[sources[0]])
      merged.sources = sources.map { proposals[$0] }
      merged.dropped = group.filter { isDropped[$0] }.map { proposals[$0] }
      merged.commonText = texts[root(group[0])]
      return merged
    }
  }

  /// The place in `merged` of the one that stands for each.
  var homes: [RoomRecommendationID: Int] {
    var homes: [RoomRecommendationID: Int] = [:]
    for (place, group) in groups.enumerated() {
      for one in group { homes[proposals[one].id] = place }
    }
    return homes
  }

  var gone: Set<RoomRecommendationID> {
    Set(proposals.indices.filter { isDropped[$0] }.map { proposals[$0].id })
  }
}
