import BreakoutModel
import BreakoutRecord
import GRDB

extension SessionStore {
  /// For how many seconds a lock of another program is waited for by default.
  /// A screen stands still for as long; whoever writes needs a thousandth of it.
  public static let patience = 1.0

  /// Opens an existing session file.
  ///
  /// A damaged file, one of a newer version and one that cannot be written open read-only with as much of the
  /// session as can be read, and `mode` says why. A file of which nothing can be read is an error.
  public static func open(
    _ path: String, timeout: Double = patience
  ) throws -> (store: SessionStore, session: Session) {
    let file = try FileCheck(path)
    let path = FileCheck.resolved(path)
    var found: LoadedSession?
    do {
      let way = try SessionFile.reach(path, timeout: timeout) { db, isWritable in
        try load(db, path: path, isWritable: isWritable)
      }
      let (loading, newer) = way.value
      guard let damage = loading.end.damage else {
        let store = SessionStore(
          path: path, mode: (newer ?? way.obstacle).map(Mode.readOnly) ?? .readWrite,
          timeout: timeout, patience: way.patience, queue: way.queue, file: file, loading: loading)
        return (store, loading.session)
      }
      found = loading
      try way.queue?.close()
      throw StoreProblem.damaged(path: path, damage)
    } catch let problem as StoreProblem where problem.isOfContents {
      let loading = try Salvage.loading(path, after: found, problem)
      let store = SessionStore(
        path: path, mode: .readOnly(.damaged(path: path, loading.end.damage ?? problem.damage)),
        timeout: timeout, patience: LockPatience(timeout), queue: nil, file: file, loading: loading)
      return (store, loading.session)
    }
  }

  /// Creates a session file with its first act and opens it. An existing file is an error.
  public static func create(
    _ path: String, _ changes: [Change], at now: Timestamp, seat: Seat, agenda: AgendaMark? = nil,
    timeout: Double = patience
  ) throws -> (store: SessionStore, session: Session) {
    let events = Session().events(changes, at: now, by: seat)
    try NewFile(path: path).create(events, agenda: agenda)
    return try open(path, timeout: timeout)
  }

  /// Opens the file, or creates it where there is none. Of two programs that do so at once, one creates
  /// the session and both open it.
  public static func openOrCreate(
    _ path: String, _ changes: [Change], at now: Timestamp, seat: Seat, agenda: AgendaMark? = nil,
    timeout: Double = patience
  ) throws -> (store: SessionStore, session: Session) {
    guard !FileCheck.exists(path) else { return try open(path, timeout: timeout) }
    do {
      return try create(
        path, changes, at: now, seat: seat, agenda: agenda, timeout: timeout)
    } catch StoreProblem.alreadyExists {
      return try open(path, timeout: timeout)
    }
  }

  /// - Returns: the session, and why nothing can be added to it, where a newer version wrote it.
  private static func load(
    _ db: Database, path: String, isWritable: Bool
  ) throws -> (loading: LoadedSession, newer: StoreProblem?) {
    let version = try Schema.check(db, path: path)
    if let problem = Schema.problem(of: version, path: path) {
      let loading = try db.reading { try LoadedSession.read(db) }
      // Its tables may not be ours.
      if loading.end.damage != nil { throw problem }
      return (loading, problem)
    }
    if isWritable {
      // Some copies, say by VACUUM INTO, have another journal, under which seats would wait for each other.
      try db.execute(sql: "PRAGMA journal_mode = WAL")
    }
    if isWritable, version < Schema.version {
      try db.writing {
        // Another program may have done it by now.
        try Schema.bringUp(db, from: try Schema.check(db, path: path))
      }
    }
    let loading = try db.reading { try LoadedSession.read(db) }
    let newer = loading.end.newer
    return (loading, newer.isEmpty ? nil : .newerActs(path: path, newer))
  }
}
