import Foundation
import Testing

/// How programs end, and what is left of them.
@Suite struct EndingTests {
  @Test func statusesAreTold() throws {
    #expect(try Program.shell("exit 7").start().waitForExit() == .exited(7))
    let program = try Program.shell("echo ready; read line").start()
    try program.waitForText("ready")
    program.signal(SIGTERM)
    #expect(try program.waitForExit() == .signalled(SIGTERM))
    #expect(program.exitStatus == .signalled(SIGTERM))
  }

  @Test func ctrlCInterrupts() throws {
    let program = try Program.shell("echo ready; exec cat").start()
    try program.waitForText("ready")
    try program.press("Ctrl-C")
    #expect(try program.waitForExit() == .signalled(SIGINT))
  }

  @Test func aShellStopsAndContinuesItsJob() throws {
    let program = try Program(
      executable: "/bin/sh", arguments: ["-i"], environment: ["PS1": "shell> "]
    ).start()
    try program.waitForText("shell>")
    try program.type("sh -c 'echo job runs; exec cat'\n")
    try program.waitForScreen { $0.rows.contains("job runs") }
    try program.press("Ctrl-Z")
    try program.waitForText("Stopped")
    try program.type("fg\n")
    try program.type("still here\n")
    // Once as the terminal's echo, once as the job's output.
    try program.waitForScreen { $0.rows.count { $0 == "still here" } == 2 }
  }

  @Test func aClosedTerminalHangsUp() throws {
    // Others start meanwhile; had one of them inherited our end, no hang-up would come.
    let program = try Program.shell("echo ready; exec cat").start()
    let others = try (0..<3).map { _ in try Program.shell("read line").start() }
    try program.waitForText("ready")
    try program.closeTerminal()
    #expect(try program.waitForExit() == .signalled(SIGHUP))
    #expect(others.allSatisfy { $0.exitStatus == nil })
  }

  @Test func whatAProgramLeavesBehindIsTold() throws {
    let untidy = try Program.shell(
      "tput smcup; tput civis; tput smkx; printf '\\033[?2004h\\033[?1000h'; stty raw -echo"
    ).start()
    try untidy.waitForExit()
    #expect(
      try untidy.leftBehind() == [
        "alternate screen", "bracketed paste", "application cursor keys", "mouse",
        "hidden cursor", "line settings",
      ])
    #expect(try !untidy.lineSettings().echoes)
    let tidy = try Program.shell(
      """
      old=$(stty -g); tput smcup; tput civis; tput smkx; printf '\\033[?2004h\\033[?1000h'
      stty raw -echo; echo full; read line
      stty $old; printf '\\033[?1000l\\033[?2004l'; tput rmkx; tput cnorm; tput rmcup
      """
    ).start()
    try tidy.waitForText("full")
    #expect(try tidy.leftBehind().count == 6)
    try tidy.press("Ctrl-J")
    try tidy.waitForExit()
    #expect(try tidy.leftBehind() == [])
  }

  /// `ESC 7` while the cursor is hidden saves its place, not that it is hidden.
  @Test func aCursorShownAtTheEndIsVisible() throws {
    let program = try Program.shell(
      "tput smcup; tput civis; tput sc; tput rc; tput cnorm; tput rmcup"
    ).start()
    try program.waitForExit()
    #expect(try program.leftBehind() == [])
  }

  @Test func nothingIsLeftOfAProgramThatIsDropped() throws {
    var program: RunningProgram? = try Program.shell("trap '' HUP TERM; sleep 1000; :").start()
    let shell = try #require(program?.process.identifier)
    let home = try #require(program?.home.path)
    let children = "/proc/\(shell)/task/\(shell)/children"
    try program?.waitUntilIdle()
    let sleep = try String(contentsOfFile: children, encoding: .utf8)
      .trimmingCharacters(in: .whitespacesAndNewlines)
    #expect(!sleep.isEmpty && FileManager.default.fileExists(atPath: home))
    program = nil
    #expect(kill(shell, 0) == -1 && errno == ESRCH)
    // The kernel ends it at once, but on another processor.
    let deadline = Deadline(after: RunningProgram.patience)
    while try isAlive(sleep), !deadline.hasPassed { sched_yield() }
    #expect(try !isAlive(sleep))
    #expect(!FileManager.default.fileExists(atPath: home))
  }

  @Test func childrenInheritNothing() throws {
    let others = try (0..<3).map { _ in try Program.shell("read line").start() }
    let program = try Program(executable: "/bin/ls", arguments: ["/proc/self/fd"]).start()
    try program.waitForExit()
    // 3 is the folder that ls reads.
    #expect(program.screen.rows[0].split(separator: " ") == ["0", "1", "2", "3"])
    #expect(others.count == 3)
  }

  /// A killed process that waits to be reaped by another is not alive.
  private func isAlive(_ process: String) throws -> Bool {
    guard FileManager.default.fileExists(atPath: "/proc/\(process)/stat") else { return false }
    return try !String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8).contains(") Z ")
  }
}
