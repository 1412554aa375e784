import Foundation
import Testing

@testable import BreakoutUI

/// `breakout follow-up` after a session.
@Suite(.mostlyWaiting) struct FollowUpTests {
  /// A session whose R1.1 was adopted by consensus and whose R1.2 was not decided.
  private static func room() throws -> Room {
    let room = try Room.small()
    let seat = try room.open("--seat", "rapporteur")
    try seat.note("/next point", shows: "Point 1 is open.")
    try seat.note("r Bakers > bake more bread | by 2020-12 | lead: Guild", shows: "R1.1 saved")
    try seat.run(.leaveNote, in: .noteLine)
    try seat.run(.callConsensus)
    try seat.adoptByConsensus()
    try seat.press("Esc")
    try seat.type("i")
    try seat.note("r Bakers > bake less bread", shows: "R1.2 saved")
    seat.signal(SIGTERM)
    try seat.waitForExit()
    return room
  }

  @Test func aReportIsRecordedAndListed() throws {
    let room = try Self.room()
    let first = try room.run("follow-up", room.session, "--date", "2099-01-01")
    #expect(first.status == .success, "\(first.errors)")
    #expect(first.output.contains("R1.1 Bakers: bake more bread"))
    #expect(first.output.contains("○ red, not started, no report yet OVERDUE"))
    #expect(!first.output.contains("R1.2"))

    let told = try room.run(
      "follow-up", room.session, "r1.1", "in progress", "--note", "ovens are ordered")
    #expect(told.status == .success, "\(told.errors)")
    #expect(told.output.contains("in progress ("))
    #expect(told.output.contains("ovens are ordered"))
    #expect(try room.isIntact())

    let json = try room.run("follow-up", room.session, "--format", "json")
    let answers = try #require(json.json() as? [[String: Any]])
    #expect(answers.map { $0["id"] as? String } == ["R1.1"])
    #expect(answers.first?["state"] as? String == "in-progress")
    #expect(answers.first?["light"] as? String == "green")
    #expect(answers.first?["isOverdue"] as? Bool == true)
    #expect((answers.first?["updated"] as? String)?.count == "2026-01-02".count)
  }

  @Test func whatCannotBeRecordedIsSaid() throws {
    let room = try Self.room()
    let calls: [([String], status: Int32, sentence: String)] = [
      (["R1.2", "done"], 1, "R1.2 was neither adopted nor supported"),
      (["R9.9", "done"], 1, "R9.9"),
      (["R1.1", "done", "--date", "2999-01-01"], 2, "2999-01-01 is still to come"),
      (["R1.1", "done", "--date", "2010-01-01"], 2, "2010-01-01 is before the session of"),
      (["R1.1"], 2, "Say how it stands"), (["bread", "done"], 2, "bread"),
      (["R1.1", "soon"], 2, "soon"), (["--note", "x"], 2, "Say on which recommendation"),
      (["--date", "2027-02-30"], 2, "2027-02-30"),
    ]
    for (words, status, sentence) in calls {
      let answer = try CommandRun(["follow-up", room.session] + words, home: room.home)
      #expect(answer.status == .exited(status))
      #expect(answer.output == "")
      #expect(answer.errors.contains(sentence), "\(answer.errors)")
    }
  }
}
