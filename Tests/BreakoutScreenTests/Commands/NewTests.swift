import Foundation
import TestSupport
import Testing

@testable import BreakoutUI

/// `breakout new`: an agenda to begin with.
@Suite struct NewTests {
  @Test func aTemplateIsWrittenOnceAndStartsASession() throws {
    let home = try TemporaryFolder()
    let list = try CommandRun(["new", "--list"], home: home)
    #expect(list.output.split(separator: "\n").count == 5)
    let answer = try CommandRun(
      [
        "new", "--template", "town-hall", "--title", "Bridges: which first?", "--date",
        "2027-05-12",
      ],
      home: home)
    #expect(answer.status == .success && answer.errors.isEmpty)
    #expect(answer.output.hasPrefix("Written: town-hall.md."))
    let text = try String(contentsOfFile: home.file("town-hall.md"), encoding: .utf8)
    #expect(text.contains("\n# Bridges: which first?\n") && text.contains("\ndate: 2027-05-12\n"))
    let check = try CommandRun(["check", "town-hall.md"], home: home)
    #expect(check.status == .success && check.errors.isEmpty, "\(check.errors)")

    let again = try CommandRun(["new", "--template", "town-hall"], home: home)
    #expect(again.status == .exited(1))
    #expect(again.errors.contains("town-hall.md exists and is left as it is"))
    #expect(try String(contentsOfFile: home.file("town-hall.md"), encoding: .utf8) == text)
    let other = try CommandRun(["new", "--template", "board", "-o", "-"], home: home)
    #expect(other.output.contains("# Board Meeting"))
  }

  @Test(
    arguments: [
      (["--date", "5/5/27"], 2, "5/5/27 is no date"),
      (["--language", "French"], 2, "French is no tag"),
      (["--after", "x", "--template", "board"], 2, "exclude each other"),
      (["--template", "castle"], 2, "castle"), (["--after", "nobody"], 1, "nobody"),
      (["-o", "/nowhere/a.md"], 1, "/nowhere/a.md cannot be written: No such file or directory."),
    ] as [([String], Int32, String)])
  func whatCannotBeWrittenIsSaid(arguments: [String], status: Int32, sentence: String) throws {
    let answer = try CommandRun(["new"] + arguments, home: try TemporaryFolder())
    #expect(answer.status == .exited(status))
    #expect(answer.errors.contains(sentence), "\(answer.errors)")
  }

  @Test func theNextAgendaIsWhatASessionLeft() throws {
    let room = try Room.withSession()
    let seat = try room.open("--seat", "rapporteur")
    try seat.note("p: Who repairs the oven?", shows: "Who repairs the oven?")
    try seat.note("? What does flour cost", shows: "What does flour cost")
    seat.signal(SIGTERM)
    try seat.waitForExit()
    let answer = try room.run("new", "--after", "short")
    #expect(answer.status == .success, "\(answer.errors)")
    let text = try room.text(of: "agenda-next.md")
    let day = #/From: (.+) in “A short meeting” of (.+)\./#
    let sources = text.matches(of: day).map { String($0.output.1) }
    #expect(
      sources == [
        "left open", "R1.1, not decided", "parked", "open question", "not reached", "not reached",
      ])
    #expect(text.contains("**Bread**\n   What shall we eat?"))
    #expect(text.contains("Who repairs the oven?"))
    let check = try room.run("check", "agenda-next.md")
    #expect(check.status == .success, "\(check.errors)")
    #expect(check.output.contains("Who repairs the oven"))
  }
}
