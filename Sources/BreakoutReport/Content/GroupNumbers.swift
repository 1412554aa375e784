import BreakoutModel
import BreakoutWords

/// Numbers of one constituency, or of several small ones together.
struct GroupNumbers: Equatable {
  let name: String
  /// How many people the numbers are about.
  let size: Int
  /// What is counted of them.
  var numbers: [Int] = []
}

extension [GroupNumbers] {
  /// With the small ones merged where the regime asks for it. One of which nobody is there tells of
  /// nobody and is left out.
  ///
  /// - Parameter names: others to be merged too, because another number beside this one would tell them.
  func allowed(by attribution: Attribution, merging names: Set<String> = []) -> [GroupNumbers] {
    guard attribution.mergesSmallGroups else { return self }
    let all = filter { $0.size > 0 }
    let small = all.small(with: names.union(attribution.concealed))
    guard !small.isEmpty else { return all }
    let rest = all.indices.filter { !small.contains($0) }.map { all[$0] }
    let name = words.votes.name(.others(besides: rest.map(\.name)))
    return rest + [all.indices.filter(small.contains).map { all[$0] }.sum(named: name)]
  }

  /// Which are merged, by the rule of `ConstituencyLens`: the smallest of the rest joins the small ones
  /// while they are too few, or only one, which the total would give away.
  fileprivate func small(with names: Set<String>) -> Set<Int> {
    let order = indices.sorted { self[$0].size < self[$1].size }
    var small = Set(
      order.filter { self[$0].size < Attribution.leastGroup || names.contains(self[$0].name) })
    guard !small.isEmpty else { return [] }
    for index in order where !small.contains(index) {
      let size = small.reduce(0) { $0 + self[$1].size }
      if small.count > 1, size >= Attribution.leastGroup { break }
      small.insert(index)
    }
    return small
  }

  /// Those of one name together, in the place of the first.
  var joinedByName: [GroupNumbers] {
    map(\.name).withoutRepeats.map { name in filter { $0.name == name }.sum(named: name) }
  }

  /// All of them together.
  private func sum(named name: String) -> GroupNumbers {
    GroupNumbers(
      name: name, size: reduce(0) { $0 + $1.size },
      numbers: (first?.numbers ?? []).indices.map { place in
        reduce(0) { $0 + $1.numbers[place] }
      })
  }
}

extension Electorate {
  private var numbers: [GroupNumbers] {
    (groups ?? []).map { GroupNumbers(name: CleanText.line($0.name), size: $0.present) }
  }

  /// The constituencies as the regime lets them be told apart; empty where they were not counted, or
  /// where merging leaves nothing to tell apart.
  func groups(
    allowedBy attribution: Attribution, merging names: Set<String> = []
  ) -> [GroupNumbers] {
    let allowed = numbers.allowed(by: attribution, merging: names)
    let isMerged = !merged(by: attribution, with: names).isEmpty
    return isMerged && allowed.count < 2 ? [] : allowed
  }

  /// The names of the constituencies that must not be told apart.
  func merged(by attribution: Attribution, with names: Set<String> = []) -> Set<String> {
    guard attribution.mergesSmallGroups else { return [] }
    let all = numbers.filter { $0.size > 0 }
    return Set(all.small(with: names.union(attribution.concealed)).map { all[$0].name })
  }

  /// E.g. `40 of 44 entitled to vote (CSO 18, Business 12); 3 without a vote`.
  func words(_ attribution: Attribution, merging names: Set<String> = []) -> String {
    let count = entitled.map { report.ofEntitled(present, $0) } ?? "\(present)"
    return detailed(count, attribution, names)
  }

  /// The same for the header, e.g. `40 present of 44 entitled to vote (CSO 18, Business 12)`.
  func presentWords(_ attribution: Attribution) -> String {
    let count =
      entitled.map { report.presentOfEntitled(present, $0) } ?? report.present(present)
    return detailed(count, attribution, [])
  }

  private func detailed(
    _ start: String, _ attribution: Attribution, _ names: Set<String>
  ) -> String {
    let lists = Words.current.lists
    let groups = groups(allowedBy: attribution, merging: names)
      .map { report.counted(Words.current.people.constituency($0.name), $0.size) }
    var parts = [groups.isEmpty ? start : report.remarked(start, lists.row(groups))]
    if let observers, observers > 0 { parts.append(report.withoutAVote(observers)) }
    return lists.clauses(parts)
  }

  private var report: Words.Report { Words.current.report }
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
