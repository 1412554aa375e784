import BreakoutModel
import Foundation
import TestSupport
import Testing

@testable import BreakoutRecord
@testable import BreakoutStore

struct FolderLibraryTests {
  private let folder: TemporaryFolder
  private let library: FolderLibrary
  private let agenda = "/agendas/Baku 2016.md"

  init() throws {
    folder = try TemporaryFolder()
    library = FolderLibrary(folder: folder.file("data/breakout"))
    try library.prepare()
  }

  @Test(arguments: [
    (["XDG_DATA_HOME": "/data", "HOME": "/home/ana"], "/data/breakout"),
    (["HOME": "/home/ana"], "/home/ana/.local/share/breakout"),
    (["XDG_DATA_HOME": "", "HOME": "/home/ana"], "/home/ana/.local/share/breakout"),
    (["XDG_DATA_HOME": "data", "HOME": "/home/ana"], "/home/ana/.local/share/breakout"),
  ])
  func `where sessions live`(environment: [String: String], expected: String) throws {
    #expect(try FolderLibrary(environment: environment).folder == expected)
  }

  @Test func `a session whose last event was altered is not listed as whole`() throws {
    let path = library.path(named: "room")
    try Room.fill(path)
    try tamper(path, "UPDATE event SET payload = replace(payload, 'Note', 'Nope') WHERE seq = 5")
    let listing = try #require(try library.list().first)
    guard case .failure(.damaged(path: path, .altered)) = listing.contents else {
      Issue.record("\(listing)")
      return
    }
  }

  @Test func `no home at all`() {
    #expect(
      problem { _ = try FolderLibrary(environment: [:]) }?.sentence
        == "Neither HOME nor XDG_DATA_HOME is set; name the session file to use.")
  }

  @Test func `its folder is made once, for its owner alone`() throws {
    for name in ["data", "data/breakout"] {
      let mode = try FileManager.default.attributesOfItem(atPath: folder.file(name))[
        .posixPermissions]
      #expect(mode as? Int == 0o700)
    }
    try library.prepare()
    let blocked = FolderLibrary(folder: try folder.write([1], to: "file") + "/breakout")
    #expect(problem { try blocked.prepare() } == .noSuchFolder(path: folder.file("file")))
  }

  @Test(arguments: [
    ("Baku 2016: Civil Society & Business", "baku-2016-civil-society-business"),
    ("../../etc/passwd", "etc-passwd"), ("--", "session"), ("", "session"), (".hidden", "hidden"),
    ("数字经济 分组会议", "数字经济-分组会议"), ("Élan\u{0}vital", "élan-vital"),
    (String(repeating: "会", count: 100), String(repeating: "会", count: 26)),
  ])
  func `file names`(text: String, slug: String) {
    #expect(text.slug == slug)
    #expect(library.path(named: text, number: 2) == "\(library.folder)/\(slug)-2.breakout")
    #expect(slug.utf8.count <= 80)
  }

  @Test
  func `what stands in the way of an agenda's session is never passed over, but strangers are`()
    throws
  {
    let first = folder.file("data/breakout/baku-2016.breakout")
    _ = try SessionStore.create(
      first, Room.opening(), at: Room.start, seat: .moderator, agenda: AgendaMark(path: agenda))
    try tamper(first, "DELETE FROM event")
    #expect(library.place(forAgenda: agenda) == .existing(path: first))
    try Data("text".utf8).write(to: URL(fileURLWithPath: first))
    for ending in ["-wal", "-shm"] where FileManager.default.fileExists(atPath: first + ending) {
      try FileManager.default.removeItem(atPath: first + ending)
    }
    #expect(
      library.place(forAgenda: agenda)
        == .new(path: folder.file("data/breakout/baku-2016-2.breakout")))
  }

  @Test func `the list names what cannot be read`() throws {
    #expect(try FolderLibrary(folder: folder.file("none")).list().isEmpty)
    let room = library.path(named: "Room")
    try Room.fill(room)
    let stranger = library.path(named: "Stranger")
    try Data().write(to: URL(fileURLWithPath: stranger))
    let listed = try library.list()
    #expect(listed.map(\.path) == [room, stranger])
    #expect(listed[1].contents == .failure(.empty(path: stranger)))
  }

  @Test func `all that belongs to a session lies beside it`() throws {
    let path = library.path(named: "room")
    try Room.fill(path)
    try Room.fill(library.path(named: "room", number: 2))
    for ending in ["-seats", "-rapporteur.draft"] {
      try Data().write(to: URL(filePath: path + ending))
    }
    #expect(
      SessionFile.parts(of: path).map { PathParts.name(of: $0) } == [
        "room.breakout", "room.breakout-rapporteur.draft", "room.breakout-seats",
      ])
  }
}
