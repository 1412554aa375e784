import Glibc

/// How a program ended.
enum ExitStatus: Equatable, Sendable, CustomStringConvertible {
  /// It ended by itself with this code, 0 to 255.
  case exited(Int32)
  /// This signal ended it.
  case signalled(Int32)

  static let success = ExitStatus.exited(0)

  /// Takes apart the status that `waitpid` answers for a process that has ended.
  init(waitStatus: Int32) {
    let signal = waitStatus & 0x7f
    self = signal == 0 ? .exited((waitStatus >> 8) & 0xff) : .signalled(signal)
  }

  var description: String {
    switch self {
    case .exited(let code): "ended with status \(code)"
    case .signalled(let signal): "was ended by \(String(cString: strsignal(signal)))"
    }
  }
}
