import TestSupport

/// A program to start on a terminal, with surroundings that are the same on every machine.
struct Program {
  /// The full path of the executable.
  var executable: String
  var arguments: [String] = []
  var size = TerminalSize.standard
  /// Added to the pinned surroundings, or put in their place; nil takes a variable away.
  var environment: [String: String?] = [:]
  /// The program's home and working folder. A fresh one when nil.
  var home: TemporaryFolder?

  /// Whether the terminal never answers what the program asks it.
  var isMute = false

  /// Nothing comes from the environment of the tests. LINES and COLUMNS are absent, for they would
  /// overrule the size of the terminal. ESCDELAY is the wait after Esc, in milliseconds.
  private static let pinned = [
    "TERM": "xterm-256color", "LANG": "C.UTF-8", "LC_ALL": "C.UTF-8", "TZ": "UTC",
    "ESCDELAY": "25", "PATH": "/usr/local/bin:/usr/bin:/bin", "SHELL": "/bin/sh",
  ]

  /// Starts the program. It runs until it ends, or until the result is no longer referred to.
  func start() throws -> RunningProgram {
    let home = try home ?? TemporaryFolder()
    var variables = Self.pinned
    variables["HOME"] = home.path
    variables["XDG_DATA_HOME"] = home.file("data")
    for (name, value) in environment { variables[name] = value }

    let terminal = try PseudoTerminal(size: size)
    let lineSettings = try terminal.lineSettings()
    let process = try ChildProcess(
      executable: executable, arguments: arguments, environment: variables, folder: home.path,
      terminal: terminal.path)
    return RunningProgram(
      process: process, terminal: terminal, emulator: Emulator(size: size), home: home,
      lineSettings: lineSettings, isMute: isMute)
  }

  /// The program that these tests are about.
  static func breakout(_ arguments: String...) throws -> Program {
    Program(executable: try BinaryUnderTest.path(), arguments: arguments)
  }

  /// A shell script, for the tests of the harness and for jobs as a shell controls them.
  static func shell(_ script: String) -> Program {
    Program(executable: "/bin/sh", arguments: ["-c", script])
  }
}
