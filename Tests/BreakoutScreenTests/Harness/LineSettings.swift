import Glibc

/// The line discipline's settings (`termios`): echo, line editing, signal keys.
/// A program that ends must leave them as it found them.
struct LineSettings: Equatable, Sendable {
  let input: UInt32
  let output: UInt32
  let control: UInt32
  let local: UInt32
  let characters: [UInt8]

  init(_ settings: termios) {
    input = settings.c_iflag
    output = settings.c_oflag
    control = settings.c_cflag
    local = settings.c_lflag
    characters = withUnsafeBytes(of: settings.c_cc) { Array($0) }
  }

  /// Whether the terminal shows what is typed.
  var echoes: Bool { local & UInt32(ECHO) != 0 }

  /// Whether input reaches the program line by line.
  var editsLines: Bool { local & UInt32(ICANON) != 0 }
}
