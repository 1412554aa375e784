import BreakoutModel
import Foundation
import Glibc
import TestSupport
import Testing

@testable import BreakoutRecord
@testable import BreakoutStore

/// The files that the program keeps beside a session, where something else stands in their place.
struct BesideFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    let (store, session) = try Room.create(folder.file())
    store.close(session)
  }

  private var draft: DraftFile { DraftFile(session: folder.file(), seat: .rapporteur) }
  private var outbox: OutboxFile {
    OutboxFile(session: folder.file(), seat: .rapporteur, record: "a")
  }
  private var seats: String { folder.file() + SeatTable.ending }

  /// What each of the three files is used for first, by its path.
  private var uses: [(path: String, use: () throws -> Void)] {
    [
      (draft.path, { try draft.keep("typed") }), (draft.path, { try draft.reserve() }),
      (draft.path, { _ = try draft.read() }),
      (outbox.path, { if let problem = outbox.open(besides: []).problem { throw problem } }),
      (outbox.path, { try outbox.add([Room.waiting("typed")]) }),
      (seats, { _ = try LockedSeat.take(.rapporteur, at: folder.file(), now: Room.start) }),
    ]
  }

  @Test func `a link is not followed, and what it leads to stays as it was`() throws {
    let other = try folder.write(Array("3\nabc".utf8), to: "other")
    for (path, use) in uses {
      for target in [other, folder.file("nothing")] {
        #expect(symlink(target, path) == 0)
        #expect(problem(use) == .inTheWay(path: path, .link), "\(path)")
        unlink(path)
      }
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: other)) == Data("3\nabc".utf8))
    #expect(!FileCheck.exists(folder.file("nothing")))
  }

  @Test func `a folder or a pipe is no file`() throws {
    for (path, use) in uses {
      #expect(mkdir(path, 0o700) == 0)
      let found = problem(use)
      #expect([.folder, .noPlainFile].map { .inTheWay(path: path, $0) }.contains(found), "\(path)")
      rmdir(path)
      #expect(mkfifo(path, 0o600) == 0)
      #expect(problem(use) == .inTheWay(path: path, .noPlainFile), "\(path)")
      unlink(path)
    }
  }

  @Test func `it says what is in the way and what to do`() {
    #expect(
      StoreProblem.inTheWay(path: "/a/s.draft", .link).sentence
        == "/a/s.draft is a symbolic link, which is not followed, where Breakout keeps a file of its own; "
        + "move it away.")
  }

  @Test func `nobody else reads a draft that was there with other permissions`() throws {
    let path = try folder.write([], to: "room.breakout-rapporteur.draft")
    chmod(path, 0o644)
    try draft.keep("typed")
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test func `a draft for which room was taken keeps it until it is given back`() throws {
    try draft.reserve()
    #expect(FileCheck.size(of: draft.path) == DraftFile.reservedBytes)
    for text in ["a thought", "", "民间"] {
      try draft.keep(text)
      #expect(try draft.read() == text)
      #expect(FileCheck.size(of: draft.path) == DraftFile.reservedBytes)
      let rest = try Data(contentsOf: URL(fileURLWithPath: draft.path)).dropFirst(
        text.utf8.count + 3)
      #expect(rest.allSatisfy { $0 == 0 })
    }
    try draft.reserve()
    try draft.release()
    #expect(try draft.read() == "民间")
    try draft.keep("")
    try draft.release()
    #expect(try folder.names == ["room.breakout"])
  }
}
