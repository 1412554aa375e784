import Foundation
import Testing

@testable import BreakoutUI

/// Signals, job control and a terminal that goes away.
@Suite(.mostlyWaiting) struct SignalTests {
  @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
  func aSignalToEndLeavesATidyTerminal(signal: Int32) throws {
    let room = try Room.small()
    let seat = try open(room)
    try seat.type("not sent")
    try seat.waitForText("not sent")
    seat.signal(signal)
    #expect(try seat.waitForExit() == .success)
    #expect(try seat.leftBehind() == [])
    try expectKept(room, draft: "not sent")
  }

  @Test func aClosedTerminalEndsTheProgram() throws {
    let room = try Room.small()
    let seat = try open(room)
    try seat.type("not sent")
    try seat.waitForText("not sent")
    try seat.closeTerminal()
    // Either SIGHUP or the end of input ends it; a loop at 98 % would not end.
    let end = try seat.waitForExit(within: .seconds(3))
    #expect(end == .success)
    try expectKept(room, draft: "not sent")
  }

  /// `nohup` takes SIGHUP away; only the end of input tells then.
  @Test func aClosedTerminalIsNoticedWithoutItsSignal() throws {
    let room = try Room.small()
    var program = Program.shell(
      "trap '' HUP; exec '\(try BinaryUnderTest.path())' '\(room.agenda)'")
    program.home = room.home
    let seat = try program.start()
    try seat.waitForText("saved")
    try seat.closeTerminal()
    let end = try seat.waitForExit(within: .seconds(3))
    #expect(end == .success)
  }

  /// Without Swift's backtraces, which take a second and then wait for a key.
  @Test(arguments: [
    SIGSEGV, SIGABRT, SIGTRAP, SIGBUS, SIGSYS, SIGQUIT, SIGPIPE, SIGALRM, SIGUSR1, SIGUSR2, SIGXCPU,
    SIGVTALRM, SIGPROF, SIGPOLL, SIGPWR, SIGSTKFLT, 40,
  ])
  func aCrashGivesTheTerminalBack(signal: Int32) throws {
    let room = try Room.small()
    let seat = try open(room, environment: ["SWIFT_BACKTRACE": "enable=no"])
    seat.signal(signal)
    #expect(try seat.waitForExit() == .signalled(signal))
    #expect(try seat.leftBehind() == [])
    try expectKept(room)
  }

  @Test func ctrlZAndForeground() throws {
    let room = try Room.small()
    let seat = try Program(
      executable: "/bin/sh", arguments: ["-i"], environment: ["PS1": "shell> "], home: room.home
    ).start()
    try seat.waitForText("shell>")
    try seat.type("'\(try BinaryUnderTest.path())' '\(room.agenda)'\n")
    try seat.waitForText("● saved")
    try seat.nextPoint(1)
    try seat.run(.typeNote)
    try seat.note("before the pause")
    for round in 1...2 {
      try seat.run(.suspendProgram, in: .noteLine)
      try seat.waitForScreen("the shell's prompt") { screen in
        screen.rows.count { $0.contains("Stopped") } == round
          && screen.rows.last { !$0.isEmpty } == "shell>"
      }
      #expect(try seat.leftBehind().filter { $0 != "line settings" } == [])
      #expect(try seat.lineSettings().echoes)
      try seat.resize(columns: 90, rows: 26)
      try seat.type("fg\n")
      try seat.waitForScreen("the cockpit in its new size") {
        $0.contains("before the pause") && $0.rows[24].hasSuffix("● saved")
      }
      try seat.resize(columns: 80, rows: 24)
      try seat.waitForScreen { $0.rows[22].hasSuffix("● saved") }
    }
    try seat.note("after the pause")
    try seat.paste("pasted after the pause")
    try seat.waitForScreen { $0.noteLine == "pasted after the pause" }
    #expect(try room.isIntact())
  }

  @Test func ctrlLDrawsTheScreenAgain() throws {
    let room = try Room.small()
    let seat = try open(room)
    let screen = try seat.waitUntilIdle()
    // Something else writes over the screen.
    seat.emulator.feed(Array("\u{1b}[5;1Hgarbage from elsewhere".utf8))
    #expect(seat.screen.contains("garbage"))
    try seat.run(.redraw, in: .noteLine)
    try seat.waitForScreen { !$0.contains("garbage") }
    #expect(try steady(seat.waitUntilIdle().marked) == steady(screen.marked))
  }

  @Test func textOfAnotherProgramDoesNotStay() throws {
    let room = try Room.small()
    let seat = try open(room)
    let screen = try seat.waitUntilIdle()
    seat.emulator.feed(Array("\r\n\r\nBroadcast message: reboot at noon\r\n\r\n".utf8))
    #expect(seat.screen.contains("Broadcast"))
    try seat.waitForScreen("the cockpit alone", within: .seconds(20)) {
      !$0.contains("Broadcast") && $0.contains("This note is safe")
        && steady($0.rows[0]) == steady(screen.rows[0])
    }
  }

  private func open(
    _ room: Room, environment: [String: String?] = [:]
  ) throws -> RunningProgram {
    let seat = try room.open(environment: environment)
    try seat.nextPoint(1)
    try seat.run(.typeNote)
    try seat.note("This note is safe")
    return seat
  }

  /// The note is in the file, and what was not sent is offered again.
  private func expectKept(_ room: Room, draft: String = "") throws {
    #expect(try room.isIntact())
    #expect(try room.document().contains("This note is safe"))
    let again = try room.open()
    try again.waitForScreen("the draft") {
      $0.noteLine == draft && $0.contains("This note is safe")
    }
  }
}
