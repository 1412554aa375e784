import BreakoutModel
import Foundation
import GRDB
import TestSupport
import Testing

@testable import BreakoutRecord
@testable import BreakoutStore

/// Acts that cannot be saved: the sentence, and that nothing is lost or half done.
struct SavingProblemTests {
  private let folder: TemporaryFolder
  private var path: String { folder.file() }
  /// Too long for what is left of the last page.
  private let long = String(repeating: "Kept ", count: 2000) + "."

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Tries a note on an open session, expects the problem, and that the same note is saved afterwards.
  private func expect(
    _ expected: StoreProblem, _ sentence: String,
    while broken: (SessionStore, () -> Void) throws -> Void
  ) throws {
    var (store, session) = try Room.create(path, timeout: 0.02)
    let before = session
    var found: StoreProblem?
    try broken(store) {
      found = problem {
        _ = try store.perform(Room.note(long), on: &session, at: Room.minute(1))
      }
    }
    #expect(found == expected)
    #expect(found?.sentence == sentence)
    #expect(session == before)
    #expect(store.mode == .readWrite)
    _ = try store.perform(Room.note(long), on: &session, at: Room.minute(1))
    store.close(session)
    #expect(session.notes.values.map(\.text) == [long])
    #expect(try SessionStore.open(path).session == session)
  }

  @Test func `another program holds the lock`() throws {
    try expect(
      .busy(path: path, waited: 0.02),
      "Another program has kept room.breakout locked for 0.02 s; close that program and try again."
    ) { _, attempt in
      try raw(path) { db in
        try db.inTransaction(.immediate) {
          attempt()
          return .rollback
        }
      }
    }
  }

  @Test func `a retry at a lock gives up soon, and the next act is as patient as before`() throws {
    var (store, session) = try Room.create(path, timeout: 3600)
    try raw(path) { db in
      try db.inTransaction(.immediate) {
        // Were the hour waited for, this would never end.
        #expect(throws: StoreProblem.busy(path: path, waited: 3600)) {
          try store.perform(Room.waiting("x"), on: &session)
        }
        return .rollback
      }
    }
    #expect(store.patience.seconds == 3600)
    _ = try store.perform(Room.note("x"), on: &session, at: Room.minute(1))
    store.close(session)
  }

  @Test func `the disk is full`() throws {
    try expect(
      .diskFull(path: path),
      "The disk is full, so nothing can be saved in room.breakout; free some space and try again."
    ) { store, attempt in
      try store.use { db in
        let pages = try Int.fetchOne(db, sql: "PRAGMA page_count") ?? 0
        try db.execute(sql: "PRAGMA max_page_count = \(pages)")
      }
      attempt()
      try store.use { try $0.execute(sql: "PRAGMA max_page_count = 1073741823") }
    }
  }

  @Test func `the file was deleted`() throws {
    try expect(
      .gone(path: path),
      "room.breakout was moved, deleted or replaced while it was open, so nothing can be saved in it; "
        + "put it back, or export now."
    ) { _, attempt in
      try FileManager.default.moveItem(atPath: path, toPath: path + ".away")
      attempt()
      try Data().write(to: URL(fileURLWithPath: path))
      attempt()
      try FileManager.default.removeItem(atPath: path)
      try FileManager.default.moveItem(atPath: path + ".away", toPath: path)
    }
  }

  @Test func `a session of another store`() throws {
    var (store, session) = try Room.create(path)
    _ = try store.perform(Room.note("one"), on: &session, at: Room.minute(1))
    var other = Session()
    #expect(
      problem { _ = try store.perform(Room.note("two"), on: &other, at: Room.minute(2)) }?.sentence
        == "The screen and room.breakout differ, so nothing is saved; leave and open the session again."
    )
    #expect(other == Session())
  }

  @Test func `the record was altered behind our back`() throws {
    var (store, session) = try Room.create(path)
    _ = try store.perform(Room.note("one"), on: &session, at: Room.minute(1))
    try tamper(path, "UPDATE event SET hash = zeroblob(32) WHERE seq = 2")
    let before = session
    #expect(
      problem { _ = try store.perform(Room.note("two"), on: &session, at: Room.minute(2)) }?
        .sentence
        == "room.breakout is damaged: event 2 (2016-04-26 10:01:00 UTC, noteAdded) was altered, or the one "
        + "before it; what stands before can be read and exported, nothing can be added; "
        + "breakout rescue makes a new file of it.")
    #expect(session == before)
    #expect(store.mode == .readOnly(try #require(store.problem)))
    #expect(try store.catchUp(&session).isEmpty)
  }

  @Test func `a refusal of the session leaves nothing behind`() throws {
    var (store, session) = try Room.create(path)
    let before = session
    #expect(throws: Refusal.emptyText) {
      try store.perform(Room.note("  "), on: &session, at: Room.minute(1))
    }
    #expect(session == before)
    _ = try store.perform(Room.note("one"), on: &session, at: Room.minute(1))
  }

  @Test func `closing while another program holds the lock loses nothing`() throws {
    var (store, session) = try Room.create(path)
    _ = try store.perform(Room.note("one"), on: &session, at: Room.minute(1))
    try raw(path) { db in
      try db.writing { store.close(session) }
    }
    let again = try SessionStore.open(path)
    #expect(again.session == session)
    #expect(again.store.snapshotSeq == 0)
  }

  @Test func `a copy with another journal is written as any other`() throws {
    try Room.fill(path)
    try raw(path) {
      try $0.execute(sql: "VACUUM INTO ?", arguments: [folder.file("copy.breakout")])
    }
    let (store, _) = try SessionStore.open(folder.file("copy.breakout"))
    #expect(store.mode == .readWrite)
    #expect(try store.use { try String.fetchOne($0, sql: "PRAGMA journal_mode") } == "wal")
    #expect(try SessionFile.verify(folder.file("copy.breakout")).isIntact)
  }

  @Test func `a link to a session is the session`() throws {
    var (store, session) = try Room.create(path)
    let link = folder.file("link.breakout")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    var linked = try SessionStore.open(link)
    #expect(linked.store.logPath == store.logPath)
    _ = try linked.store.perform(Room.note("one"), on: &linked.session, at: Room.minute(1))
    #expect(try store.catchUp(&session).count == 1)
  }

  @Test func `every commit waits for the disk`() throws {
    let (store, _) = try Room.create(path)
    #expect(try store.use { try Int.fetchOne($0, sql: "PRAGMA synchronous") } == 2)
    #expect(try store.use { try String.fetchOne($0, sql: "PRAGMA journal_mode") } == "wal")
  }

  @Test func `only the owner can read what was said`() throws {
    var (store, session) = try Room.create(path)
    _ = try store.perform(Room.note("one"), on: &session, at: Room.minute(1))
    #expect(try folder.names == ["room.breakout", "room.breakout-shm", "room.breakout-wal"])
    for name in try folder.names {
      let mode = try FileManager.default.attributesOfItem(atPath: folder.file(name))[
        .posixPermissions]
      #expect(mode as? Int == 0o600, "\(name)")
    }
  }

  @Test func `events cannot be changed or deleted`() throws {
    try Room.fill(path)
    for statement in ["UPDATE event SET kind = 'x'", "DELETE FROM event WHERE seq = 2"] {
      #expect(throws: DatabaseError.self) { try raw(path) { try $0.execute(sql: statement) } }
    }
    #expect(try SessionFile.verify(path).isIntact)
  }
}
