import Glibc

/// Where errors and warnings go.
enum StandardError {
  static func print(_ lines: [String]) {
    for line in lines {
      let bytes = Array("breakout: \(line)\n".utf8)
      // There is nobody left to tell when even this cannot be written.
      _ = Glibc.write(STDERR_FILENO, bytes, bytes.count)
    }
  }
}
