import BreakoutModel
import Foundation
import GRDB

/// The record in the file.
enum EventTable {
  /// Adds events at the end; within one transaction of the caller.
  static func append(
    _ events: [Event], after head: ChainHead, to db: Database
  ) throws -> ChainHead {
    let coding = ChangeCoding()
    let insert = try db.cachedStatement(
      sql: "INSERT INTO event (\(EventRow.columns)) VALUES (?, ?, ?, ?, ?, ?, ?)")
    var head = head
    for event in events {
      let row = EventRow(event, payload: try coding.payload(event.change), after: head)
      try insert.execute(arguments: [
        row.seq, row.act, row.at, row.seat, row.kind, String(decoding: row.payload, as: UTF8.self),
        row.hash,
      ])
      head = ChainHead(seq: row.seq, hash: row.hash)
    }
    return head
  }

  /// The rows from an event on, oldest first.
  static func rows(from seq: Int, in db: Database) throws -> RowCursor {
    let select = try db.cachedStatement(
      sql: "SELECT \(EventRow.columns) FROM event WHERE seq >= ? ORDER BY seq")
    return try Row.fetchCursor(select, arguments: [seq])
  }

  /// The events behind one that was seen; none where that one is not in the record, which then is an older
  /// copy.
  static func events(after seq: Int, in db: Database) throws -> [Event] {
    guard let link = try hash(of: seq, in: db) else { return [] }
    var walk = ChainWalk(from: ChainHead(seq: seq, hash: link))
    var events: [Event] = []
    let rows = try rows(from: seq + 1, in: db)
    while let row = try rows.next() { events.append(try walk.step(EventRow(row))) }
    return events
  }

  /// The link of one event, if the event is there.
  static func hash(of seq: Int, in db: Database) throws -> Data? {
    let select = try db.cachedStatement(sql: "SELECT hash FROM event WHERE seq = ?")
    return try Row.fetchOne(select, arguments: [seq]).flatMap { Data.fromDatabaseValue($0[0]) }
  }
}
