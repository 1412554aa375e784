import BreakoutModel
import BreakoutRecord
import GRDB

/// A session as it was read from its file.
struct LoadedSession {
  var session = Session()
  /// How far it was read.
  var end: RecordEnd
  /// The event at which the file's snapshot was taken; 0 where a full replay was needed.
  var snapshotSeq = 0
  /// `PRAGMA data_version` of the state that was read.
  var version: Int?

  /// Reads as much as there is: the snapshot if it counts, and the events after it. Throws only where the
  /// way to the file fails, not for damage in it.
  static func read(_ db: Database) throws -> LoadedSession {
    var session = Session()
    var start = ChainHead.start
    do {
      if let snapshot = try SnapshotTable.snapshot(in: db),
        let taken = try SnapshotTable.session(snapshot, in: db)
      {
        (session, start) = (taken.session, taken.head)
      }
    } catch let error as DatabaseError where error.isDamage {
      // The events say it all again.
    }
    var end = try RecordEnd(db, from: start) { event, _ in session.apply(event) }
    end.damage = try end.damage ?? Self.damage(before: start, until: end.head, in: db)
    return LoadedSession(
      session: session, end: end, snapshotSeq: start.seq, version: try Self.version(db))
  }

  /// What a session out of a snapshot has behind it: the events up to the snapshot are not read again, but they
  /// must be there.
  private static func damage(
    before start: ChainHead, until head: ChainHead, in db: Database
  ) throws -> Damage? {
    guard start != .start else { return nil }
    do {
      if try EventTable.count(in: db) == head.seq { return nil }
    } catch let error as DatabaseError where error.isDamage {
      // A page of them cannot be read.
    }
    let damage = try RecordEnd(db) { _, _ in }.damage
    return damage?.isGap == true ? .onlySnapshot(until: start.seq) : damage
  }

  /// Changes when another connection has committed.
  static func version(_ db: Database) throws -> Int? {
    try Int.fetchOne(db.cachedStatement(sql: "PRAGMA data_version"))
  }
}
