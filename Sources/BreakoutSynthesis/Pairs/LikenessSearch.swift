/// Finds all probable duplicates among many texts without comparing each with each.
///
/// Words become numbers, the rarest the lowest. Two texts that must share `n` words must share one among
/// the rarest of each, all but `n - 1` of its words: only those are looked up. So a hundred rooms of a
/// hundred recommendations take a fraction of a second.
struct LikenessSearch {
  struct Text {
    let id: RoomRecommendationID
    /// Those of `ContentWords` by their numbers, each once.
    let words: [Int32]
  }

  private struct Item {
    let id: RoomRecommendationID
    /// Ascending, hence the rarest first.
    let words: [Int32]
  }

  private let items: [Item]

  init(_ texts: [Text]) {
    let ranks = Self.ranks(texts)
    items = texts.filter { !$0.words.isEmpty }
      .map { text in Item(id: text.id, words: text.words.map { ranks[Int($0)] }.sorted()) }
      // Shorter texts come first, so that each is only looked up by longer ones.
      .sorted { ($0.words.count, $0.id) < ($1.words.count, $1.id) }
  }

  /// The place of each word among all, the rarest first.
  private static func ranks(_ texts: [Text]) -> [Int32] {
    var counts: [Int] = []
    for word in texts.lazy.flatMap(\.words).map(Int.init) {
      if word >= counts.count {
        counts += repeatElement(0, count: word + 1 - counts.count)
      }
      counts[word] += 1
    }
    var ranks = [Int32](repeating: 0, count: counts.count)
    let order = counts.indices.sorted { (counts[$0], $0) < (counts[$1], $1) }
    for (rank, word) in order.enumerated() { ranks[word] = Int32(rank) }
    return ranks
  }

  /// The probable duplicates of different rooms. What one room has adopted twice it meant twice.
  func duplicates() -> [(RecommendationPair, Likeness)] {
    var found: [(RecommendationPair, Likeness)] = []
    let vocabulary = (items.lazy.compactMap(\.words.last).max() ?? -1) + 1
    var places: [[Int32]] = Array(repeating: [], count: Int(vocabulary))
    // By which item each was last looked at.
    var lookers = [Int32](repeating: -1, count: items.count)
    for (place, item) in items.enumerated() {
      let count = item.words.count
      for word in item.words.prefix(count - Likeness.neededWithShorter(count) + 1) {
        for candidate in places[Int(word)] where lookers[Int(candidate)] != place {
          lookers[Int(candidate)] = Int32(place)
          let other = items[Int(candidate)]
          guard other.id.room != item.id.room else { continue }
          let needed = Likeness.needed(count, other.words.count)
          guard let shared = Self.shared(item.words, other.words, atLeast: needed) else { continue }
          found.append(
            (
              RecommendationPair(item.id, other.id),
              Likeness(shared: shared, of: (count, other.words.count))
            ))
        }
      }
      for word in item.words.prefix(count - Likeness.neededWithLonger(count) + 1) {
        places[Int(word)].append(Int32(place))
      }
    }
    return found
  }

  /// How many words both have; `nil` for less than `least`.
  private static func shared(_ one: [Int32], _ other: [Int32], atLeast least: Int) -> Int? {
    one.withUnsafeBufferPointer { one in
      other.withUnsafeBufferPointer { other in
        var (here, there, shared) = (0, 0, 0)
        while here < one.count, there < other.count {
          guard shared + min(one.count - here, other.count - there) >= least else { return nil }
          let (left, right) = (one[here], other[there])
          if left == right { shared += 1 }
          if left <= right { here += 1 }
          if right <= left { there += 1 }
        }
        return shared >= least ? shared : nil
      }
    }
  }
}
