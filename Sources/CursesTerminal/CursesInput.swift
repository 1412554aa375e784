import CNcurses
import Glibc
import Terminal

/// Reads what waits at the terminal, and what the signals said. ncurses is not asked: it takes the
/// pieces of a sequence that come too late for keys.
struct CursesInput {
  /// So much is read before other things get their turn.
  private static let bytesAtOnce = 65_536

  private(set) var decoder: InputDecoder
  let signals: Int32
  /// When something last came that was no answer of the terminal, by `Clock`.
  private(set) var lastInput = Int.min / 2
  /// Whether the terminal has ended.
  private(set) var isAtEnd = false
  /// Whether the terminal sends UTF-8.
  private let isUTF8: Bool
  private var postponedSignals: [Int32] = []

  /// - Parameters:
  ///   - timing: how long an escape waits.
  ///   - signals: the descriptor of the signals.
  init(timing: InputTiming, signals: Int32, isUTF8: Bool) {
    self.signals = signals
    self.isUTF8 = isUTF8
    decoder = InputDecoder(timing: timing, described: DescribedKeys.read())
  }

  /// Everything that can be read without waiting, and where there is nothing, what the time decides.
  mutating func drain() -> [InputEvent] {
    var events: [InputEvent] = []
    var total = 0
    while total < Self.bytesAtOnce, hasBytes() {
      let bytes = read()
      guard !bytes.isEmpty else { break }
      total += bytes.count
      let text = isUTF8 ? bytes : LocaleReader.utf8(of: bytes)
      events += decoder.feed(text, at: Clock.milliseconds())
    }
    if total == 0 { events = decoder.advance(to: Clock.milliseconds()) }
    if !events.isEmpty || !decoder.isAtRest { lastInput = Clock.milliseconds() }
    return events
  }

  private func hasBytes() -> Bool {
    var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    return poll(&descriptor, 1, 0) == 1
  }

  /// One reading; nothing when the terminal has ended, or a signal came first.
  private mutating func read() -> [UInt8] {
    var count = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, length in
      count = Glibc.read(STDIN_FILENO, buffer.baseAddress, buffer.count)
      length = max(0, count)
    }
    if count == 0 || (count < 0 && errno != EINTR && errno != EAGAIN) { isAtEnd = true }
    return bytes
  }

  /// Asks the terminal where its cursor is; the answer comes as input does.
  mutating func askForCursor() {
    decoder.forgetCursorReport()
    cncurses_send("\u{1B}[6n")
  }

  /// The signals that came, oldest first.
  mutating func takeSignals() -> [Int32] {
    var taken = postponedSignals
    postponedSignals = []
    var buffer = [UInt8](repeating: 0, count: 64)
    while true {
      let count = Glibc.read(signals, &buffer, buffer.count)
      guard count > 0 else { return taken }
      taken += buffer[..<count].map(Int32.init)
    }
  }

  /// Leaves out the signal that has just continued the process; the others wait for their turn.
  mutating func forgetContinuing() {
    postponedSignals = takeSignals().filter { $0 != SIGCONT }
  }
}
