import Foundation
import TestSupport
import Testing

/// `breakout check` on everything that people may give it.
@Suite struct CheckTests {
  @Test(arguments: [
    ("empty.md", [], "the file is empty"),
    ("blank.md", Array(" \n\t\n".utf8), "nothing but blank space"),
    ("binary.md", [0x7f, 0x45, 0, 0, 1], "is a NUL, so this is not a text file"),
    ("wide.md", [0xff, 0xfe, 0x23, 0, 0x20], "UTF-16 text with faults; save it as UTF-8"),
    ("latin.md", Array("# Caf".utf8) + [0x81, 0x0a], "is not UTF-8 text"),
    ("zero.md", agenda("duration: 0 min"), "zero.md:2: the duration is 0"),
    ("long.md", agenda("duration: 90 hours"), "more than 24 hours"),
    ("many.md", many, "3,000 points"),
  ])
  func aFileThatWillNotDoIsNamed(name: String, bytes: [UInt8], sentence: String) throws {
    let home = try TemporaryFolder()
    try Data(bytes).write(to: URL(fileURLWithPath: home.file(name)))
    let answer = try CommandRun(["check", name], home: home)
    #expect(answer.status == .exited(1))
    #expect(answer.output == "")
    let errors = answer.errors.split(separator: "\n")
    #expect(errors.contains { $0.hasPrefix("breakout: \(name):") && $0.contains(sentence) })
    let json = try CommandRun(["check", name, "--format", "json"], home: home)
    #expect(json.status == .exited(1))
    let found = try #require(json.json() as? [[String: Any]]).first?["errors"] as? [String]
    #expect(found?.contains { $0.contains(sentence) } == true)
  }

  @Test func aNoteWithoutPointsWillDoAndSaysSo() throws {
    let home = try TemporaryFolder()
    try Data("# A title\n\nand a text.\n".utf8).write(to: URL(fileURLWithPath: home.file("a.md")))
    let answer = try CommandRun(["check", "a.md"], home: home)
    #expect(answer.status == .success)
    #expect(answer.errors.hasPrefix("breakout: warning: a.md: no points were found; type them"))
    #expect(answer.output.contains("A title"))
  }

  @Test func listsThatCouldBeMeantAreShownWithTheirLines() throws {
    let home = try TemporaryFolder()
    let note = """
      # Water

      For the morning:

      - Who owns the wells?
      - Who pays for them?
      - Who drinks?

      For the afternoon:

      - What is clean water?
      - What is a river?
      - What is rain?
      """
    try Data(note.utf8).write(to: URL(fileURLWithPath: home.file("a.md")))
    let text = try CommandRun(["check", "a.md"], home: home)
    #expect(text.errors.contains("a.md:5: 2 lists could be the points"))
    #expect(text.output.contains("lines 5 to 7") && text.output.contains("lines 11 to 13"))
    let json = try CommandRun(["check", "a.md", "--format", "json"], home: home)
    let answer = try #require(json.json() as? [[String: Any]]).first
    #expect(answer?["isDoubtful"] as? Bool == true)
    let lists = try #require(answer?["lists"] as? [[String: Any]])
    #expect(lists.compactMap { $0["firstLine"] as? Int } == [5, 11])
    #expect(lists.allSatisfy { ($0["reasons"] as? [String])?.isEmpty == false })
  }

  @Test func anAgendaMayComeOutOfAPipe() throws {
    let text = "# Réseaux\n" + String(repeating: "word\n", count: 2000) + "## Questions\n1. Who?\n"
    let answer = try CommandRun(
      ["check", "-", "--format", "json"], home: try TemporaryFolder(), input: text)
    let found = try #require(answer.json() as? [[String: Any]]).first
    #expect(found?["title"] as? String == "Réseaux")
    #expect((found?["points"] as? [Any])?.count == 1)
  }

  @Test(arguments: [
    ("missing.md", "there is no such file"), (".", "this is a folder"),
  ])
  func whatIsNoFileIsNamed(name: String, sentence: String) throws {
    let answer = try CommandRun(["check", name], home: try TemporaryFolder())
    #expect(answer.status == .exited(1))
    #expect(answer.errors.hasPrefix("breakout: \(name): ") && answer.errors.contains(sentence))
    #expect(answer.errors.split(separator: "\n").count == 1)
  }

  @Test func anUnknownKeyIsAWarningWithItsLine() throws {
    let home = try TemporaryFolder()
    try Data(Self.agenda("durration: 90 min")).write(to: URL(fileURLWithPath: home.file("a.md")))
    let answer = try CommandRun(["check", "a.md"], home: home)
    #expect(answer.status == .success)
    #expect(answer.errors.contains("warning: a.md:2: the key “durration” is unknown"))
    #expect(answer.errors.contains("did you mean “duration”?"))
    #expect(answer.output.hasPrefix("a.md\n"))
  }

