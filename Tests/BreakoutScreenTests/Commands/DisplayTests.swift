import Foundation
import TestSupport
import Testing

@testable import BreakoutUI

/// `breakout display` beside the program that it follows.
@Suite struct DisplayTests {
  private func open(_ name: String, _ room: Room) throws -> RunningProgram {
    var program = try Program.breakout()
    program.arguments = ["display", name]
    program.home = room.home
    return try program.start()
  }

  @Test func itFollowsTheModerator() throws {
    let room = try Room.small()
    let moderator = try room.open()
    let display = try open(room.session, room)
    try display.waitForText("The session has not begun.")
    try moderator.nextPoint(1)
    try display.waitForText("1/3  Bread")
    try display.waitForText("What shall we eat?")
    try moderator.run(.typeNote)
    try moderator.note("Only for the record")
    try moderator.run(.leaveNote, in: .noteLine)
    try moderator.nextPoint(2)
    try display.waitForText("2/3  Water")
    #expect(!display.screen.text.contains("record"))
    try display.press("q")
    #expect(try display.waitForExit() == .success)
    #expect(try room.isIntact())
  }

  @Test func aFileThatGoesAwayIsWaitedFor() throws {
    let room = try Room.withSession()
    let display = try open(room.session, room)
    try display.waitForText("Point  ")
    let away = room.session + ".away"
    try FileManager.default.moveItem(atPath: room.session, toPath: away)
    try display.waitForText("The session cannot be read at the moment.")
    try FileManager.default.moveItem(atPath: away, toPath: room.session)
    try display.waitForText("Point  ")
    try display.press("Ctrl-C")
    #expect(try display.waitForExit() == .success)
  }

  @Test func aSessionIsNamedByItsFileItsNameOrItsAgenda() throws {
    let room = try Room.withSession()
    for name in [room.session, "agenda", room.agenda] {
      let display = try open(name, room)
      try display.waitForText("Point  ")
      try display.press("q")
      #expect(try display.waitForExit() == .success)
    }
  }

  @Test(
    arguments: [
      (["display"], 2, "No session is open on this machine"),
      (["display", "a", "b"], 2, "Unexpected"),
      (["display", "nobody"], 1, "There is no file nobody;"),
      (["display", "/nowhere/a.breakout"], 1, "There is no folder /nowhere;"),
      (["display", "/etc/passwd"], 1, "/etc/passwd has no open session; start it first"),
    ] as [([String], Int32, String)])
  func whatCannotBeShownIsSaid(arguments: [String], status: Int32, sentence: String) throws {
    let answer = try CommandRun(arguments, home: try TemporaryFolder())
    #expect(answer.status == .exited(status))
    #expect(answer.output == "")
    #expect(answer.errors.contains(sentence), "\(answer.errors)")
  }
}
