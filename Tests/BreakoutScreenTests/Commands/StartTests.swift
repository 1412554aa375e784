import Foundation
import TestSupport
import Testing

@testable import BreakoutUI

/// `breakout` alone: the screen on which one chooses what to open.
@Suite struct StartTests {
  private func start(
    _ room: Room, size: TerminalSize = .standard, environment: [String: String?] = [:]
  ) throws -> RunningProgram {
    var program = try Program.breakout()
    program.home = room.home
    program.size = size
    program.environment = environment
    let seat = try program.start()
    try seat.waitForText("Open a session")
    return seat
  }

  @Test func aSessionIsFoundByAPartOfItsTitleAndOpened() throws {
    let room = try Room.withSession()
    let seat = try start(room, environment: ["NO_COLOR": "1"])
    try seat.waitForScreen("the lists") { screen in
      ["A short meeting", "point 1", "Agendas in this folder"].allSatisfy(screen.contains)
    }
    try seat.type("SHÓRT")
    try seat.waitForText("2 of ")
    try seat.resize(columns: 40, rows: 12)
    try seat.waitForScreen("the small screen") { $0.contains("▸ SHÓRT") && $0.rows.count == 12 }
    try seat.press("Enter")
    try seat.waitForScreen("the session") { $0.isSaved }
    try seat.run(.quit)
    try seat.press("y")
    #expect(try seat.waitForExit() == .success)
  }

  @Test func leavingOpensNothing() throws {
    let room = try Room.small()
    let seat = try start(room)
    try seat.type("short")
    try seat.waitForText("1 of ")
    try seat.press("Esc")
    try seat.waitForText("listed")
    try seat.press("Esc")
    #expect(try seat.waitForExit() == .success)
    #expect(!FileManager.default.fileExists(atPath: room.session))
  }

  @Test func aSessionGoesToTheTrashAndOnlyWhenNobodySitsThere() throws {
    let room = try Room.withSession()
    let moderator = try room.open()
    let seat = try start(room)
    try seat.waitForText("in use")
    try seat.press("Delete")
    try seat.waitForText("to the trash")
    try seat.press("y")
    try seat.waitForText("is open: moderator")
    #expect(FileManager.default.fileExists(atPath: room.session))
    moderator.signal(SIGTERM)
    try moderator.waitForExit()
    try seat.press("Delete")
    try seat.waitForText("to the trash")
    try seat.press("y")
    try seat.waitForText("is in the trash")
    #expect(
      seat.screen.contains("agenda.md") && !FileManager.default.fileExists(atPath: room.session))
    try seat.press("q")
    #expect(try seat.waitForExit() == .success)
    let note = try room.text(of: "data/Trash/info/agenda.breakout.trashinfo")
    #expect(
      note.hasPrefix("[Trash Info]\nPath=/") && note.contains("/agenda.breakout\nDeletionDate="))
    let rest = try FileManager.default.contentsOfDirectory(atPath: room.home.file("data/breakout"))
    #expect(!rest.contains { $0.hasPrefix("agenda") })
    #expect(
      try room.run("verify", room.home.file("data/Trash/files/agenda.breakout")).status == .success)
  }

  @Test func withoutATerminalTheListIsPrinted() throws {
    let room = try Room.withSession()
    let answer = try room.run()
    #expect(answer.status == .success)
    #expect(answer.output.hasPrefix("1  go on with: A short meeting\n"))
    #expect(answer.output.hasSuffix("Start one with: breakout FILE\n"))
  }
}
