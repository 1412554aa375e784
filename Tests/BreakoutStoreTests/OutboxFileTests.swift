import BreakoutModel
import Foundation
import Glibc
import TestSupport
import Testing

@testable import BreakoutRecord
@testable import BreakoutStore

struct OutboxFileTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private func file(_ seat: Seat = .rapporteur, record: String? = "a") -> OutboxFile {
    OutboxFile(session: folder.file(), seat: seat, record: record)
  }

  private func found(_ seat: Seat = .rapporteur, record: String = "a") -> FoundActs {
    file(seat, record: record).open(besides: [])
  }

  /// Somebody's program that keeps acts and is killed.
  private func leave(_ texts: String..., seat: Seat = .rapporteur, done: Int = 0) throws {
    let box = file(seat)
    let acts = texts.map { Room.waiting($0) }
    _ = box.open(besides: [.rapporteur, Seat(.rapporteur, name: "2")])
    try box.add(acts)
    try box.settle(Array(acts.dropFirst(done)))
  }

  @Test func `what waits is there after a kill, in its order, without what is done`() throws {
    try leave("one", "two", "three\n\u{0}民间", done: 1)
    let acts = found().acts
    #expect(acts == [Room.waiting("two"), Room.waiting("three\n\u{0}民间")])
    #expect(found().acts == acts)
    let mode = try FileManager.default.attributesOfItem(atPath: file().path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test func `what is done or given back does not stay on the disk`() throws {
    try leave("SECRET", done: 1)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: file().path))
    #expect(bytes.allSatisfy { $0 == 0 })
    let box = file()
    _ = box.open(besides: [])
    try box.close()
    #expect(try folder.names.isEmpty)
  }

  /// The cut may come anywhere in the last line.
  @Test func `a kill in the middle of a line loses no line before it`() throws {
    try leave("one", "two")
    let url = URL(fileURLWithPath: file().path)
    let whole = [UInt8](try Data(contentsOf: url).prefix { $0 != 0 })
    let last = try #require(whole.dropLast().lastIndex(of: UInt8(ascii: "\n"))) + 1
    for end in last..<whole.count {
      try Data(whole[..<end]).write(to: url)
      let box = file()
      #expect(box.open(besides: []).acts == [Room.waiting("one")])
      try box.add([Room.waiting("one"), Room.waiting("new")])
      #expect(found().acts == [Room.waiting("one"), Room.waiting("new")], "\(end)")
    }
  }

  @Test func `acts of another session of the same name are left to people`() throws {
    try leave("one")
    let other = found(record: "b")
    #expect(other.acts.isEmpty)
    let aside = try #require(other.aside.first)
    #expect(try String(contentsOfFile: aside, encoding: .utf8).contains("\"one\""))
    #expect(found(record: "b") == FoundActs())
  }

  @Test func `a line of a newer version is put aside, the others are tried`() throws {
    try leave("one")
    let url = URL(fileURLWithPath: file().path)
    let text = String(decoding: try Data(contentsOf: url).prefix { $0 != 0 }, as: UTF8.self)
    try Data((text + "{\"act\":{\"id\":\"2\",\"intent\":{\"fly\":{}}}}\n").utf8).write(to: url)
    let left = found()
    #expect(left.acts == [Room.waiting("one")])
    #expect(left.aside.count == 1)
    #expect(found() == FoundActs(acts: [Room.waiting("one")]))
  }

  @Test func `a file that somebody deletes is made again with all that waits`() throws {
    let box = file()
    _ = box.open(besides: [])
    try box.add([Room.waiting("one")])
    unlink(box.path)
    try box.add([Room.waiting("one"), Room.waiting("two")])
    #expect(found().acts == [Room.waiting("one"), Room.waiting("two")])
  }

  @Test func `much more than the room that was taken is kept, and given back`() throws {
    let texts = (0..<400).map { "\($0) " + String(repeating: "and more ", count: 40) }
    let box = file()
    _ = box.open(besides: [])
    try box.add(texts.map { Room.waiting($0) })
    #expect(FileCheck.size(of: box.path) > OutboxFile.reservedBytes)
    #expect(found().acts.count == 400)
    try box.settle([])
    #expect(FileCheck.size(of: box.path) == OutboxFile.reservedBytes)
    #expect(found() == FoundActs())
  }

  @Test func `what waits is found where its file cannot be written any more`() throws {
    try leave("one")
    chmod(folder.path, 0o500)
    chmod(file().path, 0o400)
    defer {
      chmod(folder.path, 0o700)
      chmod(file().path, 0o600)
    }
    #expect(file().open(besides: []).acts == [Room.waiting("one")])
  }
}
