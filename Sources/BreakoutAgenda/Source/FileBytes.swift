import Glibc

/// Reads a whole file, or standard input, up to a limit, and names exactly why it could not.
enum FileBytes {
  /// - Parameter path: `-` is standard input.
  static func read(path: String, limit: Int) -> Result<[UInt8], ReadFailure> {
    let descriptor = path == "-" ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return .failure(ReadFailure(code: errno)) }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0 {
        if errno == EINTR { continue }
        return .failure(ReadFailure(code: errno))
      }
      if count == 0 { return .success(bytes) }
      bytes.append(contentsOf: buffer[..<count])
      if bytes.count > limit { return .failure(ReadFailure(reason: .tooLarge(limit: limit))) }
    }
  }

  struct ReadFailure: Error {
    let reason: AgendaProblem.Reason

    init(reason: AgendaProblem.Reason) {
      self.reason = reason
    }

    init(code: Int32) {
      reason =
        switch code {
        case ENOENT, ENOTDIR: .noSuchFile
        case EISDIR: .isFolder
        case EACCES, EPERM: .notPermitted
        default: .unreadable(String(cString: strerror(code)))
        }
    }
  }
}
