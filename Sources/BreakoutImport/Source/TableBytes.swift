import BreakoutWords
import Glibc

/// All bytes of a table that is no larger than it may be.
enum TableBytes {
  /// - Parameters:
  ///   - path: `-` is standard input.
  ///   - limit: how many bytes it may have, by its first ones.
  /// - Returns: the bytes, and the file as it is called in a sentence.
  static func read(
    path: String, limit: ([UInt8]) -> Int
  ) throws(ImportProblem) -> (bytes: [UInt8], file: String) {
    let file = path == "-" ? words.files.standardInput : path
    let descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw ImportProblem(.reading(errno), file: file) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count == 0 { return (bytes, file) }
      if count < 0 {
        if errno == EINTR { continue }
        throw ImportProblem(.reading(errno), file: file)
      }
      bytes += buffer[..<count]
      let limit = limit(bytes)
      guard bytes.count <= limit else { throw ImportProblem(.tooLarge(limit: limit), file: file) }
    }
  }
}
