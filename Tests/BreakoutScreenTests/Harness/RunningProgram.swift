import Glibc
import TestSupport

/// A program on a terminal, with a person before it: what the person sees, types and waits for.
///
/// The program is killed and its home removed when the last reference goes, so a test that fails
/// leaves nothing behind. Use it from one test only.
final class RunningProgram {
  /// How long a wait lasts unless it says otherwise; only a test that fails takes as long.
  static let patience = Duration.seconds(10)

  /// The program's home and working folder.
  let home: TemporaryFolder
  /// Everything the program wrote, as bytes.
  private(set) var output: [UInt8] = []

  let emulator: Emulator
  let process: ChildProcess
  let terminal: PseudoTerminal
  /// Whether Esc was the last key: then the next one must not come too soon.
  var lastKeyWasEscape = false
  private let settingsAtStart: LineSettings
  /// What is to be written to the program, but did not fit in yet.
  private var outbox: [UInt8] = []
  private var isHungUp = false
  /// Whether the terminal never answers the program.
  private let isMute: Bool

  init(
    process: ChildProcess, terminal: PseudoTerminal, emulator: Emulator, home: TemporaryFolder,
    lineSettings: LineSettings, isMute: Bool
  ) {
    self.process = process
    self.terminal = terminal
    self.emulator = emulator
    self.home = home
    settingsAtStart = lineSettings
    self.isMute = isMute
  }

  deinit {
    kill()
  }

  /// The screen as far as the program's output has been read; the waits read it.
  var screen: Screen { emulator.screen }

  /// How many bytes the program has written.
  var outputByteCount: Int { output.count }

  var exitStatus: ExitStatus? { process.status }

  /// What differs from the terminal as the program found it: modes of the terminal and settings of
  /// the line. Empty is how a program must leave it.
  func leftBehind() throws -> [String] {
    var found = emulator.modes.differences
    if terminal.isOpen, try terminal.lineSettings() != settingsAtStart {
      found.append("line settings")
    }
    return found
  }

  func lineSettings() throws -> LineSettings {
    try terminal.lineSettings()
  }

  /// Gives the terminal another size; the program is told by SIGWINCH.
  func resize(columns: Int, rows: Int) throws {
    try drain()
    let size = TerminalSize(columns: columns, rows: rows)
    emulator.resize(to: size)
    try terminal.resize(to: size)
  }

  func signal(_ signal: Int32) {
    process.send(signal: signal)
  }

  /// Closes the terminal window under the program: it gets SIGHUP, and end of file when it reads.
  func closeTerminal() throws {
    try drain()
    terminal.close()
  }

  /// Ends the program at once, with what it started in the foreground.
  func kill() {
    if process.status == nil, let group = terminal.foregroundGroup { Glibc.kill(-group, SIGKILL) }
    process.kill()
  }

  /// Gives bytes to the program, reading its output meanwhile, so that neither waits for the other.
  func send(_ bytes: [UInt8]) throws {
    outbox += bytes
    let deadline = Deadline(after: Self.patience)
    while !outbox.isEmpty, !deadline.hasPassed, !isHungUp, terminal.isOpen, exitStatus == nil {
      try step(until: deadline)
    }
    guard outbox.isEmpty else { throw HarnessError.notTaken(bytes: outbox.count, screen: screen) }
  }

  /// What one step of waiting saw.
  enum Event {
    case output, ended, silence
  }

  /// Waits for output or for the program's end, at most until the deadline, and takes it in.
  @discardableResult
  func step(until deadline: Deadline) throws -> Event {
    if process.status != nil { return .ended }
    let listens = terminal.isOpen && !isHungUp
    let wanted = Int16(POLLIN) | (outbox.isEmpty ? 0 : Int16(POLLOUT))
    var polled = [
      pollfd(fd: process.endDescriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: listens ? terminal.descriptor : -1, events: wanted, revents: 0),
    ]
    guard poll(&polled, 2, deadline.milliseconds) >= 0 || errno == EINTR else {
      throw HarnessError.system(call: "poll", errno: errno)
    }
    if polled[1].revents & Int16(POLLOUT) != 0 { try flush() }
    let heard = polled[1].revents & Int16(POLLIN | POLLHUP | POLLERR) != 0
    if heard, try takeOutput() { return .output }
    guard polled[0].revents != 0, process.checkEnd() != nil else { return .silence }
    try drain()
    return .ended
  }

  /// Takes in all output that is there.
  private func drain() throws {
    while terminal.isOpen, !isHungUp, try takeOutput() {}
  }

  /// Whether there was output.
  private func takeOutput() throws -> Bool {
    switch try terminal.read() {
    case .nothingYet:
      return false
    case .hungUp:
      isHungUp = true
      return false
    case .bytes(let bytes):
      output += bytes
      emulator.feed(bytes)
      let answers = emulator.takeAnswers()
      if !isMute { outbox += answers }
      return true
    }
  }

  private func flush() throws {
    let written = try terminal.write(outbox)
    outbox.removeFirst(written)
  }
}
