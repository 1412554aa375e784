import Foundation
import GRDB
import TestSupport

@testable import BreakoutRecord
@testable import BreakoutStore

extension TemporaryFolder {
  /// Where a session of the test is.
  func file() -> String { file("room.breakout") }
}

/// Another program at a database: it knows none of our rules.
func raw<Value>(_ path: String, _ work: (Database) throws -> Value) throws -> Value {
  let queue = try DatabaseQueue(path: path)
  let value = try queue.writeWithoutTransaction(work)
  try queue.close()
  return value
}

/// Changes a session as somebody would who knows how to get round the triggers.
func tamper(_ path: String, _ sql: String) throws {
  try raw(path) { db in
    try db.execute(sql: "DROP TRIGGER IF EXISTS event_keep; DROP TRIGGER IF EXISTS event_stay")
    try db.execute(sql: sql)
  }
}

/// The problem that something ends in.
func problem(_ work: () throws -> Void) -> StoreProblem? {
  do {
    try work()
    return nil
  } catch {
    return error as? StoreProblem
  }
}
