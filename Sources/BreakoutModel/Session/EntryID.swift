/// One line of a point's record: a note, a recommendation or a decision.
public enum EntryID: Hashable, Sendable {
  case note(NoteID)
  case recommendation(RecommendationID)
  case decision(DecisionID)

  /// Sorts entries of one moment: notes before recommendations before decisions, each by number.
  fileprivate var rank: (Int, Int, Int) {
    switch self {
    case .note(let id): (0, id.number, 0)
    case .recommendation(let id): (1, id.point.number, id.ordinal)
    case .decision(let id): (2, id.number, 0)
    }
  }
}

/// A line of a point's record, in its time.
struct IndexEntry: Equatable, Sendable {
  let id: EntryID
  let at: Timestamp
  let point: PointID?

  init(_ id: EntryID, at: Timestamp, in point: PointID?) {
    self.id = id
    self.at = at
    self.point = point
  }

  static func < (left: Self, right: Self) -> Bool {
    left.at == right.at ? left.id.rank < right.id.rank : left.at < right.at
  }
}

/// Which entries belong to which point, in the order of time. Derived from the tables, never stored:
/// it lets a screen show the end of a long record without reading all of it.
struct EntryIndex: Equatable, Sendable {
  private var lists: [PointID?: [IndexEntry]] = [:]

  func count(of point: PointID?) -> Int { lists[point]?.count ?? 0 }

  func entry(_ index: Int, of point: PointID?) -> EntryID? {
    guard let list = lists[point], list.indices.contains(index) else { return nil }
    return list[index].id
  }

  func position(of entry: IndexEntry) -> Int? {
    guard let list = lists[entry.point] else { return nil }
    let index = place(of: entry, in: list)
    return list.indices.contains(index) && list[index].id == entry.id ? index : nil
  }

  mutating func insert(_ entry: IndexEntry) {
    // Taken out and put back, so that the list is changed in place and not copied.
    var list = lists.removeValue(forKey: entry.point) ?? []
    list.insert(entry, at: place(of: entry, in: list))
    lists[entry.point] = list
  }

  /// Takes an entry in without a place: quicker for many, and to be ended by `order`.
  mutating func collect(_ entry: IndexEntry) {
    lists[entry.point, default: []].append(entry)
  }

  /// Gives the collected entries their places.
  mutating func order() {
    for (point, list) in lists where zip(list, list.dropFirst()).contains(where: { $1 < $0 }) {
      lists[point] = list.sorted(by: <)
    }
  }

  mutating func remove(_ entry: IndexEntry) {
    guard let index = position(of: entry) else { return }
    lists[entry.point]?.remove(at: index)
    if lists[entry.point]?.isEmpty == true { lists[entry.point] = nil }
  }

  /// The first index whose entry is not before `entry`.
  private func place(of entry: IndexEntry, in list: [IndexEntry]) -> Int {
    if let last = list.last, last < entry { return list.count }
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle] < entry { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
