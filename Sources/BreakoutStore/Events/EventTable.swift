import BreakoutModel
import BreakoutRecord
import Foundation
import GRDB

/// The record in the file.
enum EventTable {
  /// Adds events at the end; within one transaction of the caller.
  ///
  /// - Returns: the rows that the file holds now.
  /// - Throws: `NotReadBack` where the file does not give back what was put into it: the transaction must end
  ///   without them then, for a file with such a row could never be opened again.
  static func append(
    _ events: [Event], after head: ChainHead, to db: Database
  ) throws -> [EventRow] {
    let rows = try EventRow.rows(of: events, after: head)
    for row in rows {
      try insert(row, into: db)
      guard try Self.row(of: row.seq, in: db) == row else { throw NotReadBack(event: row.name) }
    }
    return rows
  }

  /// Adds a row as it is.
  static func insert(_ row: EventRow, into db: Database) throws {
    let insert = try db.cachedStatement(
      sql: "INSERT INTO event (\(EventRow.columns)) VALUES (?, ?, ?, ?, ?, ?, ?)")
    try insert.execute(arguments: [
      row.seq, row.act, row.at, row.seat, row.kind, String(decoding: row.payload, as: UTF8.self),
      row.hash,
    ])
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
    var walk = ChainWalk(
      from: ChainHead(seq: seq, hash: link), isOfNewerFile: try Schema.isNewer(db))
    var events: [Event] = []
    let rows = try rows(from: seq + 1, in: db)
    while let row = try rows.next() {
      if let event = try walk.step(EventRow(row)) { events.append(event) }
    }
    return events
  }

  /// The whole record as it stands.
  static func all(in db: Database) throws -> [EventRow] {
    let cursor = try rows(from: .min, in: db)
    var all: [EventRow] = []
    while let row = try cursor.next() { all.append(try EventRow(row)) }
    return all
  }

  static func count(in db: Database) throws -> Int {
    try Int.fetchOne(db.cachedStatement(sql: "SELECT count(*) FROM event")) ?? 0
  }

  /// The last event; `nil` where there is none.
  static func end(in db: Database) throws -> ChainHead? {
    let select = try db.cachedStatement(
      sql: "SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1")
    return try Row.fetchOne(select).flatMap { row in
      guard let seq = Int.fromDatabaseValue(row[0]), let hash = Data.fromDatabaseValue(row[1])
      else { return nil }
      return ChainHead(seq: seq, hash: hash)
    }
  }

  private static func row(of seq: Int, in db: Database) throws -> EventRow? {
    let select = try db.cachedStatement(
      sql: "SELECT \(EventRow.columns) FROM event WHERE seq = ?")
    return try Row.fetchOne(select, arguments: [seq]).map(EventRow.init)
  }

  /// The link of one event, if the event is there.
  static func hash(of seq: Int, in db: Database) throws -> Data? {
    let select = try db.cachedStatement(sql: "SELECT hash FROM event WHERE seq = ?")
    return try Row.fetchOne(select, arguments: [seq]).flatMap { Data.fromDatabaseValue($0[0]) }
  }
}
