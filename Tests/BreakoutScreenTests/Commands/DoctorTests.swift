import Foundation
import TestSupport
import Testing

/// `breakout doctor` on terminals of several kinds and on none, and with things missing.
@Suite(.mostlyWaiting) struct DoctorTests {
  private static let wide = TerminalSize(columns: 200, rows: 40)

  /// What it finds without a terminal, by name.
  private func found(
    home: TemporaryFolder, environment: [String: String?] = [:], status: ExitStatus = .success
  ) throws -> [String: [String: Any]] {
    let answer = try CommandRun(
      ["doctor", "--format", "json"], home: home, environment: environment)
    #expect(answer.status == status && answer.errors == "", "\(answer.output)")
    let findings = try #require(answer.json() as? [[String: Any]])
    return Dictionary(grouping: findings) { $0["name"] as? String ?? "" }.compactMapValues(\.first)
  }

  private func start(
    size: TerminalSize = wide, environment: [String: String?] = [:], isMute: Bool = false
  ) throws -> RunningProgram {
    var program = try Program.breakout("doctor")
    program.size = size
    program.environment = environment
    program.isMute = isMute
    return try program.start()
  }

  @Test func everyFindingHasANameAStateWordsAndAdviceWhereItIsNotOK() throws {
    let findings = try found(home: TemporaryFolder())
    for (name, finding) in findings {
      #expect(Set(finding.keys) == ["name", "state", "words", "advice"], "\(name)")
      let state = try #require(finding["state"] as? String)
      #expect(["ok", "could be better", "problem", "not known"].contains(state), "\(name)")
      #expect((finding["words"] as? String)?.isEmpty == false, "\(name)")
      if ["could be better", "problem"].contains(state) {
        #expect((finding["advice"] as? String)?.hasSuffix(".") == true, "\(name)")
      }
    }
    let expected = [
      "terminal", "locale", "clock", "time zone", "keyboard", "pandoc", "WeasyPrint",
      "pdftotext", "LibreOffice", "fonts", "session folder", "free space", "locks", "disk",
      "file system",
    ]
    #expect(Set(findings.keys) == Set(expected))
  }

  @Test func withoutATerminalItSaysSoAndLooksAtTheRest() throws {
    let answer = try CommandRun(["doctor"], home: try TemporaryFolder())
    #expect(answer.status == .success && answer.errors == "")
    #expect(answer.output.hasPrefix("not known        terminal: "))
    #expect(answer.output.contains("ok               locks: "))
    #expect(answer.output.contains("Nothing found stands in the way of a session."))
    #expect(!answer.output.contains("\u{1B}"))
  }

  @Test func aTerminalIsAskedAndLeftAsItWas() throws {
    let seat = try start()
    #expect(try seat.waitForExit() == .success)
    let rows = seat.screen.rows
    let first = "The terminal xterm-256color is known."
    #expect(rows[0].hasPrefix("ok               terminal: \(first)"))
    #expect(seat.screen.contains("ok               colours: The terminal's description has 256"))
    #expect(seat.screen.contains("ok               size: 200 columns and 40 rows."))
    #expect(seat.screen.contains("The terminal does not say what its background is."))
    #expect(seat.screen.contains("characters: "))
    #expect(!seat.screen.contains("was not tried"))
    #expect(try seat.leftBehind() == [])
  }

  /// The answer to a question would stand in the line that the shell reads next.
  @Test func noAnswerIsLeftToTheShell() throws {
    var program = Program.shell(
      "'\(try BinaryUnderTest.path())' doctor; stty -icanon min 0 time 2; "
        + "echo \"left: <$(dd bs=99 count=1 2>&-)>\"")
    program.size = Self.wide
    let shell = try program.start()
    try shell.waitForText("left: <>")
  }

  @Test func whatStandsInTheRowOfTheCursorStays() throws {
    var program = Program.shell("printf 'before it'; '\(try BinaryUnderTest.path())' doctor")
    program.size = Self.wide
    let shell = try program.start()
    #expect(try shell.waitForExit() == .success)
    #expect(shell.screen.rows[0] == "before it")
    #expect(shell.screen.rows[1].hasPrefix("ok               terminal: "))
  }

  /// Whoever asks from the background is stopped by the system.
  @Test func inTheBackgroundTheTerminalIsNotAsked() throws {
    var program = Program.shell(
      "set -m; '\(try BinaryUnderTest.path())' doctor & wait; echo status $?")
    program.size = Self.wide
    let shell = try program.start()
    try shell.waitForText("status 0")
    #expect(shell.screen.contains("characters: Their width was not tried: the terminal could not"))
    #expect(try shell.waitForExit() == .success)
  }

