import Foundation
import GRDB

@testable import BreakoutRecord
@testable import BreakoutStore

/// A folder of one test, gone with it.
final class TestFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "breakout-tests-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit {
    do {
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
      try FileManager.default.removeItem(atPath: path)
    } catch {
      print("left behind: \(path)")
    }
  }

  func file(_ name: String = "room.breakout") -> String { path + "/" + name }

  var names: [String] {
    get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
  }

  func write(_ bytes: [UInt8], to name: String) throws -> String {
    try Data(bytes).write(to: URL(fileURLWithPath: file(name)))
    return file(name)
  }
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
