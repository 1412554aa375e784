import BreakoutModel
import BreakoutRecord

/// A session in memory, at which several seats of one program sit: what a file is to `SessionStore`.
final class MemorySession {
  private(set) var rows: [EventRow] = []
  let agenda: AgendaMark?
  let desk = MemoryDesk()
  /// The waiting acts that are in the record, by their ids.
  var done: Set<String> = []
  private var seats: [Weak<MemorySeat>] = []
  private var watches: [Weak<MemoryWatch>] = []

  private struct Weak<Object: AnyObject> {
    weak var object: Object?
  }

  init(_ changes: [Change], agenda: AgendaMark? = nil) throws {
    self.agenda = agenda
    let events = Session().events(changes, at: Room.start, by: .moderator)
    append(try EventRow.rows(of: events, after: .start))
  }

  var head: ChainHead { rows.last.map { ChainHead(seq: $0.seq, hash: $0.hash) } ?? .start }

  func append(_ new: [EventRow]) {
    rows += new
    tell()
  }

  func open() throws -> Opened {
    let record = MemoryRecord(self)
    var session = Session()
    _ = try record.catchUp(&session)
    return (record, session)
  }

  /// As `breakout verify` looks at a file.
  func verify() throws -> VerifyReport {
    var verification = Verification()
    var walk = ChainWalk(from: .start)
    for row in rows {
      if let event = try walk.step(row) { verification.take(event, walk.head) }
    }
    verification.take(RecordEnd(head: walk.head, damage: nil, newer: walk.newer))
    return verification.report(path: "memory", hasLog: false)
  }

  func occupants(besides own: MemorySeat? = nil) -> [Occupant] {
    seats.compactMap(\.object).filter { $0 !== own }.map(\.occupant)
  }

  func sit(_ seat: MemorySeat) {
    seats.append(Weak(object: seat))
    tell()
  }

  func add(_ watch: MemoryWatch) { watches.append(Weak(object: watch)) }

  /// Wakes all who watch.
  func tell() {
    for watch in watches.compactMap(\.object) { watch.wake() }
  }
}

/// A seat at a session in memory.
final class MemorySeat: SeatHold {
  private(set) var occupant: Occupant
  private let kept: MemorySession

  init(_ occupant: Occupant, at kept: MemorySession) {
    self.occupant = occupant
    self.kept = kept
    kept.sit(self)
  }

  deinit { kept.tell() }

  func others() -> [Occupant] { kept.occupants(besides: self) }

  func stepDown() {
    occupant = occupant.steppedDown(beside: others())
    kept.tell()
  }
}
