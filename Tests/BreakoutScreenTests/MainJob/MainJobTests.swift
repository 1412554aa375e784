import Foundation
import Testing

@testable import BreakoutUI

/// A whole session by keys alone, as a moderator and a rapporteur would hold it.
@Suite(.mostlyWaiting) struct MainJobTests {
  @Test func theShippedAgendaFromOpeningToDocument() throws {
    let room = try Room()
    let seat = try room.open()
    try golden("opening", seat)
    try takeNotes(seat)
    try recommend(seat)
    try callForConsensus(seat)
    try vote(seat)
    try walkOn(seat)
    try lookAround(seat)
    try finish(seat, room)
  }

  private func takeNotes(_ seat: RunningProgram) throws {
    try seat.nextPoint(1)
    try seat.run(.typeNote)
    try seat.note("@Amina Diallo, CSO: companies publish, CSOs verify", shows: "companies publish")
    try seat.note("! Trust needs a shared measure", shows: "! Trust needs")
    try seat.note("+ Both want shorter contracts", shows: "+ Both want")
    try seat.note("- No view is shared on who pays", shows: "- No view")
    try seat.note("a: The secretariat circulates a list", shows: "a The secretariat")
    try seat.note("? Who audits the auditors", shows: "? Who audits")
    try seat.note("\"We cannot eat promises\"", shows: "[verify]")
    try seat.note("# 48 % of contracts stay local", shows: "# 48 %")
    try seat.note("p: Tax rules", shows: "p Tax rules")
    try seat.note("o: The minister is listening", shows: "Off the record")
    try seat.note("s/shared on/common on/", shows: "No view is common on")
    try golden("notes", seat)
  }

  private func recommend(_ seat: RunningProgram) throws {
    try seat.run(.leaveNote, in: .noteLine)
    try seat.run(.typeRecommendation)
    try seat.waitForScreen("the prefix of a recommendation") { $0.noteLine == "r" }
    try seat.note("Business > publish local-procurement shares | by 2027-12", shows: "R1.1 saved")
    try seat.run(.leaveNote, in: .noteLine)
    try seat.run(.openEntry)
    try seat.waitForText("R1.1 · draft")
    for field in ["", "", "share of local contracts", "", "", "", "", "Ministry of Trade"] {
      try seat.type(field)
      try seat.run(.nextField, in: .form)
    }
    try seat.waitForText("Ministry of Trade")
    try golden("recommendation-form", seat)
  }

  private func callForConsensus(_ seat: RunningProgram) throws {
    try seat.run(.accept, in: .form)
    try seat.waitForText("draft")
    try seat.run(.callConsensus)
    try seat.waitForText("Consensus call on R1.1")
    try seat.run(.object, in: .consensus)
    try fill(seat, ["Chen Wei, Business", "the date is too early"])
    try seat.waitForText("OBJECTION: Chen Wei")
    try seat.run(.reserve, in: .consensus)
    try fill(seat, ["UN", "no budget yet"])
    try seat.waitForText("Reservation: UN")
    try golden("consensus", seat)
    try seat.run(.agree, in: .consensus)
    try seat.waitForText("An objection stands")
    try seat.run(.withdrawObjection, in: .consensus)
    try seat.waitForText("Objection withdrawn")
    try seat.adoptByConsensus()
  }

  private func vote(_ seat: RunningProgram) throws {
    try seat.nextPoint(2)
    try seat.run(.typeRecommendation)
    try seat.note("Governments > fund joint offices", shows: "R2.1 saved")
    try seat.run(.leaveNote, in: .noteLine)
    try seat.run(.openVote)
    try seat.waitForText("Vote on R2.1")
    try seat.type("31")
    try seat.waitForText("31")
    try golden("vote-rule", seat)
    try seat.run(.accept, in: .vote)
    try seat.waitForText("the vote is open")
    for number in ["25", "4"] {
      try seat.type(number)
      try seat.run(.accept, in: .vote)
    }
    try seat.type("2")
    try seat.waitForText("Would be")
    try golden("vote-count", seat)
    try seat.run(.accept, in: .vote)
    try seat.waitForText("result")
    try golden("vote-result", seat)
    try seat.run(.leave, in: .result)
    try seat.run(.undo)
    try seat.waitForText("Taken back:")
    try golden("undone", seat)
    try seat.run(.redo)
    try seat.waitForText("Done again:")
  }

