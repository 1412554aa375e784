import GRDB

/// How this program opens SQLite.
///
/// One connection, used synchronously: the program is one synchronous loop, and a pool would set
/// `synchronous` back to NORMAL and write at every opening.
enum Connection {
  /// - Parameters:
  ///   - patience: how long a lock of another program is waited for.
  static func open(_ path: String, readOnly: Bool, patience: LockPatience) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .callback { patience.wait($0) }
    configuration.foreignKeysEnabled = false
    configuration.label = "session"
    configuration.prepareDatabase { db in
      // A commit returns only when the disk has it. Without FULL, a power cut takes the last acts away.
      try db.execute(sql: "PRAGMA synchronous = FULL")
    }
    return try DatabaseQueue(path: path, configuration: configuration)
  }
}
