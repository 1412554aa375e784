import BreakoutExport
import BreakoutModel
import BreakoutPrograms
import BreakoutStore
import CursesTerminal
import Testing

@testable import breakout

/// What `breakout doctor` says of what it found of the machine.
@Suite struct DoctorFindingTests {
  @Test func linesStandUnderEachOtherAndActOnNoTerminal() {
    let finding = Finding(.disk, .problem, "one two three\u{1B}[5n four", advice: "Do so.")
    #expect(
      finding.lines(columns: 37) == [
        "problem          disk: one two", "                 three\u{FFFD}[5n four",
        "                 → Do so.",
      ])
    #expect(finding.lines(columns: nil).count == 2 && finding.lines(columns: 10).count == 2)
  }

  @Test(
    arguments: [
      (.utf8, .ok), (.assumedUTF8, .improvable), (.other("ISO-8859-1"), .problem),
    ] as [(CharacterSet, Finding.State)])
  func theLocaleIsJudged(characterSet: CharacterSet, state: Finding.State) {
    let finding = CharacterSetCheck.finding(characterSet, locale: "de_DE.UTF-8")
    #expect(finding.state == state && (finding.advice != nil) == (state != .ok))
  }

  @Test(
    arguments: [
      (0, .problem), (1_735_689_600_000, .problem), (1_767_225_600_000, .ok),
      (1_796_000_000_000, .ok), (4_102_444_800_000, .problem), (-1, .problem),
      (.max, .problem), (.min, .problem),
    ] as [(Int64, Finding.State)])
  func theClockIsJudged(moment: Int64, state: Finding.State) {
    let facts = ClockFacts(
      now: Timestamp(milliseconds: moment), utcOffsetMinutes: 240, zone: .known)
    #expect(facts.findings[0].state == state, "\(facts.findings[0])")
    #expect(facts.findings[1] == Finding(.timeZone, .ok, "Times are shown in UTC+4."))
  }

  @Test(
    arguments: [
      (nil, .known), ("", .known), ("UTC", .known), ("Asia/Baku", .known), (":Asia/Baku", .known),
      ("/zones/mine", .known), ("CET-1CEST", .known), ("<+04>-4", .known), ("UTC0", .known),
      ("Asia/Nowhere", .unknown("Asia/Nowhere")), (":x", .unknown(":x")), ("CET", .unknown("CET")),
    ] as [(String?, ClockFacts.Zone)])
  func theTimeZoneIsReadAsTheLibraryReadsIt(variable: String?, zone: ClockFacts.Zone) {
    let files: Set = ["/etc/localtime", "/z/Asia/Baku", "/zones/mine"]
    #expect(ClockProbe.zone(variable, folder: "/z", isReadable: files.contains) == zone)
  }

  @Test func withoutAnySettingThereIsNoTimeZone() {
    #expect(ClockProbe.zone(nil, folder: "/z") { _ in false } == .unset)
  }

  @Test(
    arguments: [
      ([:], nil, .unknown, ""), ([:], "XKBMODEL=\"pc105\"\nXKBLAYOUT=\"de,ru\"\n", .ok, "de,ru"),
      ([:], "# XKBLAYOUT=us\nXKBLAYOUT=\"\"\n", .unknown, ""), ([:], "XKBLAYOUT=az\n", .ok, "az"),
      (["XKB_DEFAULT_LAYOUT": "fr"], "XKBLAYOUT=us", .ok, "fr"),
      (["SSH_CONNECTION": "1", "XKB_DEFAULT_LAYOUT": "fr"], "XKBLAYOUT=us", .unknown, "SSH"),
    ] as [([String: String], String?, Finding.State, String)])
  func theKeyboardIsToldWhereItIsKnown(
    environment: [String: String], file: String?, state: Finding.State, word: String
  ) {
    let finding = KeyboardCheck.finding(environment, file: file)
    #expect(finding.state == state && (word.isEmpty || finding.words.contains(word)), "\(finding)")
  }

  @Test(
    arguments: [
      (.pandoc, .output("pandoc 3.1\nCompiled with"), .ok, "pandoc 3.1 writes DOCX and ODT."),
      (.weasyPrint, .output("WeasyPrint version 70.0\n"), .ok, "version 70.0 writes PDF."),
      (.weasyPrint, .output("WeasyPrint version 57.2\n"), .improvable, "garbles Arabic"),
      (.weasyPrint, .absent, .improvable, "PDF cannot be written"),
      (.pandoc, .failed("killed"), .improvable, "DOCX and ODT may not be written either (killed)."),
    ] as [(Converter.Program, ProgramAnswer, Finding.State, String)])
  func theConvertersAreJudged(
    program: Converter.Program, answer: ProgramAnswer, state: Finding.State, words: String
  ) {
    let finding = ConverterCheck.finding(program, answer)
    #expect(finding.state == state && finding.words.contains(words), "\(finding)")
    #expect(state == .ok || finding.advice?.contains(program.installation) == true)
  }

  @Test func fontsThatAreMissingAreNamedWithTheirPackages() {
    let all = FontCheck.scripts.map { ($0, ProgramAnswer.output("Noto\n")) }
    #expect(FontCheck.finding(all).state == .ok)
    let none = FontCheck.finding(FontCheck.scripts.map { ($0, .output("")) })
    #expect(none.state == .improvable)
    #expect(none.advice == "Run apt-get install fonts-noto-core fonts-droid-fallback.")
    #expect(FontCheck.finding(FontCheck.scripts.map { ($0, .absent) }).state == .unknown)
    #expect(FontCheck.finding(FontCheck.scripts.map { ($0, .failed("x")) }).state == .unknown)
  }

  private static let folders:
    [(change: @Sendable (inout FolderProbe) -> Void, name: String, state: Finding.State)] = [
      ({ _ in }, "session folder", .ok), ({ $0.place = "/home" }, "session folder", .ok),
      ({ $0.obstacle = 13 }, "session folder", .problem),
      ({ $0.free = 100_000_000 }, "free space", .ok),
      ({ $0.free = 99_999_999 }, "free space", .improvable),
      ({ $0.free = 9_999_999 }, "free space", .problem),
      ({ $0.free = nil }, "free space", .unknown),
      ({ $0.locking = .works }, "locks", .ok), ({ $0.locking = .isIgnored }, "locks", .problem),
      ({ $0.locking = .fails(code: 37) }, "locks", .problem),
      ({ $0.flushing = .takes(.milliseconds(100)) }, "disk", .ok),
      ({ $0.flushing = .takes(.milliseconds(101)) }, "disk", .improvable),
      ({ $0.flushing = .fails(code: 5) }, "disk", .problem),
      ({ $0.fileSystem = .network("nfs4") }, "file system", .improvable),
      ({ $0.fileSystem = .memory }, "file system", .improvable),
      ({ $0.fileSystem = .program("fuse") }, "file system", .unknown),
      ({ $0.fileSystem = .other("ext4") }, "file system", .ok),
      ({ $0.fileSystem = nil }, "file system", .unknown),
    ]

  @Test(arguments: folders.indices)
  func theFolderIsJudged(place: Int) throws {
    let (change, name, state) = Self.folders[place]
    var probe = FolderProbe(folder: "/home/sessions", place: "/home/sessions")
    change(&probe)
    let finding = try #require(FolderCheck(probe: probe).findings.first { $0.topic.code == name })
    #expect(finding.state == state, "\(finding)")
    #expect(finding.advice != nil || ![.problem, .improvable].contains(state), "\(finding)")
  }

  @Test func allIsSaidInOneSentence() {
    let finding = { (name: String, state: Finding.State) in
      Finding(.program(name), state, "x")
    }
    #expect(
      Diagnosis([finding("a", .ok), finding("b", .unknown)]).sentence
        == "Nothing found stands in the way of a session.")
    #expect(
      Diagnosis([finding("a", .problem), finding("b", .improvable), finding("c", .problem)])
        .sentence
        == "Not ready for a session: a, c. Could be better: b.")
  }
}
