import BreakoutRecord
import BreakoutWords
import GRDB

/// The layout of a session file.
///
/// `event` is the record: one row for each event, in the order in which they happened. A row is never
/// changed or deleted; triggers refuse it, so that a slip in the `sqlite3` shell cannot. `hash` links a row
/// to the one before it (see `EventChain`). `snapshot` holds at most one row and can be thrown away at any
/// time. `origin` says from which agenda the session was started (see `AgendaMark`), `home` where the file was
/// last opened to be written (see `FileHome`). A file in which acts had to wait to be saved has `waited` too (see
/// `DoneActs`).
enum Schema {
  /// "Brko" in SQLite's header: the file is a session of Breakout.
  static let applicationID: Int32 = 0x4272_6B6F

  /// The schema's version in `user_version`: how many of `steps` the file has taken.
  static let version = FileLayout.known

  /// What each version added. A step that was once released is never changed.
  private static let steps: [String] = [
    """
    CREATE TABLE event (
      seq INTEGER PRIMARY KEY,
      act INTEGER NOT NULL,
      at INTEGER NOT NULL,
      seat TEXT NOT NULL,
      kind TEXT NOT NULL,
      payload TEXT NOT NULL,
      hash BLOB NOT NULL
    );
    CREATE INDEX event_closing ON event (seq) WHERE kind = 'sessionClosed';
    CREATE TRIGGER event_keep BEFORE UPDATE ON event
      BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
    CREATE TRIGGER event_stay BEFORE DELETE ON event
      BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;
    CREATE TABLE snapshot (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      seq INTEGER NOT NULL,
      format INTEGER NOT NULL,
      hash BLOB NOT NULL,
      session BLOB NOT NULL
    );
    CREATE TABLE origin (agenda BLOB NOT NULL);
    """,
    """
    CREATE TABLE home (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      machine BLOB NOT NULL,
      file BLOB NOT NULL
    );
    """,
  ]

  /// Takes the steps that a new or older file has not taken yet; within one transaction of the caller.
  static func bringUp(_ db: Database, from taken: Int) throws {
    assert(steps.count == version)
    guard taken < version else { return }
    for step in steps[taken...] { try db.execute(sql: step) }
    try db.execute(sql: "PRAGMA user_version = \(version)")
  }

  /// Why nothing can be added to a file of some version; `nil` for one that this program knows.
  static func problem(of found: Int, path: String) -> StoreProblem? {
    found > version ? .newerVersion(path: path, version: found) : nil
  }

  /// Whether a newer version has changed the layout of the file.
  static func isNewer(_ db: Database) throws -> Bool {
    try found(in: db) > version
  }

  /// The version that the file has; 0 where it says none.
  static func found(in db: Database) throws -> Int {
    try Int.fetchOne(db.cachedStatement(sql: "PRAGMA user_version")) ?? 0
  }

  /// Whether the file is ours, and in which version; that may be a later one than ours.
  static func check(_ db: Database, path: String) throws -> Int {
    guard try Int32.fetchOne(db, sql: "PRAGMA application_id") == applicationID else {
      throw StoreProblem.foreignDatabase(path: path)
    }
    let found = try found(in: db)
    guard found > 0 else {
      throw StoreProblem.damaged(
        path: path, .unreadable(after: 0, message: words.records.noFileVersion))
    }
    return found
  }
}
