import Glibc

/// Where answers go.
enum StandardOutput {
  /// Writes all bytes, or says why not.
  static func write(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        throw Failure("standard output cannot be written: \(String(cString: strerror(errno))).")
      }
    }
  }

  /// Writes a line for each.
  static func print(_ lines: [String]) throws {
    try write(lines.map { $0 + "\n" }.joined())
  }

  static func write(_ text: String) throws { try write(Array(text.utf8)) }
}
