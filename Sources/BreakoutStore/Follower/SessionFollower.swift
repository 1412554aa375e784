import BreakoutModel
import BreakoutRecord
import GRDB

/// Follows a session that other programs write, and never writes itself: it takes no writer's lock, and reads
/// one short transaction at a time, so that neither an act nor a checkpoint waits for it.
///
/// SQLite itself may put its log and its index beside a file that nobody has open. Everything is synchronous
/// and belongs to one thread.
public final class SessionFollower: RecordFollower {
  public private(set) var session: Session
  private let store: SessionStore
  private let watch: FileWatch
  private var again = LookingAgain()

  /// For how many seconds the follower waits where the file is locked as a whole.
  private static let patience = 0.1

  /// Opens a session file with what it holds now.
  ///
  /// - Throws: a `StoreProblem`, also where the record is damaged: half of a session must not pass for it.
  public init(_ path: String) throws {
    let file = try FileCheck(path)
    try file.requireContents(path)
    let path = FileCheck.resolved(path)
    // Before the first reading, so that nothing is missed between the two.
    watch = try FileWatch(path)
    do {
      let queue = try Connection.open(path, readOnly: true, patience: LockPatience(Self.patience))
      let loading = try queue.writeWithoutTransaction { db in
        _ = try Schema.check(db, path: path)
        return try db.reading { try LoadedSession.read(db) }
      }
      if let damage = loading.end.damage { throw StoreProblem.damaged(path: path, damage) }
      session = loading.session
      store = SessionStore(
        path: path, mode: .readOnly(.readOnly(path: path)), timeout: Self.patience,
        patience: LockPatience(Self.patience), queue: queue, file: file, loading: loading)
    } catch let error as DatabaseError {
      throw StoreProblem(opening: error, path: path, waited: Self.patience)
    }
  }

  deinit {
    store.close(session)
  }

  public var descriptor: Int32 { watch.descriptor }

  public var nextLook: Int? { again.pause }

  public func catchUp() throws -> [Event] {
    let isToldOf = watch.takeChanges().contains(.record)
    try store.keepFiles()
    let news = try store.hasNews() ? store.catchUp() : []
    session.apply(news)
    again.looked(isToldOf: isToldOf, isNew: !news.isEmpty)
    return news
  }
}
