import BreakoutModel
import Foundation
import Glibc
import Testing

@testable import BreakoutRecord
@testable import BreakoutStore

/// Who sits at a session, told by locks that go with their programs.
struct SeatTests {
  private let folder: TestFolder
  private let path: String

  init() throws {
    folder = try TestFolder()
    path = folder.file()
    let (store, session) = try Room.create(path)
    store.close(session)
  }

  private func sit(_ seat: Seat, takesOver: Bool = false) throws -> SeatHold {
    try SeatHold.take(seat, at: path, takesOver: takesOver, now: Room.minute(1))
  }

  @Test func `everybody sees the others and not themselves`() throws {
    let moderator = try sit(.moderator)
    #expect(moderator.others().isEmpty)
    let maria = try sit(Seat(.rapporteur, name: "Maria"))
    #expect(moderator.others().map(\.seat.words) == ["rapporteur Maria"])
    #expect(maria.others().map(\.seat) == [.moderator])
    #expect(Set(SessionFile.occupants(of: path).map(\.seat)) == [moderator.seat, maria.seat])
  }

  @Test func `a second one in a role gets a number, and the number is free again`() throws {
    let first = try sit(.rapporteur)
    var second: SeatHold? = try sit(.rapporteur)
    #expect(second?.seat == Seat(.rapporteur, name: "2"))
    let third = try sit(.rapporteur)
    #expect(third.seat.words == "rapporteur 3")
    second = nil
    #expect(try sit(.rapporteur).seat.words == "rapporteur 2")
    #expect(try sit(Seat(.rapporteur, name: "3")).seat.words == "rapporteur 3 2")
    withExtendedLifetime(first) {}
  }

  @Test func `a seat that is taken over becomes a viewer`() throws {
    let old = try sit(.moderator)
    let other = try sit(.rapporteur)
    let new = try sit(.moderator, takesOver: true)
    #expect(new.seat == .moderator)
    #expect(old.isTakenOver(by: old.others()))
    #expect(!other.isTakenOver(by: other.others()))
    old.stepDown()
    #expect(old.seat == .viewer)
    #expect(Set(other.others().map(\.seat)) == [.moderator, .viewer])
  }

  @Test func `taking over an empty seat is sitting down`() throws {
    #expect(try sit(.moderator, takesOver: true).seat == .moderator)
  }

  @Test func `the watch tells who comes and who goes`() throws {
    let opened = try SessionStore.open(path)
    var session = opened.session
    let hold = try sit(.moderator)
    let watch = try SessionWatch(opened.store, hold: hold)
    #expect(try watch.look(&session) == SessionWatch.News())
    var guest: SeatHold? = try sit(.rapporteur)
    #expect(try waitForSeats(watch, &session) == [Seat.rapporteur])
    withExtendedLifetime(guest) {}
    guest = nil
    #expect(try waitForSeats(watch, &session) == [])
  }

  /// Waits as the cockpit does, for ten seconds at most.
  private func waitForSeats(_ watch: SessionWatch, _ session: inout Session) throws -> [Seat]? {
    let end = ContinuousClock.now + .seconds(10)
    while ContinuousClock.now < end {
      var descriptor = pollfd(fd: watch.descriptor, events: Int16(POLLIN), revents: 0)
      _ = poll(&descriptor, 1, Int32(watch.nextLook ?? 1000))
      if let others = try watch.look(&session).others { return others.map(\.seat) }
    }
    return nil
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

  @Test func `an unsent text of a seat that nobody has comes back`() throws {
    let second = Seat(.rapporteur, name: "2")
    try DraftFile(session: path, seat: second).keep("half a sentence")
    try DraftFile(session: path, seat: .moderator).keep("of the moderator")
    let left = try DraftFile.abandoned(session: path, role: .rapporteur, besides: [.rapporteur])
    #expect(try left.map { try $0.read() } == ["half a sentence"])
    #expect(
      try DraftFile.abandoned(session: path, role: .rapporteur, besides: [.rapporteur, second])
        .isEmpty)
  }
}

/// A file that was copied or moved, and copies that part.
struct ArrivalTests {
  @Test func `a copy says that it is one, once`() throws {
    let folder = try TestFolder()
    var (store, session) = try Room.create(folder.file())
    #expect(try store.arrive() == nil)
    #expect(try store.arrive() == nil)
    store.close(session)
    let copy = folder.file("copy.breakout")
    try FileManager.default.copyItem(atPath: folder.file(), toPath: copy)
    var copied = try SessionStore.open(copy)
    #expect(try copied.store.arrive() == .sameMachine)
    #expect(try copied.store.arrive() == nil)
    #expect(try Parting(folder.file(), copy) == .equal)

    _ = try copied.store.perform(Room.note("there"), on: &copied.session, at: Room.minute(5))
    #expect(try Parting(folder.file(), copy) == .behind(first: true, events: 1))
    (store, session) = try SessionStore.open(folder.file())
    _ = try store.perform(Room.note("here"), on: &session, at: Room.minute(5))
    _ = try store.perform(Room.note("and here"), on: &session, at: Room.minute(6))
    let parting = try Parting(folder.file(), copy)
    #expect(parting == .parted(after: 1, first: 2, second: 1))
    #expect(
      parting.sentence("a", "b")
        == "a and b are copies of one session that part after event 1: 2 and 1 events have come since; "
        + "keep both, and go on with one.")
  }

  @Test func `two sessions have nothing to do with each other`() throws {
    let folder = try TestFolder()
    _ = try Room.create(folder.file("one.breakout"))
    var (store, session) = try Room.create(folder.file("two.breakout"))
    _ = try store.perform(Room.note("two"), on: &session, at: Room.minute(5))
    let parting = try Parting(folder.file("one.breakout"), folder.file("two.breakout"))
    #expect(parting != .equal)
  }
}

/// One file a person can copy.
struct CopyTests {
  @Test func `the file alone holds every act, although others are at the session`() throws {
    let folder = try TestFolder()
    var (store, session) = try Room.create(folder.file())
    let beside = try SessionFollower(folder.file())
    for number in 1...20 {
      _ = try store.perform(Room.note("\(number)"), on: &session, at: Room.minute(number))
      store.bringHome()
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
