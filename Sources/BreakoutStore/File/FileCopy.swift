import BreakoutModel
import BreakoutRecord
import Foundation
import GRDB
import Glibc

/// A session on a disk that cannot be written, read through a copy.
///
/// SQLite must put files beside a database with a log even to read it. Where it cannot, the file and its
/// log are copied to a private folder, which is gone again before this returns.
enum FileCopy {
  /// - Throws: a `StoreProblem` where there is no room for the copy, or what `work` throws.
  static func use<Value>(
    _ path: String, _ work: (DatabaseQueue) throws -> Value
  ) throws -> Value {
    let folder = NSTemporaryDirectory() + "/breakout-" + UUID().uuidString
    guard mkdir(folder, 0o700) == 0 else { throw FileCheck.problem(errno, path: folder) }
    let copy = folder + "/session.breakout"
    defer {
      for ending in ["", "-wal", "-shm"] { unlink(copy + ending) }
      rmdir(folder)
    }
    try duplicate(path, as: copy)
    if FileCheck.exists(path + "-wal") { try duplicate(path + "-wal", as: copy + "-wal") }
    let queue = try Connection.open(copy, readOnly: false, patience: LockPatience(0))
    let value = try work(queue)
    try queue.close()
    return value
  }

  private static func duplicate(_ path: String, as copy: String) throws {
    do {
      try Data(contentsOf: URL(fileURLWithPath: path)).write(to: URL(fileURLWithPath: copy))
    } catch {
      throw StoreProblem.other(path: path, message: error.localizedDescription)
    }
  }
}
