import Foundation
import Testing

@testable import BreakoutUI

/// `breakout verify` before and after somebody has touched the record.
@Suite struct VerifyTests {
  @Test func oneByteOfAnEventIsFound() throws {
    let room = try Room.withSession()
    let before = try room.run("verify", room.session)
    #expect(before.status == .success)
    #expect(
      before.output.contains("intact, 5 events from ") && before.output.contains("Last link: "))

    try room.alterEvent("Companies publish", to: "Companies polish ")
    let after = try room.run("verify", room.session)
    #expect(after.status == .exited(1))
    #expect(after.output.contains("the record is damaged: event 3"), "\(after.output)")
    #expect(after.output.contains("noteAdded) was altered"), "\(after.output)")
    #expect(after.output.contains("Intact before: 2 events"), "\(after.output)")
  }

  @Test(.enabled(if: Sqlite.isThere, "the program sqlite3 is not installed"))
  func whatTheShellOfSQLiteDoesIsRefusedOrFound() throws {
    let room = try Room.withSession()
    let update =
      "UPDATE event SET payload = replace(payload, 'Companies', 'Companion') WHERE seq = 3"
    #expect(try sqlite(room, update + ";").errors.contains("events are never changed"))
    #expect(try sqlite(room, "DELETE FROM event;").errors.contains("events are never deleted"))
    #expect(try room.isIntact())
    #expect(try sqlite(room, "DROP TRIGGER event_keep; \(update);").status == .success)
    #expect(try room.run("verify", room.session).output.contains("event 3"))
    #expect(try !room.isIntact())
  }

  @Test(
    .enabled(if: Sqlite.isThere, "the program sqlite3 is not installed"),
    arguments: [
      ("DELETE FROM event WHERE seq = 3", "event 3"),
      ("DELETE FROM event WHERE seq = 5", "event 5"),
      ("DELETE FROM event", "event"),
    ])
  func aMissingEventIsFound(statement: String, clause: String) throws {
    let room = try Room.withSession()
    #expect(try sqlite(room, "DROP TRIGGER event_stay; \(statement);").status == .success)
    let answer = try room.run("verify", room.session)
    #expect(answer.status == .exited(1))
    #expect(
      answer.output.contains("damaged: ") && answer.output.contains(clause), "\(answer.output)")
  }

  /// While a session runs, its newest acts are in the log beside the file.
  @Test func aRunningSessionCanBeVerified() throws {
    let room = try Room.small()
    let seat = try room.open()
    try seat.nextPoint(1)
    let answer = try room.run("verify", room.session)
    #expect(answer.status == .success)
    #expect(answer.output.contains("may still be in the log"), "\(answer.output)")
  }

  @Test func oneBadFileAmongGoodOnesFailsTheWhole() throws {
    let room = try Room.withSession()
    let answer = try room.run("verify", room.session, "missing.breakout", room.session)
    #expect(answer.status == .exited(1))
    #expect(answer.output.split(separator: "\n").count { $0.contains("intact") } == 2)
    #expect(answer.errors.contains("There is no file missing.breakout"))
    // Nor does a name that no session has.
    let named = try room.run("verify", "missing", room.session)
    #expect(named.status == .exited(1))
    #expect(named.output.contains("intact"), "\(named.errors)")
    #expect(named.errors.contains("There is no file missing"))
  }

  private func sqlite(_ room: Room, _ statement: String) throws -> CommandRun {
    try CommandRun([room.session, statement], home: room.home, executable: Sqlite.path)
  }

  /// Neither a device without an end nor a pipe without a writer is waited for.
  @Test func whatIsNoFileIsNoSession() throws {
    let room = try Room.withSession()
    let pipe = room.home.file("pipe")
    #expect(mkfifo(pipe, 0o600) == 0)
    for path in ["/dev/zero", pipe] {
      let answer = try room.run("verify", path, room.session)
      #expect(answer.status == .exited(1))
      #expect(answer.errors.contains("is not a session file of Breakout"))
      #expect(answer.output.contains("intact"))
    }
  }
}
