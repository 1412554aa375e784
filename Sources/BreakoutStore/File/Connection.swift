import GRDB

/// How this program opens SQLite.
///
/// One connection, used synchronously: the program is one synchronous loop, and a pool would set
/// `synchronous` back to NORMAL and write at every opening.
enum Connection {
  /// - Parameters:
  ///   - timeout: for how many seconds a lock of another program is waited for.
  static func open(_ path: String, readOnly: Bool, timeout: Double) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(timeout)
    configuration.foreignKeysEnabled = false
    configuration.label = "session"
    configuration.prepareDatabase { db in
      // A commit returns only when the disk has it. Without FULL, a power cut takes the last acts away.
      try db.execute(sql: "PRAGMA synchronous = FULL")
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// Sets for how many seconds a lock of another program is waited for from now on.
  static func setPatience(_ seconds: Double, on db: Database) throws {
    try db.execute(sql: "PRAGMA busy_timeout = \(Int(seconds * 1000))")
  }
}
