import BreakoutModel
import BreakoutRecord

extension Salvage {
  /// A session out of a damaged file.
  ///
  /// - Parameters:
  ///   - found: what SQLite could read; the pages may give more.
  ///   - problem: why SQLite could not read all of it.
  /// - Throws: the problem, or `StoreProblem.lost`, where nothing can be read.
  static func loading(
    _ path: String, after found: LoadedSession?, _ problem: StoreProblem
  ) throws -> LoadedSession {
    let known = found?.end.head.seq ?? 0
    let salvage = Salvage(path)
    if let later = salvage?.later, later.head.seq > known {
      let damage = Damage.onlySnapshot(until: later.snapshotSeq)
      return LoadedSession(
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
      return LoadedSession(session: session, end: end)
    }
    if let found, found.session.exists { return found }
    throw problem.leavingNothing
  }
}
