import BreakoutRecord
import Glibc

/// How the files are opened that the program keeps beside a session: drafts, what waits to be saved, and who
/// sits there.
///
/// A link is never followed, for it would lead what was typed to somewhere else or let a file of somebody be
/// written over; and anything but a plain file, say a folder or a pipe, is left as it is.
enum BesideFile {
  /// - Parameters:
  ///   - flags: how to open it, without what every such file is opened with.
  ///   - isPrivate: whether nobody but its owner may read it, also where it was there before.
  /// - Returns: the descriptor, to be closed by the caller.
  static func open(
    _ path: String, _ flags: Int32, isPrivate: Bool = true
  ) throws(StoreProblem) -> Int32 {
    // A pipe without a reader would be waited for.
    let flags = flags | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK | O_NOCTTY
    let descriptor = Glibc.open(path, flags, 0o600)
    guard descriptor >= 0 else { throw problem(errno, path: path) }
    do throws(StoreProblem) {
      var status = stat()
      guard fstat(descriptor, &status) == 0 else { throw FileCheck.problem(errno, path: path) }
      guard status.st_mode & S_IFMT == S_IFREG else { throw .inTheWay(path: path, .noPlainFile) }
      if isPrivate { try makePrivate(descriptor, status, path) }
    } catch {
      close(descriptor)
      throw error
    }
    return descriptor
  }

  /// A file that somebody else has put there would be theirs to read.
  private static func makePrivate(
    _ descriptor: Int32, _ status: stat, _ path: String
  ) throws(StoreProblem) {
    guard status.st_uid == geteuid() || geteuid() == 0 else { throw .noPermission(path: path) }
    guard status.st_mode & 0o077 != 0 else { return }
    guard fchmod(descriptor, 0o600) == 0 else { throw FileCheck.problem(errno, path: path) }
  }

  private static func problem(_ code: Int32, path: String) -> StoreProblem {
    switch code {
    case ELOOP: .inTheWay(path: path, .link)
    case EISDIR: .inTheWay(path: path, .folder)
    case ENXIO, ENODEV: .inTheWay(path: path, .noPlainFile)
    default: FileCheck.problem(code, path: path)
    }
  }

  /// Everything in the file.
  static func contents(of descriptor: Int32, path: String) throws(StoreProblem) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileCheck.problem(errno, path: path) }
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size))
    var place = 0
    while place < bytes.count {
      let count = bytes.withUnsafeMutableBytes { buffer in
        pread(descriptor, buffer.baseAddress.map { $0 + place }, buffer.count - place, off_t(place))
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileCheck.problem(errno, path: path) }
      // Somebody has cut it short meanwhile.
      if count == 0 { break }
      place += count
    }
    return Array(bytes.prefix(place))
  }

  /// Writes all of the bytes at a place, or throws.
  static func write(
    _ bytes: [UInt8], at start: Int, to descriptor: Int32, path: String
  ) throws(StoreProblem) {
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        pwrite(
          descriptor, buffer.baseAddress.map { $0 + written }, buffer.count - written,
          off_t(start + written))
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw FileCheck.problem(errno, path: path) }
      written += count
    }
  }

  /// Takes so much room on the disk that later writes within it need none.
  ///
  /// A disk without room for it, or one that cannot keep room, is no problem yet: there may be room when it
  /// is needed.
  static func reserve(_ count: Int, of descriptor: Int32) {
    _ = posix_fallocate(descriptor, 0, off_t(count))
  }

  static func size(of descriptor: Int32) -> Int {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Whether the file still has a name.
  static func isLinked(_ descriptor: Int32) -> Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_nlink > 0
  }
}
