import CNcurses
import Glibc
import Terminal

/// The terminal as ncurses drives it: frames out, events in. There can be only one at a time.
///
/// Use it on the main thread, in a loop that does not `await`: elsewhere ncurses is not told that
/// the window changed its size. Nothing else may write to the terminal while it is open.
public final class CursesTerminal {
  /// Whether the locale lets the terminal show all letters; its description is for the user.
  public let characterSet: CharacterSet
  /// By which description the terminal is driven; its own description is for the user.
  public let description: TerminalDescription
  var writer: ScreenWriter
  var input: CursesInput
  var foreignText = ForeignText(now: Clock.milliseconds())
  private let screen: OpaquePointer
  private let hasMouse: Bool
  private var isOpen = true
  /// Whether nobody was told of the size yet.
  var hasNewSize = false

  private static let pasteOn = "\u{1B}[?2004h"
  private static let pasteOff = "\u{1B}[?2004l"
  /// Every mouse mode that ncurses may have switched on.
  private static let mouseOff = "\u{1B}[?1006l\u{1B}[?1000l"

  /// Finds out what keeps a session from being shown here, before anything is begun for it.
  public static func check() throws(TerminalError) {
    _ = try named()
  }

  /// The terminal's name, and the description by which it is driven.
  private static func named() throws(TerminalError) -> (String, TerminalDescription) {
    guard isatty(STDIN_FILENO) == 1 else { throw .inputIsNoTerminal }
    guard isatty(STDOUT_FILENO) == 1 else { throw .outputIsNoTerminal }
    guard let name = environment("TERM") else { throw .noTerminalType }
    return (name, try .find(name))
  }

  /// Takes over the terminal of standard input and output. With `mouse`, clicks and the wheel are
  /// events; selecting text with the mouse then needs Shift in most terminals.
  public init(mouse: Bool = true) throws(TerminalError) {
    let (name, description) = try Self.named()
    self.description = description
    characterSet = .adopt()
    // Before anything can be typed: what is off the record must not get into a core file.
    cncurses_keep_memory_private()
    let signals = cncurses_guard_install()
    guard signals >= 0 else { throw .systemFailure(errno) }
    // The window's true size comes before LINES and COLUMNS, which nobody updates.
    use_env(true)
    use_tioctl(true)
    guard let screen = cncurses_open(description.name) else {
      cncurses_guard_remove()
      throw .unknownTerminalType(name)
    }
    self.screen = screen
    hasMouse = mouse
    cncurses_guard_arm(Self.pasteOff + (mouse ? Self.mouseOff : ""))
    raw()
    noecho()
    nonl()
    intrflush(nil, false)
    // Frames are always drawn whole, even when keys wait.
    typeahead(-1)
    if mouse {
      mousemask(
        cncurses_left_press() | cncurses_middle_press() | cncurses_right_press()
          | cncurses_wheel_up() | cncurses_wheel_down(), nil)
      mouseinterval(0)
    }
    writer = ScreenWriter(colorPairs: ColorPairs(noColor: Self.environment("NO_COLOR") != nil))
    let delay = Self.environment("ESCDELAY").flatMap { Int($0) }
    input = CursesInput(
      timing: delay.map { InputTiming(escape: max(0, $0)) } ?? InputTiming(), signals: signals,
      isUTF8: characterSet.isUTF8)
    cncurses_send(Self.pasteOn)
  }

  deinit {
    close()
  }

  /// Columns and rows of the screen, as of the last `.resize`.
  public var size: Size {
    Size(columns: Int(cncurses_columns()), rows: Int(cncurses_rows()))
  }

  /// Shows a frame. What lies outside of the screen is cut off.
  public func present(_ frame: Frame) {
    guard isOpen else { return }
    let lastInput = input.lastInput
    if foreignText.asksBeforeFrame(now: Clock.milliseconds(), lastInput: lastInput) {
      askForCursor()
    }
    writer.show(frame)
  }

  /// Draws the whole screen again, when something else has written to it.
  public func redrawAll() {
    guard isOpen else { return }
    writer.repaintAll()
    writer.update()
  }

  /// Sounds the bell, or flashes the screen where there is none.
  public func bell() {
    guard isOpen else { return }
    beep()
  }

  /// Gives the terminal back to the shell and stops, as Ctrl-Z does anywhere; returns when the
  /// program is continued, with the screen drawn again. A window that has another size by then
  /// gives a `.resize` at the next wait.
  public func suspend() {
    guard isOpen else { return }
    awaitAnswer()
    cncurses_send(Self.pasteOff)
    endwin()
    cncurses_guard_stop()
    input.forgetContinuing()
    resume()
  }

  /// Puts the terminal's modes back after the process was stopped.
  func resume() {
    reset_prog_mode()
    cncurses_send(Self.pasteOn)
    takeSize()
    foreignText.forget(now: Clock.milliseconds())
    writer.repaintAll()
    writer.update()
  }

  /// Takes the size that the window has now; the next wait tells of it.
  func takeSize() {
    var window = winsize()
    guard ioctl(STDIN_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0,
      window.ws_col > 0, size != Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
    else { return }
    resizeterm(Int32(window.ws_row), Int32(window.ws_col))
    foreignText.forget(now: Clock.milliseconds())
    writer.forget()
    hasNewSize = true
  }

  /// Gives the terminal back as it was. Doing it again does nothing.
  public func close() {
    guard isOpen else { return }
    isOpen = false
    awaitAnswer()
    cncurses_send(Self.pasteOff)
    endwin()
    cncurses_guard_remove()
    delscreen(screen)
  }

  /// A variable that is set to something.
  private static func environment(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
