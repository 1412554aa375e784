import CNcurses
import Glibc
import Terminal

/// Reads what waits at the terminal, and what the signals said.
struct CursesInput {
  /// So much is read before other things get their turn.
  private static let readingsAtOnce = 65_536

  /// Whether ncurses may hold what poll() does not see.
  var mayHoldMore = true
  private(set) var decoder = KeyDecoder()
  /// When something was last read, by `Clock`.
  private(set) var lastReading = 0
  private let pad: UnsafeMutablePointer<WINDOW>
  let signals: Int32
  private var postponedSignals: [Int32] = []

  /// After newterm(), with a pad to read from and the descriptor of the signals.
  init(pad: UnsafeMutablePointer<WINDOW>, signals: Int32) {
    self.pad = pad
    self.signals = signals
    keypad(pad, true)
    nodelay(pad, true)
    for (bytes, code) in KeyCode.sequences {
      define_key(bytes, Int32(code))
    }
  }

  func close() {
    delwin(pad)
  }

  /// Everything that can be read without waiting. Of several changes of the size only the last
  /// counts.
  mutating func drain() -> [InputEvent] {
    var events: [InputEvent] = []
    mayHoldMore = true
    for count in 0..<Self.readingsAtOnce {
      var code: UInt32 = 0
      let status = cncurses_read(pad, &code)
      guard let reading = Reading(status: status, code: code) else {
        mayHoldMore = false
        events += decoder.flush()
        break
      }
      if count == 0 { lastReading = Clock.milliseconds() }
      for event in reading.completed.flatMap({ decoder.feed($0) }) {
        if event.isResize { events.removeAll(where: \.isResize) }
        events.append(event)
      }
    }
    return events
  }

  /// Ends a paste of which nothing more comes.
  mutating func abandonPaste() -> [InputEvent] {
    decoder.abandonPaste()
  }

  /// The signals that came, oldest first.
  mutating func takeSignals() -> [Int32] {
    var taken = postponedSignals
    postponedSignals = []
    var buffer = [UInt8](repeating: 0, count: 64)
    while true {
      let count = read(signals, &buffer, buffer.count)
      guard count > 0 else { return taken }
      taken += buffer[..<count].map(Int32.init)
    }
  }

  /// Leaves out the signal that has just continued the process; the others wait for their turn.
  mutating func forgetContinuing() {
    postponedSignals = takeSignals().filter { $0 != SIGCONT }
  }

  /// Whether the terminal is at its end: ready to be read, with nothing in it. A terminal that is
  /// alive is not ready then.
  func isAtEnd() -> Bool {
    var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
    guard poll(&descriptor, 1, 0) == 1 else { return false }
    var waiting: Int32 = 0
    return ioctl(STDIN_FILENO, UInt(FIONREAD), &waiting) != 0 || waiting == 0
  }
}

extension InputEvent {
  var isResize: Bool {
    if case .resize = self { true } else { false }
  }
}

extension Reading {
  /// With what ncurses keeps elsewhere for mouse events and changes of the size. One mouse key may
  /// stand for several events, of which ncurses gives the newest first.
  fileprivate var completed: [Reading] {
    switch self {
    case .key(UInt32(KEY_RESIZE)):
      return [.resize(Size(columns: Int(cncurses_columns()), rows: Int(cncurses_rows())))]
    case .key(UInt32(KEY_MOUSE)):
      var events: [Reading] = []
      var event = MEVENT()
      while getmouse(&event) == OK {
        guard let action = MouseEvent.Action(event.bstate) else { continue }
        let position = Position(column: Int(event.x), row: Int(event.y))
        events.insert(.mouse(MouseEvent(action, at: position)), at: 0)
      }
      return events
    default:
      return [self]
    }
  }
}

extension MouseEvent.Action {
  fileprivate init?(_ state: mmask_t) {
    if state & cncurses_left_press() != 0 {
      self = .pressLeft
    } else if state & cncurses_middle_press() != 0 {
      self = .pressMiddle
    } else if state & cncurses_right_press() != 0 {
      self = .pressRight
    } else if state & cncurses_wheel_up() != 0 {
      self = .wheelUp
    } else if state & cncurses_wheel_down() != 0 {
      self = .wheelDown
    } else {
      return nil
    }
  }
}
