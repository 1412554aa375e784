import BreakoutModel
import Foundation
import GRDB
import Testing

@testable import BreakoutStore

/// What lies beside an open session is deleted, replaced or cut short.
@Suite struct StoreFilesTests {
  private let folder: TestFolder
  private var path: String { folder.file() }

  init() throws {
    folder = try TestFolder()
  }

  static let victims = [["-wal"], ["-shm"], ["-wal", "-shm"]]

  private func notes(_ path: String) throws -> [String] {
    try SessionStore.open(path).session.notes.values.map(\.text)
  }

  /// Nothing but the log has the first note when the log is deleted.
  @Test(arguments: victims)
  func whatStoodInADeletedLogIsPutBack(victims: [String]) throws {
    var (store, session) = try Room.create(path)
    _ = try store.perform(Room.note("one"), on: &session, at: Room.minute(1))
    for victim in victims { #expect(unlink(path + victim) == 0) }
    _ = try store.perform(Room.note("two"), on: &session, at: Room.minute(2))
    #expect(store.mode == .readWrite)
    store.close(session)
    #expect(try notes(path) == ["one", "two"])
    #expect(try SessionFile.verify(path).isIntact)
  }

  @Test(arguments: victims)
  func leavingPutsItBackToo(victims: [String]) throws {
    var (store, session) = try Room.create(path)
    _ = try store.perform(Room.note("one"), on: &session, at: Room.minute(1))
    for victim in victims { #expect(unlink(path + victim) == 0) }
    store.close(session)
    #expect(try notes(path) == ["one"])
  }

  @Test func aLogThatWasCutShortIsPutBack() throws {
    var (store, session) = try Room.create(path)
    _ = try store.perform(Room.note("one"), on: &session, at: Room.minute(1))
    #expect(truncate(path + "-wal", 0) == 0)
    _ = try store.perform(Room.note("two"), on: &session, at: Room.minute(2))
    store.close(session)
    #expect(try notes(path) == ["one", "two"])
  }

  @Test func aFileThatIsCutShortInPlaceIsNoPlaceToSave() throws {
    var (store, session) = try Room.create(path)
    for minute in 1...40 {
      _ = try store.perform(Room.note("note \(minute)"), on: &session, at: Room.minute(minute))
    }
    store.bringHome()
    try raw(path) { try $0.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)") }
    let before = session
    #expect(truncate(path, 8192) == 0)
    let found = problem { _ = try store.perform(Room.note("x"), on: &session, at: Room.minute(50)) }
    guard case .damaged? = found else {
      Issue.record("\(String(describing: found))")
      return
    }
    #expect(session == before)
    #expect(store.problem == found)
    store.close(session)
  }

  /// Another seat opens what is left, and goes on from there.
  @Test func whatCannotBePutBackIsKeptAside() throws {
    var (store, session) = try Room.create(path)
    store.bringHome()
    let left = try Data(contentsOf: URL(fileURLWithPath: path))
    _ = try store.perform(Room.note("mine"), on: &session, at: Room.minute(1))

    let copy = folder.file("copy.breakout")
    try left.write(to: URL(fileURLWithPath: copy))
    var other = try SessionStore.open(copy)
    _ = try other.store.perform(Room.note("theirs"), on: &other.session, at: Room.minute(1))
    other.store.close(other.session)
    for ending in ["-wal", "-shm"] { #expect(unlink(path + ending) == 0) }
    let file = try #require(FileHandle(forUpdatingAtPath: path))
    try file.write(contentsOf: try Data(contentsOf: URL(fileURLWithPath: copy)))
    try file.close()

    let found = problem { _ = try store.perform(Room.note("x"), on: &session, at: Room.minute(2)) }
    let aside = folder.file("room-parted.breakout")
    #expect(found == .parted(path: path, kept: aside))
    store.close(session)
    #expect(try notes(aside) == ["mine"])
    #expect(try notes(path) == ["theirs"])
    #expect(try SessionFile.verify(aside).isIntact)
    #expect(try SessionFile.verify(path).isIntact)
    #expect(try Parting(path, aside) == .parted(after: 1, first: 1, second: 1))
  }

  @Test func aFileThatTookTheNameKeepsItsLog() throws {
    var (store, session) = try Room.create(path)
    _ = try store.perform(Room.note("one"), on: &session, at: Room.minute(1))
    for ending in ["", "-wal", "-shm"] { #expect(unlink(path + ending) == 0) }
    let next = try folder.write([1], to: "room.breakout-wal")
    #expect(
      problem { _ = try store.perform(Room.note("x"), on: &session, at: Room.minute(2)) }
        == .gone(path: path))
    store.close(session)
    #expect(FileCheck.exists(next))
  }
}
