import BreakoutModel
import Foundation
import GRDB

/// The one snapshot that a file may hold.
///
/// Its `hash` is the SHA-256 of the link of the event at which it was taken, followed by its bytes: it
/// counts only beside the very record it was made from, and a flipped bit in it is noticed.
enum SnapshotTable {
  struct Row {
    let seq: Int
    let format: Int
    let hash: Data
    let bytes: [UInt8]
  }

  static func row(in db: Database) throws -> Row? {
    // A cursor's row lies in SQLite's memory, where a fetched one would be a second copy of the bytes.
    let rows = try GRDB.Row.fetchCursor(
      db.cachedStatement(sql: "SELECT seq, format, hash, session FROM snapshot"))
    guard let row = try rows.next() else { return nil }
    return try Row(
      seq: Int.fromDatabaseValue(row[0]) ?? 0, format: Int.fromDatabaseValue(row[1]) ?? 0,
      hash: row.withUnsafeData(atIndex: 2) { Data($0 ?? Data()) },
      bytes: row.withUnsafeData(atIndex: 3) { [UInt8]($0 ?? Data()) })
  }

  /// Makes the session of a row, if the row is in our format, whole, and taken from this very record.
  static func session(_ row: Row, in db: Database) throws -> (session: Session, head: ChainHead)? {
    guard let link = try EventTable.hash(of: row.seq, in: db),
      let session = session(row, at: link)
    else { return nil }
    return (session, ChainHead(seq: row.seq, hash: link))
  }

  /// - Parameter link: the link of the event at which it was taken.
  static func session(_ row: Row, at link: Data) -> Session? {
    guard row.format == Session.snapshotFormat, row.seq > 0,
      row.hash == hash(row.bytes, at: link)
    else { return nil }
    do {
      let session = try Session(snapshot: row.bytes)
      return session.lastSeq == row.seq ? session : nil
    } catch {
      return nil
    }
  }

  static func write(_ session: Session, at head: ChainHead, to db: Database) throws {
    let bytes = session.snapshot()
    try db.execute(
      sql:
        "INSERT OR REPLACE INTO snapshot (id, seq, format, hash, session) VALUES (1, ?, ?, ?, ?)",
      arguments: [head.seq, Session.snapshotFormat, hash(bytes, at: head.hash), Data(bytes)])
  }

  static func hash(_ bytes: [UInt8], at link: Data) -> Data {
    var sum = SHA256()
    sum.update(data: link)
    sum.update(data: bytes)
    return sum.finalize()
  }
}
