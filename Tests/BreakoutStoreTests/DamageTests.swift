import BreakoutModel
import Foundation
import GRDB
import TestSupport
import Testing

@testable import BreakoutRecord
@testable import BreakoutStore

/// Records that are not what was written: what is named, and what can still be read.
struct DamageTests {
  /// A session of six events: created, point opened, four notes.
  private func room() throws -> (TemporaryFolder, [Session]) {
    let folder = try TemporaryFolder()
    try Room.fill(folder.file(), notes: 4)
    var prefixes = [Session()]
    try raw(folder.file()) { db in
      let rows = try EventTable.rows(from: 1, in: db)
      var walk = ChainWalk(from: .start)
      while let row = try rows.next() {
        var session = prefixes[prefixes.count - 1]
        session.apply(try #require(try walk.step(EventRow(row))))
        prefixes.append(session)
      }
    }
    return (folder, prefixes)
  }

  static let fourth = EventName(seq: 4, at: Room.minute(3), kind: "noteAdded")

  static let tamperings: [(String, Damage)] = [
    (
      "UPDATE event SET payload = replace(payload, 'Note 2', 'Nope 2') WHERE seq = 4",
      .altered(fourth)
    ),
    ("UPDATE event SET payload = payload || ' ' WHERE seq = 4", .altered(fourth)),
    ("UPDATE event SET payload = '' WHERE seq = 4", .altered(fourth)),
    ("UPDATE event SET payload = zeroblob(9) WHERE seq = 4", .altered(fourth)),
    ("UPDATE event SET seat = 'moderator' WHERE seq = 4", .altered(fourth)),
    ("UPDATE event SET seat = x'ff' WHERE seq = 4", .altered(fourth)),
    ("UPDATE event SET act = 3 WHERE seq = 4", .altered(fourth)),
    ("UPDATE event SET act = 'x' WHERE seq = 4", .altered(fourth)),
    ("UPDATE event SET hash = zeroblob(32) WHERE seq = 4", .altered(fourth)),
    ("UPDATE event SET hash = x'' WHERE seq = 4", .altered(fourth)),
    (
      "UPDATE event SET at = at + 1 WHERE seq = 4",
      .altered(
        EventName(seq: 4, at: Room.minute(3) + Milliseconds(1), kind: "noteAdded"))
    ),
    (
      "UPDATE event SET kind = 'noteEdited' WHERE seq = 4",
      .altered(EventName(seq: 4, at: Room.minute(3), kind: "noteEdited"))
    ),
    ("UPDATE event SET seq = 40 WHERE seq = 4", .missing(seq: 4)),
    ("DELETE FROM event WHERE seq = 4", .missing(seq: 4)),
    ("DELETE FROM event WHERE seq >= 4", .missing(seq: 4)),
  ]

  @Test(arguments: tamperings)
  func `every column is watched`(sql: String, damage: Damage) throws {
    let (folder, prefixes) = try room()
    try tamper(folder.file(), sql)
    let report = try SessionFile.verify(folder.file())
    #expect(report.damage == damage)
    #expect(report.events == 3)
    #expect(!report.isIntact)

    // The snapshot, taken before, still opens; without it everything before the damage is read.
    try tamper(folder.file(), "UPDATE snapshot SET format = 0")
    let (store, session) = try SessionStore.open(folder.file())
    #expect(store.problem == .damaged(path: folder.file(), damage))
    #expect(session == prefixes[3])
  }

  @Test func `a row before the first is no event`() throws {
    let (folder, _) = try room()
    try tamper(
      folder.file(),
      "INSERT INTO event SELECT -1, act, at, seat, kind, payload, hash FROM event WHERE seq = 4")
    #expect(
      try SessionFile.verify(folder.file()).damage
        == .altered(EventName(seq: -1, at: Room.minute(3), kind: "noteAdded")))
  }

  @Test(arguments: [
    ("not JSON", "noteAdded", "rapporteur"),
    ("{\"noteRemoved\":{\"id\":1}}", "noteAdded", "rapporteur"),
    ("{\"sang\":{}}", "danced", "rapporteur"),
    ("{\"sang\":7}", "sang", "rapporteur"),
    ("{\"noteRemoved\":{\"id\":1}}", "noteRemoved", "rapporteur:"),
    ("{\"noteRemoved\":{\"id\":1}}", "noteRemoved", ":x"),
    ("{\"noteRemoved\":{\"id\":1}}", "noteRemoved", "rapporteur:\u{1B}"),
  ])
  func `an event in its place in the chain may still make no sense`(
    payload: String, kind: String, seat: String
  ) throws {
    let (folder, prefixes) = try room()
    try append(payload, kind: kind, seat: seat, to: folder.file())
    let damage = Damage.undecodable(EventName(seq: 7, at: Room.minute(9), kind: kind))
    let (store, session) = try SessionStore.open(folder.file())
    #expect(store.problem == .damaged(path: folder.file(), damage))
    #expect(session == prefixes[6])
    #expect(try SessionFile.verify(folder.file()).damage == damage)
  }

