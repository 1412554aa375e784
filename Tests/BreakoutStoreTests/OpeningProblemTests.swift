import BreakoutModel
import Foundation
import GRDB
import TestSupport
import Testing

@testable import BreakoutRecord
@testable import BreakoutStore

/// Every file that cannot be opened, with the sentence it gets.
struct OpeningProblemTests {
  private func sentence(_ path: String) -> String? {
    problem { _ = try SessionStore.open(path, timeout: 0.01) }?.sentence
  }

  @Test func `a file that is not there, or in a folder that is not there`() throws {
    let folder = try TemporaryFolder()
    #expect(
      sentence(folder.file())
        == "There is no file \(folder.file()); breakout list shows the sessions that there are.")
    #expect(
      sentence(folder.file("nowhere/x.breakout"))
        == "There is no folder \(folder.file("nowhere")); create it, or choose another place for the session."
    )
    #expect(try folder.names.isEmpty)
  }

  @Test func `a folder`() throws {
    let folder = try TemporaryFolder()
    #expect(sentence(folder.path) == "\(folder.path) is a folder; name a session file in it.")
  }

  @Test func `an empty file`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write([], to: "room.breakout")
    #expect(
      sentence(path)
        == "\(path) is empty and holds no session; delete it, or choose another name.")
    #expect(try folder.names == ["room.breakout"])
  }

  @Test(arguments: [1, 15, 16, 100, 511, 512, 5000])
  func `a file of other bytes`(count: Int) throws {
    let folder = try TemporaryFolder()
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ 7) }
    let path = try folder.write(bytes, to: "notes.breakout")
    #expect(
      sentence(path)
        == "\(path) is not a session file of Breakout; breakout list shows the sessions that there are."
    )
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(bytes))
    #expect(try folder.names == ["notes.breakout"])
  }

  @Test func `something that is no file at all`() throws {
    #expect(
      sentence("/dev/null")
        == "/dev/null is not a session file of Breakout; breakout list shows the sessions that there are."
    )
  }

  @Test func `a database of another program`() throws {
    let folder = try TemporaryFolder()
    try raw(folder.file("other.db")) { try $0.execute(sql: "CREATE TABLE event (seq)") }
    #expect(
      sentence(folder.file("other.db"))
        == "\(folder.file("other.db")) is a database of another program, not a session of Breakout; choose another file."
    )
  }

  @Test func `a session of a newer version`() throws {
    let folder = try TemporaryFolder()
    try Room.fill(folder.file())
    try raw(folder.file()) { try $0.execute(sql: "PRAGMA user_version = 7") }
    let (store, session) = try SessionStore.open(folder.file())
    #expect(session.lastSeq == 5)
    #expect(
      store.problem?.sentence
        == "room.breakout was written by a newer version of Breakout (file version 7, this one knows 2): "
        + "what is known is shown, nothing can be added; update Breakout.")
    try raw(folder.file()) { try $0.execute(sql: "ALTER TABLE event RENAME COLUMN act TO deed") }
    #expect(problem { _ = try SessionStore.open(folder.file()) } == store.problem)
    #expect(problem { _ = try SessionSummary(folder.file()) } == store.problem)
  }

  @Test func `a session that another program keeps locked`() throws {
    let folder = try TemporaryFolder()
    try Room.fill(folder.file())
    try raw(folder.file()) { db in
      try db.execute(
        sql: "PRAGMA locking_mode = EXCLUSIVE; BEGIN IMMEDIATE; PRAGMA user_version = 1")
      #expect(
        sentence(folder.file())
          == "Another program has kept room.breakout locked for 0.01 s; close that program and try again."
      )
      try db.execute(sql: "ROLLBACK")
    }
  }

  @Test func `a session without an event`() throws {
    let folder = try TemporaryFolder()
    try NewFile(path: folder.file()).create(rows: [], agenda: nil)
    #expect(
      sentence(folder.file())
        == "room.breakout is damaged: it holds no event; nothing in it can be read. Look for a copy of it."
    )
  }

  @Test func `a session whose table is gone`() throws {
    let folder = try TemporaryFolder()
    try Room.fill(folder.file())
    try tamper(folder.file(), "DROP TABLE event; VACUUM")
    #expect(
      problem { _ = try SessionStore.open(folder.file()) }
        == .lost(path: folder.file(), .unreadable(after: 0, message: "no such table: event")))
  }

  @Test func `a file cut off in the middle`() throws {
    let folder = try TemporaryFolder()
    try Room.fill(folder.file(), notes: 300)
    let whole = try Data(contentsOf: URL(fileURLWithPath: folder.file()))
    for size in [100, 600, 4096, 8192, whole.count / 2, whole.count - 4096] {
      try whole.prefix(size).write(to: URL(fileURLWithPath: folder.file("cut\(size).breakout")))
      let path = folder.file("cut\(size).breakout")
      do {
        let (store, session) = try SessionStore.open(path)
        guard case .damaged(_, let damage) = store.problem else {
          Issue.record("\(size) bytes open as \(store.mode)")
          continue
        }
        #expect(session.exists, "\(damage)")
      } catch StoreProblem.lost {
      } catch StoreProblem.notASession where size < 512 {
      }
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == whole.prefix(size))
    }
  }
}
