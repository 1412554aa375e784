import BreakoutModel
import GRDB

/// A session as it was read from its file.
struct Loading {
  var session = Session()
  /// How far it was read.
  var end: RecordEnd
  /// The event at which the file's snapshot was taken; 0 where a full replay was needed.
  var snapshotSeq = 0
  /// `PRAGMA data_version` of the state that was read.
  var version: Int?

  /// Reads as much as there is: the snapshot if it counts, and the events after it. Throws only where the
  /// way to the file fails, not for damage in it.
  static func read(_ db: Database) throws -> Loading {
    var session = Session()
    var start = ChainHead.start
    do {
      if let snapshot = try SnapshotTable.row(in: db),
        let taken = try SnapshotTable.session(snapshot, in: db)
      {
        (session, start) = (taken.session, taken.head)
      }
    } catch let error as DatabaseError where error.isDamage {
      // The events say it all again.
    }
    let end = try RecordEnd(db, from: start) { event, _ in session.apply(event) }
    return Loading(
      session: session, end: end, snapshotSeq: start.seq, version: try Self.version(db))
  }

  /// Changes when another connection has committed.
  static func version(_ db: Database) throws -> Int? {
    try Int.fetchOne(db.cachedStatement(sql: "PRAGMA data_version"))
  }
}
