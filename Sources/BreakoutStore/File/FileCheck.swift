import BreakoutModel
import BreakoutRecord
import Glibc

/// What the file system knows of a file before SQLite opens it.
///
/// Never opens the file: closing a second descriptor on a database would drop the locks that this process
/// holds on it.
struct FileCheck: Equatable {
  /// Which file it is; another one under the same name differs.
  let device: UInt
  let inode: UInt
  let size: Int
  let isRegular: Bool
  let isFolder: Bool

  init(_ path: String) throws(StoreProblem) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw Self.problem(errno, path: path) }
    device = UInt(status.st_dev)
    inode = UInt(status.st_ino)
    size = Int(status.st_size)
    isRegular = status.st_mode & S_IFMT == S_IFREG
    isFolder = status.st_mode & S_IFMT == S_IFDIR
  }

  /// `nil` where there is none, or none that can be seen.
  static func found(_ path: String) -> FileCheck? {
    do throws(StoreProblem) { return try FileCheck(path) } catch { return nil }
  }

  func isSameFile(as other: FileCheck) -> Bool { (device, inode) == (other.device, other.inode) }

  /// No database of SQLite has fewer bytes; one of them would pass for an empty database.
  private static let smallestDatabase = 512

  /// Whether there is something that can be opened as a session.
  func requireContents(_ path: String) throws(StoreProblem) {
    if isFolder { throw .isFolder(path: path) }
    guard isRegular else { throw .notASession(path: path) }
    guard size > 0 else { throw .empty(path: path) }
    guard size >= Self.smallestDatabase else { throw .notASession(path: path) }
    guard Self.allows(R_OK, path) else { throw .noPermission(path: path) }
  }

  /// The bytes of a file; 0 where there is none.
  static func size(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether both the file and its folder can be written: SQLite needs to put its log beside the file.
  static func isWritable(_ path: String) -> Bool {
    allows(W_OK, path) && allows(W_OK | X_OK, folder(of: path))
  }

  /// The absolute path without links: SQLite puts its log beside the file that a link leads to.
  static func resolved(_ path: String) -> String {
    guard let found = realpath(path, nil) else { return path }
    defer { free(found) }
    return String(cString: found)
  }

  static func folder(of path: String) -> String { PathParts.folder(of: path) }

  /// Asks for the user in whose name files are opened, which need not be the one who started the program.
  private static func allows(_ mode: Int32, _ path: String) -> Bool {
    faccessat(AT_FDCWD, path, mode, AT_EACCESS) == 0
  }

  /// What an error of the system means for a session file.
  static func problem(_ code: Int32, path: String) -> StoreProblem {
    switch code {
    case ENOENT where !exists(folder(of: path)): .noSuchFolder(path: folder(of: path))
    case ENOENT: .noSuchFile(path: path)
    case ENOTDIR: .noSuchFolder(path: folder(of: path))
    case EISDIR: .isFolder(path: path)
    case EEXIST: .alreadyExists(path: path)
    case EACCES, EPERM: .noPermission(path: path)
    case EROFS: .readOnly(path: path)
    case ENOSPC, EDQUOT: .diskFull(path: path)
    case EIO: .deviceFailed(path: path, code: Int(code))
    default: .other(path: path, message: String(cString: strerror(code)))
    }
  }
}
