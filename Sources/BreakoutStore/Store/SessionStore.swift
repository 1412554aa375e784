import BreakoutModel
import BreakoutRecord
import GRDB

/// An open session file: the record of one session, which several programs may write at once. An act that `perform`
/// returns from is on the disk.
public final class SessionStore: SessionRecord {
  /// Absolute and without links.
  public let path: String
  /// Whether acts can be saved.
  public internal(set) var mode: Mode

  public enum Mode: Equatable, Sendable {
    case readWrite
    /// The session can be looked at and exported; the problem says why not more.
    case readOnly(StoreProblem)
  }

  /// For how many seconds a lock of another program is waited for.
  let timeout: Double
  var patience: LockPatience
  /// `nil` once closed, and for a file that could only be read through a copy or page by page.
  var queue: DatabaseQueue?
  /// Which files were opened; under their names there may be others later.
  var files: StoreFiles
  /// The newest event that was read or written.
  var head: ChainHead
  /// The newest event that was read and understood: the head, or one before it where a newer version wrote since.
  var known: Int
  /// What was read or written and may stand in the log only, oldest first.
  var unsettled: [EventRow] = []
  /// The ids of waiting acts that this seat has done since, which stand where those rows do.
  var doneActs: [String] = []
  /// The event at which the file's snapshot was taken.
  var snapshotSeq: Int
  /// `PRAGMA data_version` when the record was last read to its end.
  var version: Int?
  /// Whether acts of this seat are in the log and perhaps not in the file.
  var isAhead = false
  /// What other seats did, which was read and not yet handed out.
  var news: [Event] = []

  init(
    path: String, mode: Mode, timeout: Double, patience: LockPatience, queue: DatabaseQueue?,
    file: FileCheck,
    loading: LoadedSession
  ) {
    self.path = path
    self.mode = mode
    self.timeout = timeout
    self.patience = patience
    self.queue = queue
    files = StoreFiles(path, file: file)
    head = loading.end.head
    known = loading.session.lastSeq
    isAhead = mode == .readWrite
    snapshotSeq = loading.snapshotSeq
    version = loading.version
  }

  /// The log beside the file, which every act of any seat changes: watch it to hear of news.
  public var logPath: String { path + "-wal" }

  public var problem: StoreProblem? {
    if case .readOnly(let problem) = mode { problem } else { nil }
  }

  /// Runs database work and tells its errors in our terms.
  func use<Value>(_ work: (Database) throws -> Value) throws -> Value {
    guard let queue else { throw problem ?? StoreProblem.gone(path: path) }
    do {
      return try queue.writeWithoutTransaction(work)
    } catch let error as DatabaseError {
      throw StoreProblem(error, path: path, waited: timeout)
    } catch let damage as Damage {
      mode = .readOnly(.damaged(path: path, damage))
      throw StoreProblem.damaged(path: path, damage)
    }
  }

  public var newest: Int { head.seq }

  /// Brings what is in the log into the file itself, as far as nobody reads the record just now: whoever
  /// copies the file alone then has all of it. Takes as long as an act, so it is for when the screen shows
  /// what was done. Nothing is lost where it fails; the log keeps what it has.
  public func bringHome(_ session: Session) {
    guard isAhead else { return }
    if session.lastSeq == head.seq, head.seq - snapshotSeq > max(1000, head.seq / 10) {
      saveSnapshot(of: session)
    }
    bringLogHome()
  }

  private func bringLogHome() {
    isAhead = false
    do {
      // Into the right file only.
      guard try files.look() == .same else { throw StoreProblem.gone(path: path) }
      let result = try use { try $0.checkpoint(.passive) }
      if result.walFrameCount == result.checkpointedFrameCount { (unsettled, doneActs) = ([], []) }
    } catch {
      isAhead = true
    }
  }

  /// Closes the file; the next opening is quicker for the snapshot that this leaves behind.
  public func close(_ session: Session) {
    do {
      try keepFiles()
    } catch {
      // Said when the next act was tried, or about to be: the log is left to whom it belongs.
      return leave()
    }
    if mode == .readWrite, session.lastSeq == head.seq, head.seq > snapshotSeq {
      saveSnapshot(of: session)
    }
    if mode == .readWrite { bringLogHome() }
    defer { queue = nil }
    do {
      try queue?.close()
    } catch {
      // Every act was committed when it was performed; the system closes what SQLite did not.
    }
  }

  /// Keeps a snapshot. Nothing is lost when it fails, say on a full disk: opening then replays more events.
  func saveSnapshot(of session: Session) {
    do {
      try use { db in
        // Nobody waits for it, least of all somebody who leaves.
        patience.set(Self.snapshotPatience)
        defer { patience.set(timeout) }
        try db.writing { try SnapshotTable.write(session, at: head, to: db) }
      }
    } catch {
      // Not tried again before as many events again have come.
    }
    snapshotSeq = head.seq
  }

  /// For how many seconds a snapshot waits for a lock.
  private static let snapshotPatience = 0.1
}
