import BreakoutModel

extension Salvage {
  /// A session out of a damaged file.
  ///
  /// - Parameters:
  ///   - found: what SQLite could read; the pages may give more.
  ///   - problem: why SQLite could not read all of it.
  /// - Throws: the problem, or `StoreProblem.lost`, where nothing can be read.
  static func loading(
    _ path: String, after found: Loading?, _ problem: StoreProblem
  ) throws -> Loading {
    let known = found?.end.head.seq ?? 0
    let salvage = Salvage(path)
    if let later = salvage?.later, later.head.seq > known {
      let damage = Damage.onlySnapshot(until: later.snapshotSeq)
      return Loading(
        session: later.session, end: RecordEnd(head: later.head, damage: damage),
        snapshotSeq: later.snapshotSeq)
    }
    if let salvage, salvage.head.seq > known {
      let (events, newer) = salvage.events
      var session = Session()
      for event in events { session.apply(event) }
      let end = RecordEnd(
        head: salvage.head,
        damage: salvage.damage ?? problem.damage.moved(behind: salvage.head.seq), newer: newer)
      return Loading(session: session, end: end)
    }
    if let found, found.session.exists { return found }
    throw problem.leavingNothing
  }
}

extension StoreProblem {
  /// Whether it is what the file holds, and not the way to it: its pages may then say more than SQLite can.
  var isOfContents: Bool {
    switch self {
    case .damaged, .notASession, .empty: true
    default: false
    }
  }

  /// The same of a file of which nothing can be read.
  var leavingNothing: StoreProblem {
    guard case .damaged(let path, let damage) = self else { return self }
    return .lost(path: path, damage)
  }

  /// What is the matter with a file whose contents are not as they should be.
  var damage: Damage {
    if case .damaged(_, let damage) = self { return damage }
    return .unreadable(after: 0, message: "its head is damaged")
  }
}

extension Damage {
  /// The same where more could be read than was thought.
  func moved(behind seq: Int) -> Damage {
    if case .unreadable(_, let message) = self { return .unreadable(after: seq, message: message) }
    return self
  }
}
