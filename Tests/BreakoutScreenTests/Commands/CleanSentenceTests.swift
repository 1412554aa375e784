import Foundation
import Testing

/// Whatever files, arguments and titles are called: no sentence that leaves the program acts on the terminal.
@Suite struct CleanSentenceTests {
  /// A title of the window, a report that types, a reordered and a broken line, and others of their kind.
  static let names = [
    "a\u{1B}]0;x\u{7}", "b\u{1B}[5n", "c\u{9B}5n", "d\u{202E}gnp", "e\nname", "f\r\u{8}\u{7F}g",
    "h\u{2066}i\u{2028}j", "k\u{1B}P1$r0m\u{1B}\\",
  ]

  @Test(arguments: names)
  func everyCommandNamesAFileInOneCleanLine(name: String) throws {
    let room = try Room.small()
    let path = room.home.file(name + ".md")
    try "nothing \(name) here\n\(name): \(name)".write(
      toFile: path, atomically: true, encoding: .utf8)
    for command in try commands(room) {
      try expectClean(room.run(command, path), command)
      try expectClean(room.run(command, room.home.file(name)), command)
      try expectClean(room.run(command, "--" + name), command)
      try expectClean(room.run(command, path, "--format", name), command)
    }
    try expectClean(room.run(path), "breakout FILE")
    try expectClean(room.run(name), "breakout NAME")
  }

  @Test(arguments: names)
  func whatAnAgendaSaysIsCleanToo(name: String) throws {
    // Line ends are part of how an agenda is written.
    let text = name.replacing("\n", with: " ").replacing("\r", with: " ")
    let room = try Room(
      text: """
        ---
        event: \(text)
        constituencies: [\(text), Business]
        unknown \(text): \(text)
        ---
        # Title \(text)
        ## Points of Discussion
        1. **Point \(text)** (10 min)
           What \(text)?
        2. **Second \(text)** (10 min)
           How?

        """)
    try expectClean(room.run("check", room.agenda), "check")
    try expectClean(room.run("check", room.agenda, "--format", "json"), "check, JSON")
    // Some of these are no agenda; others are a session then.
    guard try room.run("check", room.agenda).status == .success else { return }
    let seat = try room.open()
    seat.signal(SIGTERM)
    try seat.waitForExit()
    for arguments in [["list"], ["log"], ["verify"], ["export"], ["follow-up"]] {
      let file = arguments == ["list"] ? [] : [room.session]
      for format in [[], ["--format", arguments == ["verify"] ? "" : "json"]] {
        guard format.last != "" else { continue }
        let answer = try CommandRun(arguments + file + format, home: room.home)
        expectClean(answer, "\(arguments + format)")
      }
    }
  }

  @Test(arguments: names)
  func ballotsAndRostersAreToldOfCleanly(name: String) throws {
    let room = try Room.withSession()
    let ballots = room.home.file("x.abif")
    try "3: \(name)>B\n2: B>\(name)\nx \(name) y\n".write(
      toFile: ballots, atomically: true, encoding: .utf8)
    try expectClean(room.run("tally", ballots, "--method", "ranked"), "tally")
    let roster = room.home.file("r.csv")
    try "name,organisation,\(name)\n\"\(name)\",\(name),x\n".write(
      toFile: roster, atomically: true, encoding: .utf8)
    for format in ["text", "json"] {
      try expectClean(
        room.run(
          "import", "roster", roster, "--into", room.session, "--dry-run", "--format", format),
        "import")
    }
  }

  @Test func theTerminalsNameIsClean() throws {
    let room = try Room.small()
    let answer = try CommandRun(
      ["run", room.agenda], home: room.home, environment: ["TERM": "x\u{1B}]0;y\u{7}"])
    expectClean(answer, "run")
  }

  /// The subcommands, as the program's help lists them.
  private func commands(_ room: Room) throws -> [String] {
    let help = try room.run("--help").output
    let list = try #require(help.components(separatedBy: "SUBCOMMANDS:\n").last)
    let names = list.split(separator: "\n", omittingEmptySubsequences: false)
      .prefix { !$0.isEmpty }
      .compactMap { line -> String? in
        guard line.hasPrefix("  "), !line.hasPrefix("   ") else { return nil }
        return line.split(separator: " ").first.map(String.init)
      }
    try #require(names.count > 8)
    return names
  }

  private func expectClean(_ answer: CommandRun, _ what: String) {
    for text in [answer.output, answer.errors] {
      let bad = text.unicodeScalars.filter { scalar in
        switch scalar.value {
        case 0x0A: false
        case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
      }
      #expect(bad.isEmpty, "\(what): \(text.debugDescription)")
    }
    for line in answer.errors.split(separator: "\n").prefix(1) {
      #expect(line.hasPrefix("breakout: "), "\(what)")
    }
    #expect(!answer.errors.contains("\nname"), "\(what): \(answer.errors)")
  }
}
