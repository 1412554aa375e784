import BreakoutModel
import Foundation
import TestSupport
import Testing

@testable import BreakoutStore

struct CreationTests {
  @Test func `a new session is one file with its first act`() throws {
    let folder = try TemporaryFolder()
    let (store, session) = try Room.create(folder.file())
    #expect(store.mode == .readWrite)
    #expect(session.header.title == "Civil Society and Business")
    #expect(session.lastSeq == 1)
    store.close(session)
    #expect(try folder.names == ["room.breakout"])
  }

  @Test func `an existing file is never overwritten`() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write(Array("my thesis".utf8), to: "room.breakout")
    #expect(
      problem { _ = try Room.create(path) }?.sentence
        == "\(path) exists already and is left as it is; choose another name.")
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data("my thesis".utf8))
    #expect(try folder.names == ["room.breakout"])
  }

  @Test func `a folder that is not there`() throws {
    let folder = try TemporaryFolder()
    #expect(
      problem { _ = try Room.create(folder.file("a/b.breakout")) }
        == .noSuchFolder(path: folder.file("a")))
  }

  @Test func `many who create one session at once share it`() throws {
    let folder = try TemporaryFolder()
    for round in 1...10 {
      let path = folder.file("\(round).breakout")
      DispatchQueue.concurrentPerform(iterations: 4) { seat in
        do {
          var (store, session) = try SessionStore.openOrCreate(
            path, Room.opening(title: "Room \(seat)"), at: Room.start, seat: .moderator)
          _ = try store.perform(Room.note("from \(seat)"), on: &session, at: Room.minute(1))
          store.close(session)
        } catch {
          Issue.record(error)
        }
      }
      let session = try SessionStore.open(path).session
      #expect(session.lastSeq == 5)
      #expect(Set(session.notes.values.map(\.text)) == ["from 0", "from 1", "from 2", "from 3"])
      #expect(try SessionFile.verify(path).isIntact)
    }
    #expect(try folder.names.filter { !$0.hasSuffix("breakout") }.isEmpty)
    #expect(try folder.names.filter { $0.hasPrefix(".") }.isEmpty)
  }
}
