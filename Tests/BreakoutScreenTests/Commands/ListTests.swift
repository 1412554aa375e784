import Foundation
import TestSupport
import Testing

@testable import BreakoutUI

/// `breakout list`, and `breakout` alone.
@Suite struct ListTests {
  @Test func sessionsAndWhatIsWrongWithThem() throws {
    let room = try Room.withSession()
    try "no session".write(
      toFile: room.home.file("data/breakout/broken.breakout"), atomically: true, encoding: .utf8)
    let text = try room.run("list")
    #expect(text.status == .success)
    let lines = text.output.split(separator: "\n")
    #expect(lines.count == 3, "\(text.output)")
    #expect(lines[0].contains("open") && lines[0].hasSuffix("5 events  A short meeting"))
    #expect(lines[1] == "    agenda  \(room.session)")
    #expect(lines[2].hasPrefix("! ") && lines[2].contains("broken.breakout is not a session file"))

    let json = try room.run("list", "--format", "json")
    #expect(json.status == .success)
    let sessions = try #require(json.json() as? [[String: Any]])
    #expect(sessions.count == 2)
    #expect(sessions[0]["title"] as? String == "A short meeting")
    #expect(sessions[0]["path"] as? String == room.session)
    #expect(sessions[0]["name"] as? String == "agenda")
    #expect(sessions[0]["events"] as? Int == 5)
    #expect(sessions[0]["isClosed"] as? Bool == false)
    #expect((sessions[1]["problem"] as? String)?.contains("is not a session file") == true)
  }

  @Test func anEmptyLibraryIsAnEmptyList() throws {
    let answer = try CommandRun(["list", "--format", "json"], home: try TemporaryFolder())
    #expect(answer.status == .success)
    #expect((try answer.json() as? [Any])?.isEmpty == true)
  }

  /// As `/usr/bin/breakout`.
  @Test func anInstalledProgramOffersTheAgendasOfItsShare() throws {
    let home = try TemporaryFolder()
    let agendas = home.file("usr/share/breakout/agendas")
    let program = home.file("usr/bin/breakout")
    for folder in [home.file("usr/bin"), agendas] {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    }
    try FileManager.default.copyItem(atPath: try BinaryUnderTest.path(), toPath: program)
    try "# Bread".write(toFile: "\(agendas)/bread.md", atomically: true, encoding: .utf8)
    let answer = try CommandRun([], home: home, executable: program)
    let offered = answer.output.split(separator: "\n").first ?? ""
    #expect(offered.hasPrefix("1  agenda: /"), "\(answer.errors)")
    #expect(offered.hasSuffix("/usr/share/breakout/agendas/bread.md"))
  }

  @Test func aNewSessionStandsBesideTheOldOne() throws {
    let room = try Room.withSession()
    let seat = try room.open("--new")
    #expect(seat.screen.contains("Not started."))
    seat.signal(SIGTERM)
    try seat.waitForExit()
    let titles = try room.run("list").output.split(separator: "\n").filter { $0.contains("event") }
    #expect(titles.count == 2)
  }
}
