import BreakoutRecord
import GRDB

/// A session file on its way to be opened.
public enum SessionFile {
  /// How the name of every session file ends.
  public static let ending = ".breakout"

  /// An open way to a file and what was found on it.
  struct Way<Value> {
    let value: Value
    /// Why the file cannot be written, if it cannot.
    let obstacle: StoreProblem?
    /// `nil` where the file could only be read through a copy, which is gone again.
    let queue: DatabaseQueue?
    /// How long locks on that way are waited for.
    let patience: LockPatience
  }

  /// Opens a file in the best way there is and does the first work on it.
  static func reach<Value>(
    _ path: String, timeout: Double, _ work: (Database, _ isWritable: Bool) throws -> Value
  ) throws -> Way<Value> {
    try FileCheck(path).requireContents(path)
    let path = FileCheck.resolved(path)
    let isWritable = FileCheck.isWritable(path)
    let patience = LockPatience(timeout)
    do {
      let queue = try Connection.open(path, readOnly: !isWritable, patience: patience)
      let value = try queue.writeWithoutTransaction { try work($0, isWritable) }
      return Way(
        value: value, obstacle: isWritable ? nil : .readOnly(path: path), queue: queue,
        patience: patience)
    } catch let error as DatabaseError {
      let problem = StoreProblem(opening: error, path: path, waited: timeout)
      guard !isWritable || problem == .diskFull(path: path) else { throw problem }
      do {
        let value = try FileCopy.use(path) { queue in
          try queue.writeWithoutTransaction { try work($0, false) }
        }
        return Way(
          value: value, obstacle: isWritable ? problem : .readOnly(path: path), queue: nil,
          patience: patience)
      } catch is DatabaseError {
        throw problem
      }
    }
  }

  /// Looks at a file without changing it, and closes it again.
  static func look<Value>(
    at path: String, timeout: Double, _ work: (Database) throws -> Value
  ) throws -> Value {
    let way = try reach(path, timeout: timeout) { db, _ in
      let version = try Schema.check(db, path: path)
      do {
        return try work(db)
      } catch let error as DatabaseError {
        throw Schema.problem(of: version, path: path) ?? error
      }
    }
    do {
      try way.queue?.close()
    } catch let error as DatabaseError {
      throw StoreProblem(error, path: path, waited: timeout)
    }
    return way.value
  }
}
