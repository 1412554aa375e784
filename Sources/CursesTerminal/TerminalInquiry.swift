import CNcurses
import Glibc
import Terminal

/// What a terminal answers when it is asked, before anything is drawn on it.
public struct TerminalAnswers: Equatable, Sendable {
  /// What the terminal says of its background (OSC 11), such as `rgb:0000/0000/0000`; `nil` where it does
  /// not say.
  public var background: String?
  /// By how many columns each text moved the cursor, as far as the terminal told.
  public var columns: [String: Int]

  public init(background: String? = nil, columns: [String: Int] = [:]) {
    self.background = background
    self.columns = columns
  }
}

/// What came of asking a terminal.
public enum TerminalReply: Equatable, Sendable {
  case answers(TerminalAnswers)
  /// It did not say where its cursor is, and was asked for nothing else.
  case silence
  /// It could not be asked, or not to the end: this program runs in the background, or a signal came.
  case notAsked
}

/// Asks the terminal of standard input and output about itself.
///
/// The row of the cursor is used for it and is blank again afterwards. The terminal's modes are put back
/// whatever happens, also by a signal, which acts only then; and answers that come late are read and
/// dropped, so that none stands in the line of the shell.
public struct TerminalInquiry {
  /// In milliseconds; for a terminal at the other end of a slow line.
  private static let patience = 1000
  /// In milliseconds; how long a late answer is waited for after one did not come.
  private static let lateness = 500
  /// In milliseconds; a multiplexer asks the terminal around it, and its answer may overtake that one's.
  private static let detour = 100
  private static let clearRow = "\r\u{1B}[K"

  private let signals: Int32
  private var decoder = InputDecoder()
  private var received: [UInt8] = []
  /// Whether nothing more can come: a signal came, or the terminal is gone.
  private var isOver = false
  private var pending: [Int32] = []

  private init(signals: Int32) {
    self.signals = signals
  }

  /// - Parameter samples: the texts whose columns are wanted, each short, without control characters.
  public static func ask(samples: [String]) throws(TerminalError) -> TerminalReply {
    guard isatty(STDIN_FILENO) == 1 else { throw .inputIsNoTerminal }
    guard isatty(STDOUT_FILENO) == 1 else { throw .outputIsNoTerminal }
    let owner = tcgetpgrp(STDIN_FILENO)
    guard owner < 0 || owner == getpgrp() else { return .notAsked }
    let signals = cncurses_guard_install()
    guard signals >= 0 else { throw .systemFailure(errno) }
    cncurses_guard_arm(clearRow)
    var inquiry = TerminalInquiry(signals: signals)
    let reply = inquiry.askInRawMode(samples)
    cncurses_guard_remove()
    for signal in inquiry.pending { raise(signal) }
    return reply
  }

  private mutating func askInRawMode(_ samples: [String]) -> TerminalReply {
    var modes = termios()
    guard tcgetattr(STDIN_FILENO, &modes) == 0 else { return .notAsked }
    var quiet = modes
    quiet.c_lflag &= ~UInt32(ICANON | ECHO)
    guard tcsetattr(STDIN_FILENO, TCSANOW, &quiet) == 0 else { return .notAsked }
    let answers = askAll(samples)
    let isInterrupted = isOver
    listen(milliseconds: answers == nil ? Self.lateness : Self.detour)
    // What has come and was not read goes too.
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &modes)
    return isInterrupted ? .notAsked : answers.map(TerminalReply.answers) ?? .silence
  }

  private mutating func askAll(_ samples: [String]) -> TerminalAnswers? {
    guard let start = cursor(after: "") else { return nil }
    // Whatever else stands in the row stays.
    if start.column != 0 { cncurses_send("\r\n") }
    defer { cncurses_send(Self.clearRow) }
    received = []
    // Who does not know the question of the background still answers the one behind it.
    guard cursor(after: "\u{1B}]11;?\u{1B}\\") != nil else { return nil }
    if Self.background(in: received) == nil { listen(milliseconds: Self.detour) }
    var answers = TerminalAnswers(background: Self.background(in: received))
    for sample in samples {
      guard let place = cursor(after: Self.clearRow + sample) else { return answers }
      answers.columns[sample] = place.column
    }
    return answers
  }

  /// Where the cursor is after something was written.
  private mutating func cursor(after text: String) -> Position? {
    guard !isOver else { return nil }
    decoder.forgetCursorReport()
    cncurses_send(text + "\u{1B}[6n")
    listen(milliseconds: Self.patience) { $0.decoder.cursorReport != nil }
    return decoder.cursorReport
  }

  /// Takes what comes until there is enough of it, at most for so long.
  private mutating func listen(
    milliseconds: Int, until isEnough: (TerminalInquiry) -> Bool = { _ in false }
  ) {
    let deadline = Clock.milliseconds() + milliseconds
    while !isOver, !isEnough(self) {
      let left = deadline - Clock.milliseconds()
      guard left > 0 else { return }
      var polled = [STDIN_FILENO, signals].map {
        pollfd(fd: $0, events: Int16(POLLIN), revents: 0)
      }
      // A signal comes through the pipe too.
      guard poll(&polled, 2, Int32(left)) > 0 else { continue }
      if polled[1].revents != 0 { takeSignals() }
      if polled[0].revents != 0, !isOver { takeBytes() }
    }
  }

  private mutating func takeBytes() {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let count = read(STDIN_FILENO, &buffer, buffer.count)
    guard count > 0 else {
      isOver = count == 0 || (errno != EINTR && errno != EAGAIN)
      return
    }
    received += buffer[..<count]
    _ = decoder.feed(buffer[..<count], at: Clock.milliseconds())
  }

  private mutating func takeSignals() {
    var buffer = [UInt8](repeating: 0, count: 64)
    let count = read(signals, &buffer, buffer.count)
    guard count > 0 else { return }
    let numbers = buffer[..<count].map(Int32.init).filter { $0 != SIGWINCH }
    pending += numbers.filter { $0 != SIGCONT }
    // A shell in between may have set other modes.
    if !numbers.isEmpty { isOver = true }
  }

  /// The answer about the background among what came, without its beginning and its end.
  static func background(in bytes: [UInt8]) -> String? {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let match = text.firstMatch(of: /\u{1B}\]11;([^\u{07}\u{1B}]*)(\u{07}|\u{1B}\\)/) else {
      return nil
    }
    return String(match.1)
  }
}
