import BreakoutModel
import BreakoutRecord
import Foundation
import GRDB

/// The one snapshot that a file may hold.
enum SnapshotTable {
  static func snapshot(in db: Database) throws -> KeptSnapshot? {
    // A cursor's row lies in SQLite's memory, where a fetched one would be a second copy of the bytes.
    let rows = try Row.fetchCursor(
      db.cachedStatement(sql: "SELECT seq, format, hash, session FROM snapshot"))
    guard let row = try rows.next() else { return nil }
    return try KeptSnapshot(
      seq: Int.fromDatabaseValue(row[0]) ?? 0, format: Int.fromDatabaseValue(row[1]) ?? 0,
      hash: row.withUnsafeData(atIndex: 2) { Data($0 ?? Data()) },
      bytes: row.withUnsafeData(atIndex: 3) { [UInt8]($0 ?? Data()) })
  }

  /// Makes the session of a snapshot, if it counts beside this record.
  static func session(
    _ snapshot: KeptSnapshot, in db: Database
  ) throws -> (session: Session, head: ChainHead)? {
    guard let link = try EventTable.hash(of: snapshot.seq, in: db),
      let session = snapshot.session(at: link)
    else { return nil }
    return (session, ChainHead(seq: snapshot.seq, hash: link))
  }

  static func write(_ session: Session, at head: ChainHead, to db: Database) throws {
    let snapshot = KeptSnapshot(of: session, at: head)
    try db.execute(
      sql:
        "INSERT OR REPLACE INTO snapshot (id, seq, format, hash, session) VALUES (1, ?, ?, ?, ?)",
      arguments: [snapshot.seq, snapshot.format, snapshot.hash, Data(snapshot.bytes)])
  }
}
