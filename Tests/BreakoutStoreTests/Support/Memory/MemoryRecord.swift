import BreakoutModel
import BreakoutRecord
import Glibc

/// A seat's view of a session in memory.
final class MemoryRecord: SessionRecord {
  private let kept: MemorySession
  private var head = ChainHead.start

  init(_ kept: MemorySession) {
    self.kept = kept
  }

  var problem: StoreProblem? { nil }
  var newest: Int { head.seq }

  func perform(
    _ intent: Intent, at now: Timestamp, seat: Seat, unseen: [Event],
    on newest: ([Event]) -> Session
  ) throws -> [Event] {
    try perform(on: newest) { session, news in
      try session.events(of: intent, at: now, by: seat, unseen: unseen + news)
    }
  }

  func perform(_ act: WaitingAct, on newest: ([Event]) -> Session) throws -> [Event] {
    if kept.done.contains(act.id) { return [] }
    let events = try perform(on: newest) { session, _ in
      var walk = ChainWalk(from: ChainHead(seq: act.seen, hash: kept.rows[act.seen - 1].hash))
      let since = try kept.rows[act.seen...].compactMap { try walk.step($0) }
      return try session.events(of: act, since: since)
    }
    kept.done.insert(act.id)
    return events
  }

  private func perform(
    on newest: ([Event]) -> Session, _ decide: (Session, [Event]) throws -> [Event]
  ) throws -> [Event] {
    let news = try catchUp()
    let session = newest(news)
    guard session.lastSeq == head.seq else { throw StoreProblem.outOfStep(path: "memory") }
    let decided = try decide(session, news)
    do {
      kept.append(try EventRow.rows(of: decided, after: head))
    } catch is NotReadBack {
      throw Refusal.notReadBack
    }
    head = kept.head
    return decided
  }

  func hasNews() -> Bool { kept.head.seq > head.seq }

  func catchUp() throws -> [Event] {
    var walk = ChainWalk(from: head)
    let news = try kept.rows[head.seq...].compactMap { try walk.step($0) }
    head = walk.head
    return news
  }

  func link(at seq: Int) -> String? {
    kept.rows.indices.contains(seq - 1) ? kept.rows[seq - 1].hash.hexadecimal : nil
  }

  func bringHome(_ session: Session) {}
  func close(_ session: Session) {}

  var occupants: [Occupant] { kept.occupants() }

  func sit(
    _ wanted: Seat, takesOver: Bool, at now: Timestamp
  ) throws(StoreProblem) -> any SeatHold {
    let occupant = Occupant(
      wanted, takesOver: takesOver, since: now, machine: "memory", beside: kept.occupants())
    return MemorySeat(occupant, at: kept)
  }

  func watch(from hold: (any SeatHold)?) throws(StoreProblem) -> any RecordWatch {
    MemoryWatch(self, of: kept, hold: hold)
  }
}

/// Hears of what other seats of this program do.
final class MemoryWatch: RecordWatch {
  var descriptor: Int32 { ends[0] }
  /// Who writes into one end wakes who waits at the other.
  private var ends: [Int32] = [-1, -1]
  private let record: MemoryRecord
  private let hold: (any SeatHold)?
  private var seats: [Occupant] = []

  init(_ record: MemoryRecord, of kept: MemorySession, hold: (any SeatHold)?) {
    self.record = record
    self.hold = hold
    pipe(&ends)
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    kept.add(self)
  }

  deinit { for end in ends { close(end) } }

  func wake() { write(ends[1], [UInt8(1)], 1) }

  var nextLook: Int? { nil }

  func look() throws -> RecordNews {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(descriptor, &bytes, bytes.count) > 0 {}
    var news = RecordNews(events: try record.catchUp())
    let others = hold?.others() ?? []
    if others != seats { news.others = others }
    seats = others
    return news
  }
}