  @Test func aTerminalThatGivesNoAnswerIsNotWaitedForLong() throws {
    let seat = try start(isMute: true)
    #expect(try seat.waitForExit() == .success)
    #expect(
      seat.screen.contains(
        "not known        characters: Their width was not tried: the terminal does"))
    #expect(!seat.screen.contains("سلام"))
    #expect(try seat.leftBehind() == [])
  }

  @Test(arguments: [SIGTERM, SIGINT, SIGHUP, SIGQUIT, SIGUSR1])
  func aSignalWhileItAsksLeavesTheTerminalAsItWas(signal: Int32) throws {
    let seat = try start(environment: ["SWIFT_BACKTRACE": "enable=no"], isMute: true)
    while !seat.output.contains(UInt8(ascii: "n")) {
      try seat.step(until: Deadline(after: RunningProgram.patience))
    }
    seat.signal(signal)
    #expect(try seat.waitForExit() == .signalled(signal))
    #expect(try seat.leftBehind() == [])
  }

  @Test(arguments: [
    ("dumb", "The terminal TERM=dumb can only print lines"),
    ("", "The environment does not say what kind of terminal this is"),
  ])
  func aTerminalThatWillNotDoIsAProblemAndIsNotAsked(name: String, sentence: String) throws {
    let seat = try start(environment: ["TERM": name])
    #expect(try seat.waitForExit() == .exited(1))
    #expect(seat.screen.rows[0].hasPrefix("problem          terminal: \(sentence)"))
    #expect(seat.screen.rows[1].hasPrefix("                 → "))
    #expect(seat.screen.contains("Not ready for a session: terminal."))
    #expect(!seat.output.contains(0x1B))
  }

  @Test func aTerminalWithoutADescriptionCouldBeBetter() throws {
    let seat = try start(environment: ["TERM": "xterm-no-such"])
    #expect(try seat.waitForExit() == .success)
    #expect(seat.screen.contains("could be better  terminal: This system has no description"))
  }

  @Test func aWindowTooSmallIsAProblem() throws {
    let seat = try start(size: TerminalSize(columns: 200, rows: 11))
    #expect(try seat.waitForExit() == .exited(1))
    #expect(seat.screen.contains("Not ready for a session: size."))
  }

  @Test func linesAreBrokenBetweenWords() throws {
    let seat = try start(size: TerminalSize(columns: 80, rows: 60))
    #expect(try seat.waitForExit() == .success)
    #expect(
      seat.screen.rows.allSatisfy { $0.isEmpty || !$0.hasPrefix(" ") || $0.hasPrefix("    ") })
    #expect(try seat.leftBehind() == [])
  }

  @Test func aLocaleWithoutUTF8IsSaid() throws {
    let findings = try found(
      home: TemporaryFolder(), environment: ["LANG": "C", "LC_ALL": "C"])
    #expect(findings["locale"]?["state"] as? String == "could be better")
  }

  @Test func aFolderOfSessionsThatCannotBeMadeIsAProblem() throws {
    let home = try TemporaryFolder()
    try Data().write(to: URL(fileURLWithPath: home.file("data")))
    let findings = try found(home: home, status: .exited(1))
    #expect(findings["session folder"]?["state"] as? String == "problem")
    #expect((findings["session folder"]?["words"] as? String)?.contains(home.file("data")) == true)
    #expect(findings["locks"] == nil && findings["disk"] == nil)
  }

  @Test(.enabled(if: SmallDisk.isPossible, "only root can mount a small disk"))
  func aReadOnlyDiskIsAProblemAndAFullOneToo() throws {
    let disk = try SmallDisk()
    let environment = ["XDG_DATA_HOME": disk.path]
    let home = try TemporaryFolder()
    try disk.fill()
    let full = try found(home: home, environment: environment, status: .exited(1))
    #expect(full["free space"]?["state"] as? String == "problem")
    #expect(full["disk"]?["state"] as? String == "problem")
    #expect(full["file system"]?["state"] as? String == "could be better")
    try disk.remount(readOnly: true)
    let closed = try found(home: home, environment: environment, status: .exited(1))
    #expect(closed["session folder"]?["state"] as? String == "problem")
  }

  @Test func withoutAHomeThereIsNoPlaceForSessions() throws {
    let findings = try found(
      home: TemporaryFolder(), environment: ["HOME": nil, "XDG_DATA_HOME": nil],
      status: .exited(1))
    #expect(findings["session folder"]?["state"] as? String == "problem")
  }

  @Test func nothingIsLeftInTheFolderThatWasTried() throws {
    let home = try TemporaryFolder()
    let folder = home.file("data/breakout")
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    _ = try found(home: home)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.path) == ["data"])
  }

  @Test func withoutConvertersItNamesTheFormatsThatCannotBeWritten() throws {
    let findings = try found(home: TemporaryFolder(), environment: ["PATH": "/nowhere"])
    for (name, formats, advice) in [
      ("pandoc", "DOCX and ODT cannot be written", "apt-get install pandoc"),
      ("WeasyPrint", "PDF cannot be written", "pipx install weasyprint"),
      ("fonts", "no program fc-list", "apt-get install fontconfig"),
    ] {
      #expect((findings[name]?["words"] as? String)?.contains(formats) == true, "\(name)")
      #expect((findings[name]?["advice"] as? String)?.contains(advice) == true, "\(name)")
    }
  }
}
