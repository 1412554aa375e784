import Glibc

/// A file that has no name and is gone with the last who has it open.
final class NamelessFile {
  private let file: UnsafeMutablePointer<FILE>

  /// A file with these bytes, to be read from its start.
  init(_ bytes: [UInt8]) throws(ExportProblem) {
    guard let file = tmpfile() else { throw Self.problem }
    self.file = file
    _ = fcntl(fileno(file), F_SETFD, FD_CLOEXEC)
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count, fflush(file) == 0 else {
      throw Self.problem
    }
    rewind(file)
  }

  deinit { fclose(file) }

  var descriptor: Int32 { fileno(file) }

  /// All that is in an open file.
  static func contents(of descriptor: Int32) -> [UInt8] {
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

  private static var problem: ExportProblem {
    ExportProblem(code: errno, path: P_tmpdir, folder: P_tmpdir)
  }
}
