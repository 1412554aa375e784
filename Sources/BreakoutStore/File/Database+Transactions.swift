import GRDB

extension Database {
  /// One state of the record for all of `work`, which only reads. Ends by rolling back: after damage was
  /// read, SQLite refuses to commit.
  func reading<Value>(_ work: () throws -> Value) throws -> Value {
    try transaction(.deferred, .rollback, work)
  }

  /// All of `work` or nothing, with the write lock from the start: a transaction that first reads and then
  /// writes is refused when another program wrote in between.
  func writing<Value>(_ work: () throws -> Value) throws -> Value {
    try transaction(.immediate, .commit, work)
  }

  private func transaction<Value>(
    _ kind: TransactionKind, _ completion: TransactionCompletion, _ work: () throws -> Value
  ) throws -> Value {
    var result: Result<Value, any Error>?
    try inTransaction(kind) {
      result = .success(try work())
      return completion
    }
    guard let result else { throw DatabaseError(resultCode: .SQLITE_ABORT) }
    return try result.get()
  }
}
