import Foundation
import TestSupport
import Testing

@testable import BreakoutExport

struct ExportFileTests {
  private static func bytes(at path: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(filePath: path)))
  }

  @Test("a new file, then another in its place")
  func replaces() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/report.md"
    let large = [UInt8](repeating: 0x61, count: 3_000_000)
    try ExportFile.write(large, to: path)
    #expect(try Self.bytes(at: path) == large)
    try ExportFile.write([], to: path, replacing: true)
    #expect(try Self.bytes(at: path) == [])
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    let mask = umask(0)
    umask(mask)
    #expect(mode == 0o644 & ~Int(mask))
    #expect(try folder.names == ["report.md"])
  }

  @Test(
    "a name or a folder that begins with a mark", arguments: ["\u{301}", "\u{200D}", "\u{FE0F}"])
  func marks(mark: String) throws {
    let folder = try TemporaryFolder()
    let path = "\(folder.path)/\(mark)a"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    try ExportFile.write([0x61], to: "\(path)/\(mark)b.md")
    #expect(try Self.bytes(at: "\(path)/\(mark)b.md") == [0x61])
    #expect(try FileManager.default.contentsOfDirectory(atPath: path).count == 1)
    #expect(try folder.names.count == 1)
    #expect(ExportFormat(fileName: "\(path)/\(mark)b.md") == .markdown)
  }

  @Test("a document of another room with the same title gets a name beside it")
  func roomsOfOneName() throws {
    let place = try TemporaryFolder()
    let path = place.path
    let folder = ExportFolder(path)
    func write(_ bytes: [UInt8]) throws -> String {
      let file = ExportedFile(name: "会议-DRAFT-1.md", bytes: bytes)
      return try folder.write(.init(format: .markdown, files: .success([file])))[0]
    }
    #expect(try write([1]) == path + "/会议-DRAFT-1.md")
    #expect(try write([2]) == path + "/会议-DRAFT-1-2.md")
    #expect(try write([3]) == path + "/会议-DRAFT-1-3.md")
    // The same session again is left where it is.
    #expect(try write([2]) == path + "/会议-DRAFT-1-2.md")
  }

  @Test("another document is left as it is, the same one is no problem")
  func exists() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/report.md"
    try ExportFile.write([1], to: path)
    try ExportFile.write([1], to: path)
    #expect(throws: ExportProblem.exists(path)) { try ExportFile.write([2], to: path) }
    #expect(try Self.bytes(at: path) == [1])
    // A link that leads nowhere is somebody's too.
    let link = folder.path + "/link.md"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "nowhere")
    #expect(throws: ExportProblem.exists(link)) { try ExportFile.write([2], to: link) }
    #expect(try folder.names == ["link.md", "report.md"])
  }

  @Test("who reads while it is replaced reads the old or the new document in full")
  func atomic() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/report.md"
    let (old, new) = ([UInt8](repeating: 1, count: 1 << 20), [UInt8](repeating: 2, count: 1 << 20))
    try ExportFile.write(old, to: path)
    let reader = try FileHandle(forReadingFrom: URL(filePath: path))
    _ = try reader.read(upToCount: 1000)
    try ExportFile.write(new, to: path, replacing: true)
    let rest = [UInt8](try reader.readToEnd() ?? Data())
    #expect(rest == [UInt8](repeating: 1, count: (1 << 20) - 1000))
    #expect(try Self.bytes(at: path) == new)
  }

  @Test("a link stays a link")
  func link() throws {
    let folder = try TemporaryFolder()
    let (target, link) = (folder.path + "/target.md", folder.path + "/link.md")
    try ExportFile.write([1], to: target)
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: target)
    try ExportFile.write([2], to: link, replacing: true)
    #expect(try Self.bytes(at: target) == [2])
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == target)
  }

  @Test("no document replaces a session, what lies beside one, or what a link leads to")
  func sessions() throws {
    let folder = try TemporaryFolder()
    let session = folder.path + "/room-1"
    let bytes = Array("SQLite format 3\0and pages".utf8)
    let beside = ["-wal", "-shm", "-seats", "-moderator.outbox", "-rapporteur-1f.draft"]
    for path in [session] + beside.map({ session + $0 }) {
      let contents = Data(bytes.dropFirst(path == session ? 0 : 1))
      try contents.write(to: URL(filePath: path))
      let link = folder.path + "/link.md"
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
      for name in [path, link] {
        #expect(throws: ExportProblem.isSession(name)) {
          try ExportFile.write([1], to: name, replacing: true)
        }
      }
      #expect(try Self.bytes(at: path).count > 1)
      try FileManager.default.removeItem(atPath: link)
    }
    try ExportFile.write([1], to: session + "-report.md")
  }

  @Test("what is no file is written to and stays what it is")
  func device() throws {
    try ExportFile.write([1, 2, 3], to: "/dev/null")
    var status = stat()
    #expect(stat("/dev/null", &status) == 0 && status.st_mode & S_IFMT == S_IFCHR)
    #expect(throws: ExportProblem.diskFull("/dev/full")) {
      try ExportFile.write([1], to: "/dev/full")
    }
  }

  @Test("problems leave the folder as it was")
  func problems() throws {
    let folder = try TemporaryFolder()
    let file = folder.path + "/report.md"
    try ExportFile.write([1], to: file)
    let long = folder.path + "/" + String(repeating: "x", count: 300)
    let table: [(String, ExportProblem)] = [
      (folder.path + "/none/a.md", .noSuchFolder(folder.path + "/none")),
      (folder.path, .isFolder(folder.path)),
      (folder.path + "/", .isFolder(folder.path + "/")),
      (file + "/a.md", .notAFolder(file)),
      (long, .nameTooLong(long)),
      ("", .isFolder(".")),
    ]
    for (path, problem) in table {
      #expect(throws: problem) { try ExportFile.write([2], to: path) }
    }
    #expect(try folder.names == ["report.md"])
    #expect(try Self.bytes(at: file) == [1])
  }

  @Test("a folder that is not ours", .enabled(if: geteuid() != 0, "root may write anywhere"))
  func notPermitted() throws {
    let folder = try TemporaryFolder()
    chmod(folder.path, 0o555)
    defer { chmod(folder.path, 0o755) }
    #expect(throws: ExportProblem.notPermitted(folder.path)) {
      try ExportFile.write([1], to: folder.path + "/a.md")
    }
  }

  @Test(arguments: [
    (ENOENT, "There is no folder “in”; make it first, or name another place."),
    (ENOTDIR, "“in” is not a folder; name another place for the document."),
    (EACCES, "You may not write in “in”; name a place that is yours."),
    (EPERM, "You may not write in “in”; name a place that is yours."),
    (EISDIR, "“in/a” is a folder; add a file name, such as recommendations.md."),
    (EROFS, "“in” is read-only; name another place for the document."),
    (ENOSPC, "There is no space left for “in”; free some, or name another place."),
    (EDQUOT, "There is no space left for “in”; free some, or name another place."),
    (
      EEXIST,
      "There is another document “in/a” already; it was left as it is. "
        + "Give it another name, or name another place."
    ),
    (ENAMETOOLONG, "The name “in/a” is too long; choose a shorter one."),
    (EIO, "The document “in/a” could not be written: Input/output error."),
  ])
  func sentence(code: Int32, sentence: String) {
    #expect(ExportProblem(code: code, path: "in/a", folder: "in").sentence == sentence)
  }
}
