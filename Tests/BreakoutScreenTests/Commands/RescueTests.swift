import Foundation
import Testing

@testable import BreakoutUI

/// `breakout rescue`, and what the other commands say of a file that it is for.
@Suite struct RescueTests {
  @Test func aFileCutShortIsReadAndRescued() throws {
    let room = try Room.withSession(isKilled: true)
    let whole = try Data(contentsOf: URL(fileURLWithPath: room.session))
    let path = room.home.file("cut.breakout")
    try whole.dropLast(4096).write(to: URL(fileURLWithPath: path))

    let log = try room.run("log", path)
    #expect(log.status == .exited(1))
    #expect(log.output.contains("Companies publish"), "\(log.output)\(log.errors)")
    #expect(log.errors.contains("is damaged"))
    let document = try room.run(
      "export", path, "--kind", "record", "--with", "notes", "--output", "-")
    #expect(document.output.contains("Companies publish"))
    #expect(document.output.contains("INCOMPLETE"))
    #expect(try room.run("verify", path).status == .exited(1))

    let new = room.home.file("new.breakout")
    let answer = try room.run("rescue", path, "-o", new)
    #expect(answer.status == .success)
    #expect(answer.output.hasPrefix("Written: \(new)\n"), "\(answer.output)")
    #expect(try room.run("verify", new).status == .success)
    #expect(try room.run("rescue", path, "-o", new).errors.contains("exists already"))
  }

  @Test(arguments: ["log", "export", "verify", "rescue", "run"])
  func aFileOfWhichNothingIsLeftPromisesNothing(command: String) throws {
    let room = try Room.withSession(isKilled: true)
    let whole = try Data(contentsOf: URL(fileURLWithPath: room.session))
    let path = room.home.file("cut.breakout")
    try whole.prefix(6000).write(to: URL(fileURLWithPath: path))
    let answer = try room.run(command, path)
    #expect(answer.status == .exited(1))
    #expect(
      answer.errors.hasSuffix("nothing in it can be read. Look for a copy of it.\n"),
      "\(answer.errors)")
  }

  /// What tells of all files alike: nothing is printed as if it were all.
  @Test(
    .enabled(if: Sqlite.isThere, "the program sqlite3 is not installed"),
    arguments: ["log", "export", "verify", "list", "rescue"])
  func aFileWithoutEventsIsToldByEveryCommand(command: String) throws {
    let room = try Room.withSession()
    let emptied = try CommandRun(
      [room.session, "DROP TRIGGER event_stay; DELETE FROM event; VACUUM;"], home: room.home,
      executable: Sqlite.path)
    #expect(emptied.status == .success)
    let answer = try room.run(command == "list" ? [command] : [command, room.session])
    #expect(
      (answer.output + answer.errors).contains("is damaged"), "\(answer.output)\(answer.errors)")
    #expect(command == "list" || answer.status == .exited(1))
  }

  /// The file is whole to SQLite, and a snapshot holds the session; only its first acts are gone.
  @Test(.enabled(if: Sqlite.isThere, "the program sqlite3 is not installed"))
  func aFileWithoutItsFirstActsIsShownAndExportedAndNothingIsAdded() throws {
    let room = try Room.withSession()
    #expect(
      try CommandRun(
        [room.session, "DROP TRIGGER event_stay; DELETE FROM event WHERE seq < 3;"],
        home: room.home, executable: Sqlite.path
      ).status == .success)
    let rescue = try room.run("rescue", room.session)
    #expect(rescue.status == .exited(1))
    #expect(
      rescue.errors.contains("write its documents with breakout export "),
      "\(rescue.errors)")
    let document = try room.run(
      "export", room.session, "--kind", "record", "--with", "notes", "--output", "-")
    #expect(document.status == .exited(1))
    #expect(document.output.contains("Companies publish"))
    #expect(document.output.contains("INCOMPLETE"))
    for command in ["log", "verify", "list"] {
      let answer = try room.run(command == "list" ? [command] : [command, room.session])
      #expect(
        (answer.output + answer.errors).contains("only a snapshot says how the session stood"),
        "\(answer.output)\(answer.errors)")
    }

    var program = try Program.breakout(room.session, "--seat", "rapporteur")
    program.home = room.home
    let seat = try program.start()
    let screen = try seat.waitForText("agenda.breakout is damaged")
    #expect(screen.contains("Companies publish"))
    try seat.type("a note")
    try seat.run(.saveNote, in: .noteLine)
    try seat.waitForText("a note  [NOT SAVED]")
  }

  @Test(arguments: [
    ["list"], ["check"], ["verify"], ["log"], ["export", "--output", "-"], ["rescue"],
  ])
  func aFullDeviceIsAFailure(command: [String]) throws {
    let room = try Room.withSession()
    let file = command[0] == "check" ? room.agenda : room.session
    let words = command[0] == "list" ? command : [command[0], file] + command.dropFirst()
    let answer = try CommandRun(
      ["-c", "exec \"$0\" \"$@\" > /dev/full", try BinaryUnderTest.path()] + words, home: room.home,
      executable: "/bin/sh")
    #expect(answer.status == .exited(1))
    #expect(answer.errors.contains("standard output cannot be written"), "\(answer.errors)")
  }

  @Test func aDocumentIsHeldAgainstTheRecord() throws {
    let room = try Room.withSession()
    let document = room.home.file("document.md")
    #expect(try room.run("export", room.session, "--output", document).status == .success)
    let holds = try room.run("verify", room.session, document)
    #expect(holds.status == .success)
    #expect(holds.output.contains("holds all that \(document) was made from"), "\(holds.output)")

    let shorter = room.home.file("shorter.breakout")
    #expect(
      try CommandRun(
        [
          room.session,
          "VACUUM INTO '\(shorter)'",
          "ATTACH '\(shorter)' AS s; DROP TRIGGER s.event_stay; "
            + "DELETE FROM s.event WHERE seq > 4; DELETE FROM s.snapshot;",
        ], home: room.home, executable: Sqlite.path
      ).status == .success)
    let lost = try room.run("verify", shorter, document)
    #expect(lost.status == .exited(1))
    #expect(lost.output.contains("no longer holds what \(document)"), "\(lost.output)")
  }
}
