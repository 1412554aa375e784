import Foundation
import TestSupport
import Testing

/// Sessions are named by any part of their titles.
@Suite struct SessionNameTests {
  /// Two sessions of one title.
  private func twoMeetings() throws -> Room {
    let room = try Room.withSession()
    try FileManager.default.copyItem(
      atPath: room.session, toPath: room.home.file("data/breakout/second.breakout"))
    return room
  }

  @Test(arguments: [
    ["log", "short"], ["verify", "SHÓRT MEET"], ["log", "agenda"],
    ["export", "meeting", "--output", "-"],
    ["follow-up", "a short meeting"],
  ])
  func anyPartOfTheTitleNamesASession(command: [String]) throws {
    let room = try Room.withSession()
    let answer = try room.run(command)
    #expect(!answer.errors.contains("there is no such file"), "\(answer.errors)")
    #expect(answer.status != .exited(2), "\(answer.errors)")
  }

  @Test func severalAreListedAndNoneIsTaken() throws {
    let room = try twoMeetings()
    let answer = try room.run("log", "short")
    #expect(answer.status == .exited(2))
    #expect(answer.output.isEmpty)
    #expect(answer.errors.contains("“short” is in the titles of 2 sessions"))
    #expect(answer.errors.contains("  agenda  A short meeting (open)"))
    #expect(answer.errors.contains("  second  A short meeting (open)"))
    #expect(try room.run("log", "second").status == .success)
    let none = try room.run("log", "long")
    #expect(none.status == .exited(1))
    #expect(none.errors.contains("long"), "\(none.errors)")
  }

  @Test(arguments: ["join", "display"])
  func withoutANameThereMustBeOneThatIsOpen(command: String) throws {
    let room = try twoMeetings()
    let answer = try room.run(command)
    #expect(answer.status == .exited(2))
    #expect(answer.errors.contains("No session is open on this machine"))
  }

  @Test func displayNeedsNoNameWhereOneIsOpen() throws {
    let room = try twoMeetings()
    let moderator = try room.open()
    var program = try Program.breakout()
    program.home = room.home
    program.arguments = ["display"]
    let display = try program.start()
    try display.waitForText("Bread")
    try display.press("q")
    #expect(try display.waitForExit() == .success)
    moderator.signal(SIGTERM)
    try moderator.waitForExit()
  }
}
