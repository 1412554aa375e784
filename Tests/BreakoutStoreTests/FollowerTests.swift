import BreakoutModel
import GRDB
import Glibc
import TestSupport
import Testing

@testable import BreakoutStore

/// Somebody who only watches a session that others write.
@Suite struct FollowerTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file()
  }

  /// Waits as the display does, until something is new or ten seconds are over.
  private func waitForNews(_ follower: SessionFollower) throws -> Bool {
    let end = ContinuousClock.now + .seconds(10)
    while ContinuousClock.now < end {
      var descriptor = pollfd(fd: follower.descriptor, events: Int16(POLLIN), revents: 0)
      _ = poll(&descriptor, 1, Int32(follower.nextLook ?? 1000))
      if try !follower.catchUp().isEmpty { return true }
    }
    return false
  }

  @Test func everyActIsSeen() throws {
    var (store, session) = try Room.create(path)
    let follower = try SessionFollower(path)
    #expect(follower.session == session)
    for number in 1...20 {
      _ = try store.perform(Room.note("Note \(number)"), on: &session, at: Room.minute(1))
      #expect(try waitForNews(follower))
      #expect(follower.session == session)
    }
    store.close(session)
    #expect(follower.session == session)
  }

  @Test func anActIsSeenSoonAndWithoutAnyWaking() throws {
    var (store, session) = try Room.create(path)
    let follower = try SessionFollower(path)
    while follower.nextLook != nil { _ = try follower.catchUp() }
    _ = try store.perform(Room.note("Now"), on: &session, at: Room.minute(1))
    var descriptor = pollfd(fd: follower.descriptor, events: Int16(POLLIN), revents: 0)
    #expect(poll(&descriptor, 1, 200) == 1)
    #expect(try waitForNews(follower))
  }

  @Test func whileNobodyWritesItIsNotWoken() throws {
    let (store, session) = try Room.create(path)
    let follower = try SessionFollower(path)
    for _ in 0...20 { #expect(try follower.catchUp().isEmpty) }
    #expect(follower.nextLook == nil)
    var descriptor = pollfd(fd: follower.descriptor, events: Int16(POLLIN), revents: 0)
    #expect(poll(&descriptor, 1, 0) == 0)
    store.close(session)
  }

  @Test func anotherSessionInTheFolderIsNoNews() throws {
    let (store, session) = try Room.create(path)
    let follower = try SessionFollower(path)
    _ = try follower.catchUp()
    while follower.nextLook != nil { _ = try follower.catchUp() }
    try Room.fill(folder.file("other.breakout"))
    #expect(try follower.catchUp().isEmpty)
    #expect(follower.nextLook == nil)
    store.close(session)
  }

  @Test func neitherWritersNorCheckpointsWaitForIt() throws {
    var (store, session) = try Room.create(path, timeout: 0)
    let follower = try SessionFollower(path)
    for number in 1...50 {
      _ = try store.perform(Room.note("Note \(number)"), on: &session, at: Room.minute(1))
      _ = try follower.catchUp()
    }
    let outcome = try raw(path) { db in
      try Int.fetchOne(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
    }
    #expect(outcome == 0)
    #expect(FileCheck.size(of: store.logPath) == 0)
    _ = try store.perform(Room.note("After"), on: &session, at: Room.minute(1))
    #expect(try waitForNews(follower))
    #expect(follower.session == session)
  }

  @Test func itNeverWrites() throws {
    let session = try Room.fill(path)
    let before = try bytes()
    do {
      let follower = try SessionFollower(path)
      #expect(follower.session == session)
      _ = try follower.catchUp()
    }
    #expect(try bytes() == before)
  }

  @Test func aFileThatGoesAwayIsToldAndComesBack() throws {
    let session = try Room.fill(path)
    let follower = try SessionFollower(path)
    #expect(rename(path, path + ".away") == 0)
    #expect(problem { _ = try waitForNews(follower) } == .gone(path: path))
    #expect(problem { _ = try SessionFollower(path) } == .noSuchFile(path: path))
    #expect(rename(path + ".away", path) == 0)
    #expect(try SessionFollower(path).session == session)
  }

  @Test func halfOfASessionIsNotShown() throws {
    try Room.fill(path)
    try tamper(path, "DELETE FROM event WHERE seq = 3; DELETE FROM snapshot")
    guard case .damaged = problem({ _ = try SessionFollower(path) }) else {
      Issue.record("A damaged record was followed.")
      return
    }
  }

  private func bytes() throws -> [UInt8] {
    let file = try #require(fopen(path, "r"))
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: FileCheck.size(of: path))
    let count = fread(&bytes, 1, bytes.count, file)
    return Array(bytes.prefix(count))
  }
}
