import BreakoutModel
import Foundation
import GRDB
import TestSupport
import Testing

@testable import BreakoutRecord
@testable import BreakoutStore

/// Files that were cut short, damaged on the disk or copied halfway.
@Suite struct RescueTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  private static let cases = RandomCases.count(24).count
  /// As in a session of a day where many cases are tried.
  private static let events = cases > 100 ? 5000 : 400

  /// A session with long notes among short ones, which overflow their pages.
  private func wholeSession() throws -> (path: String, bytes: Data, rows: [EventRow]) {
    let path = folder.file("whole.breakout")
    var session = Session()
    var events: [Event] = []
    func add(_ changes: [Change]) {
      for event in session.events(changes, at: Room.minute(events.count), by: .rapporteur) {
        session.apply(event)
        events.append(event)
      }
    }
    add(Room.opening())
    for number in 1..<Self.events {
      let length = number % 50 == 0 ? 12_000 : number % 7 * 60
      add(
        try session.decide(
          Room.note("Note \(number) " + String(repeating: "é", count: length)),
          at: Room.minute(number), by: .rapporteur))
    }
    try NewFile(path: path).create(events, agenda: AgendaMark(path: "/agenda.md"))
    let (store, opened) = try SessionStore.open(path)
    store.close(opened)
    let rows = try raw(path) { try EventTable.all(in: $0) }
    return (path, try Data(contentsOf: URL(fileURLWithPath: path)), rows)
  }

  /// The events that plain SQLite reads, once the header says how many pages there are.
  private func readable(_ bytes: Data, _ rows: [EventRow]) throws -> [Bool] {
    var bytes = bytes
    let pages = UInt32(bytes.count / 4096)
    if bytes.count > 100 {
      for place in 0..<4 { bytes[28 + place] = UInt8(pages >> (24 - 8 * place) & 0xFF) }
    }
    let path = folder.file("plain.db")
    for ending in ["", "-wal", "-shm"] { unlink(path + ending) }
    try bytes.write(to: URL(fileURLWithPath: path))
    do {
      return try raw(path) { db in
        rows.map { row in
          do {
            return try Row.fetchOne(
              db, sql: "SELECT \(EventRow.columns) FROM event WHERE seq = ?",
              arguments: [row.seq]
            ).map(EventRow.init) == row
          } catch {
            return false
          }
        }
      }
    } catch {
      return rows.map { _ in false }
    }
  }

  private func expectRescue(of bytes: Data, _ rows: [EventRow], _ title: String) throws {
    let path = folder.file("damaged.breakout")
    let new = folder.file("new.breakout")
    for one in [path, new] { for ending in ["", "-wal", "-shm"] { unlink(one + ending) } }
    try bytes.write(to: URL(fileURLWithPath: path))
    let readable = try readable(bytes, rows)
    let first = readable.prefix { $0 }.count
    do {
      let report = try SessionFile.rescue(path, to: new)
      #expect(report.events >= first, "\(title)")
      let kept = try raw(new) { try EventTable.all(in: $0) }
      #expect(kept == Array(rows.prefix(kept.count)), "\(title)")
      let listed = Set(report.behind.map(\.seq))
      let behind = rows.filter { readable[$0.seq - 1] && $0.seq > report.events }.map(\.seq)
      #expect(listed.isSuperset(of: behind), "\(title)")
      // What `run`, `export` and `log` show of it is as much.
      #expect(try SessionStore.open(path).session.lastSeq >= report.events, "\(title)")
      #expect(try SessionFile.read(path).events.count >= report.events, "\(title)")
    } catch let found as StoreProblem {
      // A snapshot that is whole may still open it, without the rows behind it.
      #expect(first == 0, "\(title): \(found)")
    }
    #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == bytes, "\(title)")
  }

  @Test func allThatCanBeReadOfAFileCutShortIsRescued() throws {
    let (_, bytes, rows) = try wholeSession()
    var random = RandomHistory(seed: 11)
    for number in 0..<Self.cases {
      let size =
        number % 3 == 0 ? random.below(bytes.count / 4096) * 4096 : random.below(bytes.count)
      try expectRescue(of: bytes.prefix(size), rows, "\(size) of \(bytes.count) bytes")
    }
  }

  @Test func allThatCanBeReadOfAFileWithDamagedPagesIsRescued() throws {
    let (_, bytes, rows) = try wholeSession()
    var random = RandomHistory(seed: 12)
    for number in 0..<Self.cases {
      var damaged = bytes
      let page = random.below(bytes.count / 4096) * 4096
      switch number % 4 {
      case 0: damaged.replaceSubrange(page..<(page + 4096), with: Data(count: 4096))
      case 1:
        damaged.replaceSubrange(
          page..<(page + 4096),
          with: Data((0..<4096).map { _ in UInt8(truncatingIfNeeded: random.next()) }))
      case 2:
        let other = random.below(bytes.count / 4096) * 4096
        damaged.replaceSubrange(page..<(page + 4096), with: bytes[other..<(other + 4096)])
      default:
        for _ in 0...random.below(12) {
          damaged[page + random.below(4096)] ^= UInt8(1 << random.below(8))
        }
      }
      try expectRescue(of: damaged, rows, "case \(number), page \(page / 4096 + 1)")
    }
  }

  @Test func theLogBesideADamagedFileIsUsed() throws {
    let path = folder.file()
    var (store, session) = try Room.create(path)
    for number in 1...30 {
      _ = try store.perform(
        Room.note("Note \(number) " + String(repeating: "x", count: 400)), on: &session,
        at: Room.minute(number))
    }
    // As a program leaves it that is killed: nothing of this stands in the file.
    let copy = folder.file("copy.breakout")
    for ending in ["", "-wal"] {
      try FileManager.default.copyItem(atPath: path + ending, toPath: copy + ending)
    }
    let file = try #require(FileHandle(forUpdatingAtPath: copy))
    try file.write(contentsOf: Data(count: 512))
    try file.close()
    let report = try SessionFile.rescue(copy)
    #expect(report.events == 31)
    #expect(report.new == folder.file("copy-rescued.breakout"))
    #expect(try SessionStore.open(report.new).session == session)
    store.close(session)
  }

  @Test func whatAWholeFileHoldsIsCopied() throws {
    let (path, _, rows) = try wholeSession()
    let report = try SessionFile.rescue(path)
    #expect(report.problem == nil && report.events == rows.count)
    #expect(
      report.sentences.last == "\(path) is whole; nothing is missing in the new file.")
    #expect(try RecordParting(path, report.new) == .equal)
    #expect(try SessionSummary(report.new).agenda == AgendaMark(path: "/agenda.md"))
    #expect(try SessionFile.rescue(path).new == folder.file("whole-rescued-2.breakout"))
  }

  @Test func whatStandsBehindTheGapIsListed() throws {
    let path = folder.file()
    try Room.fill(path, notes: 6)
    try tamper(path, "DELETE FROM event WHERE seq = 4; DELETE FROM snapshot; VACUUM")
    let report = try SessionFile.rescue(path)
    #expect(
      report.sentences.suffix(6) == [
        "\(path) is damaged: event 4 is missing.",
        "4 events behind the gap can still be made out; they are not in the new file:",
        "  event 5 (2016-04-26 10:04:00 UTC, noteAdded) at the seat rapporteur",
        "  event 6 (2016-04-26 10:05:00 UTC, noteAdded) at the seat rapporteur",
        "  event 7 (2016-04-26 10:06:00 UTC, noteAdded) at the seat rapporteur",
        "  event 8 (2016-04-26 10:07:00 UTC, noteAdded) at the seat rapporteur",
      ])
    // The new file goes on.
    var (store, session) = try SessionStore.open(report.new)
    #expect(session.lastSeq == 3)
    _ = try store.perform(Room.note("again"), on: &session, at: Room.minute(9))
    #expect(try SessionFile.verify(report.new).isIntact)
  }

  /// The first page of the record is gone, SQLite does not open the file, and the snapshot is whole.
  @Test func aSnapshotIsReadWhereTheFirstEventsAreGone() throws {
    let (path, _, rows) = try wholeSession()
    let whole = try SessionStore.open(path).session
    // Kept at the last event but two, which the session of the snapshot then goes on with.
    var earlier = Session()
    for event in try SessionFile.read(path).events.dropLast(2) { earlier.apply(event) }
    let head = ChainHead(seq: earlier.lastSeq, hash: rows[earlier.lastSeq - 1].hash)
    try raw(path) { db in
      try SnapshotTable.write(earlier, at: head, to: db)
      try db.checkpoint(.truncate)
    }
    try tamper(path, "DELETE FROM event WHERE seq < 100; VACUUM")
    let file = try #require(FileHandle(forUpdatingAtPath: path))
    try file.write(contentsOf: Data(count: 100))
    try file.close()

    let found = StoreProblem.damaged(path: path, .onlySnapshot(until: head.seq))
    let (store, session) = try SessionStore.open(path)
    #expect(session == whole && store.problem == found && found.isIncomplete)
    #expect(
      found.sentence
        == "whole.breakout is damaged: not all events up to event \(head.seq) are there, and only a snapshot "
        + "says how the session stood after it. The session can be read and exported, but no link of it can "
        + "be checked, and nothing can be added: export it now.")
    #expect(
      problem { _ = try SessionFile.rescue(path) } == .notRescued(path: path, until: head.seq))
    #expect(problem { _ = try SessionFile.read(path) } == found)
    #expect(problem { _ = try SessionFile.verify(path) } == found)
  }

  @Test func whatIsNoSessionIsNotRescued() throws {
    let text = try folder.write(Array(repeating: 65, count: 9000), to: "text.breakout")
    #expect(problem { _ = try SessionFile.rescue(text) } == .notASession(path: text))
    #expect(problem { _ = try SessionFile.rescue(folder.path) } == .isFolder(path: folder.path))
    let none = folder.file("none.breakout")
    #expect(problem { _ = try SessionFile.rescue(none) } == .noSuchFile(path: none))
    #expect(try folder.names == ["text.breakout"])
  }

  @Test func anExistingFileIsNeverReplaced() throws {
    let path = folder.file()
    try Room.fill(path)
    let other = try folder.write([1], to: "other.breakout")
    #expect(
      problem { _ = try SessionFile.rescue(path, to: other) } == .alreadyExists(path: other))
  }
}