  private func walkOn(_ seat: RunningProgram) throws {
    for point in 3...8 {
      try seat.nextPoint(point)
      try seat.run(.typeNote)
      try seat.note("What was said on point \(point)")
      try seat.run(.leaveNote, in: .noteLine)
    }
    try seat.waitForScreen("the signs of eight points") { screen in
      screen.rows.count { $0.hasPrefix(" ✓") } == 7 && screen.contains(" ▶ 8 Diversity")
    }
    try golden("last-point", seat)
    try seat.run(.nextPoint)
    try seat.waitForText("That was the last point")
  }

  private func lookAround(_ seat: RunningProgram) throws {
    try seat.run(.search)
    try seat.type("promises")
    try seat.waitForText("We cannot eat promises")
    try golden("search", seat)
    try seat.run(.accept, in: .search)
    try seat.waitForScreen("the record of point 1") { $0.contains("p Tax rules") }
    try golden("found", seat)
    try seat.run(.help)
    try seat.waitForText("The first characters of a note")
    try golden("help", seat)
    try seat.run(.leave, in: .help)
    try seat.run(.palette)
    try seat.type("clo")
    try seat.waitForText("close session")
    try golden("palette", seat)
    try seat.run(.leave, in: .palette)
  }

  /// Closes the session, exports, leaves; and the files are what the screen said.
  private func finish(_ seat: RunningProgram, _ room: Room) throws {
    try seat.run(.palette)
    try seat.type("close session")
    try seat.run(.accept, in: .palette)
    try seat.waitForText("The session is closed")
    try golden("closed", seat)
    try seat.export()
    try seat.run(.quit)
    try seat.waitForText("Leave?")
    try seat.press("y")
    #expect(try seat.waitForExit() == .success)
    let left = try seat.leftBehind()
    #expect(left == [])
    #expect(seat.screen.contains("Go on with it: breakout "))

    let name = "civil-society-and-business-working-together-for-peace"
    let files = try FileManager.default.contentsOfDirectory(atPath: room.home.path)
    let written = files.filter { $0.hasPrefix(name) }.sorted()
    #expect(written.map { String($0.suffix(3)) } == ["tml", ".md", "txt"], "\(files)")
    #expect(written.allSatisfy { $0.contains("-DRAFT-1.") }, "\(written)")
    #expect(try room.text(of: written[1]) == room.document())
    #expect(try room.text(of: written[2]) == room.document("text"))
    let document = try room.document()
    let expected = [
      "publish local-procurement shares", "the date is too early", "fund joint offices",
      "We cannot eat promises", "What was said on point 8", "Ministry of Trade",
    ]
    #expect(expected.filter { !document.contains($0) } == [])
    // Off the record, and a name where the agenda wants affiliations only.
    #expect(["minister is listening", "Chen Wei"].filter { document.contains($0) } == [])
    #expect(try room.isIntact())
    let list = try room.run("list")
    #expect(list.output.contains("closed") && list.output.contains(room.session), "\(list.output)")
  }

  private func fill(_ seat: RunningProgram, _ fields: [String]) throws {
    for (place, field) in fields.enumerated() {
      if place > 0 { try seat.run(.nextField, in: .form) }
      try seat.type(field)
    }
    try seat.run(.accept, in: .form)
  }

  private func golden(_ name: String, _ seat: RunningProgram) throws {
    try Golden(name).expect(seat.waitUntilIdle(), blanking: steady)
  }
}
