import Foundation
import Testing

@testable import BreakoutUI

/// A session in which the room decides, by keys alone: roster, roll call through a crash, a double
/// majority that fails, its recount, a withdrawn objection; then all of it undone, redone and read.
@Suite(.mostlyWaiting) struct DecisionWalkTests {
  /// Under both regimes the same keys are pressed; what may be told about who did not agree differs.
  @Test(arguments: ["affiliation", "attributed"])
  func decisionsThatTheRoomCanTrust(attribution: String) throws {
    let room = try Room.ofDecisions(attribution: attribution)
    var seat = try room.open()
    let start = try seat.waitUntilIdle()
    let untouched = try DecisionDocument(room.document())
    try importRoster(seat)
    try beginRollCall(seat)
    seat.signal(SIGKILL)
    try seat.waitForExit()
    seat = try room.open()
    try finishRollCall(seat)
    try failDoubleMajority(seat)
    try recount(seat)
    try agree(seat)
    try close(seat)

    let first = try export(seat, room)
    try first.expectGolden("decision-walk-\(attribution)")
    #expect(first.tells(room.names) == (attribution == "attributed"))
    try undoEverything(seat)
    expectSame(seat.screen, start)
    #expect(try DecisionDocument(room.document()).parts == untouched.parts)
    try redoEverything(seat)
    #expect(try export(seat, room).parts == first.parts)
    seat.signal(SIGTERM)
    try seat.waitForExit()
    #expect(try room.isIntact())
  }

  private func importRoster(_ seat: RunningProgram) throws {
    try call("import roster", seat)
    try seat.waitForText("Import a roster")
    try seat.type("people.csv")
    try seat.run(.accept, in: .form)
    try seat.waitForText("6 people: CSO 2, Business 1, Government 1, UN 1, without a vote 1.")
    try seat.waitForText("line 6: there is no name")
    try seat.waitForText("line 9: there is no name")
    try seat.run(.accept, in: .rosterImport)
    try seat.waitForText("0 of 5 present")
    try seat.run(.markListed, in: .roster)
    try seat.waitForText("Mark all")
    try seat.press("y")
    let names = ["أمينة ديالو", "陈伟", "Ольга Иванова", "Žofie Nováková", "Núñez, José"]
    try expectRows(["5 of 5 present · 1 observer"] + names.map { " ● \($0) (" }, seat)
    try seat.run(.leave, in: .roster)
  }

  /// Answers of every kind, one of them taken back and given again; one name is left.
  private func beginRollCall(_ seat: RunningProgram) throws {
    try seat.nextPoint(1)
    try recommend("Governments > Publish the price of every well", "R1.1", seat)
    try call("roll call", seat)
    try seat.waitForText("◂ roll call ▸")
    try seat.type("2/3 of cast")
    try seat.waitForText("2/3 of votes cast; abstentions do not count; with 5 present")
    try seat.run(.accept, in: .vote)
    try seat.waitForText("  ▶ أمينة ديالو (CSO)")
    try seat.run(.answerYes, in: .rollCall)
    try seat.waitForText("  ▶ 陈伟 (Business)")
    try seat.run(.answerNo, in: .rollCall)
    try seat.waitForText("  ▶ Ольга Иванова (Government)")
    try seat.run(.answerAbstain, in: .rollCall)
    try seat.waitForText("  ▶ Žofie Nováková (UN)")
    try seat.run(.answerYes, in: .rollCall)
    try seat.waitForText("2 yes, 1 no, 1 abst.; 1 left")
    try seat.run(.previousName, in: .rollCall)
    try seat.waitForText("1 yes, 1 no, 1 abst.; 2 left")
    try seat.run(.passTurn, in: .rollCall)
    try seat.waitForText("1 yes, 1 no, 1 abst.; 1 pass, 1 left")
  }

  /// Every answer given before the crash is there; who passed is called again at the end.
  private func finishRollCall(_ seat: RunningProgram) throws {
    try seat.waitForText("R1.1 vote open")
    try seat.run(.openVote)
    try expectRows(
      [
        "  ▶ Núñez, José (CSO)", " ✓ yes   أمينة ديالو (CSO)", " ✗ no    陈伟 (Business)",
        " ○ abst. Ольга Иванова (Government)", " … pass  Žofie Nováková (UN)",
        "1 yes, 1 no, 1 abst.; 1 pass, 1 left",
      ], seat)
    try seat.run(.answerYes, in: .rollCall)
    try seat.waitForText("  ▶ Žofie Nováková (UN) (passed before)")
    try seat.run(.answerYes, in: .rollCall)
    try seat.waitForText("Everybody has answered: Enter records.")
    try seat.run(.accept, in: .rollCall)
    try seat.waitForText("ADOPTED: 3 yes, 1 no, 1 abst.; 2/3 of votes cast needs 3; just reached")
    try seat.run(.pageDown, in: .result)
    try seat.waitForText("Abstain (1): Ольга Иванова")
    try seat.run(.accept, in: .result)
    try seat.waitForText("adopted by vote")
  }

