import Testing

/// The size, the surroundings and the two directions of the terminal itself.
@Suite struct PseudoTerminalTests {
  @Test func childSeesTheSizeAndTheTerminal() throws {
    var shell = Program.shell("stty size; tput cols; tput lines; tty | cut -c1-9")
    shell.size = TerminalSize(columns: 97, rows: 31)
    let program = try shell.start()
    #expect(try program.waitForExit() == .success)
    #expect(Array(program.screen.rows.prefix(4)) == ["31 97", "97", "31", "/dev/pts/"])
  }

  @Test func resizeReachesTheChild() throws {
    let program = try Program.shell(
      "trap 'stty size' WINCH; echo ready; while :; do read line; done"
    ).start()
    try program.waitForText("ready")
    try program.resize(columns: 100, rows: 40)
    let screen = try program.waitForText("40 100")
    #expect(screen.size == TerminalSize(columns: 100, rows: 40))
    #expect(screen.rows.count == 40)
  }

  @Test func surroundingsArePinned() throws {
    let program = try Program(executable: "/usr/bin/env", environment: ["TZ": nil, "A": "b"])
      .start()
    try program.waitForExit()
    let home = program.home.path
    #expect(
      Set(program.screen.rows.filter { !$0.isEmpty }) == [
        "TERM=xterm-256color", "LANG=C.UTF-8", "LC_ALL=C.UTF-8", "ESCDELAY=25", "A=b",
        "PATH=/usr/local/bin:/usr/bin:/bin", "SHELL=/bin/sh", "HOME=\(home)",
        "XDG_DATA_HOME=\(home)/data",
      ])
  }

  @Test func questionsToTheTerminalAreAnswered() throws {
    // The cursor's place is asked for; the answer comes back as input.
    let program = try Program.shell(
      "stty raw -echo; printf '\\033[4;7H\\033[6n'; head -c 6 | tr '\\033' E"
    ).start()
    #expect(try program.waitForText("E[4;7R").position(of: "E[4;7R")?.row == 3)
  }
}
