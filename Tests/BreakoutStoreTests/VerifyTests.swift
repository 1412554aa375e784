import BreakoutModel
import Foundation
import TestSupport
import Testing

@testable import BreakoutRecord
@testable import BreakoutStore

struct VerifyTests {
  @Test func `an intact session`() throws {
    let folder = try TemporaryFolder()
    try Room.fill(folder.file())
    let report = try SessionFile.verify(folder.file())
    #expect(report.isIntact)
    #expect(report.snapshot == .equal)
    #expect(report.link.count == 64)
    #expect(
      report.sentences == [
        "\(folder.file()): intact, 5 events from 2016-04-26 10:00:00 UTC to 2016-04-26 10:04:00 UTC.",
        "Last link: \(report.link).",
      ])
    #expect(try folder.names == ["room.breakout"])
  }

  @Test func `the issued documents and whether the record holds them`() throws {
    let folder = try TemporaryFolder()
    let path = folder.file()
    var (store, session) = try Room.create(path)
    var links: [String] = []
    for number in 1...2 {
      _ = try store.perform(Room.note("Note"), on: &session, at: Room.minute(number))
      links.append(try #require(store.link(at: session.lastSeq)))
      _ = try store.perform(
        .document(.issue(.draft, gaps: 0)), on: &session, at: Room.minute(10 + number))
    }
    store.close(session)
    let sentences = [
      "Version 1 of the document, issued 2016-04-26 10:11:00 UTC, was made from 2 events, which the record "
        + "holds as they were: SHA-256 \(links[0]).",
      "Version 2 of the document, issued 2016-04-26 10:12:00 UTC, was made from 4 events, which the record "
        + "holds as they were: SHA-256 \(links[1]).",
    ]
    let whole = try SessionFile.verify(path).sentences
    #expect(whole.filter { $0.hasPrefix("Version") } == sentences)

    try tamper(path, "UPDATE event SET payload = replace(payload, 'Note', 'Nope') WHERE seq = 4")
    let damaged = try SessionFile.verify(path).sentences
    #expect(
      damaged.filter { $0.hasPrefix("Version") } == [
        sentences[0],
        "Version 2 of the document, issued 2016-04-26 10:12:00 UTC, was made from 4 events, and not all of "
          + "them can be read any more.",
      ])
  }

  @Test func `a copy that may lack its log`() throws {
    let folder = try TemporaryFolder()
    let (store, session) = try Room.create(folder.file())
    #expect(try store.arrive() == nil)
    store.close(session)
    #expect(try !SessionFile.verify(folder.file()).isCopy)
    let copy = try folder.write(
      [UInt8](try Data(contentsOf: URL(fileURLWithPath: folder.file()))), to: "copy.breakout")
    let report = try SessionFile.verify(copy)
    #expect(report.isCopy && report.isIntact)
    #expect(report.sentences.last?.hasPrefix("This file was copied or moved") == true)
  }

  @Test func `a session that is open elsewhere`() throws {
    let folder = try TemporaryFolder()
    var (store, session) = try Room.create(folder.file())
    _ = try store.perform(Room.note("one"), on: &session, at: Room.minute(1))
    let report = try SessionFile.verify(folder.file())
    #expect(report.isIntact && report.hasLog && report.snapshot == .absent)
    #expect(
      report.sentences.last
        == "The newest acts may still be in the log beside it, \(folder.file())-wal: copy both.")
    _ = try store.perform(Room.note("two"), on: &session, at: Room.minute(2))
  }

  @Test func `one byte of an event, changed in the file`() throws {
    let folder = try TemporaryFolder()
    try Room.fill(folder.file())
    try tamper(folder.file(), "DELETE FROM snapshot; VACUUM")
    var bytes = try Data(contentsOf: URL(fileURLWithPath: folder.file()))
    let place = try #require(bytes.firstRange(of: Data("Note 2".utf8)))
    bytes[place.lowerBound] ^= 0x20
    try bytes.write(to: URL(fileURLWithPath: folder.file()))
    let report = try SessionFile.verify(folder.file())
    #expect(
      report.sentences == [
        "\(folder.file()): the record is damaged: event 4 (2016-04-26 10:03:00 UTC, noteAdded) was "
          + "altered, or the one before it.",
        "Intact before: 3 events from 2016-04-26 10:00:00 UTC to 2016-04-26 10:02:00 UTC.",
        "breakout rescue makes a whole file of 3 events; 2 events more stand behind the gap, and it lists them.",
        "Last link: \(report.link).",
      ])
  }

  /// The chain as it is documented, computed by another hand: a change of it would break every file.
  @Test func `the link of a known event`() {
    let head = ChainHead.start
    let hash = head.hash(
      seq: 1, act: 1, at: 2, seat: "moderator", kind: "sessionClosed",
      payload: Data("{\"sessionClosed\":{}}".utf8))
    #expect(
      hash.map { String(format: "%02x", $0) }.joined()
        == "ba4fbbe1c8a3450d436b427d9c00524ceffc4f1a6662ab2bd2c34612e6448e9d")
  }

  @Test(arguments: [
    (0, "1970-01-01 00:00:00 UTC"), (951_782_399_999, "2000-02-28 23:59:59 UTC"),
    (951_782_400_000, "2000-02-29 00:00:00 UTC"), (-1, "1969-12-31 23:59:59 UTC"),
    (4_107_542_399_000, "2100-02-28 23:59:59 UTC"), (4_107_542_400_000, "2100-03-01 00:00:00 UTC"),
  ])
  func `moments in words`(milliseconds: Int64, words: String) {
    #expect(Timestamp(milliseconds: milliseconds).words == words)
  }
}