  @Test(
    arguments: [
      ("decision: two thirds of the members present and voting", "2/3 of votes cast", nil),
      ("decision: 50% of votes cast", "more yes than no (simple majority of votes cast)", nil),
      ("title: Tea", "consensus, else 2/3 of votes cast (the default)", nil),
      ("decision: consensus", "consensus", nil),
      // Not the default, since the agenda says it itself.
      (
        "decision: consensus, else 2/3 of votes cast", "consensus, else 2/3 of votes cast", nil
      ),
      (
        "decision: simple majority, and a fair wind",
        "more yes than no (simple majority of votes cast), to be confirmed before a vote",
        "a fair wind"
      ),
      ("decision: rough consensus", "to be confirmed before a vote", "rough consensus"),
    ] as [(String, String, String?)])
  func theDecisionRuleIsPrintedAsItIsUnderstood(key: String, words: String, unread: String?) throws
  {
    let home = try TemporaryFolder()
    try Data(Self.agenda(key)).write(to: URL(fileURLWithPath: home.file("a.md")))
    let answer = try CommandRun(["check", "a.md"], home: home)
    #expect(answer.status == .success)
    #expect(answer.output.contains("Decided by: ") && answer.output.contains("\(words)."))
    let warning = "warning: a.md:2: the decision rule is not understood at “"
    #expect(answer.errors.contains(warning + (unread ?? "")) == (unread != nil))
    let json = try CommandRun(["check", "a.md", "--format", "json"], home: home)
    let rule = (try json.json() as? [[String: Any]])?.first?["decisionRule"] as? [String: Any]
    #expect((rule?["words"] as? String).map { words.contains($0) || $0.hasSuffix(words) } == true)
    #expect((rule?["problem"] is NSNull) == (unread == nil))
  }

  @Test func theRawConceptNoteHasItsEightPoints() throws {
    let home = try TemporaryFolder()
    let note = "\(Room.package)/Tests/BreakoutAgendaTests/Fixtures/concept-note.txt"
    try FileManager.default.copyItem(atPath: note, toPath: home.file("note.txt"))
    let answer = try CommandRun(["check", "note.txt", "--format", "json"], home: home)
    #expect(answer.status == .success)
    let json = try #require(answer.json() as? [[String: Any]]).first
    #expect(json?["file"] as? String == "note.txt")
    #expect((json?["title"] as? String)?.contains("Civil Society and Business") == true)
    let points = try #require(json?["points"] as? [[String: Any]])
    #expect(points.compactMap { $0["number"] as? Int } == Array(1...8))
    let titles = points.compactMap { $0["title"] as? String }
    #expect(Set(titles).count == 8 && titles.allSatisfy { (1...48).contains($0.count) })
  }

  @Test func theShippedAgendasAreWhole() throws {
    let folder = Room.package + "/Agendas"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".md") }.sorted()
    #expect(names.count == 3)
    let answer = try CommandRun(
      ["check", "--format", "json"] + names.map { "\(folder)/\($0)" }, home: try TemporaryFolder())
    #expect(answer.status == .success)
    #expect(answer.errors == "")
    let json = try #require(answer.json() as? [[String: Any]])
    #expect(json.count == 3)
    for agenda in json {
      #expect(agenda["errors"] as? [String] == [])
      #expect(agenda["warnings"] as? [String] == [])
    }
    let baku = try #require(json.first { ($0["file"] as? String)?.hasSuffix(Room.baku) == true })
    #expect(baku["durationMinutes"] as? Int == 90)
    #expect(baku["reserveMinutes"] as? Int == 9)
    let minutes = (baku["points"] as? [[String: Any]])?.compactMap { $0["minutes"] as? Int }
    #expect(minutes == [10, 10, 12, 10, 11, 10, 9, 9])
  }

  /// One bad file among good ones: all are told of, and the whole fails.
  @Test func severalFilesAreAllChecked() throws {
    let home = try TemporaryFolder()
    try Data(Self.agenda("duration: 9 min")).write(to: URL(fileURLWithPath: home.file("a.md")))
    let answer = try CommandRun(["check", "a.md", "missing.md", "a.md"], home: home)
    #expect(answer.status == .exited(1))
    #expect(answer.output.split(separator: "\n").count { $0 == "a.md" } == 2)
    #expect(answer.errors.contains("missing.md: there is no such file"))
  }

  private static func agenda(_ key: String) -> [UInt8] {
    Array("---\n\(key)\n---\n# Tea\n\n## Points of Discussion\n1. What shall we drink?\n".utf8)
  }

  private static let many: [UInt8] = Array(
    ("# Much\n\n## Points of Discussion\n"
      + (1...3000).map { "\($0). Which way number \($0)?\n" }.joined()).utf8)
}
