import BreakoutModel
import Foundation

/// What kind of file system a folder is on, as far as its type tells.
public enum FileSystem: Equatable, Sendable {
  /// Its files are on another machine; with its type.
  case network(String)
  /// Its files are gone when the machine is switched off.
  case memory
  /// A program stands behind it, of which it is not known where its files are; with its type.
  case program(String)
  /// None of these; with its type.
  case other(String)

  private static let networkTypes: Set = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "afs", "ceph", "lustre", "coda", "ncpfs", "9p",
    "fuse.sshfs", "fuse.rclone", "fuse.glusterfs", "fuse.s3fs", "fuse.davfs",
  ]

  /// - Parameter type: as the system's table of mounts names it, e.g. `ext4`.
  public init(type: String) {
    if Self.networkTypes.contains(type) {
      self = .network(type)
    } else if ["tmpfs", "ramfs"].contains(type) {
      self = .memory
    } else if type == "fuse" || type.hasPrefix("fuse.") {
      self = .program(type)
    } else {
      self = .other(type)
    }
  }

  /// That of a folder; `nil` where the system does not say.
  ///
  /// - Parameter folder: a folder that exists.
  init?(of folder: String) {
    guard let table = FileManager.default.contents(atPath: "/proc/self/mountinfo") else {
      return nil
    }
    self.init(of: FileCheck.resolved(folder), mounts: String(decoding: table, as: UTF8.self))
  }

  /// - Parameters:
  ///   - path: an absolute path without links.
  ///   - mounts: the table of mounts (proc_pid_mountinfo(5)).
  init?(of path: String, mounts: String) {
    var found: (length: Int, type: Substring)?
    for line in mounts.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count > 4, let sign = fields.firstIndex(of: "-"), sign + 1 < fields.count else {
        continue
      }
      let point = Self.unescaped(fields[4])
      let inside = point == "/" || path == point || path.hasPrefix(point + "/")
      // What is mounted later lies over what was there.
      if inside, point.utf8.count >= found?.length ?? 0 {
        found = (point.utf8.count, fields[sign + 1])
      }
    }
    guard let found else { return nil }
    self.init(type: String(found.type))
  }

  /// Blanks, tabs, line ends and backslashes stand in the table as three octal digits.
  private static func unescaped(_ field: Substring) -> String {
    [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")]
      .reduce(String(field)) { $0.replacing($1.0, with: $1.1) }
  }
}
