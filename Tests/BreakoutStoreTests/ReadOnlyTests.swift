import BreakoutModel
import Foundation
import Glibc
import TestSupport
import Testing

@testable import BreakoutRecord
@testable import BreakoutStore

/// Sessions that can be looked at, but not written.
struct ReadOnlyTests {
  private let folder: TemporaryFolder
  private var path: String { folder.file() }

  init() throws {
    folder = try TemporaryFolder()
  }

  private func expectReadOnly(_ expected: Session) throws {
    try asNobody {
      var (store, session) = try SessionStore.open(path)
      #expect(session == expected)
      #expect(
        store.problem?.sentence
          == "room.breakout cannot be written here, so nothing can be saved in it; export it, or copy it "
          + "to a folder of your own and open the copy.")
      #expect(
        problem { _ = try store.perform(Room.note("x"), on: &session, at: Room.minute(9)) }
          == .readOnly(path: path))
      #expect(try !store.hasNews())
      #expect(try store.catchUp(&session).isEmpty)
      #expect(session == expected)
      #expect(try SessionFile.verify(path).isIntact)
      #expect(try SessionSummary(path).events == expected.lastSeq)
      store.close(session)
    }
  }

  @Test func `a folder that cannot be written`() throws {
    let session = try Room.fill(path)
    chmod(path, 0o666)
    chmod(folder.path, 0o555)
    try expectReadOnly(session)
    #expect(try folder.names == ["room.breakout"])
  }

  @Test func `a folder that cannot be written, with a log left by a killed program`() throws {
    var (store, session) = try Room.create(path)
    _ = try store.perform(Room.note("in the log"), on: &session, at: Room.minute(1))
    // A copy taken while the session is open is what a kill leaves behind.
    let files = FileManager.default
    try files.createDirectory(atPath: folder.file("disk"), withIntermediateDirectories: false)
    for ending in ["", "-wal"] {
      try files.copyItem(atPath: path + ending, toPath: folder.file("disk/room.breakout" + ending))
      chmod(folder.file("disk/room.breakout" + ending), 0o444)
    }
    chmod(folder.file("disk"), 0o555)
    try asNobody {
      let (copy, read) = try SessionStore.open(folder.file("disk/room.breakout"))
      #expect(read == session)
      #expect(copy.problem == .readOnly(path: folder.file("disk/room.breakout")))
    }
    chmod(folder.file("disk"), 0o755)
  }

  @Test func `a file that cannot be written`() throws {
    let session = try Room.fill(path)
    chmod(path, 0o444)
    chmod(folder.path, 0o777)
    try expectReadOnly(session)
  }

  @Test func `a session that another seat is writing`() throws {
    var (store, session) = try Room.create(path)
    for name in try folder.names { chmod(folder.file(name), 0o644) }
    chmod(folder.path, 0o555)
    try asNobody {
      let watching = try SessionStore.open(path)
      #expect(watching.store.problem == .readOnly(path: path))
      #expect(watching.session == session)
      watching.store.close(watching.session)
    }
    _ = try store.perform(Room.note("on"), on: &session, at: Room.minute(1))
  }

  @Test func `a file that cannot be read`() throws {
    try Room.fill(path)
    chmod(folder.path, 0o755)
    try asNobody {
      #expect(
        problem { _ = try SessionStore.open(path) }?.sentence
          == "You have no permission to open \(path); ask its owner for it, or for a copy.")
    }
  }

  @Test func `no session is created where nothing can be written`() throws {
    chmod(folder.path, 0o555)
    try asNobody {
      #expect(problem { _ = try Room.create(path) } == .readOnly(path: path))
    }
    #expect(try folder.names.isEmpty)
  }
}
