import BreakoutModel
import Glibc

/// What the disk of the folder of sessions does, tried out with a file that is gone again afterwards.
///
/// Where the folder does not exist yet, the nearest one above it is tried, in which it would be made.
public struct FolderProbe: Equatable, Sendable {
  /// Whether a lock that one takes is seen by the next.
  public enum Locking: Equatable, Sendable {
    case works
    /// Two could take one lock.
    case isIgnored
    case fails(code: Int32)
  }

  /// What comes of waiting until bytes are on the disk.
  public enum Flushing: Equatable, Sendable {
    /// The longest of some tries.
    case takes(Duration)
    case fails(code: Int32)
  }

  public var folder: String
  /// Where it was tried.
  public var place: String
  /// Why no file can be made there, as the system's number; 0 where one can.
  public var obstacle: Int32 = 0
  /// In bytes; `nil` where the system does not say.
  public var free: Int?
  /// `nil` where the system does not say.
  public var fileSystem: FileSystem?
  /// `nil` where it could not be tried.
  public var locking: Locking?
  /// `nil` where it could not be tried.
  public var flushing: Flushing?

  public init(folder: String, place: String) {
    self.folder = folder
    self.place = place
  }

  public var exists: Bool { place == folder }

  /// How often a flush is measured.
  private static let tries = 3
  /// As many bytes as an act's page in the log of SQLite.
  private static let pageBytes = 4096

  /// Tries the folder out.
  public init(of library: FolderLibrary) {
    folder = library.folder
    place = library.folder
    while !FileCheck.exists(place), place != "/", place != "." {
      // A link to a disk that is not there.
      guard !Self.isLink(place) else {
        obstacle = ENOENT
        return
      }
      place = FileCheck.folder(of: place)
    }
    var disk = statvfs()
    if statvfs(place, &disk) == 0 { free = Int(disk.f_bavail) * Int(disk.f_frsize) }
    fileSystem = FileSystem(of: place)
    if let found = FileCheck.found(place), !found.isFolder {
      obstacle = ENOTDIR
    } else {
      tryFile()
    }
  }

  private static func isLink(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
  }

  private mutating func tryFile() {
    let name = "\(place)/.breakout.\(String(UInt64.random(in: 0...UInt64.max), radix: 36))"
    let flags = O_RDWR | O_CLOEXEC | O_NOFOLLOW
    let file = open(name, flags | O_CREAT | O_EXCL, 0o600)
    guard file >= 0 else {
      obstacle = errno
      return
    }
    defer { close(file) }
    let other = open(name, flags)
    unlink(name)
    if other >= 0 {
      locking = Self.lock(file, seenBy: other)
      close(other)
    }
    flushing = Self.flush(file)
  }

  private static func lock(_ file: Int32, seenBy other: Int32) -> Locking {
    switch ByteLock.take(0, count: 1, of: file) {
    case .failed(let code): .fails(code: code)
    case .held: .isIgnored
    case .taken: ByteLock.take(0, count: 1, of: other) == .held ? .works : .isIgnored
    }
  }

  private static func flush(_ file: Int32) -> Flushing {
    let page = [UInt8](repeating: 0x2E, count: pageBytes)
    var longest = Duration.zero
    for _ in 0..<tries {
      let start = ContinuousClock.now
      let count = write(file, page, page.count)
      // A part of a page is written when the rest has no room.
      guard count == page.count else { return .fails(code: count < 0 ? errno : ENOSPC) }
      guard fsync(file) == 0 else { return .fails(code: errno) }
      longest = max(longest, .now - start)
    }
    return .takes(longest)
  }
}
