import BreakoutModel

/// Numbers of one constituency, or of several small ones together.
struct GroupNumbers: Equatable {
  let name: String
  /// How many people the numbers are about.
  let size: Int
  var numbers: [Int?]
}

extension [GroupNumbers] {
  /// With the small ones merged where the regime asks for it, by the rule of `ConstituencyLens`: the
  /// smallest of the rest joins them while they are too few, or only one, which the total would give
  /// away. One of which nobody is there tells of nobody and is left out.
  ///
  /// - Parameter names: others to be merged too, because another number beside this one would tell them.
  func allowed(by attribution: Attribution, merging names: Set<String> = []) -> [GroupNumbers] {
    guard attribution.mergesSmallGroups else { return self }
    let all = filter { $0.size > 0 }
    let order = all.indices.sorted { all[$0].size < all[$1].size }
    var small = Set(
      order.filter { all[$0].size < Attribution.leastGroup || names.contains(all[$0].name) })
    guard !small.isEmpty else { return all }
    for index in order where !small.contains(index) {
      let size = small.reduce(0) { $0 + all[$1].size }
      if small.count > 1, size >= Attribution.leastGroup { break }
      small.insert(index)
    }
    let merged = all.indices.filter(small.contains).map { all[$0] }
    let rest = all.indices.filter { !small.contains($0) }.map { all[$0] }
    return rest + [merged.sum(named: rest.contains { $0.name == "other" } ? "the others" : "other")]
  }

  /// All of them together; a number that one does not know is unknown.
  func sum(named name: String) -> GroupNumbers {
    let width = first?.numbers.count ?? 0
    return GroupNumbers(
      name: name, size: reduce(0) { $0 + $1.size },
      numbers: (0..<width).map { place in
        reduce(0) { sum, one in sum.flatMap { sum in one.numbers[place].map { sum + $0 } } }
      })
  }
}

extension Electorate {
  /// The constituencies as the regime lets them be told apart; empty where they were not counted, or
  /// where merging leaves nothing to tell apart.
  func groups(
    allowedBy attribution: Attribution, merging names: Set<String> = []
  ) -> [GroupNumbers] {
    let all = (groups ?? []).map {
      GroupNumbers(name: CleanText.line($0.name), size: $0.present, numbers: [$0.entitled])
    }
    let allowed = all.allowed(by: attribution, merging: names)
    guard allowed.count < 2, attribution.mergesSmallGroups else { return allowed }
    return allowed.filter { $0.size >= Attribution.leastGroup && all.contains($0) }
  }

  /// The names of the constituencies that must not be told apart.
  func merged(by attribution: Attribution, with names: Set<String> = []) -> Set<String> {
    guard attribution.mergesSmallGroups else { return [] }
    let shown = groups(allowedBy: attribution, merging: names).map(\.name)
    return Set((groups ?? []).filter { $0.present > 0 }.map { CleanText.line($0.name) })
      .subtracting(shown)
  }

  /// E.g. `40 of 44 entitled to vote (CSO 18, Business 12); 3 without a vote`.
  func words(_ attribution: Attribution, merging names: Set<String> = []) -> String {
    let entitled = entitled.map { " of \($0) entitled to vote" } ?? ""
    return detailed("\(present)\(entitled)", attribution, names)
  }

  /// The same for the header, e.g. `40 present of 44 entitled to vote (CSO 18, Business 12)`.
  func presentWords(_ attribution: Attribution) -> String {
    let entitled = entitled.map { " of \($0) entitled to vote" } ?? ""
    return detailed("\(present) present\(entitled)", attribution, [])
  }

  private func detailed(
    _ start: String, _ attribution: Attribution, _ names: Set<String>
  ) -> String {
    var words = start
    let groups = groups(allowedBy: attribution, merging: names).map { "\($0.name) \($0.size)" }
    if !groups.isEmpty { words += " (\(groups.joined(separator: ", ")))" }
    if let observers, observers > 0 {
      words += "; \(observers) without a vote"
    }
    return words
  }
}

extension [Electorate] {
  /// The names of the constituencies that must not be told apart in any of several counts that stand
  /// beside each other, because one would give away what another merges.
  func merged(by attribution: Attribution) -> Set<String> {
    var names: Set<String> = []
    while true {
      let more = reduce(names) { $0.union($1.merged(by: attribution, with: names)) }
      if more == names { return names }
      names = more
    }
  }
}
