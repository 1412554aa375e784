import Foundation
import TestSupport

/// A disk of its own of 1 MB, in memory. Only root can make one; `isPossible` tells.
final class SmallDisk {
  private let folder: TemporaryFolder
  let path: String

  static let isPossible: Bool = {
    do {
      _ = try SmallDisk()
      return true
    } catch {
      return false
    }
  }()

  init() throws {
    folder = try TemporaryFolder()
    path = folder.file("disk")
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    guard mount("tmpfs", path, "tmpfs", 0, "size=1m") == 0 else {
      throw HarnessError.system(call: "mount", errno: errno)
    }
  }

  deinit {
    umount2(path, Int32(MNT_DETACH))
  }

  /// Writes until nothing more fits.
  func fill() throws {
    let file = open(path + "/ballast", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
    guard file >= 0 else { throw HarnessError.system(call: "open", errno: errno) }
    defer { close(file) }
    let block = [UInt8](repeating: 0, count: 4096)
    while write(file, block, block.count) > 0 {}
    guard errno == ENOSPC else { throw HarnessError.system(call: "write", errno: errno) }
  }

  func makeRoom() throws {
    try FileManager.default.removeItem(atPath: path + "/ballast")
  }

  /// Makes the whole disk read-only, or writable again; nobody may have a file open for writing.
  func remount(readOnly: Bool) throws {
    let flags = UInt(MS_REMOUNT) | (readOnly ? UInt(MS_RDONLY) : 0)
    guard mount("tmpfs", path, "tmpfs", flags, "size=1m") == 0 else {
      throw HarnessError.system(call: "mount", errno: errno)
    }
  }
}

/// The `sqlite3` program.
enum Sqlite {
  static let path = "/usr/bin/sqlite3"

  static var isThere: Bool { FileManager.default.isExecutableFile(atPath: path) }

  /// Empties the log beside a session: one that is used again from its start needs no room on a full disk, an
  /// empty one has to grow. A seat may be moving it into the file just now, which is waited for.
  static func emptyLog(of session: String, home: TemporaryFolder) throws {
    // Beside a checkpoint that is going on SQLite gives up at once, whatever the timeout.
    let deadline = ContinuousClock.now + .seconds(30)
    var answer = ""
    repeat {
      answer = try CommandRun(
        ["-cmd", ".timeout 5000", session, "PRAGMA wal_checkpoint(TRUNCATE);"], home: home,
        executable: path
      ).output
      if answer == "0|0|0\n" { return }
    } while ContinuousClock.now < deadline
    throw HarnessError.logNotEmptied(answer)
  }
}
