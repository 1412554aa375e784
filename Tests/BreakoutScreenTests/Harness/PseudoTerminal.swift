import CVTerm
import Glibc

/// The harness's end of a pseudoterminal.
///
/// Its descriptor is opened close-on-exec in one step: a child of another test, started at the same
/// moment, would otherwise keep a copy, and closing ours would hang up nothing.
/// The other end is only ever opened by the child: were it open here too, reading would never tell
/// that everybody has left it.
final class PseudoTerminal {
  /// What one attempt to read gave.
  enum Reading {
    case bytes([UInt8])
    case nothingYet
    /// Nobody has the program's end open any more.
    case hungUp
  }

  /// The file name of the program's end.
  let path: String
  private(set) var descriptor: Int32

  init(size: TerminalSize) throws {
    descriptor = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw HarnessError.system(call: "posix_openpt", errno: errno) }
    var name = [CChar](repeating: 0, count: 64)
    guard grantpt(descriptor) == 0, unlockpt(descriptor) == 0,
      ptsname_r(descriptor, &name, name.count) == 0
    else {
      let cause = errno
      Glibc.close(descriptor)
      throw HarnessError.system(call: "unlockpt", errno: cause)
    }
    path = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    try resize(to: size)
    try markAsUTF8()
  }

  deinit {
    close()
  }

  var isOpen: Bool { descriptor >= 0 }

  /// Tells the kernel the new size, which sends SIGWINCH to the foreground processes.
  func resize(to size: TerminalSize) throws {
    var window = winsize()
    window.ws_col = UInt16(size.columns)
    window.ws_row = UInt16(size.rows)
    guard ioctl(descriptor, UInt(TIOCSWINSZ), &window) == 0 else {
      throw HarnessError.system(call: "TIOCSWINSZ", errno: errno)
    }
  }

  /// Takes what the program has written, at most one buffer of it, without waiting.
  func read() throws -> Reading {
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = Glibc.read(descriptor, &buffer, buffer.count)
    if count > 0 { return .bytes(Array(buffer[..<count])) }
    if count == 0 || errno == EIO { return .hungUp }
    if errno == EAGAIN || errno == EINTR { return .nothingYet }
    throw HarnessError.system(call: "read", errno: errno)
  }

  /// Gives the program `bytes` to read. Returns how many of them fitted in.
  func write(_ bytes: [UInt8]) throws -> Int {
    let count = Glibc.write(descriptor, bytes, bytes.count)
    if count >= 0 { return count }
    if errno == EAGAIN || errno == EINTR { return 0 }
    throw HarnessError.system(call: "write", errno: errno)
  }

  func lineSettings() throws -> LineSettings {
    LineSettings(try attributes())
  }

  /// The process group that keys such as Ctrl-C go to; none before the program has started.
  var foregroundGroup: pid_t? {
    let group = isOpen ? tcgetpgrp(descriptor) : -1
    return group > 0 ? group : nil
  }

  /// Closes our end. The program sees a terminal that is gone.
  func close() {
    guard isOpen else { return }
    Glibc.close(descriptor)
    descriptor = -1
  }

  /// Terminal emulators switch this on, so that Backspace erases a whole character.
  private func markAsUTF8() throws {
    var settings = try attributes()
    settings.c_iflag |= UInt32(IUTF8)
    guard tcsetattr(descriptor, TCSANOW, &settings) == 0 else {
      throw HarnessError.system(call: "tcsetattr", errno: errno)
    }
  }

  private func attributes() throws -> termios {
    var settings = termios()
    guard tcgetattr(descriptor, &settings) == 0 else {
      throw HarnessError.system(call: "tcgetattr", errno: errno)
    }
    return settings
  }
}
