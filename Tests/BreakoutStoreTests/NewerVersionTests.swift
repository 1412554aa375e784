import BreakoutModel
import Foundation
import TestSupport
import Testing

@testable import BreakoutRecord
@testable import BreakoutStore

/// A session that a newer version has written, beside or before this one.
@Suite struct NewerVersionTests {
  private let folder: TemporaryFolder
  private var path: String { folder.file() }

  init() throws {
    folder = try TemporaryFolder()
  }

  /// Acts of versions that there are not yet.
  static let acts = [
    ("{\"songSung\":{\"verses\":3}}", "songSung", "rapporteur"),
    ("{\"documentIssued\":{\"gaps\":1,\"state\":{\"sung\":{}}}}", "documentIssued", "rapporteur"),
    ("{\"pointWeighed\":{\"id\":1,\"priority\":\"sublime\"}}", "pointWeighed", "rapporteur"),
    ("{\"noteRemoved\":{\"id\":1}}", "noteRemoved", "interpreter:Ana"),
  ]

  @Test(arguments: acts)
  func whatIsKnownIsShownAndNothingIsAdded(payload: String, kind: String, seat: String) throws {
    try Room.fill(path)
    try Forgery.append(payload, kind: kind, seat: seat, to: path)
    let later =
      "{\"pointEdited\":{\"id\":2,\"title\":\"Later\",\"question\":\"\"}}"
    try Forgery.append(later, kind: "pointEdited", to: path)

    var (store, session) = try SessionStore.open(path)
    let name = EventName(seq: 6, at: Room.minute(9), kind: kind)
    #expect(store.problem == .newerActs(path: path, [name]))
    #expect(
      store.problem?.sentence
        == "room.breakout was written by a newer version of Breakout (event 6 (2016-04-26 10:09:00 UTC, "
        + "\(kind))): what is known is shown, nothing can be added; update Breakout.")
    #expect(session.points[PointID(2)]?.title == "Later")
    #expect(Array(session.notes.values).count == 3)
    #expect(
      problem { _ = try store.perform(Room.note("x"), on: &session, at: Room.minute(10)) }
        == store.problem)
    store.close(session)

    let reading = try SessionFile.read(path)
    #expect(reading.problem == store.problem)
    #expect(reading.events.map(\.seq) == [1, 2, 3, 4, 5, 7])
    let report = try SessionFile.verify(path)
    #expect(report.damage == nil && report.events == 7)
    #expect(report.sentences.contains { $0.contains("by a newer version of Breakout") })
    #expect(try SessionSummary(path).events == 7)
  }

  /// Acts of kinds that every version knows, with the right link.
  static let nonsense = [
    ("{\"noteAdded\":{\"poem\":[\"a\",\"b\"]}}", "noteAdded"),
    ("{\"noteRemoved\":{\"id\":\"one\"}}", "noteRemoved"), ("{\"noteRemoved\":{}}", "noteRemoved"),
    ("{\"noteRemoved\":{\"id\":{\"number\":1}}}", "noteRemoved"),
    ("{\"noteRemoved\":{\"id\":[1]}}", "noteRemoved"),
    ("{\"noteRemoved\":{\"id\":1}", "noteRemoved"),
    ("{\"pointEdited\":{\"id\":2,\"title\":7,\"question\":\"\"}}", "pointEdited"),
    ("{\"pointEdited\":{\"id\":2,\"title\":null,\"question\":\"\"}}", "pointEdited"),
  ]

  @Test(arguments: nonsense)
  func aKnownKindWithoutItsPartsIsDamage(payload: String, kind: String) throws {
    try Room.fill(path)
    try Forgery.append(payload, kind: kind, to: path)
    let damage = Damage.undecodable(EventName(seq: 6, at: Room.minute(9), kind: kind))
    let (store, session) = try SessionStore.open(path)
    #expect(store.problem == .damaged(path: path, damage))
    #expect(session.lastSeq == 5)
    #expect(try SessionFile.read(path).problem == store.problem)
    #expect(try SessionFile.verify(path).damage == damage)
    #expect(problem { _ = try SessionSummary(path) } == store.problem)
  }

  /// A newer version that has changed the layout of the file may have changed any kind of act.
  @Test(arguments: nonsense.filter { $0.0.hasSuffix("}}") })
  func aKnownKindInANewerFileIsOfTheNewerVersion(payload: String, kind: String) throws {
    try Room.fill(path)
    try Forgery.append(payload, kind: kind, to: path)
    try raw(path) { try $0.execute(sql: "PRAGMA user_version = 9") }
    let (store, session) = try SessionStore.open(path)
    #expect(store.problem == .newerVersion(path: path, version: 9))
    #expect(session.lastSeq == 5)
    #expect(try SessionFile.read(path).problem == store.problem)
    #expect(try SessionFile.verify(path).damage == nil)
  }

  @Test func aSeatWhoseFileGetsANewerLayoutAddsNothing() throws {
    var (store, session) = try Room.create(path)
    try raw(path) { try $0.execute(sql: "PRAGMA user_version = 9") }
    #expect(
      problem { _ = try store.perform(Room.note("x"), on: &session, at: Room.minute(1)) }
        == .newerVersion(path: path, version: 9))
    #expect(session.lastSeq == 1 && store.problem?.isOfNewerVersion == true)
  }

  @Test func aSeatBesideANewerOneGoesOnLookingAndSaysWhy() throws {
    var (store, session) = try Room.create(path)
    try Forgery.append("{\"songSung\":{}}", kind: "songSung", to: path)
    #expect(try store.catchUp(&session).isEmpty)
    guard case .newerActs? = store.problem else {
      Issue.record("\(store.mode)")
      return
    }
    let later =
      "{\"pointEdited\":{\"id\":2,\"title\":\"Later\",\"question\":\"\"}}"
    try Forgery.append(later, kind: "pointEdited", to: path)
    #expect(try store.hasNews())
    #expect(try store.catchUp(&session).count == 1)
    #expect(session.points[PointID(2)]?.title == "Later")
    #expect(
      problem { _ = try store.perform(Room.note("x"), on: &session, at: Room.minute(10)) }
        == store.problem)
  }

  @Test func anActIsNotAddedBehindOneThatIsJustRead() throws {
    var (store, session) = try Room.create(path)
    try Forgery.append("{\"songSung\":{}}", kind: "songSung", to: path)
    guard
      case .newerActs? = problem({
        _ = try store.perform(Room.note("x"), on: &session, at: Room.minute(10))
      })
    else {
      Issue.record("\(store.mode)")
      return
    }
    #expect(try SessionFile.verify(path).events == 2)
  }

  @Test func aRescueKeepsWhatANewerVersionWrote() throws {
    try Room.fill(path)
    try Forgery.append("{\"songSung\":{}}", kind: "songSung", to: path)
    let report = try SessionFile.rescue(path)
    #expect(report.events == 6)
    #expect(
      try SessionFile.read(report.new).problem
        == .newerActs(
          path: report.new, [EventName(seq: 6, at: Room.minute(9), kind: "songSung")]))
  }
}
