import Foundation
import Testing

/// `breakout export` without a terminal.
@Suite struct ExportTests {
  @Test func partsAreAskedForAndLeftOut() throws {
    let room = try Room.withSession()
    func written(_ arguments: String...) throws -> CommandRun {
      try room.run(["export", room.session, "--output", "-"] + arguments)
    }
    let whole = try written("--kind", "record", "--with", "notes")
    #expect(whole.output.contains("## Method note"))
    let less = try written("--kind", "record", "--without", "method,Time", "--without", "control")
    #expect(less.status == .success)
    #expect(!less.output.contains("## Method note") && !less.output.contains("## Annex: time"))
    let wrong = try written("--kind", "record", "--without", "votes")
    #expect(wrong.status == .exited(2))
    #expect(
      wrong.errors.contains("A document of --kind record has no part “votes”; its parts are "))
    let whose = try written("--kind", "debrief", "--without", "time")
    #expect(whose.errors.contains("A document of --kind debrief is of one piece"))
    let gaps = try written("--kind", "gaps")
    #expect(gaps.output.contains("## Still missing") && gaps.output.contains("1. "))
  }

  @Test func aSessionIsWrittenInBothFormats() throws {
    let room = try Room.withSession()
    let markdown = try room.run("export", room.session, "--kind", "record", "--with", "notes")
    #expect(markdown.status == .success)
    let name = try #require(markdown.output.split(separator: "\n").first.map(String.init))
    #expect(name.hasPrefix("a-short-meeting-record-DRAFT-1-entry-") && name.hasSuffix(".md"))
    #expect(
      markdown.errors.contains("things are missing; --kind gaps writes the list"))
    let document = try room.text(of: name)
    #expect(document.hasPrefix("# A short meeting\n"))
    #expect(document.contains("Companies publish") && document.contains("bake more bread"))

    let text = try room.run(
      "export", room.session, "--kind", "record", "--with", "notes", "--format", "text", "--output",
      "-")
    #expect(text.status == .success)
    #expect(text.output.contains("bake more bread") && !text.output.contains("**"))
    #expect(text.output.split(separator: "\n").allSatisfy { $0.count <= 72 })
    // The same bytes each time, to whatever place, and the format by the name of the file.
    #expect(try room.document() == document)
    let named = try room.run(
      "export", room.session, "--kind", "record", "--with", "notes", "--output", "out.txt")
    #expect(named.output == "out.txt\n")
    #expect(try room.text(of: "out.txt") == text.output)
    // Another document in its place is written only where that is said; the same one is no problem.
    let again = try room.run(
      "export", room.session, "--kind", "record", "--with", "notes", "--output", "out.txt")
    #expect(again.status == .success)
    let arguments = [
      "export", room.session, "--kind", "record", "--with", "notes", "--output", "out.txt",
      "--format", "markdown",
    ]
    let refused = try CommandRun(arguments, home: room.home)
    #expect(refused.status == .exited(1))
    #expect(refused.errors.contains("There is another document “out.txt” already"))
    #expect(refused.errors.contains("--replace writes over it."))
    #expect(try room.text(of: "out.txt") == text.output)
    let other = try CommandRun(arguments + ["--replace"], home: room.home)
    #expect(other.status == .success)
    #expect(try room.text(of: "out.txt") == document)
  }

  @Test func severalFormatsGoToAFolderAndAMissingConverterKeepsNoneFromComing() throws {
    let room = try Room.withSession()
    let environment = ["PATH": room.home.path]
    let answer = try CommandRun(
      ["export", room.session, "--format", "html,txt,pdf,docx", "--kind", "decisions"],
      home: room.home, environment: environment)
    #expect(answer.status == .exited(1))
    let names = answer.output.split(separator: "\n").map(String.init)
    #expect(names.map { $0.split(separator: ".").last } == ["txt", "html"])
    #expect(names.allSatisfy { $0.hasPrefix("a-short-meeting-decisions-DRAFT-1-entry-") })
    #expect(answer.errors.contains("PDF needs WeasyPrint: apt-get install pipx "))
    #expect(answer.errors.contains("DOCX needs pandoc: apt-get install pandoc."))
  }

  @Test func anOralReportBackKeepsToItsTime() throws {
    let room = try Room.withSession()
    let usual = ["export", room.session, "--kind", "report-back", "--output", "-"]
    let slow = try CommandRun(usual, home: room.home)
    #expect(slow.output.contains(" at 130 a minute"))
    let fast = try CommandRun(
      usual + ["--minutes", "2", "--words-per-minute", "150"], home: room.home)
    #expect(fast.status == .success && fast.output.contains(" at 150 a minute"))
  }

  @Test func theSessionIsGivenAsDataWithItsSchemaAndTables() throws {
    let room = try Room.withSession()
    let data = try room.run("export", room.session, "--format", "json", "--output", "-").json()
    #expect((data as? [String: Any])?["$schema"] as? String == "urn:breakout:session:1")
    let schema = try room.run("export", "--schema").json()
    #expect((schema as? [String: Any])?["$schema"] != nil)
    let table = try room.run("export", room.session, "--table", "recommendations")
    #expect(table.status == .success && table.output.contains("bake more bread"))
    let files = try room.run("export", room.session, "--format", "csv")
    #expect(files.status == .success)
    let names = files.output.split(separator: "\n").map(String.init)
    #expect(names.count == 4 && Set(names).count == 4)
    let first = try Data(contentsOf: URL(fileURLWithPath: room.home.file(names[0])))
    #expect([UInt8](first) == table.bytes)
  }

  @Test(arguments: [
    (["--format", "markdown,text", "--output", "x.md"], "several formats go to a --folder"),
    (["--format", "md,papyrus"], "papyrus"), (["--kind", "novel"], "novel"),
    (["--format", "csv", "--output", "x.csv"], "choose one by --table"),
    (["--minutes", "2"], "go with --kind report-back"),
    (["--words-per-minute", "150"], "go with --kind report-back"),
    (["--template", "house.html", "--format", "md"], "this file is for html or pdf"),
    (["--template", "house.md", "--output", "x.html"], "is for markdown; choose that by --format"),
    (["--reference-doc", "x.docx", "--format", "pdf"], "this file is for docx or odt"),
    (["--kind", "report-back", "--minutes", "0"], "--minutes takes a number from 1 to 60"),
    (["--kind", "report-back", "--words-per-minute", "9"], "takes a number from 50 to 300"),
  ])
  func whatCannotBeMeantIsAUsageError(arguments: [String], sentence: String) throws {
    let room = try Room.withSession()
    let answer = try CommandRun(["export", room.session] + arguments, home: room.home)
    #expect(answer.status == .exited(2))
    #expect(answer.errors.contains(sentence), "\(answer.errors)")
  }

  @Test(arguments: [
    ("missing/out.md", "There is no folder “missing”; make it first"),
    (".", "“.” is a folder; add a file name"),
    ("agenda.md/out.md", "“agenda.md” is not a folder"),
    (String(repeating: "x", count: 300), "is too long; choose a shorter one"),
  ])
  func aPlaceThatWillNotDoIsNamed(output: String, sentence: String) throws {
    let room = try Room.withSession()
    let answer = try room.run("export", room.session, "--output", output)
    #expect(answer.status == .exited(1) && answer.output == "")
    #expect(answer.errors.contains("breakout: ") && answer.errors.contains(sentence))
  }

  @Test(
    arguments: [
      ("missing.breakout", nil, "There is no file missing.breakout; breakout list shows"),
      (".", nil, "is a folder; name a session file in it"),
      ("agenda.md", nil, "agenda.md is not a session file of Breakout"),
      ("empty.breakout", "", "empty.breakout is empty and holds no session"),
      (
        "text.breakout", "a text that is long enough not to look like anything else at all",
        "text.breakout is not a session file of Breakout"
      ),
    ] as [(String, String?, String)])
  func aFileThatIsNoSessionIsNamed(name: String, text: String?, sentence: String) throws {
    let room = try Room.small()
    try text?.write(toFile: room.home.file(name), atomically: true, encoding: .utf8)
    for command in ["export", "verify"] { expectSentence(try room.run(command, name), sentence) }
  }

  @Test func aSessionOfANewerVersionIsShownAndLeftAsItIs() throws {
    let room = try Room.withSession()
    try room.alter([0, 0, 0, 2], to: [0, 0, 0, 9], from: Self.versionPlace)
    let before = try Data(contentsOf: URL(fileURLWithPath: room.session))
    let sentence = "was written by a newer version of Breakout (file version 9"
    let document = try room.run(
      "export", room.session, "--kind", "record", "--with", "notes", "--output", "-")
    #expect(document.status == .exited(1) && document.errors.contains(sentence))
    #expect(document.output.contains("Companies publish"))
    #expect(document.output.contains("INCOMPLETE"))
    #expect(try room.run("verify", room.session).output.contains(sentence))
    let log = try room.run("log", room.session)
    #expect(log.status == .exited(1) && log.errors.contains(sentence))
    #expect(log.output.contains("Companies publish"))
    expectSentence(try room.run("rescue", room.session), sentence)
    #expect(try Data(contentsOf: URL(fileURLWithPath: room.session)) == before)
  }

  @Test func aDatabaseOfAnotherProgramIsLeftAlone() throws {
    let room = try Room.withSession()
    try room.alter(Array("Brko".utf8), to: Array("Else".utf8))
    for command in ["export", "verify", "run"] {
      expectSentence(try room.run(command, room.session), "is a database of another program")
    }
  }

  /// The document has what stands before the damage, and the warning does not get into it.
  @Test func aDamagedSessionGivesWhatCanBeRead() throws {
    let room = try Room.withSession(isKilled: true)
    try room.alterEvent("Shared measures", to: "Shared treasure")
    let answer = try room.run(
      "export", room.session, "--kind", "record", "--with", "notes", "--output", "-")
    #expect(answer.status == .exited(1))
    #expect(answer.errors.contains("is damaged: event") && answer.errors.contains("was altered"))
    #expect(answer.output.hasPrefix("# A short meeting\n"))
    #expect(answer.output.contains("Companies publish"))
    #expect(!answer.output.contains("Shared treasure"))
  }

  @Test func everyFormatOfAnIncompleteSessionSaysSo() throws {
    let room = try Room.withSession(isKilled: true)
    try room.alterEvent("Shared measures", to: "Shared treasure")
    let answer = try room.run("export", room.session, "--format", "md,txt,html,json,csv")
    #expect(answer.status == .exited(1))
    let names = answer.output.split(separator: "\n").map(String.init)
    #expect(names.count == 8, "\(answer.output)\(answer.errors)")
    for name in names {
      #expect(name.contains("-INCOMPLETE."), "\(name)")
      let text = try room.text(of: name).replacing(/\n +/, with: " ")
      #expect(
        text.contains("INCOMPLETE: part of the record could not be read")
          || text.contains("\"isIncomplete\" : true") || text.contains(",\"incomplete\"\r\n"),
        "\(name): \(text)")
    }
    let table = try room.run("export", room.session, "--table", "recommendations")
    #expect(table.status == .exited(1) && table.errors.contains("is damaged"))
    let rows = table.output.split(separator: "\r\n")
    #expect(rows.first?.hasSuffix(",\"incomplete\"") == true)
    #expect(
      rows.dropFirst().allSatisfy {
        $0.hasSuffix(",\"INCOMPLETE: part of the record could not be read\"")
      })
  }

  /// In SQLite's header: the version that the program gave the file.
  private static let versionPlace = 60

  private func expectSentence(_ answer: CommandRun, _ sentence: String) {
    #expect(answer.status == .exited(1))
    #expect(answer.output == "")
    #expect(
      answer.errors.hasPrefix("breakout: ") && answer.errors.contains(sentence), "\(answer.errors)")
    #expect(answer.errors.split(separator: "\n").count == 1, "\(answer.errors)")
  }
}
