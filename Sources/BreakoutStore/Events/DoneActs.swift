import GRDB

/// The waiting acts that are in the record, by their ids: an id is put down in one transaction with the events
/// of its act, so that an act is done once, whenever a kill comes between the record and the file of what
/// waits.
///
/// The table is no part of the record. It is made when the first act that had to wait is saved, and earlier
/// versions of the program go on with a file that has it.
enum DoneActs {
  static func holds(_ id: String, in db: Database) throws -> Bool {
    guard try db.tableExists("waited") else { return false }
    return try Bool.fetchOne(
      db, sql: "SELECT EXISTS (SELECT 1 FROM waited WHERE id = ?)", arguments: [id]) ?? false
  }

  static func all(in db: Database) throws -> [String] {
    guard try db.tableExists("waited") else { return [] }
    return try String.fetchAll(db, sql: "SELECT id FROM waited ORDER BY id")
  }

  static func add(_ id: String, to db: Database) throws {
    try db.execute(
      sql: "CREATE TABLE IF NOT EXISTS waited (id TEXT PRIMARY KEY NOT NULL) WITHOUT ROWID")
    try db.execute(sql: "INSERT OR IGNORE INTO waited (id) VALUES (?)", arguments: [id])
  }
}
