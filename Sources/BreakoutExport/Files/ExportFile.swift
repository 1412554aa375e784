import BreakoutModel
import BreakoutPrograms
import Glibc

/// Writes a document so that at its path there is, at any moment, the old one or the new one in
/// full.
public enum ExportFile {
  /// Writes to a file beside it, makes sure of the disk, and gives it the name. A link is followed;
  /// something that is neither a file nor a folder, such as a terminal or a pipe, is written to
  /// directly. The mode is 0644 as far as the user's mask allows.
  ///
  /// - Parameter replacing: whether another document there may be replaced. Where it may not, one with
  ///   these very bytes is left as it is.
  /// - Throws: `exists` where another document has the name and may not be replaced.
  public static func write(
    _ bytes: [UInt8], to path: String, replacing: Bool = false
  ) throws(ExportProblem) {
    guard !path.isEmpty else { throw .isFolder(".") }
    switch kind(of: path) {
    case .folder: throw .isFolder(path)
    case .other: try writeDirectly(bytes, to: path)
    case .file:
      let target = target(of: path)
      if belongsToSession(target) { throw .isSession(path) }
      if !replacing, try isThere(bytes, at: target, named: path) { return }
      try put(bytes, at: target, replacing: replacing)
    }
  }

  private enum Kind { case file, folder, other }

  private static func kind(of path: String) -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else { return path.hasSuffix("/") ? .folder : .file }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return .file
    default: return .other
    }
  }

  /// Where a link leads, so that the link remains one.
  private static func target(of path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// Whether a file there is a session, or lies beside one with a name that begins with the session's and goes on
  /// with a hyphen, as its log, its seats, its drafts and what waits do: nothing replaces what somebody has
  /// recorded.
  private static func belongsToSession(_ path: String) -> Bool {
    guard access(path, F_OK) == 0 else { return false }
    if isSession(path) { return true }
    let name = path.utf8[...]
    let start = name.lastIndex(of: UInt8(ascii: "/")).map(name.index(after:)) ?? name.startIndex
    return name[start...].indices.contains { place in
      name[place] == UInt8(ascii: "-") && place > start && isSession(String(path[..<place]))
    }
  }

  /// By its first bytes.
  private static func isSession(_ path: String) -> Bool {
    let file = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard file >= 0 else { return false }
    defer { close(file) }
    var start = [UInt8](repeating: 0, count: SessionFileStart.bytes.count)
    return read(file, &start, start.count) == start.count && start == SessionFileStart.bytes
  }

  private static func put(
    _ bytes: [UInt8], at path: String, replacing: Bool
  ) throws(ExportProblem) {
    let folder = PathParts.folder(of: path)
    let (file, temporary) = try create(in: folder, for: path)
    var code = writeAll(bytes, to: file)
    if code == 0, fsync(file) != 0 { code = errno }
    if close(file) != 0, code == 0 { code = errno }
    if code == 0 { code = move(temporary, to: path, replacing: replacing) }
    guard code == 0 else {
      unlink(temporary)
      throw ExportProblem(code: code, path: path, folder: folder)
    }
    code = synchronize(folder)
    guard code == 0 else { throw ExportProblem(code: code, path: path, folder: folder) }
  }

  /// Whether there is a document with these very bytes.
  ///
  /// - Throws: `exists` where there is one with others.
  private static func isThere(
    _ bytes: [UInt8], at path: String, named name: String
  ) throws(ExportProblem) -> Bool {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      if access(path, F_OK) == 0 { throw .exists(name) }
      return false
    }
    defer { close(file) }
    guard NamelessFile.contents(of: file) == bytes else { throw .exists(name) }
    return true
  }

  /// Gives a file its name. Where nothing may be replaced, a document that came in between is not.
  private static func move(_ file: String, to path: String, replacing: Bool) -> Int32 {
    if !replacing {
      if link(file, path) == 0 { return unlink(file) == 0 ? 0 : errno }
      // File systems without second names know only the plain way; nobody was there a moment ago.
      guard errno == EPERM || errno == ENOTSUP || errno == ENOSYS else { return errno }
    }
    return rename(file, path) == 0 ? 0 : errno
  }

  /// A new file that nobody else has, in the folder of the document.
  private static func create(
    in folder: String, for path: String
  ) throws(ExportProblem) -> (file: Int32, path: String) {
    var attempt = 0
    while true {
      let temporary = "\(folder)/.breakout-export-\(getpid())-\(attempt)"
      let file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o644)
      if file >= 0 { return (file, temporary) }
      let code = errno
      guard code == EINTR || (code == EEXIST && attempt < 100) else {
        if code == EEXIST { throw .system(path: temporary, code: code) }
        throw ExportProblem(code: code, path: path, folder: folder)
      }
      attempt += 1
    }
  }

  private static func writeDirectly(_ bytes: [UInt8], to path: String) throws(ExportProblem) {
    let file = open(path, O_WRONLY | O_CLOEXEC | O_NOCTTY)
    guard file >= 0 else { throw ExportProblem(code: errno, path: path, folder: path) }
    var code = writeAll(bytes, to: file)
    if close(file) != 0, code == 0 { code = errno }
    guard code == 0 else { throw ExportProblem(code: code, path: path, folder: path) }
  }

  /// Makes the new name last. File systems that cannot do so for a folder say `EINVAL`.
  private static func synchronize(_ folder: String) -> Int32 {
    let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    // A folder that may be written but not read: the document is in place all the same.
    guard file >= 0 else { return 0 }
    defer { close(file) }
    guard fsync(file) != 0 else { return 0 }
    return errno == EINVAL || errno == ENOTSUP ? 0 : errno
  }
}

/// Returns 0 or the system's number of what went wrong.
private func writeAll(_ bytes: [UInt8], to file: Int32) -> Int32 {
  bytes.withUnsafeBytes { buffer in
    var rest = buffer[...]
    while !rest.isEmpty {
      let count = write(file, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }
}
