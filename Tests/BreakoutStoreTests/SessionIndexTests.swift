import BreakoutModel
import Foundation
import TestSupport
import Testing

@testable import BreakoutRecord
@testable import BreakoutStore

/// What is kept of a list of sessions, so that the next one is quick.
struct SessionIndexTests {
  private let folder: TemporaryFolder
  private let library: FolderLibrary

  init() throws {
    folder = try TemporaryFolder()
    library = FolderLibrary(folder: folder.file("data"))
    try library.prepare()
  }

  /// Looks at the sessions as a list does, and keeps what it saw of files that were written just now, too.
  private func list() throws -> [SessionSummary] {
    var index = SessionIndex(of: library.folder, settling: -1)
    let listings = index.listings(of: try library.paths().sorted())
    index.keep()
    return try listings.map { try $0.contents.get() }
  }

  private var lines: [Substring] {
    get throws {
      try String(contentsOfFile: library.folder + "/.index", encoding: .utf8).split(separator: "\n")
    }
  }

  @Test func `what did not change is not opened again, and the rest is`() throws {
    let path = library.path(named: "room")
    let other = library.path(named: "other")
    var session = try Room.fill(path)
    _ = try Room.fill(other)
    let listed = try list()
    #expect(listed.map(\.standing) == [.point(1), .point(1)])
    #expect(try list() == listed)
    // Only what was kept can say so.
    let index = library.folder + "/.index"
    let text = try String(contentsOfFile: index, encoding: .utf8)
    try text.replacing("Civil Society", with: "Kept Society").write(
      toFile: index, atomically: true, encoding: .utf8)
    #expect(try list().map { $0.title.hasPrefix("Kept") } == [true, true])

    let (store, _) = try SessionStore.open(path)
    _ = try store.perform(Room.note("more"), on: &session, at: Room.minute(9))
    #expect(try list().map { $0.title.hasPrefix("Kept") } == [true, false])
    store.close(session)
    try FileManager.default.removeItem(atPath: other)
    #expect(try list().map(\.events) == [session.lastSeq])
    #expect(try lines.count == 2)
  }

  @Test func `a file that was written just now is not kept`() throws {
    _ = try Room.fill(library.path(named: "room"))
    _ = try library.list()
    #expect(try lines.count == 1)
  }

  @Test func `a title that no line can hold is not kept`() throws {
    let path = library.path(named: "room")
    _ = try SessionStore.create(
      path, [.sessionCreated(Agenda(title: "a\nb"), utcOffsetMinutes: 0)], at: Room.start,
      seat: .moderator)
    #expect(try list().map(\.title) == list().map(\.title))
    #expect(try lines.count == 1)
  }

  @Test(arguments: [
    "", "breakout sessions 1\nroom\u{1F}x", "\n\n\n",
    "breakout sessions 1\nroom.breakout\u{1F}1 2 3 4 5 6\u{1F}x\u{1F}1\u{1F}2\u{1F}3\u{1F}?\u{1F}",
  ])
  func `an index that is none is made anew`(text: String) throws {
    _ = try Room.fill(library.path(named: "room"))
    let listed = try list()
    try text.write(toFile: library.folder + "/.index", atomically: true, encoding: .utf8)
    #expect(try list() == listed)
    #expect(try lines.count == 2)
  }

  @Test func `many sessions are looked at at once, and each is itself`() throws {
    for number in 1...40 {
      _ = try SessionStore.create(
        library.path(named: "room-\(number)"),
        [.sessionCreated(Agenda(title: "Title \(number)"), utcOffsetMinutes: 0)], at: Room.start,
        seat: .moderator)
    }
    try Data("none".utf8).write(to: URL(filePath: library.path(named: "none")))
    for _ in 1...2 {
      let listings = try library.list()
      #expect(listings.count == 41)
      for listing in listings.dropLast() {
        let title = try listing.contents.get().title
        #expect(library.name(of: listing.path) == title.replacing("Title ", with: "room-"))
      }
      #expect(throws: StoreProblem.self) { try listings.last?.contents.get() }
    }
  }
}