  /// Vectors T8 and T14 of the product rules.
  private func failDoubleMajority(_ seat: RunningProgram) throws {
    try seat.run(.setPresence)
    try seat.waitForText("Who is in the room")
    for (place, number) in ["18", "12", "6", "4"].enumerated() {
      if place > 0 { try seat.press("Down") }
      try seat.type(number)
    }
    try seat.run(.accept, in: .presence)
    try seat.waitForText("40 present: CSO 18, Business 12, Government 6, UN 4; 1 observer.")
    try recommend("Donors > Found a fund", "R1.2", seat)
    try seat.run(.openVote)
    try seat.waitForText("2/3 of votes cast and a majority in each constituency ▸")
    try seat.run(.accept, in: .vote)
    try seat.waitForText("the vote is open")
    try count([[16, 2, 0], [5, 7, 0], [5, 1, 0], [4, 0, 0]], seat)
    try seat.waitForText("Would be NOT ADOPTED")
    try seat.run(.accept, in: .vote)
    try expectWords(
      [
        "NOT ADOPTED: 30 yes, 10 no, 0 abst.; 2/3 of votes cast reached (needs 27); no majority in"
          + " Business (5-7)",
        "overall 75.0 % · equal weight 78.5 % (each group counts the same)", "index 0.691",
        "lowest Business 41.7 %",
        "Supported by a large majority (30 to 10), with majorities among CSO, Government and UN but"
          + " not among Business (5 to 7).",
      ], seat)
  }

  /// Business is even now, which is no majority either (vector T9).
  private func recount(_ seat: RunningProgram) throws {
    try seat.run(.recount, in: .result)
    try seat.waitForText("Recount of the vote on R1.2")
    try count([[16, 2, 0], [6, 6, 0], [5, 1, 0], [4, 0, 0]], seat)
    try seat.run(.accept, in: .vote)
    try seat.type("one hand was seen late")
    try seat.waitForText("Would be NOT ADOPTED")
    try seat.run(.accept, in: .vote)
    try seat.waitForText("31 yes, 9 no")
    try seat.run(.pageDown, in: .result)
    try expectWords(
      [
        "tie in Business (6-6)",
        "Recount (one hand was seen late) of 00:00: NOT ADOPTED: 30 yes, 10 no, 0 abst.",
      ], seat)
    try seat.run(.accept, in: .result)
    try seat.waitForText("R1.2 NOT ADOPTED")
  }

  private func agree(_ seat: RunningProgram) throws {
    try seat.nextPoint(2)
    try recommend("UN > Train the keepers of the wells", "R2.1", seat)
    try seat.run(.callConsensus)
    try seat.waitForText("Consensus call on R2.1")
    try seat.run(.object, in: .consensus)
    try seat.type("陈伟")
    try seat.run(.nextField, in: .form)
    try seat.type("small firms cannot pay")
    try seat.run(.accept, in: .form)
    try seat.waitForText("OBJECTION: 陈伟 (Business): small firms cannot pay")
    try seat.run(.agree, in: .consensus)
    try seat.waitForText("An objection stands")
    try seat.run(.withdrawObjection, in: .consensus)
    try seat.waitForText("Objection withdrawn: 陈伟 (Business)")
    try seat.adoptByConsensus()
  }

  private func close(_ seat: RunningProgram) throws {
    try call("close session", seat)
    try seat.waitForText("The session is closed")
  }
}

extension DecisionWalkTests {
  private func call(_ command: String, _ seat: RunningProgram) throws {
    try seat.run(.palette)
    try seat.type(command)
    try seat.run(.accept, in: .palette)
  }

  private func recommend(_ line: String, _ number: String, _ seat: RunningProgram) throws {
    try seat.run(.typeRecommendation)
    try seat.note(line, shows: "\(number) saved")
    try seat.run(.leaveNote, in: .noteLine)
    try seat.waitForScreen("the single keys") { $0.hints.contains(" n next ") }
  }

  /// Types a table of yes, no and abstentions; the last number waits for Enter.
  private func count(_ rows: [[Int]], _ seat: RunningProgram) throws {
    for (place, number) in rows.joined().enumerated() {
      if place > 0 { try seat.run(.accept, in: .vote) }
      try seat.type("\(number)")
    }
  }

  private func expectRows(_ rows: [String], _ seat: RunningProgram) throws {
    try seat.waitForScreen("\(rows)") { screen in rows.allSatisfy(screen.contains) }
  }

  /// Waits for sentences that may be broken over several rows; times are zeros.
  private func expectWords(_ sentences: [String], _ seat: RunningProgram) throws {
    try seat.waitForScreen("\(sentences)") { screen in
      let words = steady(screen.rows.joined(separator: " ")).split(separator: " ")
        .joined(separator: " ")
      return sentences.allSatisfy(words.contains)
    }
  }

  private func export(_ seat: RunningProgram, _ room: Room) throws -> DecisionDocument {
    for name in room.written { try FileManager.default.removeItem(atPath: room.home.file(name)) }
    try seat.export()
    try seat.waitForScreen("both files") { _ in room.written.count == 2 }
    let texts = try room.written.map(room.text)
    #expect(try texts == [room.document(), room.document("text")])
    return DecisionDocument(texts[0])
  }

  private func undoEverything(_ seat: RunningProgram) throws {
    try seat.repeatUntil("There is nothing to undo.") { try seat.run(.undo) }
  }

  private func redoEverything(_ seat: RunningProgram) throws {
    try seat.repeatUntil("There is nothing to redo.") { try seat.run(.redo) }
  }

  /// The notice stands in the line above the note line, and is another one.
  private func expectSame(_ screen: Screen, _ start: Screen) {
    let rows = [screen, start].map { screen in
      screen.rows.filter { !$0.hasPrefix("─") }.map(steady)
    }
    #expect(rows[0] == rows[1])
  }
}
