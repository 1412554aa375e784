import BreakoutWords
import Glibc

/// A file for people that was not there before.
enum NewFile {
  /// What exists is never written over, and what cannot be written whole is not left behind.
  static func write(_ text: String, to file: String) throws {
    let descriptor = open(file, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw Failure(
        errno == EEXIST
          ? words.newCommand.exists(file)
          : words.newCommand.notWritten(file, reason: String(cString: strerror(errno))))
    }
    defer { close(descriptor) }
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else {
        if errno == EINTR { continue }
        let reason = String(cString: strerror(errno))
        unlink(file)
        throw Failure(words.newCommand.notWritten(file, reason: reason))
      }
      rest = rest.dropFirst(count)
    }
  }

  /// A file as it is typed in a shell behind the program's name, whatever its own is.
  static func typed(_ file: String) -> String {
    let isOption = file.hasPrefix("-") || Breakout.commandNames.contains(file)
    let path = isOption ? "./" + file : file
    let isPlain = path.allSatisfy { $0.isLetter || $0.isNumber || "/._-+,:@%".contains($0) }
    return isPlain ? path : "'" + path.replacing("'", with: "'\\''") + "'"
  }
}
