import GRDB

/// A session file on its way to be opened.
public enum SessionFile {
  /// How the name of every session file ends.
  public static let ending = ".breakout"

  /// An open way to a file and what was found on it.
  struct Way<Value> {
    let value: Value
    let isWritable: Bool
    /// `nil` where the file could only be read through a copy, which is gone again.
    let queue: DatabaseQueue?
  }

  /// Opens a file in the best way there is and does the first work on it.
  static func reach<Value>(
    _ path: String, timeout: Double, _ work: (Database, _ isWritable: Bool) throws -> Value
  ) throws -> Way<Value> {
    try FileCheck(path).requireContents(path)
    let isWritable = FileCheck.isWritable(path)
    do {
      do {
        let queue = try Connection.open(path, readOnly: !isWritable, timeout: timeout)
        let value = try queue.writeWithoutTransaction { try work($0, isWritable) }
        return Way(value: value, isWritable: isWritable, queue: queue)
      } catch is DatabaseError where !isWritable {
        let value = try FileCopy.use(path) { queue in
          try queue.writeWithoutTransaction { try work($0, false) }
        }
        return Way(value: value, isWritable: false, queue: nil)
      }
    } catch let error as DatabaseError {
      throw StoreProblem(opening: error, path: path, waited: timeout)
    }
  }

  /// Looks at a file without changing it, and closes it again.
  static func look<Value>(
    at path: String, timeout: Double, _ work: (Database) throws -> Value
  ) throws -> Value {
    let way = try reach(path, timeout: timeout) { db, _ in
      _ = try Schema.check(db, path: path)
      return try work(db)
    }
    do {
      try way.queue?.close()
    } catch let error as DatabaseError {
      throw StoreProblem(error, path: path, waited: timeout)
    }
    return way.value
  }
}