  /// Somebody who computes the links anew can write anything; it must not stop the program.
  @Test(arguments: [
    "{\"noteRemoved\":{\"id\":-9223372036854775808}}",
    "{\"noteRemoved\":{\"id\":9223372036854775807}}",
    "{\"noteRemoved\":{\"id\":1e300}}",
    "{\"undone\":{\"act\":-9223372036854775808}}",
    "{\"pointMoved\":{\"id\":1,\"index\":4611686018427387904}}",
    "{\"presenceSet\":{\"electorate\":{\"present\":100000000000000000}}}",
    "{\"hardStopSet\":{\"hardStop\":-1}}",
    "{\"speechLimited\":{\"id\":1,\"limit\":253402300799999}}",
    "{\"recommendationAdded\":{\"id\":{\"ordinal\":9223372036854775807,\"point\":1},\"point\":1,"
      + "\"at\":9223372036854775807,\"fields\":\(emptyFields)}}",
  ])
  func `a number that no session can hold makes no sense`(payload: String) throws {
    let (folder, prefixes) = try room()
    let kind = String(payload.dropFirst(2).prefix { $0 != "\"" })
    try append(payload, kind: kind, seat: "rapporteur", to: folder.file())
    let damage = Damage.undecodable(EventName(seq: 7, at: Room.minute(9), kind: kind))
    #expect(try SessionFile.verify(folder.file()).damage == damage)
    let (store, session) = try SessionStore.open(folder.file())
    #expect(store.problem == .damaged(path: folder.file(), damage))
    #expect(session == prefixes[6])
  }

  @Test(arguments: [Int64.min, -1, RecordLimits.number + 1, 1 << 62, .max])
  func `a moment that no clock shows makes no sense`(at: Int64) throws {
    let (folder, prefixes) = try room()
    try append(
      "{\"noteRemoved\":{\"id\":1}}", kind: "noteRemoved", seat: "rapporteur", at: at,
      to: folder.file())
    #expect(try SessionFile.verify(folder.file()).isIntact == false)
    #expect(try SessionStore.open(folder.file()).session == prefixes[6])
    #expect(try SessionFile.read(folder.file()).events.count == 6)
  }

  @Test(arguments: [(1, 0), (2, 1), (-1, 2), (1, 1001)])
  func `a forged share makes no sense`(numerator: Int, denominator: Int) throws {
    let (folder, _) = try room()
    try append(
      """
      {"decisionOpened":{"decision":{"id":1,"opened":0,"proceeding":{"vote":{"_0":{"electorate":\
      {"present":3},"method":"hands","rule":{"base":"cast","isIndicative":false,"isStrict":false,\
      "share":{"denominator":\(denominator),"numerator":\(numerator)}}}}},"subject":{"text":"?",\
      "version":1}}}}
      """, kind: "decisionOpened", seat: "rapporteur", to: folder.file())
    #expect(
      try SessionFile.verify(folder.file()).damage
        == .undecodable(EventName(seq: 7, at: Room.minute(9), kind: "decisionOpened")))
  }

  private static let emptyFields =
    "{\"addressees\":[],\"baseline\":\"\",\"deadline\":\"\",\"indicator\":\"\",\"lead\":\"\","
    + "\"priority\":\"\",\"proposer\":\"\",\"rationale\":\"\",\"resources\":\"\","
    + "\"sdgTargets\":[],\"target\":\"\",\"text\":\"\"}"

  /// Adds a seventh event, rightly linked.
  private func append(
    _ payload: String, kind: String, seat: String, at: Int64 = Room.minute(9).milliseconds,
    to path: String
  ) throws {
    try Forgery.append(payload, kind: kind, seat: seat, at: at, to: path)
  }

  @Test(arguments: [
    "UPDATE snapshot SET session = substr(session, 2)",
    "UPDATE snapshot SET session = x'00'",
    "UPDATE snapshot SET session = replace(session, 'Note 2', 'Nope 2')",
    "UPDATE snapshot SET hash = zeroblob(32)",
    "UPDATE snapshot SET seq = 5",
    "UPDATE snapshot SET seq = 'x'",
    "UPDATE snapshot SET format = 99",
    "DELETE FROM snapshot",
    "DROP TABLE snapshot",
  ])
  func `a snapshot that cannot be trusted is not used`(sql: String) throws {
    let (folder, prefixes) = try room()
    try tamper(folder.file(), sql)
    let (store, session) = try SessionStore.open(folder.file())
    #expect(store.mode == .readWrite)
    #expect(store.snapshotSeq == 0)
    #expect(session == prefixes[6])
    #expect(try SessionFile.verify(folder.file()).isIntact)
  }

  @Test func `a snapshot of another session is found by verify`() throws {
    let (folder, prefixes) = try room()
    try raw(folder.file()) { db in
      let head = ChainHead(seq: 6, hash: try #require(try EventTable.hash(of: 6, in: db)))
      var forged = prefixes[6]
      forged.apply(
        Event(
          seq: 6, act: 6, at: Room.minute(5), seat: .rapporteur,
          change: .noteRemoved(id: NoteID(1))))
      try SnapshotTable.write(forged, at: head, to: db)
    }
    let report = try SessionFile.verify(folder.file())
    #expect(report.snapshot == .different)
    #expect(!report.isIntact)
    #expect(
      report.sentences.contains(
        "The snapshot differs from the record; it must have been altered."))
  }

  @Test func `a page of zeros in the middle`() throws {
    let folder = try TemporaryFolder()
    let whole = try Room.fill(folder.file(), notes: 400)
    try tamper(folder.file(), "DELETE FROM snapshot")
    let page = try raw(folder.file()) { db in
      try #require(
        try Int.fetchOne(
          db,
          sql:
            "SELECT pageno FROM dbstat WHERE name = 'event' AND pagetype = 'leaf' LIMIT 1 OFFSET 9"
        ))
    }
    let file = try #require(FileHandle(forUpdatingAtPath: folder.file()))
    try file.seek(toOffset: UInt64((page - 1) * 4096))
    try file.write(contentsOf: Data(count: 4096))
    try file.close()
    let (store, session) = try SessionStore.open(folder.file())
    guard case .damaged(_, .unreadable(let last, _)) = store.problem else {
      Issue.record("\(store.mode)")
      return
    }
    #expect(session.lastSeq == last)
    #expect(last > 20 && last < whole.lastSeq)
    #expect(try SessionFile.verify(folder.file()).faults.count > 0)
  }
}
