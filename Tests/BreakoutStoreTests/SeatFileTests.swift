import BreakoutModel
import Foundation
import Glibc
import TestSupport
import Testing

@testable import BreakoutRecord
@testable import BreakoutStore

/// Seats told by locks that go with their programs.
struct SeatFileTests {
  private let folder: TemporaryFolder
  private let path: String

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file()
    let (store, session) = try Room.create(path)
    store.close(session)
  }

  private func sit(_ seat: Seat, takesOver: Bool = false) throws -> LockedSeat {
    try LockedSeat.take(seat, at: path, takesOver: takesOver, now: Room.minute(1))
  }

  @Test func `a session that another machine has open over the network is not written`() throws {
    let table = SeatTable(descriptor: open(path + SeatTable.ending, O_RDWR | O_CREAT, 0o600))
    defer { close(table.descriptor) }
    let far = Occupant(seat: .moderator, since: Room.minute(0), machine: "laptop-2", id: "x")
    #expect(ByteLock.take(0, count: SeatTable.placeBytes, of: table.descriptor) == .taken)
    #expect(table.write(far, at: 0))
    #expect(throws: StoreProblem.openElsewhere(path: path, machine: "laptop-2")) {
      try sit(.rapporteur)
    }
  }

  @Test func `bytes that nobody wrote are nobody`() throws {
    let table = SeatTable(descriptor: open(path + SeatTable.ending, O_RDWR | O_CREAT, 0o600))
    defer { close(table.descriptor) }
    for text in ["king\n1\nx\n\nhere\n", "moderator\nnow\nx\n\nhere\n", "\n", "moderator"] {
      #expect(Occupant(line: text) == nil, "\(text)")
      var bytes = Array(text.utf8)
      #expect(pwrite(table.descriptor, &bytes, bytes.count, 0) == bytes.count)
      #expect(ByteLock.take(0, count: SeatTable.placeBytes, of: table.descriptor) == .taken)
      #expect(SessionFile.occupants(of: path).isEmpty)
    }
  }

  @Test func `more than there are places for are told so`() throws {
    let holds = try (1...SeatTable.places).map { _ in try sit(.viewer) }
    #expect(throws: StoreProblem.tooManySeats(path: path, limit: 64)) { try sit(.viewer) }
    #expect(Set(holds.map(\.seat)).count == 64)
  }
}

/// A file that was copied or moved, and copies that part.
struct ArrivalTests {
  @Test func `a copy says that it is one, once`() throws {
    let folder = try TemporaryFolder()
    var (store, session) = try Room.create(folder.file())
    #expect(try store.arrive() == nil)
    #expect(try store.arrive() == nil)
    store.close(session)
    let copy = folder.file("copy.breakout")
    try FileManager.default.copyItem(atPath: folder.file(), toPath: copy)
    var copied = try SessionStore.open(copy)
    #expect(try copied.store.arrive() == .sameMachine)
    #expect(try copied.store.arrive() == nil)
    #expect(try RecordParting(folder.file(), copy) == .equal)

    _ = try copied.store.perform(Room.note("there"), on: &copied.session, at: Room.minute(5))
    #expect(try RecordParting(folder.file(), copy) == .behind(first: true, events: 1))
    (store, session) = try SessionStore.open(folder.file())
    _ = try store.perform(Room.note("here"), on: &session, at: Room.minute(5))
    _ = try store.perform(Room.note("and here"), on: &session, at: Room.minute(6))
    let parting = try RecordParting(folder.file(), copy)
    #expect(parting == .parted(after: 1, first: 2, second: 1))
    #expect(
      parting.sentence("a", "b")
        == "a and b are copies of one session that part after event 1: 2 and 1 events have come since; "
        + "keep both, and go on with one.")
  }

  @Test func `two sessions have nothing to do with each other`() throws {
    let folder = try TemporaryFolder()
    _ = try Room.create(folder.file("one.breakout"))
    var (store, session) = try Room.create(folder.file("two.breakout"))
    _ = try store.perform(Room.note("two"), on: &session, at: Room.minute(5))
    let parting = try RecordParting(folder.file("one.breakout"), folder.file("two.breakout"))
    #expect(parting != .equal)
  }
}

/// One file a person can copy.
struct CopyTests {
  @Test func `the file alone holds every act, although others are at the session`() throws {
    let folder = try TemporaryFolder()
    var (store, session) = try Room.create(folder.file())
    let beside = try SessionFollower(folder.file())
    for number in 1...20 {
      _ = try store.perform(Room.note("\(number)"), on: &session, at: Room.minute(number))
      store.bringHome(session)
    }
    let copy = folder.file("copy.breakout")
    try FileManager.default.copyItem(atPath: folder.file(), toPath: copy)
    #expect(try SessionStore.open(copy).session == session)
    _ = try store.perform(Room.note("last"), on: &session, at: Room.minute(30))
    store.close(session)
    let second = folder.file("second.breakout")
    try FileManager.default.copyItem(atPath: folder.file(), toPath: second)
    #expect(try SessionStore.open(second).session == session)
    withExtendedLifetime(beside) {}
  }
}
