import Foundation
import TestSupport
import Testing

/// `breakout import roster` on rosters as people keep them.
@Suite struct ImportTests {
  private static let roster = """
    name,organisation,constituency,role,country
    Amina Diallo,Verify,cso,,Senegal
    ,Trade,Business,voting,
    陈伟,贸易公司,Business,voting,中国
    Bo,,,boss,
    Olga Ivanova,,,observer,Latvia

    """

  private func room(_ roster: String = roster) throws -> Room {
    let room = try Room.withSession()
    try roster.write(toFile: room.home.file("people.csv"), atomically: true, encoding: .utf8)
    return room
  }

  @Test func thePreviewNamesWhatIsLeftOutAndTheRestIsImported() throws {
    let room = try room()
    let answer = try room.run("import", "roster", "people.csv", "--into", room.session)
    #expect(answer.status == .success)
    let lines = answer.output.split(separator: "\n").map(String.init)
    #expect(
      lines.first
        == "people.csv: 4 people: Business 1, Other 1, cso 1, without a vote 1. "
        + "1 row cannot be read:")
    #expect(lines.contains { $0.hasPrefix("line 3: there is no name") })
    #expect(lines.contains("  ,Trade,Business,voting,"))
    #expect(lines.contains { $0.hasPrefix("  line 5: the role “boss” (1 person) is not known") })
    #expect(lines.last == "Imported: 4 people into \(room.session).")
    #expect(
      answer.errors
        == "breakout: people.csv: 1 row was left out; mend what is listed and import the file again.\n"
    )
    #expect(try room.isIntact())
    let seat = try room.open()
    try seat.type("O")
    try seat.waitForText("0 of 3 present")
    try seat.waitForText("Amina Diallo (Verify)")
    try seat.waitForText("陈伟")
    seat.signal(SIGTERM)
    try seat.waitForExit()
    let again = try room.run("import", "roster", "people.csv", "--into", room.session)
    #expect(again.status == .exited(1))
    #expect(again.errors.contains("people.csv: everybody in it is on the roster already."))
  }

  @Test func aDryRunChangesNothing() throws {
    let room = try room()
    let before = try Data(contentsOf: URL(fileURLWithPath: room.session))
    let answer = try room.run(
      "import", "roster", "people.csv", "--into", room.session, "--dry-run")
    #expect(answer.status == .success)
    #expect(
      answer.output.hasSuffix(
        "Nothing was imported; without --dry-run it would be 4 people.\n"))
    let lines = answer.output.split(separator: "\n").map(String.init)
    let read = try #require(lines.firstIndex(of: "Read:"))
    #expect(lines[(read + 1)...].contains("  Amina Diallo (cso)"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: room.session)) == before)
  }

  @Test func aProgramReadsTheAnswer() throws {
    let room = try room()
    let answer = try room.run(
      "import", "roster", "people.csv", "--into", room.session, "--format", "json")
    #expect(answer.status == .success)
    let json = try #require(answer.json() as? [String: Any])
    #expect(json["imported"] as? Int == 4)
    #expect(json["isDryRun"] as? Bool == false)
    let people = try #require(json["people"] as? [[String: Any]])
    #expect(people.map { $0["name"] as? String } == ["Amina Diallo", "陈伟", "Bo", "Olga Ivanova"])
    #expect(people.map { $0["role"] as? String } == ["voting", "voting", "voting", "observer"])
    let rejected = try #require(json["rejected"] as? [[String: Any]])
    #expect(rejected.map { $0["line"] as? Int } == [3])
  }

  @Test func aRoleThatIsNotKnownIsTakenAsTheCommandLineSays() throws {
    let room = try room()
    let answer = try room.run(
      "import", "roster", "people.csv", "--into", room.session, "--unknown-role", "observer",
      "--format", "json")
    let json = try #require(answer.json() as? [String: Any])
    let people = try #require(json["people"] as? [[String: Any]])
    #expect(people.map { $0["role"] as? String } == ["voting", "voting", "observer", "observer"])
    let warnings = try #require(json["warnings"] as? [String])
    #expect(warnings.contains { $0.contains("“boss” (1 person)") && $0.contains("observer") })
  }

  @Test(arguments: [
    ("missing.csv", "there is no such file"), ("empty.csv", "the file is empty"),
    ("nobody.csv", "nobody in it can be imported"),
  ])
  func whatCannotBeImportedIsSaid(name: String, sentence: String) throws {
    let room = try room()
    try "".write(toFile: room.home.file("empty.csv"), atomically: true, encoding: .utf8)
    try "name,role\n,voting\n".write(
      toFile: room.home.file("nobody.csv"), atomically: true, encoding: .utf8)
    let answer = try room.run("import", "roster", name, "--into", room.session)
    #expect(answer.status == .exited(1))
    #expect(answer.errors.contains("\(name): \(sentence)"), "\(answer.errors)")
  }

  /// A spreadsheet, whatever it is called, by its sheets and rows.
  @Test func aSpreadsheetIsImported() throws {
    let room = try room()
    let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    try FileManager.default.copyItem(
      at: tests.appending(path: "BreakoutImportTests/Fixtures/room.ods"),
      to: URL(filePath: room.home.file("people.xlsx")))
    let trial = try room.run(
      "import", "roster", "people.xlsx", "--into", room.session, "--dry-run", "--format", "json")
    #expect(trial.output.contains("\"sheet\" : \"Participants\""), "\(trial.output)")
    let other = try room.run(
      "import", "roster", "people.xlsx", "--into", room.session, "--sheet", "Money")
    #expect(other.status == .exited(1))
    #expect(other.errors.contains("people.xlsx: there is no sheet “Money”"), "\(other.errors)")
    let answer = try room.run("import", "roster", "people.xlsx", "--into", room.session)
    #expect(answer.status == .success)
    #expect(answer.output.contains("\nsheet “Participants”, row 13: there is no name"))
    #expect(answer.output.contains("Imported: 6 people into \(room.session)."))
    #expect(try room.isIntact())
  }

  @Test func aSessionThatIsNotThereIsNamed() throws {
    let room = try room()
    let answer = try room.run("import", "roster", "people.csv", "--into", "none.breakout")
    #expect(answer.status == .exited(1))
    #expect(answer.output == "")
    #expect(answer.errors.contains("none.breakout"))
  }

  @Test(arguments: [
    ["import", "roster"], ["import", "roster", "people.csv"], ["import", "agenda"],
    ["import", "roster", "people.csv", "--into", "a.breakout", "--format", "xml"],
  ])
  func wrongCallsAreStatus2(arguments: [String]) throws {
    let answer = try CommandRun(arguments, home: try TemporaryFolder())
    #expect(answer.status == .exited(2))
    #expect(answer.errors.contains("Usage:") || answer.errors.contains("--help"))
  }

  /// In the cockpit the file is named in a form, read, shown, and imported by Enter.
  @Test func theCockpitReadsAFile() throws {
    let room = try room()
    let seat = try room.open()
    try seat.type(":import roster")
    try seat.press("Enter")
    try seat.waitForText("Import a roster")
    try seat.type("missing.csv")
    try seat.press("Enter")
    try seat.waitForText("there is no such file")
    try seat.press("Ctrl-U")
    try seat.type("people.csv")
    try seat.press("Enter")
    try seat.waitForText("Roster from people.csv")
    try seat.waitForText("line 3: there is no name")
    try seat.press("Enter")
    try seat.waitForText("0 of 3 present")
    seat.signal(SIGTERM)
    try seat.waitForExit()
  }
}
