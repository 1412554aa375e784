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

/// Which entries belong to which point, in the order of time. Derived from the tables, never stored:
/// it lets a screen show the end of a long record without reading all of it.
struct EntryIndex: Equatable, Sendable {
  private var lists: [PointID?: [TimedEntry]] = [:]

  private struct TimedEntry: Equatable, Sendable {
    let at: Timestamp
    let id: EntryID

    static func < (left: Self, right: Self) -> Bool {
      left.at == right.at ? left.id.rank < right.id.rank : left.at < right.at
    }
  }

  func count(of point: PointID?) -> Int { lists[point]?.count ?? 0 }

  func entry(_ index: Int, of point: PointID?) -> EntryID? {
    guard let list = lists[point], list.indices.contains(index) else { return nil }
    return list[index].id
  }

  func position(of id: EntryID, at: Timestamp, in point: PointID?) -> Int? {
    guard let list = lists[point] else { return nil }
    let index = place(of: TimedEntry(at: at, id: id), in: list)
    return list.indices.contains(index) && list[index].id == id ? index : nil
  }

  mutating func insert(_ id: EntryID, at: Timestamp, in point: PointID?) {
    let entry = TimedEntry(at: at, id: id)
    // Taken out and put back, so that the list is changed in place and not copied.
    var list = lists.removeValue(forKey: point) ?? []
    list.insert(entry, at: place(of: entry, in: list))
    lists[point] = list
  }

  /// Takes an entry in without a place: quicker for many, and to be ended by `order`.
  mutating func collect(_ id: EntryID, at: Timestamp, in point: PointID?) {
    lists[point, default: []].append(TimedEntry(at: at, id: id))
  }

  /// Gives the collected entries their places.
  mutating func order() {
    for (point, list) in lists where zip(list, list.dropFirst()).contains(where: { $1 < $0 }) {
      lists[point] = list.sorted(by: <)
    }
  }

  mutating func remove(_ id: EntryID, at: Timestamp, in point: PointID?) {
    guard let index = position(of: id, at: at, in: point) else { return }
    lists[point]?.remove(at: index)
    if lists[point]?.isEmpty == true { lists[point] = nil }
  }

  /// The first index whose entry is not before `entry`.
  private func place(of entry: TimedEntry, in list: [TimedEntry]) -> Int {
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
