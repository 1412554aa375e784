import BreakoutModel
import Foundation
import GRDB
import TestSupport
import Testing

@testable import BreakoutRecord
@testable import BreakoutStore

/// What lies beside an open session is deleted, replaced or cut short.
@Suite struct StoreFilesTests {
  private let folder: TemporaryFolder
  private var path: String { folder.file() }

  init() throws {
    folder = try TemporaryFolder()
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
    store.bringHome(session)
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

  /// Another seat opens what is left of the file, and goes on from there.
  ///
  /// - Returns: where the store keeps what it alone knows.
  private func part(
    _ store: SessionStore, _ session: inout Session, from left: Data
  ) throws -> String {
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
    guard case .parted(path, let kept?)? = found else {
      Issue.record("\(String(describing: found))")
      return ""
    }
    return kept
  }

  @Test func whatCannotBePutBackIsKeptAside() throws {
    var (store, session) = try Room.create(path)
    store.bringHome(session)
    let left = try Data(contentsOf: URL(fileURLWithPath: path))
    _ = try store.perform(Room.note("mine"), on: &session, at: Room.minute(1))

    let aside = try part(store, &session, from: left)
    #expect(aside == folder.file("room-parted.breakout"))
    store.close(session)
    #expect(try notes(aside) == ["mine"])
    #expect(try notes(path) == ["theirs"])
    #expect(try SessionFile.verify(aside).isIntact)
    #expect(try SessionFile.verify(path).isIntact)
    #expect(try RecordParting(path, aside) == .parted(after: 1, first: 1, second: 1))
  }

  /// Both acts of this seat were tried before and waited; one of them stood in the file already when it parted.
  @Test func whatWaitedIsDoneOnceInAFileThatWasKeptAside() throws {
    var (store, session) = try Room.create(path)
    let acts = ["early", "late"].map { Room.waiting($0) }
    let (early, late) = (acts[0], acts[1])
    _ = try store.perform(early, on: &session)
    store.bringHome(session)
    let left = try Data(contentsOf: URL(fileURLWithPath: path))
    _ = try store.perform(late, on: &session)
    let aside = try part(store, &session, from: left)
    store.close(session)

    var kept = try SessionStore.open(aside)
    for act in acts + acts { #expect(try kept.store.perform(act, on: &kept.session).isEmpty) }
    kept.store.close(kept.session)
    #expect(try notes(aside) == ["early", "late"])
    // The other file knows the one that it has.
    var theirs = try SessionStore.open(path)
    #expect(try theirs.store.perform(early, on: &theirs.session).isEmpty)
    #expect(try theirs.store.perform(late, on: &theirs.session).count == 1)
    theirs.store.close(theirs.session)
    #expect(try notes(path) == ["early", "theirs", "late"])
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
