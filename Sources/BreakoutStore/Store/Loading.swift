import BreakoutModel
import GRDB

/// A session as it was read from its file.
struct Loading {
  var session = Session()
  var head = ChainHead.start
  /// The event at which the file's snapshot was taken; 0 where a full replay was needed.
  var snapshotSeq = 0
  /// `PRAGMA data_version` of the state that was read.
  var version: Int?
  /// Why reading stopped before the end.
  var damage: Damage?

  /// Reads as much as there is: the snapshot if it counts, and the events after it. Throws only where the
  /// way to the file fails, not for damage in it.
  static func read(_ db: Database) throws -> Loading {
    var loading = Loading()
    var snapshot: SnapshotTable.Row?
    do {
      snapshot = try SnapshotTable.row(in: db)
      if let snapshot, let start = try SnapshotTable.session(snapshot, in: db) {
        loading.session = start.session
        loading.head = start.head
        loading.snapshotSeq = snapshot.seq
      }
    } catch let error as DatabaseError where error.isDamage {
      // The events say it all again.
    }
    try loading.replay(db)
    loading.version = try Self.version(db)
    if loading.damage == nil, let snapshot, snapshot.seq > loading.head.seq {
      loading.damage = .missing(seq: loading.head.seq + 1)
    }
    if loading.damage == nil, !loading.session.exists { loading.damage = .noEvents }
    return loading
  }

  /// Changes when another connection has committed.
  static func version(_ db: Database) throws -> Int? {
    try Int.fetchOne(db.cachedStatement(sql: "PRAGMA data_version"))
  }

  private mutating func replay(_ db: Database) throws {
    var walk = ChainWalk(from: head)
    do {
      let rows = try EventTable.rows(from: head.seq + 1, in: db)
      while let row = try rows.next() {
        session.apply(try walk.step(EventRow(row)))
        head = walk.head
      }
    } catch let found as Damage {
      damage = found
    } catch let error as DatabaseError where error.isDamage {
      damage = .unreadable(after: head.seq, message: error.words)
    }
  }
}
