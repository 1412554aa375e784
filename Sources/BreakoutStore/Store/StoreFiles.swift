import BreakoutModel
import BreakoutRecord

/// The files that make up an open session: SQLite keeps the newest acts in a log beside the file, and an index of
/// the log beside that. A program goes on writing into a file that was deleted, and nobody else would see it.
struct StoreFiles: Equatable {
  enum Finding: Equatable {
    case same
    /// There is no session file any more, or another one.
    case gone
    /// What lies beside the file was deleted or replaced, or something was cut short.
    case changed
  }

  let path: String
  private(set) var file: FileCheck
  private var log: FileCheck?
  private var index: FileCheck?

  init(_ path: String, file: FileCheck) {
    self.path = path
    self.file = file
    log = FileCheck.found(path + "-wal")
    index = FileCheck.found(path + "-shm")
  }

  /// Whether all of them are still what they were. Costs microseconds.
  mutating func look() throws(StoreProblem) -> Finding {
    let now: FileCheck
    do {
      now = try FileCheck(path)
    } catch .noSuchFile, .noSuchFolder {
      return .gone
    }
    guard now.isSameFile(as: file) else { return .gone }
    guard now.size >= file.size, Self.isKept(&log, path + "-wal"),
      Self.isKept(&index, path + "-shm")
    else { return .changed }
    file = now
    return .same
  }

  /// None of them ever gets smaller while the session is open. One that was not there yet is SQLite's new one.
  private static func isKept(_ known: inout FileCheck?, _ path: String) -> Bool {
    let now = FileCheck.found(path)
    guard let before = known else {
      known = now
      return true
    }
    guard let now, now.isSameFile(as: before), now.size >= before.size else { return false }
    known = now
    return true
  }
}
