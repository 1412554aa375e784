import Glibc

/// A file that has no name and is gone with the last who has it open.
public final class NamelessFile {
  /// There is no room for it, or none may be made.
  public struct NotMade: Error {
    /// The system's number of the error.
    public let code: Int32
    /// Where it should have been.
    public var folder: String { P_tmpdir }
    /// In the words of the system.
    public var reason: String { String(cString: strerror(code)) }
  }

  private let file: UnsafeMutablePointer<FILE>

  /// A file with these bytes, to be read from its start.
  public init(_ bytes: [UInt8]) throws(NotMade) {
    guard let file = tmpfile() else { throw NotMade(code: errno) }
    self.file = file
    _ = fcntl(fileno(file), F_SETFD, FD_CLOEXEC)
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count, fflush(file) == 0 else {
      throw NotMade(code: errno)
    }
    rewind(file)
  }

  deinit { fclose(file) }

  public var descriptor: Int32 { fileno(file) }

  /// All that is in an open file.
  public static func contents(of descriptor: Int32) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var start = 0
    while start < bytes.count {
      let count = bytes.withUnsafeMutableBytes {
        pread(descriptor, $0.baseAddress! + start, $0.count - start, off_t(start))
      }
      guard count > 0 else { return [] }
      start += count
    }
    return bytes
  }
}
