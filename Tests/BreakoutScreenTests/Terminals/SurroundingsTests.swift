import Testing

@testable import BreakoutUI

/// Terminals that cannot do everything, and none at all.
@Suite struct SurroundingsTests {
  @Test(arguments: [
    ("dumb", "The terminal TERM=dumb can only print lines"),
    ("", "The environment does not say what kind of terminal this is"),
    (nil, "The environment does not say what kind of terminal this is"),
  ])
  func aTerminalThatWillNotDoIsNamed(name: String?, sentence: String) throws {
    let room = try Room.small()
    var program = try Program.breakout(room.agenda)
    program.environment = ["TERM": name]
    program.size = TerminalSize(columns: 200, rows: 24)
    program.home = room.home
    let seat = try program.start()
    #expect(try seat.waitForExit() == .exited(1))
    #expect(seat.screen.rows[0].hasPrefix("breakout: ") && seat.screen.contains(sentence))
    #expect(try seat.leftBehind() == [])
  }

  /// With a home that has no descriptions of its own either.
  @Test(arguments: [
    "xterm-kitty", "xterm-ghostty", "foot", "wezterm", "st-no-such", "tmux-no-such", "unknown-xyz",
    "no\u{1B}such",
  ])
  func aTerminalWithoutADescriptionIsUsedAllTheSameAndSaid(name: String) throws {
    let room = try Room.small()
    let seat = try room.open(environment: ["TERM": name])
    try seat.waitForText("no description of the terminal")
    try seat.nextPoint(1)
  }

  @Test(arguments: [4, 11, 20])
  func tooFewOpenFilesAreSaid(limit: Int) throws {
    let room = try Room.small()
    var program = Program.shell(
      "ulimit -n \(limit); '\(try BinaryUnderTest.path())' '\(room.agenda)'; echo status $?")
    program.home = room.home
    program.size = TerminalSize(columns: 200, rows: 24)
    let seat = try program.start()
    try seat.waitForExit()
    #expect(seat.screen.contains("have only \(limit) files open"))
    #expect(seat.screen.contains("status 1"))
  }

  @Test func withoutATerminalOneSentenceSaysSo() throws {
    let room = try Room.small()
    let answer = try room.run(room.agenda)
    #expect(answer.status == .exited(1))
    #expect(answer.output == "")
    #expect(answer.errors.hasPrefix("breakout: Breakout needs a terminal to read keys from"))
    #expect(answer.errors.split(separator: "\n").count == 1)
    #expect(try room.run("list").output.hasPrefix("There is no session yet"))
  }

  @Test func outputThatGoesElsewhereIsNamed() throws {
    let room = try Room.small()
    var program = Program.shell(
      "'\(try BinaryUnderTest.path())' '\(room.agenda)' > out; echo status $?")
    program.home = room.home
    program.size = TerminalSize(columns: 200, rows: 24)
    let seat = try program.start()
    try seat.waitForExit()
    #expect(seat.screen.contains("its standard output is not one"))
    #expect(seat.screen.contains("status 1"))
    #expect(try room.text(of: "out") == "")
  }

  @Test func withNoColorNothingIsColoured() throws {
    let room = try Room.small()
    let seat = try room.open(environment: ["NO_COLOR": "1"])
    try seat.nextPoint(1)
    let screen = try seat.waitUntilIdle()
    let colours = Set(screen.cells.joined().map(\.style)).filter {
      $0.foreground != .standard || $0.background != .standard
    }
    #expect(colours.isEmpty)
    #expect(screen.style(of: "1/3  Bread")?.attributes == .bold)
  }

  @Test(arguments: ["vt100", "linux", "screen-256color", "tmux-256color", "xterm", "ansi"])
  func otherTerminalsShowTheSameText(name: String) throws {
    let room = try Room.small()
    let seat = try room.open(environment: ["TERM": name])
    try seat.nextPoint(1)
    try seat.run(.typeNote)
    try seat.note("a note")
    try seat.waitForText("▶ 1 Bread")
    try seat.run(.quit, in: .noteLine)
    try seat.press("y")
    #expect(try seat.waitForExit() == .success)
  }

  /// A bare environment says only ASCII; UTF-8 is assumed.
  @Test(arguments: ["C", "POSIX", "xx_YY.UTF-8"])
  func aLocaleWithoutUTF8Works(locale: String) throws {
    let room = try Room.small()
    let seat = try room.open(environment: ["LANG": locale, "LC_ALL": nil])
    try seat.nextPoint(1)
    try seat.run(.typeNote)
    try seat.note("Zoë says 平和")
    #expect(try room.document().contains("Zoë says 平和"))
  }
}
