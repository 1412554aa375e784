import BreakoutWords
import Glibc

/// Where answers go. The one place where text for people is made fit for a terminal.
enum StandardOutput {
  /// Writes all bytes as they are, such as those of a document, or says why not.
  static func write(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw Failure(words.commandLine.outputNotWritten(String(cString: strerror(errno))))
      }
    }
  }

  /// Writes text for people, with its own lines.
  static func write(_ text: String) throws {
    try write(Array(VisibleText.lines(text).utf8))
  }

  /// Writes sentences or names, each on a line of its own.
  static func print(_ lines: [String]) throws {
    try write(Array(lines.map { VisibleText.line($0) + "\n" }.joined().utf8))
  }
}
