import BreakoutModel
import Foundation
import TestSupport
import Testing

@testable import BreakoutStore

/// What is written is what is read, byte by byte: else it is not written.
@Suite struct ReadBackTests {
  /// Names that begin with what makes one character with the sign before it.
  static let marks = [
    "\u{200C}", "\u{200D}", "\u{301}", "\u{FE0F}", "\u{1F3FD}", "\u{20E3}", "\u{93E}", "\u{E0101}",
    ":",
    "\u{301}:\u{301}", "\u{2028}", "\u{0}\u{301}", "\r\n", "\u{FEFF}", "\u{202E}",
  ]

  @Test(arguments: marks)
  func aNameThatBeginsWithAJoinerIsReadBack(mark: String) throws {
    let folder = try TemporaryFolder()
    var (store, session) = try Room.create(folder.file())
    let seat = Seat(.rapporteur, name: mark + "Sara")
    let text = mark + "Shares" + mark
    let decided = try store.perform(
      Room.note(text), on: &session, at: Room.minute(1), seat: seat)
    store.close(session)
    let read = try SessionFile.read(folder.file())
    #expect(read.problem == nil)
    #expect(read.events.last == decided.last)
    #expect(read.events.last.map { Array($0.seat.name.utf8) } == Array(seat.name.utf8))
    guard case .noteAdded(let note)? = read.events.last?.change else {
      Issue.record("\(read.events)")
      return
    }
    #expect(Array(note.text.utf8) == Array(session.notes.last?.text.utf8 ?? "".utf8))
    #expect(try SessionStore.open(folder.file()).store.mode == .readWrite)
  }

  @Test(arguments: marks)
  func whoSitsThereIsReadBack(mark: String) throws {
    let folder = try TemporaryFolder()
    try Room.fill(folder.file())
    let seat = Seat(
      .rapporteur, name: mark + String(repeating: "a\u{301}\u{302}\u{303}", count: 40))
    let hold = try LockedSeat.take(seat, at: folder.file(), now: Room.start)
    #expect(SessionFile.occupants(of: folder.file()).map(\.seat) == [seat])
    #expect(SessionFile.occupants(of: folder.file()).map(\.machine) == [LockedSeat.machine])
    withExtendedLifetime(hold) {}
  }

  /// The version before wrote such a name and could not read it again.
  @Test func aFileThatWasHarmedByANameOpensAgain() throws {
    let folder = try TemporaryFolder()
    let path = try Fixture.copy("joiner-in-a-name", into: folder)
    let (store, session) = try SessionStore.open(path)
    #expect(store.mode == .readWrite)
    #expect(session.notes.last?.text == "note of Sara")
    #expect(session.lastSeq == 8)
    #expect(try SessionFile.verify(path).isIntact)
  }

  @Test func aFileOfTheVersionBeforeOpensAndGoesOn() throws {
    let folder = try TemporaryFolder()
    let path = try Fixture.copy("before-rescue", into: folder)
    var (store, session) = try SessionStore.open(path)
    #expect(store.mode == .readWrite)
    #expect(session.lastSeq == 10)
    #expect(Array(session.decisions.values).count == 1)
    _ = try store.perform(Room.note("It goes on"), on: &session, at: session.lastAt)
    store.close(session)
    #expect(try SessionFile.verify(path).isIntact)
    #expect(try SessionStore.open(path).session == session)
  }

  @Test func anActThatWouldNotBeReadBackIsRefused() throws {
    let folder = try TemporaryFolder()
    var (store, session) = try Room.create(folder.file())
    let before = session
    #expect(throws: Refusal.notReadBack) {
      try store.perform(
        Room.note("late", at: Timestamp(milliseconds: .max)), on: &session, at: Room.minute(1))
    }
    #expect(session == before)
    _ = try store.perform(Room.note("in time"), on: &session, at: Room.minute(2))
    #expect(try SessionFile.verify(folder.file()).events == 2)
  }

  @Test func aSessionThatWouldNotBeReadBackIsNotMade() throws {
    let folder = try TemporaryFolder()
    let found = problem {
      _ = try SessionStore.create(
        folder.file(), Room.opening(), at: Timestamp(milliseconds: .max), seat: .moderator)
    }
    guard case .notReadBack? = found else {
      Issue.record("\(String(describing: found))")
      return
    }
    #expect(try folder.names.isEmpty)
  }

  @Test(arguments: ["\u{301}s.breakout", "\u{200D}s.breakout"])
  func aFileWhoseNameBeginsWithAMarkIsWatchedInItsFolder(name: String) throws {
    let folder = try TemporaryFolder()
    let path = folder.file(name)
    try Room.fill(path)
    #expect(FileCheck.folder(of: path) == folder.path)
    #expect(PathParts.name(of: path).utf8.elementsEqual(name.utf8))
    try DraftFile(session: path, seat: .rapporteur).keep("half")
    let left = try FileDesk(session: path).abandonedDrafts(of: .rapporteur, besides: [])
    #expect(try left.map { try $0.read() } == ["half"])
  }
}

/// Session files that earlier versions wrote.
enum Fixture {
  static func copy(_ name: String, into folder: TemporaryFolder) throws -> String {
    let file = try #require(
      Bundle.module.url(forResource: name, withExtension: "session", subdirectory: "Fixtures"))
    return try folder.write([UInt8](try Data(contentsOf: file)), to: "room.breakout")
  }
}
