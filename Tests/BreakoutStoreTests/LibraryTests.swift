import BreakoutModel
import Foundation
import Testing

@testable import BreakoutRecord
@testable import BreakoutStore

struct LibraryTests {
  private let folder: TestFolder
  private let library: SessionLibrary
  private let agenda = "/agendas/Baku 2016.md"

  init() throws {
    folder = try TestFolder()
    library = SessionLibrary(folder: folder.file("data/breakout"))
    try library.prepare()
  }

  @Test(arguments: [
    (["XDG_DATA_HOME": "/data", "HOME": "/home/ana"], "/data/breakout"),
    (["HOME": "/home/ana"], "/home/ana/.local/share/breakout"),
    (["XDG_DATA_HOME": "", "HOME": "/home/ana"], "/home/ana/.local/share/breakout"),
    (["XDG_DATA_HOME": "data", "HOME": "/home/ana"], "/home/ana/.local/share/breakout"),
  ])
  func `where sessions live`(environment: [String: String], expected: String) throws {
    #expect(try SessionLibrary(environment: environment).folder == expected)
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
      problem { _ = try SessionLibrary(environment: [:]) }?.sentence
        == "Neither HOME nor XDG_DATA_HOME is set; name the session file to use.")
  }

  @Test func `its folder is made once, for its owner alone`() throws {
    for name in ["data", "data/breakout"] {
      let mode = try FileManager.default.attributesOfItem(atPath: folder.file(name))[
        .posixPermissions]
      #expect(mode as? Int == 0o700)
    }
    try library.prepare()
    let blocked = SessionLibrary(folder: try folder.write([1], to: "file") + "/breakout")
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
    #expect(slug.utf8.count <= 80)
  }

  private func start(_ path: String, by agenda: String) throws -> (SessionStore, Session) {
    try SessionStore.create(
      path, Room.opening(), at: Room.start, seat: .moderator, agenda: AgendaMark(path: agenda))
  }

  @Test func `an agenda continues its open session and starts another after a closed one`() throws {
    let first = folder.file("data/breakout/baku-2016.breakout")
    let second = folder.file("data/breakout/baku-2016-2.breakout")
    #expect(library.place(forAgenda: agenda) == .new(path: first))
    #expect(library.newest(forAgenda: agenda) == nil)
    var (store, session) = try start(first, by: agenda)
    #expect(library.place(forAgenda: agenda) == .existing(path: first))
    #expect(library.place(forAgenda: agenda, isFresh: true) == .new(path: second))
    // Another file of that name is another agenda.
    #expect(library.place(forAgenda: "/other/Baku 2016.md") == .new(path: second))

    _ = try store.perform(.closeSession(confirmed: true), on: &session, at: Room.minute(90))
    #expect(library.place(forAgenda: agenda) == .new(path: second))
    // What became of its recommendations is told after it was closed.
    #expect(library.newest(forAgenda: agenda) == first)
    #expect(library.newest(forAgenda: "/other/Baku 2016.md") == nil)
    _ = try store.perform(.undo, on: &session, at: Room.minute(91))
    #expect(library.place(forAgenda: agenda) == .existing(path: first))
    _ = try store.perform(.redo, on: &session, at: Room.minute(92))
    _ = try store.perform(Room.note("gap filled"), on: &session, at: Room.minute(93))
    #expect(library.place(forAgenda: agenda) == .new(path: second))
    store.close(session)
  }

  @Test(arguments: [String(repeating: "long title ", count: 20), "第一会议室", "!!!"])
  func `an agenda without a file is found by its text, and several of one name are told apart`(
    title: String
  ) throws {
    guard case .new(let first) = library.place(named: title, mark: AgendaMark(text: [1])) else {
      Issue.record("there is no session yet")
      return
    }
    _ = try SessionStore.create(
      first, Room.opening(), at: Room.start, seat: .moderator, agenda: AgendaMark(text: [1]))
    #expect(library.place(named: title, mark: AgendaMark(text: [1])) == .existing(path: first))
    let stem = first.dropLast(".breakout".count)
    #expect(
      library.place(named: title, mark: AgendaMark(text: [2]))
        == .new(path: "\(stem)-2.breakout"))
  }

  @Test
  func `what stands in the way of an agenda's session is never passed over, but strangers are`()
    throws
  {
    let first = folder.file("data/breakout/baku-2016.breakout")
    _ = try start(first, by: agenda)
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

  @Test func `the list shows the last used first and names what cannot be read`() throws {
    #expect(try SessionLibrary(folder: folder.file("none")).list().isEmpty)
    let old = library.path(named: "Old")
    let new = library.path(named: "New")
    var (store, session) = try start(old, by: agenda)
    _ = try store.perform(.closeSession(confirmed: true), on: &session, at: Room.minute(5))
    store.close(session)
    (store, session) = try Room.create(new)
    _ = try store.perform(Room.note("x"), on: &session, at: Room.minute(50))
    let stranger = library.path(named: "Stranger")
    try Data().write(to: URL(fileURLWithPath: stranger))
    let listed = try library.list()
    #expect(listed.map(\.path) == [new, old, stranger])
    #expect(listed[2].contents == .failure(.empty(path: stranger)))
    let summary = try listed[1].contents.get()
    #expect(summary.title == "Civil Society and Business")
    #expect(summary.created == Room.start)
    #expect(summary.lastAct == Room.minute(5))
    #expect(summary.events == 2)
    #expect(summary.isClosed)
    #expect(try !listed[0].contents.get().isClosed)
    #expect(try listed[0].contents.get().agenda == nil)
  }
}
