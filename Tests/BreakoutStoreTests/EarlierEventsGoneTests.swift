import BreakoutModel
import Foundation
import TestSupport
import Testing

@testable import BreakoutRecord
@testable import BreakoutStore

/// Files that SQLite opens, with a snapshot that is whole and not all of the events before it.
@Suite struct EarlierEventsGoneTests {
  private let folder: TemporaryFolder
  private var path: String { folder.file() }

  init() throws {
    folder = try TemporaryFolder()
  }

  /// A session of eight events with a snapshot after the sixth.
  private func session(without sql: String) throws -> Session {
    try Room.fill(path, notes: 4)
    var (store, session) = try SessionStore.open(path)
    for minute in 10...11 {
      _ = try store.perform(Room.note("later \(minute)"), on: &session, at: Room.minute(minute))
    }
    // As a program that is killed leaves it.
    store.bringHome(session)
    store.leave()
    try tamper(path, sql)
    return session
  }

  static let gaps = [
    "DELETE FROM event WHERE seq = 1", "DELETE FROM event WHERE seq < 4",
    "DELETE FROM event WHERE seq < 6", "DELETE FROM event WHERE seq = 4",
    "DELETE FROM event WHERE seq IN (3, 5)",
  ]

  @Test(arguments: gaps)
  func whatTheSnapshotHoldsIsShownAndNothingIsAdded(gap: String) throws {
    let whole = try session(without: gap)
    let found = StoreProblem.damaged(path: path, .onlySnapshot(until: 6))
    var (store, session) = try SessionStore.open(path)
    #expect(store.problem == found && found.isIncomplete)
    #expect(session == whole)
    #expect(
      problem { _ = try store.perform(Room.note("x"), on: &session, at: Room.minute(12)) } == found)
    store.close(session)
    #expect(problem { _ = try SessionSummary(path) } == found)
    #expect(try SessionFile.verify(path).isIntact == false)
  }

  @Test(arguments: gaps.prefix(3))
  func everyReaderSaysTheSameOfAFileWithoutItsFirstEvents(gap: String) throws {
    _ = try session(without: gap)
    let found = StoreProblem.damaged(path: path, .onlySnapshot(until: 6))
    #expect(problem { _ = try SessionFile.read(path) } == found)
    let report = try SessionFile.verify(path)
    #expect(report.damage == found.damage && report.events == 0)
    #expect(
      report.sentences.prefix(2) == [
        "\(path): the record is damaged: not all events up to event 6 are there, and only a snapshot says how "
          + "the session stood after it.", "No event can be trusted.",
      ])
    let refused = StoreProblem.notRescued(path: path, until: 6)
    #expect(problem { _ = try SessionFile.rescue(path) } == refused)
    #expect(
      refused.sentence
        == "No new file can be made of \(path): not all events up to event 6 are there, and only a snapshot says "
        + "how the session stood after it. That session is whole: write its documents with breakout export "
        + "\(path); what is lost are the log of its acts up to there, and the proof that nothing was altered."
    )
    #expect(try !folder.names.contains { $0.contains("rescued") })
  }

  @Test func aRescueOfTheEventsBeforeAGapTellsOfTheSnapshotBehindIt() throws {
    _ = try session(without: gaps[3])
    let report = try SessionFile.rescue(path)
    #expect(report.events == 3)
    #expect(
      report.sentences.contains(
        "A snapshot in it still holds the session as it stood after event 8: write the documents of it with "
          + "breakout export \(path)."))
  }

  @Test func aRowBeforeTheFirstIsFoundAtTheOpening() throws {
    _ = try session(
      without: "INSERT INTO event SELECT -1, act, at, seat, kind, payload, hash FROM event "
        + "WHERE seq = 4")
    let damage = try SessionFile.verify(path).damage
    #expect(try SessionStore.open(path).store.problem == .damaged(path: path, try #require(damage)))
  }

  private var gaps: [String] { Self.gaps }
}
