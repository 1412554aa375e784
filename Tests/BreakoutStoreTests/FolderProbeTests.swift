import Foundation
import TestSupport
import Testing

@testable import BreakoutStore

/// What the disk of the folder of sessions does.
@Suite struct FolderProbeTests {
  private static let mounts = """
    22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
    23 22 0:21 / /run rw,nosuid shared:2 - tmpfs tmpfs rw,size=1m
    24 22 0:40 / /home rw - autofs systemd-1 rw
    25 24 0:41 / /home rw shared:3 master:1 - nfs4 server:/home rw
    26 22 0:42 / /mnt/my\\040disk rw - fuse.sshfs me@there:/ rw
    27 22 0:43 / /media/stick rw - fuseblk /dev/sdb1 rw
    28 22 0:44 / /data rw - fuse.mergerfs a:b rw
    broken line
    """

  @Test(
    arguments: [
      ("/", .other("ext4")), ("/var/lib", .other("ext4")), ("/homes", .other("ext4")),
      ("/run/user", .memory), ("/home", .network("nfs4")), ("/home/me/sessions", .network("nfs4")),
      ("/mnt/my disk/x", .network("fuse.sshfs")), ("/media/stick", .other("fuseblk")),
      ("/data/x", .program("fuse.mergerfs")),
    ] as [(String, FileSystem)])
  func theFileSystemIsTheNearestMountedLast(path: String, kind: FileSystem) {
    #expect(FileSystem(of: path, mounts: Self.mounts) == kind)
    #expect(FileSystem(of: path, mounts: "") == nil)
  }

  @Test func aFolderThatIsThereIsTriedAndLeftEmpty() throws {
    let folder = try TemporaryFolder()
    let probe = FolderProbe(of: FolderLibrary(folder: folder.path))
    #expect(probe.exists && probe.obstacle == 0 && probe.locking == .works)
    guard case .takes = probe.flushing else {
      Issue.record("\(String(describing: probe.flushing))")
      return
    }
    #expect((probe.free ?? 0) > 0 && probe.fileSystem != nil)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  @Test func aFolderThatIsMissingIsTriedWhereItWouldBeMade() throws {
    let folder = try TemporaryFolder()
    let probe = FolderProbe(of: FolderLibrary(folder: folder.path + "/a/b"))
    #expect(!probe.exists && probe.place == folder.path && probe.locking == .works)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
  }

  @Test func aFileInThePlaceOfTheFolderIsAnObstacle() throws {
    let folder = try TemporaryFolder()
    try Data().write(to: URL(fileURLWithPath: folder.path + "/file"))
    for path in ["/file", "/file/b"] {
      let probe = FolderProbe(of: FolderLibrary(folder: folder.path + path))
      #expect(probe.obstacle == ENOTDIR && probe.locking == nil && probe.flushing == nil)
    }
  }

  /// As to a stick that is not plugged in.
  @Test func aLinkThatLeadsNowhereIsAnObstacle() throws {
    let folder = try TemporaryFolder()
    let link = folder.path + "/stick"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "/no/such/place")
    for path in [link, link + "/breakout"] {
      let probe = FolderProbe(of: FolderLibrary(folder: path))
      #expect(probe.obstacle == ENOENT && probe.place == link && probe.locking == nil)
    }
  }
}
