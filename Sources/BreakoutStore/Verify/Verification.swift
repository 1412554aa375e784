import BreakoutModel
import Foundation
import GRDB

extension SessionFile {
  /// Checks a whole session file: every link of the chain, every event, the snapshot against a full
  /// replay, and the file itself. Changes nothing.
  ///
  /// - Throws: a `StoreProblem` where the file cannot be opened at all.
  public static func verify(
    _ path: String, timeout: Double = SessionStore.patience
  ) throws -> VerifyReport {
    let hasLog = FileCheck.size(of: path + "-wal") > 0
    return try look(at: path, timeout: timeout) { db in
      var verification = Verification()
      try db.reading { try verification.run(db) }
      return verification.report(path: path, hasLog: hasLog)
    }
  }
}

private struct Verification {
  private var session = Session()
  private var head = ChainHead.start
  private var first: Timestamp?
  private var damage: Damage?
  private var faults: [String] = []
  private var snapshot = VerifyReport.Snapshot.absent

  mutating func run(_ db: Database) throws {
    try checkFile(db)
    var kept: SnapshotTable.Row?
    var taken: Session?
    do {
      kept = try SnapshotTable.row(in: db)
      if let kept {
        taken = try SnapshotTable.session(kept, in: db)?.session
        snapshot = .unused
      }
    } catch let error as DatabaseError where error.isDamage {
      snapshot = .unused
    }
    do {
      try walk(db, comparing: taken)
      if let kept, kept.seq > head.seq { throw Damage.missing(seq: head.seq + 1) }
      if !session.exists { throw Damage.noEvents }
    } catch let found as Damage {
      damage = found
    } catch let error as DatabaseError where error.isDamage {
      damage = .unreadable(after: head.seq, message: error.words)
    }
  }

  private mutating func walk(_ db: Database, comparing taken: Session?) throws {
    var walk = ChainWalk(from: .start)
    let rows = try EventTable.rows(from: .min, in: db)
    while let row = try rows.next() {
      let event = try walk.step(EventRow(row))
      first = first ?? event.at
      session.apply(event)
      head = walk.head
      if let taken, taken.lastSeq == head.seq {
        snapshot = taken == session ? .equal : .different
      }
    }
  }

  private mutating func checkFile(_ db: Database) throws {
    do {
      faults = try String.fetchAll(db, sql: "PRAGMA integrity_check(10)").filter { $0 != "ok" }
    } catch let error as DatabaseError where error.isDamage {
      faults = [error.words]
    }
  }

  func report(path: String, hasLog: Bool) -> VerifyReport {
    VerifyReport(
      path: path, events: head.seq, first: first, last: session.exists ? session.lastAt : nil,
      link: head.hash.hexadecimal, damage: damage,
      faults: faults, snapshot: snapshot, hasLog: hasLog)
  }
}
